// What the page is made of; what it does stands in listpage.cpp.
#include "core/settings/settings.h"
#include "core/store/recordlistmodel.h"
#include "ui/bulk/bulkbar.h"
#include "ui/card/summarycard.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filterpanel.h"
#include "ui/list/emptylist.h"
#include "ui/list/listcolumns.h"
#include "ui/list/listgrid.h"
#include "ui/list/listheader.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"

#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace crm {

/// What stands above the rows, over the whole width.
void ListPage::addBars(QVBoxLayout& column)
{
    m_header = new ListHeader(m_desk, *m_shown, *m_shelf, this);
    column.addWidget(m_header);
    addFilter(column);
}

void ListPage::addFilter(QVBoxLayout& column)
{
    m_filters = new FilterBar(m_desk, *m_shown, this);
    m_filterPanel = new FilterPanel(m_desk, *m_shown, this);
    column.addWidget(m_filters);
    column.addWidget(m_filterPanel);
    connect(m_filters, &FilterBar::editRequested, this, [this](int part) { setFilterPanelShown(true, part); });
    connect(m_header->filterButton(), &QToolButton::clicked, this, [this](bool on) { setFilterPanelShown(on); });
    connect(m_filterPanel, &FilterPanel::shownChanged, this, [this](bool shown) {
        m_header->filterButton()->setChecked(shown);
        if (!shown)
            m_list->setFocus();
    });
}

/// Under the rows, so that they stay where they are when it comes up.
void ListPage::addBulkBar(QVBoxLayout& column)
{
    m_bulk = new BulkBar(m_desk, m_module, this);
    column.addWidget(m_bulk);
    connect(m_bulk, &BulkBar::allRequested, this, &ListPage::selectAll);
    connect(m_bulk, &BulkBar::clearRequested, this, &ListPage::clearSelection);
}

/// The rows, and what stands in their place.
QWidget* ListPage::makeRows()
{
    m_grid = new ListGrid(m_desk, m_module, *m_records, *m_shown, this);
    m_list = &m_grid->list();
    new ListColumns(*m_shown, *m_records, *m_list);
    m_empty = new EmptyList(m_desk, m_module, this);
    m_list->setOverlay(m_empty);
    return m_grid;
}

/// The rows, and what can stand beside them.
QWidget* ListPage::makePanes()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setHandleWidth(4);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeRows());
    m_summary = new SummaryCard(m_desk, m_module, this);
    m_splitter->addWidget(m_summary);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({760, 300});
    m_splitter->restoreState(m_desk.settings.value(SettingKey::SplitterStates).toMap().value(m_module.name).toByteArray());
    return m_splitter;
}

void ListPage::keepState()
{
    QVariantMap states = m_desk.settings.value(SettingKey::SplitterStates).toMap();
    states.insert(m_module.name, m_splitter->saveState());
    if (const auto kept = m_desk.settings.set(SettingKey::SplitterStates, states); !kept)
        qWarning("%s", qPrintable(kept.error().message)); // closing: nobody is left to be told
}

} // namespace crm
