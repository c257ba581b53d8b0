#include "ui/list/listpage.h"

#include "core/jobs/databaselistrows.h"
#include "core/settings/settings.h"
#include "core/store/recordlistmodel.h"
#include "ui/card/summarycard.h"
#include "ui/commands/commandregistry.h"
#include "ui/list/listheader.h"
#include "ui/list/listview.h"
#include "ui/shell/emptystate.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace crm {

namespace {

// Long enough to skip the letters within a word, short enough to look immediate.
constexpr int typingPause = 90;

const QStringList rowMenu{QStringLiteral("record.open"), QStringLiteral("record.edit"), QStringLiteral("record.duplicate"),
    QStringLiteral("record.convert"), QString(), QStringLiteral("record.export"), QStringLiteral("data.import"), QString(),
    QStringLiteral("record.delete")};

} // namespace

ListPage::ListPage(const Desk& desk, const Module& module, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_module(module)
    , m_records(std::make_unique<RecordListModel>(*desk.catalogue, module, desk.writer, std::make_unique<DatabaseListRows>(desk.database)))
    , m_typing(new QTimer(this))
{
    auto* header = new ListHeader(desk, module, this);
    m_views = header->views();
    m_narrowing = header->narrowing();
    m_count = header->count();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(makeBody(), 1);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &ListPage::showRows);
    connect(m_narrowing, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_views, &QComboBox::currentIndexChanged, this, [this] { showView(m_views->currentData().toString()); });
    connect(m_records.get(), &RecordListModel::loaded, this, &ListPage::loaded);
    connect(m_records.get(), &RecordListModel::completed, this, &ListPage::showState);
    connect(m_records.get(), &RecordListModel::failed, this, [this](const Error& error) { m_desk.report(error); });
    desk.commands.attach(CommandContext::List, this);
    showRows();
}

ListPage::~ListPage()
{
    keepState();
}

QWidget* ListPage::makeBody()
{
    m_list = new ListView(*m_records, this);
    m_list->fitColumns();
    m_empty = new EmptyState(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_summary = new SummaryCard(m_desk, m_module, this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setHandleWidth(4);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_summary);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({760, 300});
    m_splitter->restoreState(m_desk.settings.value(SettingKey::SplitterStates).toMap().value(m_module.name).toByteArray());
    connect(m_list, &ListView::opened, this, [this](qint64 id) { m_desk.openCard(m_module.name, id); });
    connect(m_list, &ListView::recordSelectionChanged, this, &ListPage::showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListPage::showCurrent);
    connect(m_list, &ListView::menuRequested, this, &ListPage::showRowMenu);
    connect(m_list->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ListPage::sortBy);
    return m_splitter;
}

void ListPage::showView(const QString& name)
{
    const int row = m_views->findData(name);
    if (row >= 0 && row != m_views->currentIndex()) {
        m_views->setCurrentIndex(row); // comes back here
        return;
    }
    const BuiltInView* view = shownView();
    showQuery(view ? parseSort(view->sort, m_module).valueOr({}) : QList<SortKey>{});
    showSort();
}

const BuiltInView* ListPage::shownView() const
{
    const QString name = m_views->currentData().toString();
    const auto view = std::find_if(m_module.views.begin(), m_module.views.end(), [&](const BuiltInView& one) { return one.name == name; });
    return view == m_module.views.end() ? nullptr : &*view;
}

Result<Filter> ListPage::filter() const
{
    QList<Filter> parts;
    const BuiltInView* view = shownView();
    if (view && !view->where.isEmpty()) {
        const auto own = parseFilter(view->where, m_module, *m_desk.catalogue, m_desk.reader);
        if (!own)
            return own.error();
        parts << *own;
    }
    for (const QString& word : m_narrowing->text().split(u' ', Qt::SkipEmptyParts)) {
        QList<Filter> places;
        for (const Field& field : m_module.fields) {
            if (field.searched == Searched::Yes)
                places << Filter::single({.path = {field.name}, .op = Operator::Contains, .values = {word}, .period = {}});
        }
        parts << Filter::any(places);
    }
    return Filter::all(parts);
}

void ListPage::showRows()
{
    showQuery(m_records->query().sort);
}

void ListPage::showQuery(const QList<SortKey>& sort)
{
    if (const auto wanted = filter())
        m_records->show({.module = m_module.name, .filter = *wanted, .sort = sort});
    else
        m_desk.report(wanted.error());
}

void ListPage::showAll()
{
    m_narrowing->clear();
    m_views->setCurrentIndex(0);
    showRows();
}

void ListPage::sortBy(int column, Qt::SortOrder order)
{
    m_records->sort(column, order);
}

void ListPage::showSort()
{
    const QSignalBlocker quiet(m_list->horizontalHeader());
    const SortKey key = m_records->query().sort.value(0, {m_module.link, Qt::AscendingOrder});
    m_list->horizontalHeader()->setSortIndicator(static_cast<int>(m_records->columns().indexOf(key.field)), key.order);
}

void ListPage::loaded()
{
    if (!std::exchange(m_wasLoaded, true))
        showSort();
    if (m_records->rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_records->index(0, 0));
    m_list->scrollTo(m_list->currentIndex());
    showState();
}

void ListPage::showState()
{
    showCount();
    if (m_records->rowOf(m_wanted) >= 0)
        goTo(std::exchange(m_wanted, 0));
    if (m_records->rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_records->index(std::min(m_lastRow, m_records->rowCount() - 1), 0));
    const bool isEmpty = m_records->isComplete() && m_records->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_list);
    if (!isEmpty)
        return;
    const bool narrowed = !m_records->query().filter.isEmpty();
    m_empty->setIcon(narrowed ? QStringLiteral("search") : m_module.icon);
    m_empty->setTitle(narrowed ? tr("Nothing fits") : tr("%1: nothing here yet").arg(m_desk.label(m_module.label)));
    m_empty->setText(narrowed ? tr("No record of this list fits what you look for. Show all records or type something else.")
                              : tr("Add the first record by hand, or bring in what you have from a file of another program."));
    m_empty->setActions(narrowed
            ? QList<QAction*>{m_desk.commands.action(QStringLiteral("list.showAll"))}
            : QList<QAction*>{m_desk.commands.action(QStringLiteral("record.new")), m_desk.commands.action(QStringLiteral("data.import"))});
    showCurrent();
}

void ListPage::showCount()
{
    const int rows = m_records->rowCount();
    const auto chosen = m_list->selectionModel()->selectedRows().size();
    const QString all = m_records->isComplete() ? tr("%Ln record(s)", nullptr, rows) : tr("counting…");
    m_count->setText(chosen > 1 ? tr("%1, %Ln selected", nullptr, static_cast<int>(chosen)).arg(all) : all);
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
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QStringList ids = rowMenu;
    if (m_module.conversion.isEmpty())
        ids.removeAll(QStringLiteral("record.convert"));
    m_desk.commands.fill(menu, ids);
    menu->popup(position);
}

qint64 ListPage::neighbour(qint64 record, int step) const
{
    const int row = m_records->rowOf(record);
    return row < 0 ? 0 : m_records->idAt(row + step);
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

Page::Selection ListPage::selection() const
{
    return {m_module.name, m_records->rowCount() ? m_list->selectedRecords() : QList<qint64>{}};
}

ListQuery ListPage::shownQuery() const
{
    return m_records->query();
}

QStringList ListPage::shownColumns() const
{
    return m_records->columns();
}

void ListPage::follow(const Committed& committed)
{
    // References are shown by their titles, so other modules' changes show here as well.
    Q_UNUSED(committed)
    m_records->refresh();
    m_summary->refresh();
}

void ListPage::keepState()
{
    QVariantMap states = m_desk.settings.value(SettingKey::SplitterStates).toMap();
    states.insert(m_module.name, m_splitter->saveState());
    if (const auto kept = m_desk.settings.set(SettingKey::SplitterStates, states); !kept)
        qWarning("%s", qPrintable(kept.error().message)); // closing: nobody is left to be told
}

} // namespace crm
