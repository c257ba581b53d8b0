#pragma once

#include "core/base/result.h"
#include "core/exchange/importoptions.h"

#include <QWidget>

class QPushButton;

namespace crm {

class ImportOutcome;
class Notice;
struct Desk;
struct UndoReport;

/// What an import did, and what can still be done about it: save the rejected rows, take all of it back.
class ResultPage : public QWidget {
    Q_OBJECT

public:
    explicit ResultPage(const Desk& desk, QWidget* parent = nullptr);

    void setResult(const Result<ImportReport>& result);

    ImportOutcome* outcome() const { return m_outcome; }
    Notice* notice() const { return m_notice; }
    QPushButton* saveButton() const { return m_save; }
    QPushButton* revealButton() const { return m_reveal; }
    QPushButton* showButton() const { return m_show; }
    QPushButton* undoButton() const { return m_undo; }

    void saveRejects(const QString& path); ///< copies the file of rejected rows

Q_SIGNALS:
    void undone();
    void showRequested(qint64 step); ///< the records that the import has made

private:
    void sayHowItEnded();
    void askWhereToSave();
    void undo();
    void sayHowUndoEnded(const Result<UndoReport>& result);

    const Desk& m_desk;
    ImportReport m_report;
    QString m_rejects; ///< where they were saved last
    Notice* m_notice = nullptr;
    Notice* m_rejectsNotice = nullptr;
    ImportOutcome* m_outcome = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_reveal = nullptr;
    QPushButton* m_show = nullptr;
    QPushButton* m_undo = nullptr;
};

/// Which records an undo has kept, and why.
QString keptSentence(const UndoReport& report);

} // namespace crm
