#include "ui/print/listpaper.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <numeric>

namespace crm {

namespace {

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(ListPaper)
};

constexpr qreal usualSize = 9; // points
constexpr qreal smallestSize = 6.5;
constexpr qreal pointsInPixel = 0.75;
constexpr qreal uprightWidth = 510; // points of an A4 page between its margins
constexpr qreal gap = 6; // points between columns
const QColor ink(0x20, 0x23, 0x28);
const QColor quietInk(0x60, 0x66, 0x70);
const QColor line(0xc8, 0xcc, 0xd2);

qreal naturalWidth(const QList<PaperColumn>& columns)
{
    return std::accumulate(
        columns.begin(), columns.end(), 0.0, [](qreal sum, const PaperColumn& column) { return sum + column.width * pointsInPixel; });
}

QFont scaled(QFont font, qreal by, QFont::Weight weight = QFont::Normal)
{
    font.setPointSizeF(font.pointSizeF() * by);
    font.setWeight(weight);
    return font;
}

} // namespace

ListPaper::ListPaper(const QPagedPaintDevice& device, PaperText text)
    : m_device(device)
    , m_text(std::move(text))
    , m_resolution(device.logicalDpiX())
    , m_area(device.pageLayout().paintRectPixels(device.logicalDpiX()).size())
{
    measure();
}

QPageLayout::Orientation ListPaper::orientationFor(int width)
{
    return width * pointsInPixel > uprightWidth * 1.1 ? QPageLayout::Landscape : QPageLayout::Portrait;
}

void ListPaper::measure()
{
    const qreal natural = std::max(points(naturalWidth(m_text.columns)), 1.0);
    const qreal scale = m_area.width() / natural;
    m_font.setPointSizeF(std::clamp(usualSize * scale * 1.1, smallestSize, usualSize));
    for (const PaperColumn& column : m_text.columns)
        m_widths << points(column.width * pointsInPixel) * scale;
    const QFontMetricsF metrics(m_font, &m_device);
    m_lineHeight = metrics.height() + points(5);
    m_footerHeight = metrics.height() + points(8);
    const QFontMetricsF large(scaled(m_font, 1.7, QFont::DemiBold), &m_device);
    m_titleHeight = large.height() + points(10) + (m_text.filter.isEmpty() ? 0 : metrics.height() + points(3));
}

std::pair<qint64, int> ListPaper::rowsOf(int page) const
{
    const qreal body = m_area.height() - m_footerHeight - m_lineHeight;
    const int first = std::max(static_cast<int>((body - m_titleHeight) / m_lineHeight), 1);
    const int others = std::max(static_cast<int>(body / m_lineHeight), 1);
    const qint64 start = page == 0 ? 0 : first + qint64(page - 1) * others;
    return {start, static_cast<int>(std::clamp<qint64>(m_text.rows - start, 0, page == 0 ? first : others))};
}

int ListPaper::pages() const
{
    const int first = rowsOf(0).second;
    if (m_text.rows <= first)
        return 1;
    const qreal body = m_area.height() - m_footerHeight - m_lineHeight;
    const int others = std::max(static_cast<int>(body / m_lineHeight), 1);
    return 1 + static_cast<int>((m_text.rows - first + others - 1) / others);
}

qreal ListPaper::drawTitle(QPainter& painter) const
{
    const QFont large = scaled(m_font, 1.7, QFont::DemiBold);
    const QFontMetricsF largeMetrics(large, &m_device);
    painter.setPen(ink);
    painter.setFont(large);
    const QRectF title(0, 0, m_area.width(), largeMetrics.height());
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, largeMetrics.elidedText(m_text.title, Qt::ElideRight, title.width()));
    if (!m_text.filter.isEmpty()) {
        const QFontMetricsF metrics(m_font, &m_device);
        const QRectF filter(0, title.bottom() + points(3), m_area.width(), metrics.height());
        painter.setFont(m_font);
        painter.setPen(quietInk);
        painter.drawText(filter, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(m_text.filter, Qt::ElideRight, filter.width()));
    }
    return m_titleHeight;
}

void ListPaper::drawCells(QPainter& painter, qreal top, const QStringList& cells, const QFont& font) const
{
    const QFontMetricsF metrics(font, &m_device);
    painter.setFont(font);
    qreal left = 0;
    for (qsizetype i = 0; i < cells.size() && i < m_widths.size(); ++i) {
        const QRectF cell(left, top, m_widths[i] - points(gap), m_lineHeight);
        QString text = cells[i];
        text.replace(u'\n', u' ');
        const bool right = m_text.columns[i].alignment.testFlag(Qt::AlignRight);
        painter.drawText(cell, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(text, Qt::ElideRight, cell.width()));
        left += m_widths[i];
    }
    painter.setPen(QPen(line, points(0.4)));
    painter.drawLine(QPointF(0, top + m_lineHeight), QPointF(m_area.width(), top + m_lineHeight));
}

void ListPaper::drawFooter(QPainter& painter, int page) const
{
    painter.setFont(scaled(m_font, 0.9));
    painter.setPen(quietInk);
    const QRectF footer(0, m_area.height() - m_footerHeight, m_area.width(), m_footerHeight);
    painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom, m_text.printed);
    painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom, PaperWords::tr("Page %1 of %2").arg(page + 1).arg(pages()));
}

void ListPaper::draw(QPainter& painter, int page, const QList<QStringList>& rows) const
{
    qreal top = page == 0 ? drawTitle(painter) : 0;
    QStringList headings;
    for (const PaperColumn& column : m_text.columns)
        headings << column.title;
    painter.setPen(quietInk);
    drawCells(painter, top, headings, scaled(m_font, 1, QFont::DemiBold));
    for (const QStringList& row : rows) {
        top += m_lineHeight;
        painter.setPen(ink);
        drawCells(painter, top, row, m_font);
    }
    drawFooter(painter, page);
}

} // namespace crm
