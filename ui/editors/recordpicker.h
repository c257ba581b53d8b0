#pragma once

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace crm {

struct Desk;
struct Module;
struct Record;

/// Finds one record of a module by any part of its words, and holds on to it until the text is changed.
/// What was typed and names no record is kept, so that nothing typed is lost: hasLooseText() tells.
class RecordPicker : public QLineEdit {
    Q_OBJECT

public:
    RecordPicker(const Desk& desk, const Module& module, QWidget* parent = nullptr);

    qint64 record() const { return m_record; } ///< 0: none
    void setRecord(qint64 id, const QString& title); ///< does not emit picked()
    bool hasLooseText() const;

Q_SIGNALS:
    void picked(qint64 id); ///< by a person; 0 when the text no longer names a record

private:
    void search(const QString& text);
    void offer(const QList<Record>& records);
    void take(qint64 id, const QString& title);

    const Desk& m_desk;
    const Module& m_module;
    QCompleter* m_completer = nullptr;
    QStandardItemModel* m_found = nullptr;
    qint64 m_record = 0;
    QString m_title; ///< of m_record
    quint64 m_generation = 0;
};

} // namespace crm
