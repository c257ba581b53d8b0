#include "ui/list/searchrow.h"

#include "ui/list/columnheader.h"
#include "ui/list/searchcell.h"
#include "ui/shell/desk.h"
#include "ui/theme/tones.h"

#include <QFocusEvent>
#include <QPainter>

namespace crm {

namespace {

constexpr int gap = 3;

} // namespace

SearchRow::SearchRow(const Desk& desk, const Module& module, ColumnHeader& header)
    : QWidget(&header)
    , m_desk(desk)
    , m_module(module)
    , m_header(header)
{
    setAccessibleName(tr("Search in columns"));
    connect(&header, &ColumnHeader::laidOut, this, &SearchRow::follow);
    header.setUnderRow(this);
    follow();
}

QSize SearchRow::sizeHint() const
{
    return {0, fontMetrics().height() + 16 + 2 * gap};
}

SearchCell* SearchRow::makeCell(const QString& field)
{
    auto* cell = new SearchCell(m_desk, m_module, *m_module.field(field), this);
    cell->installEventFilter(this);
    connect(cell, &SearchCell::searched, this, [this, field](const QString& text) { Q_EMIT searched(field, text); });
    connect(cell, &SearchCell::leftForRows, this, &SearchRow::leftForRows);
    cell->show();
    return cell;
}

void SearchRow::follow()
{
    const QStringList fields = m_header.fieldsInSight();
    if (fields != m_fields) {
        m_fields = fields;
        for (const QString& field : m_cells.keys()) {
            if (!fields.contains(field))
                delete m_cells.take(field);
        }
        QWidget* before = nullptr;
        for (const QString& field : fields) {
            if (m_module.field(field)->type == FieldType::Image)
                continue;
            if (!m_cells.contains(field))
                m_cells.insert(field, makeCell(field));
            if (before)
                setTabOrder(before, m_cells.value(field));
            before = m_cells.value(field);
        }
    }
    place();
}

void SearchRow::place()
{
    const int frame = m_header.viewport()->x();
    for (int section = 0; section < m_header.count(); ++section) {
        if (SearchCell* one = cell(m_header.fieldAt(section)))
            one->setGeometry(frame + m_header.sectionViewportPosition(section) + gap, gap,
                std::max(m_header.sectionSize(section) - 2 * gap, 20), height() - 2 * gap - 1);
    }
}

void SearchRow::setSearches(const std::function<QString(const QString&)>& search)
{
    for (SearchCell* cell : std::as_const(m_cells)) {
        const QString wanted = search(cell->field().name);
        if (cell->said() != wanted)
            cell->setSearch(wanted);
    }
}

void SearchRow::forgetTyped()
{
    for (SearchCell* cell : std::as_const(m_cells)) {
        if (cell->text().trimmed() != cell->said())
            cell->setSearch(cell->said());
    }
}

void SearchRow::goTo(const QString& field)
{
    SearchCell* wanted = cell(field);
    for (int place = 0; place < m_fields.size() && !wanted; ++place)
        wanted = cell(m_fields[place]);
    if (!wanted)
        return;
    wanted->setFocus(Qt::ShortcutFocusReason);
    wanted->selectAll();
}

void SearchRow::beginTyping(const QString& field, const QString& text)
{
    SearchCell* wanted = cell(field);
    if (!wanted)
        return;
    wanted->setFocus(Qt::OtherFocusReason);
    wanted->selectAll();
    wanted->insert(text);
    Q_EMIT wanted->textEdited(wanted->text());
}

bool SearchRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT columnWanted(static_cast<SearchCell*>(watched)->field().name);
    return QWidget::eventFilter(watched, event);
}

void SearchRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(0, height() - 1, width(), 1, tonesOf(palette()).hairline);
}

} // namespace crm
