#include "ui/shell/recordactions.h"

#include "core/exchange/importhistory.h"
#include "core/services/recordedits.h"
#include "ui/card/cardpage.h"
#include "ui/conversion/conversiondialog.h"
#include "ui/export/exportdialog.h"
#include "ui/import/importhistorydialog.h"
#include "ui/import/importwizard.h"
#include "ui/list/listpage.h"
#include "ui/list/shownview.h"
#include "ui/shell/askdialog.h"
#include "ui/shell/bulkactions.h"
#include "ui/shell/undohistory.h"
#include "ui/shell/workarea.h"

#include <QClipboard>
#include <QGuiApplication>

namespace crm {

namespace {

// Undo brings them back, so a few are deleted without a question.
constexpr qsizetype deletedUnasked = 10;
// More tabs than one can tell apart are opened by mistake.
constexpr qsizetype openedBeside = 10;

} // namespace

RecordActions::RecordActions(WorkArea& work) : QObject(&work), m_work(work), m_bulk(new BulkActions(work)) { }

void RecordActions::look()
{
    m_selected = m_work.page() ? m_work.page()->chosenAmount() : 0;
}

bool RecordActions::canConvert() const
{
    return m_selected > 0 && !m_work.desk().module(m_work.page()->module()).conversion.isEmpty();
}

bool RecordActions::canTie() const
{
    return m_selected > 0 && m_work.desk().module(m_work.page()->module()).field(QStringLiteral("tags"));
}

bool RecordActions::isPageShown() const
{
    return m_work.page() != nullptr;
}

bool RecordActions::canEdit() const
{
    return m_selected == 1 && !(m_work.cardPage() && m_work.cardPage()->isEditing());
}

void RecordActions::create()
{
    m_work.quickCreate(m_work.page()->module());
}

void RecordActions::createFull()
{
    m_work.showNewCard(m_work.page()->module());
}

void RecordActions::openSelected()
{
    const Page::Selection chosen = m_work.page()->selection();
    m_work.showCard(chosen.module, chosen.records.first());
}

void RecordActions::openSelectedBeside()
{
    const Page::Selection chosen = m_work.page()->selection();
    const QList<qint64> opened = chosen.records.mid(0, openedBeside);
    for (auto record = opened.rbegin(); record != opened.rend(); ++record) // each stands right of the tab that is looked at
        m_work.goTo({.kind = Place::Kind::Card, .module = chosen.module, .record = *record},
            *record == opened.first() ? Where::NewTab : Where::TabBehind);
}

void RecordActions::editSelected()
{
    const Page::Selection chosen = m_work.page()->selection();
    if (CardPage* card = m_work.cardPage()) {
        card->edit();
        return;
    }
    m_work.showCard(chosen.module, chosen.records.first());
    if (CardPage* card = m_work.cardPage())
        card->editWhenShown();
}

void RecordActions::duplicateSelected()
{
    const Page::Selection chosen = m_work.page()->selection();
    m_work.whenSaved([this, chosen] {
        m_work.desk().database.ask(
            this, [chosen](Workspace& workspace) { return duplicateRecord(workspace, chosen.module, chosen.records.first()); },
            [this](const Result<Record>& copy) {
                if (!copy) {
                    m_work.report(copy.error());
                    return;
                }
                m_work.showCard(copy->module, copy->id);
                m_work.say({.kind = MessageKind::Success, .text = tr("This is the copy, %1. Change what differs.").arg(copy->number())});
            });
    });
}

void RecordActions::deleteSelected()
{
    const qint64 amount = m_work.page()->chosenAmount();
    if (amount == 1) {
        const Page::Selection chosen = m_work.page()->selection();
        remove(chosen.module, chosen.records);
        return;
    }
    if (amount <= deletedUnasked) {
        m_bulk->remove();
        return;
    }
    ask(&m_work,
        {.title = tr("Delete %Ln record(s)?", nullptr, static_cast<int>(amount)),
            .text = tr("Undo brings them back, also after the program was closed."),
            .accept = tr("&Delete"),
            .refuse = tr("&Keep")},
        [this] { m_bulk->remove(); });
}

void RecordActions::remove(const QString& module, const QList<qint64>& records)
{
    m_work.desk().database.ask(
        this, [module, records](Workspace& workspace) { return deleteRecords(workspace, module, records); },
        [this, module, records](const Result<Committed>& done) {
            if (!done) {
                m_work.report(done.error());
                return;
            }
            // Another card may have been opened in the meantime, with work of its own.
            if (CardPage* card = m_work.cardPage(); card && card->module() == module && records.contains(card->opened())) {
                card->discardWork();
                m_work.back();
            }
            m_work.say({.kind = MessageKind::Success,
                .text = done->step.title.shown(),
                .actionText = tr("Undo"),
                .act = [this, step = done->step.id] { m_work.history().undoStep(step); }});
        });
}

void RecordActions::convertSelected()
{
    const Page::Selection chosen = m_work.page()->selection();
    m_work.whenSaved([this, chosen] {
        auto* dialog = new ConversionDialog(m_work.desk(), chosen.module, chosen.records, &m_work);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void RecordActions::exportSelected()
{
    const Page* page = m_work.page();
    auto* dialog = new ExportDialog(m_work.desk(),
        {.module = page->module(),
            .view = page->shownQuery(),
            .selected = page->isAllChosen() ? QList<qint64>() : page->chosen().ids, // the view says which when all are
            .columns = page->shownColumns()},
        &m_work);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

ImportWizard* RecordActions::openWizard()
{
    auto* wizard = new ImportWizard(m_work.desk(), m_work.page()->module(), &m_work);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ImportWizard::showRequested, &m_work, [this, wizard](qint64 step) {
        wizard->accept();
        showMade(step);
    });
    return wizard;
}

void RecordActions::importFile(const QString& path)
{
    ImportWizard* wizard = openWizard();
    if (!path.isEmpty())
        wizard->openFile(path);
    wizard->open();
}

void RecordActions::pasteRows()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_work.say({.kind = MessageKind::Warning, .text = tr("The clipboard holds no rows. Copy some cells of a spreadsheet first.")});
        return;
    }
    ImportWizard* wizard = openWizard();
    wizard->openText(text);
    wizard->open();
}

void RecordActions::showImports()
{
    auto* dialog = new ImportHistoryDialog(m_work.desk(), &m_work);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportHistoryDialog::showRequested, &m_work, [this, dialog](qint64 step) {
        dialog->accept();
        showMade(step);
    });
    dialog->open();
}

void RecordActions::showMade(qint64 step)
{
    struct Made {
        QString module;
        QString where;
    };
    m_work.desk().database.ask(
        &m_work,
        [step](Workspace& workspace) -> Result<Made> {
            const auto import = ImportLog(workspace.database(), workspace.journal()).import(step);
            const auto where = import ? madeByImport(workspace, step) : Result<QString>(import.error());
            if (!where)
                return where.error();
            return Made{import->module, *where};
        },
        [this](const Result<Made>& made) {
            if (!made) {
                m_work.report(made.error());
                return;
            }
            m_work.whenSaved([this, made = *made] {
                m_work.showList(made.module);
                m_work.listPage()->showAll();
                m_work.listPage()->shown().setWhere(made.where);
            });
        });
}

} // namespace crm
