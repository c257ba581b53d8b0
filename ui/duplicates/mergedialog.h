#pragma once

#include "core/services/duplicates/merge.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace crm {

class MergeTable;
class Notice;
struct Desk;

/// Makes one record of several: which one stays, whose value each field gets, and what moves to it. Show it by open(). What is refused
/// stands in it, and nothing picked is lost.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    MergeDialog(const Desk& desk, const QString& module, const QList<qint64>& records, QWidget* parent);

    MergeTable* table() const { return m_table; }
    QComboBox* survivor() const { return m_survivor; }
    QPushButton* newestButton() const { return m_newest; }
    QPushButton* fullestButton() const { return m_fullest; }
    QPushButton* mergeButton() const { return m_merge; }
    Notice* notice() const { return m_notice; }

Q_SIGNALS:
    void merged(const crm::Committed& committed, qint64 survivor);

private:
    QWidget* makeChoices();
    QWidget* makeButtons();
    void ask();
    void take(const Result<MergePreview>& preview);
    void merge();
    void end(const Result<Committed>& committed);
    void showSurvivor();
    QString whatMoves() const;

    const Desk& m_desk;
    const Module& m_module;
    QList<qint64> m_records;
    MergePreview m_preview;
    Notice* m_notice = nullptr;
    MergeTable* m_table = nullptr;
    QComboBox* m_survivor = nullptr;
    QLabel* m_moving = nullptr;
    QPushButton* m_newest = nullptr;
    QPushButton* m_fullest = nullptr;
    QPushButton* m_merge = nullptr;
};

} // namespace crm
