#pragma once

#include "core/base/result.h"
#include "core/exchange/importoptions.h"

#include <QDialog>

#include <memory>

class QPushButton;
class QStackedWidget;
class QTemporaryDir;

namespace crm {

class CheckPage;
class DuplicatesPage;
class FilePage;
class MappingPage;
class ResultPage;
class RunPage;
class WizardSteps;
struct Desk;
struct Module;

/// Leads through an import of one module: file, columns, duplicates, check, run, result. Only puts the pages in order and carries
/// the choices from one to the next. Show it by open(). Closing it while it runs stops the import first and shows what was done;
/// put aside, it goes on hidden and says in the message bar when it is through.
class ImportWizard : public QDialog {
    Q_OBJECT

public:
    ImportWizard(const Desk& desk, const QString& module, QWidget* parent);
    ~ImportWizard() override;

    void openFile(const QString& path);
    /// Rows as a spreadsheet puts them on the clipboard.
    void openText(const QString& text);
    void reject() override;

    enum Page { File, Columns, DuplicateRows, Check, Run, Outcome };
    Page page() const;

    FilePage* filePage() const { return m_file; }
    MappingPage* mappingPage() const { return m_mapping; }
    DuplicatesPage* duplicatesPage() const { return m_duplicates; }
    CheckPage* checkPage() const { return m_check; }
    RunPage* runPage() const { return m_run; }
    ResultPage* resultPage() const { return m_result; }
    QPushButton* backButton() const { return m_back; }
    QPushButton* nextButton() const { return m_next; }
    QPushButton* cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void imported(const crm::ImportReport& report);
    void showRequested(qint64 step); ///< the records that an import has made

private:
    void build();
    QWidget* makeButtons();
    void goTo(Page page);
    void next();
    void back();
    void enter(Page page);
    bool isReady() const;
    void updateButtons();
    void endRun();
    void sayResult();
    ImportOptions options() const;

    const Desk& m_desk;
    const Module& m_module;
    WizardSteps* m_steps = nullptr;
    QStackedWidget* m_stack = nullptr;
    FilePage* m_file = nullptr;
    MappingPage* m_mapping = nullptr;
    DuplicatesPage* m_duplicates = nullptr;
    CheckPage* m_check = nullptr;
    RunPage* m_run = nullptr;
    ResultPage* m_result = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_cancel = nullptr;
    std::unique_ptr<QTemporaryDir> m_pasted; ///< holds the pasted rows while they are imported
};

} // namespace crm
