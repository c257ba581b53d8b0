#include "ui/duplicates/mergetable.h"

#include "ui/shell/desk.h"
#include "ui/theme/icon.h"
#include "ui/theme/tones.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace crm {

namespace {

constexpr int labelWidth = 150;
constexpr int recordWidth = 200;

} // namespace

MergeTable::MergeTable(const Desk& desk, const Module& module, QWidget* parent) : QTableWidget(parent), m_desk(desk), m_module(module)
{
    setAccessibleName(tr("Fields in which the records differ"));
    setAccessibleDescription(tr("Space picks the value of a cell for the record that stays."));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setIconSize({16, 16});
    verticalHeader()->setFixedWidth(labelWidth);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::cellClicked, this, &MergeTable::pick);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        if (column < m_preview.records.size())
            pickRecord(m_preview.records[column].id);
    });
}

void MergeTable::setPreview(const MergePreview& preview)
{
    m_preview = preview;
    const int records = static_cast<int>(preview.records.size());
    const int fields = static_cast<int>(preview.differing.size());
    m_picked = QList<int>(fields);
    setColumnCount(records + 1);
    setRowCount(fields);
    for (int row = 0; row < fields; ++row) {
        const QString label = m_desk.label(m_module.field(preview.differing[row])->label);
        auto* head = new QTableWidgetItem(label);
        head->setToolTip(label);
        setVerticalHeaderItem(row, head);
        setItem(row, records, new QTableWidgetItem);
    }
    for (int column = 0; column < records; ++column)
        addRecordColumn(column, preview.records[column]);
    auto* result = new QTableWidgetItem(tr("What stays"));
    QFont bold = font();
    bold.setBold(true);
    result->setFont(bold);
    setHorizontalHeaderItem(records, result);
    horizontalHeader()->setSectionResizeMode(records, QHeaderView::Stretch);
    if (fields > 0)
        setCurrentCell(0, 0);
}

void MergeTable::addRecordColumn(int column, const Record& record)
{
    auto* head = new QTableWidgetItem(QStringLiteral("%1  %2").arg(record.number(), record.title));
    head->setToolTip(tr("%1 — click to take all of it").arg(record.title));
    setHorizontalHeaderItem(column, head);
    setColumnWidth(column, recordWidth);
    for (int row = 0; row < rowCount(); ++row) {
        const QString text = record.shown(*m_module.field(m_preview.differing[row]), m_desk.writer);
        auto* item = new QTableWidgetItem(text.simplified());
        item->setToolTip(text);
        setItem(row, column, item);
    }
}

void MergeTable::pickValues(const Values& values)
{
    for (int row = 0; row < rowCount(); ++row) {
        const QString& field = m_preview.differing[row];
        for (int i = 0; i < m_preview.records.size(); ++i) {
            if (m_preview.records[i].value(field) == values.value(field)) {
                m_picked[row] = i;
                break;
            }
        }
        showPicked(row);
    }
    Q_EMIT pickedChanged();
}

void MergeTable::pickRecord(qint64 id)
{
    const auto record = std::find_if(m_preview.records.begin(), m_preview.records.end(), [&](const Record& one) { return one.id == id; });
    if (record != m_preview.records.end())
        pickValues(record->values);
}

void MergeTable::setSurvivor(qint64 record)
{
    m_survivor = record;
    for (int i = 0; i < m_preview.records.size(); ++i) {
        QTableWidgetItem* head = horizontalHeaderItem(i);
        QFont bold = font();
        bold.setBold(m_preview.records[i].id == record);
        head->setFont(bold);
    }
}

Values MergeTable::picked() const
{
    Values values;
    for (int row = 0; row < m_picked.size(); ++row) {
        const QString& field = m_preview.differing[row];
        values.insert(field, m_preview.records[m_picked[row]].value(field));
    }
    return values;
}

void MergeTable::pick(int row, int column)
{
    if (row < 0 || column < 0 || column >= m_preview.records.size() || m_picked[row] == column)
        return;
    m_picked[row] = column;
    showPicked(row);
    Q_EMIT pickedChanged();
}

void MergeTable::showPicked(int row)
{
    const int records = static_cast<int>(m_preview.records.size());
    const Tones& tones = tonesOf(palette());
    for (int column = 0; column < records; ++column) {
        const bool isPicked = m_picked[row] == column;
        QTableWidgetItem* one = item(row, column);
        one->setIcon(isPicked ? themedIcon(QStringLiteral("done"), IconTone::Accent) : QIcon());
        one->setBackground(isPicked ? QBrush(tones.soft) : QBrush());
        one->setData(Qt::AccessibleDescriptionRole, isPicked ? tr("picked") : QString());
    }
    const QTableWidgetItem* from = item(row, m_picked[row]);
    item(row, records)->setText(from->text());
    item(row, records)->setToolTip(from->toolTip());
}

void MergeTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        pick(currentRow(), currentColumn());
    else
        QTableWidget::keyPressEvent(event);
}

void MergeTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (int row = 0; row < m_picked.size(); ++row)
            showPicked(row);
    }
}

} // namespace crm
