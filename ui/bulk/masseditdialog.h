#pragma once

#include "core/schema/module.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace crm {

struct Desk;
class MassEditRow;

/// Which fields of many records are to change, and to what. Writes nothing: it answers the values.
class MassEditDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { EditFields, Assign };

    /// amount: of how many records.
    MassEditDialog(const Desk& desk, const Module& module, qint64 amount, Purpose purpose, QWidget* parent);

Q_SIGNALS:
    void chosen(const crm::Values& values);

private:
    void addRow(const QString& field = {});
    void remove(MassEditRow* row);
    void showSentence();
    void take();

    const Desk& m_desk;
    const Module& m_module;
    qint64 m_amount;
    Purpose m_purpose;
    QVBoxLayout* m_rows;
    QList<MassEditRow*> m_all;
    QLabel* m_sentence;
    QPushButton* m_apply;
};

} // namespace crm
