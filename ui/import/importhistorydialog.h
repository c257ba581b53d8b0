#pragma once

#include "core/base/result.h"
#include "core/journal/importlog.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace crm {

class ImportRunner;
class Notice;
struct Desk;
struct UndoReport;

/// Every import of the database: who, when, what file, how much of it, and what can still be done: show what it made, take it back,
/// bring in the rest of one that was broken off, save the rows it rejected.
class ImportHistoryDialog : public QDialog {
    Q_OBJECT

public:
    ImportHistoryDialog(const Desk& desk, QWidget* parent);

    QTableWidget* table() const { return m_table; }
    Notice* notice() const { return m_notice; }
    QPushButton* showButton() const { return m_show; }
    QPushButton* undoButton() const { return m_undo; }
    QPushButton* continueButton() const { return m_continue; }
    QPushButton* saveButton() const { return m_save; }
    void saveRejects(const QString& path);

Q_SIGNALS:
    void showRequested(qint64 step); ///< the records that the import has made

private:
    enum Column { When, Who, File, Module, Created, Updated, Rejected, State };

    QWidget* makeButtons();
    void read();
    void take(const Result<QList<LoggedImport>>& imports);
    const LoggedImport* current() const;
    QString stateOf(const LoggedImport& import) const;
    QString rejectsOf(const LoggedImport& import) const;
    void look();
    void undo();
    void sayHowUndoEnded(const Result<UndoReport>& result);
    void continueImport();
    void endContinued();
    void askWhereToSave();

    const Desk& m_desk;
    QList<LoggedImport> m_imports;
    Notice* m_notice = nullptr;
    QTableWidget* m_table = nullptr;
    ImportRunner* m_runner = nullptr;
    QPushButton* m_show = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_continue = nullptr;
    QPushButton* m_undo = nullptr;
};

} // namespace crm
