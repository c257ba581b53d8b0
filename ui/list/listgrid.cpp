#include "ui/list/listgrid.h"

#include "core/settings/settings.h"
#include "core/store/filterwords.h"
#include "ui/list/cellclipboard.h"
#include "ui/list/columnchooser.h"
#include "ui/list/columnheader.h"
#include "ui/list/grouppanel.h"
#include "ui/list/headermenu.h"
#include "ui/list/inlineedit.h"
#include "ui/list/listview.h"
#include "ui/list/searchrow.h"
#include "ui/list/shownview.h"
#include "ui/list/valuepicker.h"
#include "ui/print/listprint.h"
#include "ui/print/printlist.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace crm {

namespace {

constexpr int groupsWidth = 210;

void keep(const Desk& desk, SettingKey key, bool on)
{
    if (const auto kept = desk.settings.set(key, on); !kept)
        desk.report(kept.error());
}

} // namespace

ListGrid::ListGrid(const Desk& desk, const Module& module, RecordListModel& records, ShownView& shown, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_module(module)
    , m_records(records)
    , m_shown(shown)
    , m_list(new ListView(records, this))
    , m_searchRow(new SearchRow(desk, module, m_list->header()))
    , m_groups(new GroupPanel(desk, shown, this))
    , m_edit(new InlineEdit(desk, module, *m_list))
    , m_clipboard(new CellClipboard(desk, this))
{
    auto* panes = new QSplitter(Qt::Horizontal, this);
    panes->setHandleWidth(1);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_groups);
    panes->addWidget(m_list);
    panes->setStretchFactor(1, 1);
    panes->setSizes({groupsWidth, 4 * groupsWidth});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(panes);
    setFocusProxy(m_list);
    connect(&m_list->header(), &ColumnHeader::menuRequested, this, &ListGrid::showHeaderMenu);
    connect(m_searchRow, &SearchRow::searched, &shown, &ShownView::setSearch);
    connect(m_searchRow, &SearchRow::columnWanted, m_list, &ListView::showColumn);
    connect(m_searchRow, &SearchRow::leftForRows, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &ListView::typed, this, [this](const QString& text) {
        if (isSearchRowShown())
            m_searchRow->beginTyping(m_list->currentField(), text);
    });
    connect(&shown, &ShownView::changed, this, &ListGrid::followView);
    connect(&desk.settings, &Settings::changed, this, &ListGrid::followSettings);
    followSettings();
}

void ListGrid::followView()
{
    const QStringList fields = m_shown.fields();
    for (const Field& field : m_module.fields) {
        // Nothing may narrow the list from where nobody sees it.
        const bool isSeen = (fields.contains(field.name) && isSearchRowShown()) || m_shown.now().groupedBy == field.name;
        if (!isSeen && !m_shown.search(field.name).isEmpty()) {
            m_shown.setSearch(field.name, {});
            return; // and comes back here
        }
    }
    m_searchRow->setSearches([this](const QString& field) { return m_shown.search(field); });
}

void ListGrid::followSettings()
{
    const bool isShown = isSearchRowShown();
    if (!isShown)
        m_searchRow->forgetTyped();
    m_searchRow->setVisible(isShown);
    followView(); // other lists have one, too
    m_list->setRowHeight(isCompact() ? RowHeight::Compact : RowHeight::Comfortable);
}

bool ListGrid::isSearchRowShown() const
{
    return m_desk.settings.isOn(SettingKey::SearchRowShown);
}

void ListGrid::setSearchRowShown(bool shown)
{
    keep(m_desk, SettingKey::SearchRowShown, shown);
}

bool ListGrid::isCompact() const
{
    return m_desk.settings.isOn(SettingKey::CompactRows);
}

void ListGrid::setCompact(bool compact)
{
    keep(m_desk, SettingKey::CompactRows, compact);
}

void ListGrid::goToSearch()
{
    setSearchRowShown(true);
    m_searchRow->goTo(m_list->currentField());
}

void ListGrid::copy(Headings headings)
{
    CellsToCopy cells{.module = m_module.name,
        .ids = m_list->selectedRecords(),
        .columns = m_list->header().fieldsInSight(),
        .headings = headings,
        .locale = {}};
    if (cells.ids.size() == 1 && headings == Headings::Without)
        cells.columns = {m_list->currentField()};
    if (!cells.ids.isEmpty())
        m_clipboard->copy(cells);
}

void ListGrid::chooseColumns()
{
    auto* chooser = new ColumnChooser(m_desk, m_module, m_shown.columns(), this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QDialog::accepted, this, [this, chooser] { m_shown.setColumns(chooser->columns()); });
    chooser->open();
}

void ListGrid::showHeaderMenu(const QString& field, const QPoint& position)
{
    auto* menu = new HeaderMenu(m_desk, m_shown, field, this);
    connect(menu, &HeaderMenu::searchWanted, this, [this, field] {
        setSearchRowShown(true);
        m_searchRow->goTo(field);
    });
    connect(menu, &HeaderMenu::valuesWanted, this, [this, field] { pickValues(field); });
    connect(menu, &HeaderMenu::columnsWanted, this, &ListGrid::chooseColumns);
    connect(menu, &HeaderMenu::fitWanted, this, [this, field] { fitWidth(field); });
    menu->popup(position);
}

void ListGrid::pickValues(const QString& field)
{
    const auto query = m_shown.queryWithout(field);
    if (!query)
        return; // said already: the list itself can't be asked for
    auto* picker = new ValuePicker(m_desk, *m_module.field(field), m_shown.search(field), this);
    connect(picker, &ValuePicker::picked, this, [this, field](const QString& search) {
        if (!search.isEmpty())
            setSearchRowShown(true); // where it can be seen
        m_shown.setSearch(field, search);
    });
    picker->count(*query);
    picker->unfold(m_list->header().menuPlace(m_list->header().sectionOf(field)));
}

void ListGrid::fitWidth(const QString& field)
{
    const int section = m_list->header().sectionOf(field);
    if (section < 0)
        return;
    // By the rows that are in sight: nobody waits for a million to be measured.
    m_list->resizeColumnToContents(section);
    const int width = std::max(m_list->columnWidth(section), m_list->header().widthOf(section));
    QList<ViewColumn> columns = m_shown.columns();
    for (ViewColumn& column : columns) {
        if (column.field == field)
            column.width = width;
    }
    m_shown.setColumns(columns);
}

QString ListGrid::whereInWords() const
{
    const auto filter = parseFilter(m_shown.now().where, m_module, *m_desk.catalogue, m_desk.reader);
    return filter ? filterWords(*filter, m_module, *m_desk.catalogue, m_desk.writer) : m_shown.now().where.trimmed();
}

QString ListGrid::filterInWords() const
{
    QStringList parts;
    if (!m_shown.now().where.trimmed().isEmpty())
        parts << whereInWords();
    if (!m_shown.narrowing().isEmpty())
        parts << tr("with “%1”").arg(m_shown.narrowing());
    for (const Field& field : m_module.fields) {
        if (const QString search = m_shown.search(field.name); !search.isEmpty())
            parts << QStringLiteral("%1: %2").arg(m_desk.label(field.label), search);
    }
    return parts.join(QStringLiteral("; "));
}

PrintedList ListGrid::printed() const
{
    PrintedList list{.module = m_module.name, .query = m_records.query(), .title = m_desk.label(m_module.label), .filter = filterInWords()};
    if (!m_shown.now().name.isEmpty())
        list.title += QStringLiteral(": ") + m_shown.now().name;
    if (m_list->selectedCount() > 1)
        list.ids = m_list->selectedRecords();
    for (const QString& field : m_list->header().fieldsInSight())
        list.columns.append({.field = field, .width = m_list->usualWidthOf(m_list->header().sectionOf(field))});
    return list;
}

void ListGrid::print()
{
    printList(m_desk, printed(), m_desk.area);
}

void ListGrid::saveAsPdf()
{
    saveListAsPdf(m_desk, printed(), m_desk.area);
}

} // namespace crm
