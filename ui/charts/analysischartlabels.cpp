// The words and numbers of the chart; its shapes are made in analysischart.cpp.
#include "ui/analysis/analysiswords.h"
#include "ui/charts/analysischart.h"
#include "ui/shell/desk.h"
#include "ui/theme/tones.h"

#include <QtCharts/QAbstractBarSeries>
#include <QtCharts/QChart>

#include <QPainter>

namespace crm {

namespace {

constexpr int gap = 8;
constexpr int margin = 12;
constexpr int swatch = 10;
constexpr qreal mostForNames = 0.32; ///< of the width
constexpr qreal barShare = 0.7; ///< of the room of each group
constexpr qreal thickestBar = 36;

} // namespace

QString AnalysisChart::figureText(int row, int series) const
{
    const AnalysisRow& group = m_result.rows[row];
    const QString figure =
        analysiswords::figure(series < 0 ? group.all.figure : group.cells[series].figure, m_plan, m_module, m_desk.writer);
    if (m_shape != Shape::Pie)
        return figure;
    double whole = 0;
    for (const int one : m_rows)
        whole += value(one, -1);
    return tr("%1 (%2)").arg(figure, analysiswords::share(value(row, -1), whole, m_desk.session.locale));
}

/// Puts the entries one behind the other, in as many lines as they need. Answers the height of all.
int AnalysisChart::flowLegend(const std::function<void(const LegendEntry&, QPointF)>& place) const
{
    if (m_legend.isEmpty())
        return 0;
    const QFontMetrics metrics = fontMetrics();
    const int line = metrics.height() + 4;
    int x = margin;
    int y = 4;
    for (const LegendEntry& entry : m_legend) {
        const int width = swatch + 6 + metrics.horizontalAdvance(entry.text) + 2 * gap;
        if (x > margin && x + width > this->width() - margin) {
            x = margin;
            y += line;
        }
        place(entry, QPointF(x, y));
        x += width;
    }
    return y + line + 4;
}

QRectF AnalysisChart::legendArea() const
{
    if (m_shape == Shape::Pie) {
        const int side = std::min(height(), width() / 2);
        return QRectF(side + 2 * gap, 0, width() - side - 2 * gap, height());
    }
    return QRectF(0, 0, width(), flowLegend([](const LegendEntry&, QPointF) {}));
}

void AnalysisChart::layOut()
{
    if (m_shape == Shape::Pie) {
        const qreal side = std::min(height(), width() / 2) - gap;
        chart()->setPlotArea(QRectF(gap, (height() - side) / 2, side, side));
        return;
    }
    const QRectF plot = plotAreaOfAxes();
    chart()->setPlotArea(plot);
    const qreal along = m_shape == Shape::RowsOfBars ? plot.height() : plot.width();
    const qreal slot = along / static_cast<qreal>(std::max<qsizetype>(1, m_rows.size()));
    const qreal thickest = hasSeries() && !isStacked() ? thickestBar * static_cast<qreal>(m_result.series.size()) : thickestBar;
    for (QAbstractSeries* series : chart()->series()) {
        if (auto* bars = qobject_cast<QAbstractBarSeries*>(series))
            bars->setBarWidth(std::min(barShare, thickest / slot));
    }
}

QRectF AnalysisChart::plotAreaOfAxes() const
{
    const QFontMetrics metrics = fontMetrics();
    const qreal top = std::max(legendArea().height(), qreal(gap));
    const qreal bottom = height() - metrics.height() - gap;
    int names = 0;
    int figures = 0;
    for (const int row : m_rows) {
        names = std::max(names, metrics.horizontalAdvance(nameOf(row)));
        figures = std::max(figures, metrics.horizontalAdvance(figureText(row, -1)));
    }
    int numbers = 0;
    for (const double tick : m_scale.ticks())
        numbers = std::max(numbers, metrics.horizontalAdvance(analysiswords::shortNumber(tick, m_desk.session.locale)));
    const bool isRows = m_shape == Shape::RowsOfBars;
    const qreal left = margin + gap + (isRows ? std::min<qreal>(names, width() * mostForNames) : numbers);
    const qreal right = width() - (isRows ? gap + figures + margin : margin);
    return QRectF(QPointF(left, top), QPointF(std::max(right, left + 10), std::max(bottom, top + 10)));
}

void AnalysisChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    if (m_rows.isEmpty() || m_shape == Shape::Pie)
        return;
    const QRectF plot = chart()->plotArea();
    painter->setPen(QPen(tonesOf(palette()).hairline, 1));
    for (const double tick : m_scale.ticks()) {
        const QPointF at = position(0, tick);
        if (m_shape == Shape::RowsOfBars)
            painter->drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
        else
            painter->drawLine(QPointF(plot.left(), at.y()), QPointF(plot.right(), at.y()));
    }
    painter->setPen(QPen(tonesOf(palette()).line, 1));
    const QPointF zero = position(0, 0);
    if (m_shape == Shape::RowsOfBars)
        painter->drawLine(QPointF(zero.x(), plot.top()), QPointF(zero.x(), plot.bottom()));
    else
        painter->drawLine(QPointF(plot.left(), zero.y()), QPointF(plot.right(), zero.y()));
}

void AnalysisChart::drawForeground(QPainter* painter, const QRectF&)
{
    painter->setFont(font());
    if (m_rows.isEmpty())
        return drawNothing(painter);
    if (m_shape == Shape::Pie)
        return drawPieLegend(painter);
    drawLegend(painter);
    drawValueNumbers(painter);
    if (m_shape == Shape::RowsOfBars) {
        drawNamesBeside(painter);
        drawFigures(painter);
    } else {
        drawNamesBelow(painter);
    }
}

void AnalysisChart::drawNothing(QPainter* painter) const
{
    painter->setPen(tonesOf(palette()).quiet);
    painter->drawText(QRectF(rect()), Qt::AlignCenter, m_result.rows.isEmpty() ? tr("No records") : tr("Nothing to draw"));
}

void AnalysisChart::drawLegend(QPainter* painter) const
{
    const QFontMetrics metrics = fontMetrics();
    flowLegend([&](const LegendEntry& entry, QPointF at) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(entry.color);
        painter->drawRoundedRect(QRectF(at.x(), at.y() + (metrics.height() - swatch) / 2.0, swatch, swatch), 2, 2);
        painter->setPen(palette().color(QPalette::Text));
        const int room = width() - margin - static_cast<int>(at.x()) - swatch - 6;
        painter->drawText(QPointF(at.x() + swatch + 6, at.y() + metrics.ascent()), metrics.elidedText(entry.text, Qt::ElideRight, room));
    });
}

void AnalysisChart::drawPieLegend(QPainter* painter) const
{
    const QFontMetrics metrics = fontMetrics();
    const QRectF area = legendArea();
    const int line = metrics.height() + 6;
    qreal y = std::max(0.0, (area.height() - line * static_cast<int>(m_rows.size())) / 2);
    for (const int row : m_rows) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(shown(m_rowColors[row], row, -1));
        painter->drawRoundedRect(QRectF(area.left(), y + (line - swatch) / 2.0, swatch, swatch), 2, 2);
        painter->setPen(palette().color(QPalette::Text));
        const QString text = tr("%1: %2").arg(nameOf(row), figureText(row, -1));
        const QRectF place(area.left() + swatch + 6, y, area.width() - swatch - 6 - margin, line);
        painter->drawText(place, Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideMiddle, static_cast<int>(place.width())));
        y += line;
    }
}

QPointF AnalysisChart::position(double place, double value) const
{
    const QRectF plot = chart()->plotArea();
    const double amount = static_cast<double>(m_rows.size());
    const double along = (place + 0.5) / amount;
    const double across = (value - m_scale.least) / (m_scale.most - m_scale.least);
    if (m_shape == Shape::RowsOfBars)
        return {plot.left() + across * plot.width(), plot.bottom() - along * plot.height()};
    return {plot.left() + along * plot.width(), plot.bottom() - across * plot.height()};
}

void AnalysisChart::drawValueNumbers(QPainter* painter) const
{
    const QFontMetrics metrics = fontMetrics();
    const QRectF plot = chart()->plotArea();
    const QList<double> ticks = m_scale.ticks();
    painter->setPen(tonesOf(palette()).quiet);
    qreal end = -1;
    for (const double tick : ticks) {
        const QString text = analysiswords::shortNumber(tick, m_desk.session.locale);
        const int width = metrics.horizontalAdvance(text);
        const QPointF at = position(0, tick);
        if (m_shape != Shape::RowsOfBars) {
            const qreal y = std::clamp(at.y() - metrics.height() / 2.0, 0.0, plot.bottom() - metrics.height() / 2.0);
            painter->drawText(QRectF(plot.left() - gap - width, y, width, metrics.height()), Qt::AlignRight, text);
            continue;
        }
        const qreal x = std::clamp(at.x() - width / 2.0, 0.0, qreal(this->width() - width));
        if (x < end + gap)
            continue;
        painter->drawText(QPointF(x, plot.bottom() + 2 + metrics.ascent()), text);
        end = x + width;
    }
}

void AnalysisChart::drawNamesBeside(QPainter* painter) const
{
    const QFontMetrics metrics = fontMetrics();
    const QRectF plot = chart()->plotArea();
    for (int drawn = 0; drawn < m_rows.size(); ++drawn) {
        const int row = m_rows[drawn];
        const bool isQuiet = m_pickedRow >= 0 && m_pickedRow != row;
        painter->setPen(isQuiet ? tonesOf(palette()).quiet : palette().color(QPalette::Text));
        const qreal middle = position(placeOf(drawn), 0).y();
        const QRectF place(0, middle - metrics.height() / 2.0, plot.left() - gap, metrics.height());
        const int room = static_cast<int>(place.width()) - margin + 1;
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(nameOf(row), Qt::ElideRight, room));
    }
}

/// The figure of each group behind its bar.
void AnalysisChart::drawFigures(QPainter* painter) const
{
    if (hasSeries() && !isStacked())
        return;
    const QFontMetrics metrics = fontMetrics();
    painter->setPen(tonesOf(palette()).quiet);
    for (int drawn = 0; drawn < m_rows.size(); ++drawn) {
        double end = std::max(0.0, value(m_rows[drawn], -1));
        for (qsizetype i = 0; hasSeries() && i < m_result.series.size(); ++i)
            end = i == 0 ? std::max(0.0, value(m_rows[drawn], 0)) : end + std::max(0.0, value(m_rows[drawn], static_cast<int>(i)));
        const QPointF at = position(placeOf(drawn), end);
        painter->drawText(QPointF(at.x() + 6, at.y() + (metrics.ascent() - metrics.descent()) / 2.0), figureText(m_rows[drawn], -1));
    }
}

/// As many names as there is room for.
void AnalysisChart::drawNamesBelow(QPainter* painter) const
{
    const QFontMetrics metrics = fontMetrics();
    const QRectF plot = chart()->plotArea();
    int widest = 1;
    for (const int row : m_rows)
        widest = std::max(widest, metrics.horizontalAdvance(nameOf(row)));
    const qreal slot = plot.width() / static_cast<qreal>(m_rows.size());
    const bool isTime = m_result.rows[m_rows.first()].group.value.typeId() == QMetaType::QDate;
    // Of dates one in so many is enough to read the others by; names of other things are shortened before any is left out.
    const qreal wanted = isTime ? widest + gap : std::min<qreal>(widest + gap, 60);
    const int stride = std::max(1, static_cast<int>(std::ceil(wanted / slot)));
    painter->setPen(palette().color(QPalette::Text));
    for (int drawn = 0; drawn < m_rows.size(); drawn += stride) {
        const int room = static_cast<int>(std::max(slot * stride, wanted)) - gap + 1;
        const QString text = metrics.elidedText(nameOf(m_rows[drawn]), Qt::ElideRight, room);
        const int width = metrics.horizontalAdvance(text);
        const qreal x = std::clamp(position(drawn, 0).x() - width / 2.0, 0.0, qreal(std::max(0, this->width() - width)));
        painter->drawText(QPointF(x, plot.bottom() + 2 + metrics.ascent()), text);
    }
}

} // namespace crm
