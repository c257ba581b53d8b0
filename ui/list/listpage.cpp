// What the page does; what it is made of stands in listpageform.cpp.
#include "ui/list/listpage.h"

#include "core/jobs/databaselistrows.h"
#include "core/services/listanalysis.h"
#include "core/store/recordlistmodel.h"
#include "ui/analysis/analysispane.h"
#include "ui/bulk/bulkbar.h"
#include "ui/bulk/starclicks.h"
#include "ui/bulk/tagcolors.h"
#include "ui/card/summarycard.h"
#include "ui/commands/commandregistry.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filterpanel.h"
#include "ui/list/emptylist.h"
#include "ui/list/grouppanel.h"
#include "ui/list/inlineedit.h"
#include "ui/list/listgrid.h"
#include "ui/list/listheader.h"
#include "ui/list/listview.h"
#include "ui/list/rowmenu.h"
#include "ui/list/searchrow.h"
#include "ui/list/shownview.h"
#include "ui/list/viewbar.h"
#include "ui/list/viewshelf.h"

#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace crm {

ListPage::ListPage(const Desk& desk, const Module& module, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_module(module)
    , m_records(std::make_unique<RecordListModel>(*desk.catalogue, module, desk.writer, std::make_unique<DatabaseListRows>(desk.database)))
    , m_shown(new ShownView(module, *desk.catalogue, desk.reader, this))
    , m_shelf(new ViewShelf(desk, *m_shown, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addBars(*column);
    m_floors = new QSplitter(Qt::Vertical, this);
    m_floors->setHandleWidth(4);
    m_floors->setChildrenCollapsible(false);
    m_floors->addWidget(makePanes());
    column->addWidget(m_floors, 1);
    addBulkBar(*column);
    connectRecords();
    connectList();
    connect(m_shown, &ShownView::queryChanged, this, &ListPage::showRows);
    connect(m_shown, &ShownView::changed, this, &Page::selectionChanged); // what can be done with the view
    connect(m_shelf, &ViewShelf::changed, this, &Page::selectionChanged);
    connect(m_shown, &ShownView::changed, this, &ListPage::followAnalysis);
    desk.commands.attach(CommandContext::List, m_list);
    m_shelf->read(); // opens the view that the list begins with
}

ListPage::~ListPage()
{
    keepState();
}

void ListPage::setFilterPanelShown(bool shown, int part)
{
    if (shown)
        m_filterPanel->open(part);
    else
        m_filterPanel->hide();
}

ViewBar& ListPage::views() const
{
    return m_header->views();
}

void ListPage::connectRecords()
{
    m_tagColors = new TagColors(m_desk, this);
    connect(m_tagColors, &TagColors::changed, this, [this] { m_records->setTagColors(m_tagColors->byName()); });
    connect(m_records.get(), &RecordListModel::loaded, this, &ListPage::loaded);
    connect(m_records.get(), &RecordListModel::completed, this, &ListPage::showState);
    connect(m_records.get(), &RecordListModel::failed, this, [this](const Error& error) {
        m_desk.report(error);
        showCount();
    });
}

void ListPage::connectList()
{
    new StarClicks(m_desk, *m_list, *m_records);
    connect(m_list, &ListView::opened, this, [this](qint64 id) { m_desk.openCard(m_module.name, id); });
    connect(m_list, &ListView::recordSelectionChanged, this, &ListPage::showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListPage::showCurrent);
    connect(m_list, &ListView::menuRequested, this, &ListPage::showRowMenu);
    connect(&m_grid->edit(), &InlineEdit::workChanged, this, &Page::workChanged);
}

QLineEdit* ListPage::narrowing() const
{
    return m_header->narrowing();
}

void ListPage::showView(const QString& builtIn)
{
    for (const View& view : builtInViews(m_module, m_desk.session.language)) {
        if (view.builtIn == builtIn)
            m_shown->open(view);
    }
}

void ListPage::showAll()
{
    m_shown->clearSearches();
    m_grid->searchRow().forgetTyped();
    m_shown->open(builtInViews(m_module, m_desk.session.language).value(0));
}

void ListPage::showRows()
{
    m_wantsAll = false;
    const auto query = m_shown->query();
    m_refusal = query ? std::nullopt : std::optional(query.error());
    // What can't be asked shows no record at all: those of the question before must not be taken for the answer.
    m_records->show(query.valueOr({.module = m_module.name, .filter = Filter::any({})}));
}

void ListPage::loaded()
{
    if (m_records->rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_records->index(0, m_list->lastColumn()));
    m_list->scrollTo(m_list->currentIndex());
    showState();
}

void ListPage::showState()
{
    showCount();
    if (m_records->rowOf(m_wanted) >= 0)
        goTo(std::exchange(m_wanted, 0));
    if (m_records->rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_records->index(std::min(m_lastRow, m_records->rowCount() - 1), m_list->lastColumn()));
    if (m_wantsAll && m_records->isComplete())
        selectAll();
    const bool isEmpty = m_refusal || (m_records->isComplete() && m_records->rowCount() == 0);
    m_empty->setVisible(isEmpty);
    if (isEmpty)
        showNothing();
}

void ListPage::showNothing()
{
    if (m_refusal)
        m_empty->showCannotBeAsked(m_refusal->message);
    else if (m_shown->isNarrowed())
        m_empty->showNothingFits();
    else
        m_empty->showNothingYet();
    showCurrent();
}

void ListPage::showCount()
{
    if (m_refusal) {
        m_header->count()->clear();
        return;
    }
    const int rows = m_records->rowCount();
    const qint64 chosen = selectedRows(*m_list->selectionModel());
    m_bulk->showSelection(rows > 0 ? chosen : 0, m_records->isComplete() ? rows : -1);
    const QString all = m_records->isComplete() ? tr("%Ln record(s)", nullptr, rows)
        : m_records->hasFailed()                ? tr("could not be read")
                                                : tr("counting…");
    m_header->count()->setText(chosen > 1 ? tr("%1, %Ln selected", nullptr, static_cast<int>(chosen)).arg(all) : all);
}

void ListPage::showCurrent()
{
    if (m_list->currentIndex().isValid())
        m_lastRow = m_list->currentIndex().row();
    m_summary->show(m_records->rowCount() ? m_list->currentRecord() : 0);
    showCount();
    Q_EMIT selectionChanged();
}

void ListPage::showRowMenu(const QPoint& position)
{
    (new RowMenu(m_desk, m_module, m_list->currentRecord(), this))->popup(position);
}

qint64 ListPage::neighbour(qint64 record, int step) const
{
    const int row = m_records->rowOf(record);
    return row < 0 ? 0 : m_records->idAt(row + step);
}

void ListPage::selectAll()
{
    m_wantsAll = !m_records->isComplete(); // of the first rows alone nobody would say "all"
    if (!m_wantsAll)
        m_list->selectAll();
    m_list->setFocus();
}

void ListPage::clearSelection()
{
    m_wantsAll = false;
    m_list->clearSelection();
    m_list->setFocus();
}

void ListPage::goTo(qint64 record)
{
    m_list->goTo(record);
}

void ListPage::goToWhenShown(qint64 record)
{
    m_wanted = record;
    showState();
}

void ListPage::setSummaryShown(bool shown)
{
    m_summary->setVisible(shown);
}

bool ListPage::isSummaryShown() const
{
    return !m_summary->isHidden();
}

void ListPage::setAnalysisShown(bool shown)
{
    m_shown->setAnalysis(shown ? toJson(suggestedAnalyses(m_module).value(0)) : QJsonObject());
}

bool ListPage::isAnalysisShown() const
{
    return analysisPlan(m_shown->now().analysis).has_value();
}

/// Made when it is asked for: Qt Charts are of no use to whoever looks at the rows alone.
void ListPage::followAnalysis()
{
    if (isAnalysisShown() && !m_analysis) {
        m_analysis = new AnalysisPane(*m_shown, m_desk, this);
        connect(m_analysis, &AnalysisPane::closeRequested, this, [this] { setAnalysisShown(false); });
        m_floors->insertWidget(0, m_analysis);
        m_floors->setSizes({m_floors->height() * 3 / 5, m_floors->height() * 2 / 5});
    }
    if (m_analysis)
        m_analysis->setVisible(isAnalysisShown());
}

Page::Selection ListPage::selection() const
{
    return {m_module.name, m_records->rowCount() ? m_list->selectedRecords() : QList<qint64>{}};
}

bool ListPage::isAllChosen() const
{
    const int rows = m_records->rowCount();
    return rows > 1 && m_records->isComplete() && selectedRows(*m_list->selectionModel()) == rows;
}

RecordSelection ListPage::chosen() const
{
    if (isAllChosen())
        return {.module = m_module.name, .ids = m_records->ids()};
    return Page::chosen();
}

qint64 ListPage::chosenAmount() const
{
    if (m_records->rowCount() == 0)
        return 0;
    const qint64 rows = selectedRows(*m_list->selectionModel());
    return rows > 0 ? rows : m_list->currentRecord() ? 1 : 0;
}

ListQuery ListPage::shownQuery() const
{
    return m_records->query();
}

QStringList ListPage::shownColumns() const
{
    return m_shown->fields();
}

bool ListPage::hasUnsavedWork() const
{
    return m_grid->edit().hasUnsavedWork();
}

bool ListPage::isSaving() const
{
    return m_grid->edit().isSaving();
}

void ListPage::saveThen(const std::function<void()>& goOn)
{
    m_grid->edit().saveThen(goOn);
}

void ListPage::discardWork()
{
    m_grid->edit().discard();
}

void ListPage::follow(const Committed& committed)
{
    m_shelf->follow(committed);
    if (committed.modules == QSet<QString>{viewModule})
        return;
    // References are shown by their titles, so other modules' changes show here as well.
    m_tagColors->follow(committed);
    if (m_grid->edit().isSaving())
        m_records->reread(); // a row that is edited in place does not run away from under the hand
    else
        m_records->refresh();
    m_grid->groups().refresh();
    m_summary->refresh();
    if (m_analysis)
        m_analysis->refresh();
}

} // namespace crm
