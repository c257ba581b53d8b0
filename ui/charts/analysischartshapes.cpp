// The bars, lines and slices of the chart, and the axes they stand on.
#include "ui/analysis/analysiscolors.h"
#include "ui/analysis/analysiswords.h"
#include "ui/charts/analysischart.h"
#include "ui/theme/tones.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QPieSeries>
#include <QtCharts/QPieSlice>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

namespace crm {

namespace {

constexpr qreal steppedBack = 0.3; ///< how much is left of the colour of what is not picked
// Beside each other, thinner bars can neither be told apart nor hit.
constexpr int rowHeight = 20;
constexpr int thinBar = 7;
constexpr int pieHeight = 180;

} // namespace

void AnalysisChart::addBars()
{
    const bool isRows = m_shape == Shape::RowsOfBars;
    QAbstractBarSeries* bars = nullptr;
    if (isStacked() || !hasSeries())
        bars = isRows ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries) : new QStackedBarSeries;
    else
        bars = isRows ? static_cast<QAbstractBarSeries*>(new QHorizontalBarSeries) : new QBarSeries;
    hasSeries() ? addSetsOfSeries(*bars) : addSetsOfColors(*bars);
    follow(bars);
    addAxes(bars);
    const int inRow = hasSeries() && !isStacked() ? std::max(rowHeight, thinBar * static_cast<int>(m_result.series.size())) : rowHeight;
    setMinimumHeight(isRows ? inRow * static_cast<int>(m_rows.size()) + static_cast<int>(legendArea().height()) + 40 : 0);
}

/// Each bar in a colour of its own; bars of one colour are one set, for a set for each of a thousand days would be a million values.
void AnalysisChart::addSetsOfColors(QAbstractBarSeries& bars)
{
    const int amount = static_cast<int>(m_rows.size());
    const Field* by = analysiswords::groupedBy(m_plan.by, m_module, m_desk);
    const bool isColoured = by && (by->type == FieldType::Choice || by->type == FieldType::Tags);
    const QColor plain = tonesOf(palette()).accent;
    QMap<QRgb, QBarSet*> sets;
    for (int place = 0; place < amount; ++place) {
        const int row = rowAt(place);
        const QColor own = isColoured || m_result.rows[row].group.kind != AnalysisGroup::Kind::Value ? m_rowColors[row] : plain;
        const QColor color = shown(own, row, -1);
        QBarSet*& set = sets[color.rgb()];
        if (!set) {
            set = new QBarSet(QString());
            set->append(QList<qreal>(amount, 0));
            set->setColor(color);
            set->setBorderColor(Qt::transparent);
            bars.append(set);
        }
        set->replace(place, value(row, -1));
    }
}

void AnalysisChart::addSetsOfSeries(QAbstractBarSeries& bars)
{
    for (int series = 0; series < m_result.series.size(); ++series) {
        auto* set = new QBarSet(m_result.series[series].group.label);
        for (int place = 0; place < m_rows.size(); ++place)
            set->append(value(rowAt(place), series));
        const QColor full = m_seriesColors[series];
        set->setColor(m_pickedRow < 0 ? full : mixed(full, palette().color(QPalette::Base), steppedBack));
        set->setSelectedColor(full);
        set->setBorderColor(palette().color(QPalette::Base));
        if (m_pickedRow >= 0 && (m_pickedSeries < 0 || m_pickedSeries == series))
            set->selectBar(placeOf(static_cast<int>(m_rows.indexOf(m_pickedRow))));
        bars.append(set);
    }
}

void AnalysisChart::follow(QAbstractBarSeries* bars)
{
    const auto seriesOf = [this, bars](QBarSet* set) { return hasSeries() ? static_cast<int>(bars->barSets().indexOf(set)) : -1; };
    // Later: who listens builds the chart anew, and the bar is still in the middle of telling.
    connect(
        bars, &QAbstractBarSeries::clicked, this, [=, this](int place, QBarSet* set) { tellPicked(rowAt(place), seriesOf(set)); },
        Qt::QueuedConnection);
    connect(bars, &QAbstractBarSeries::hovered, this,
        [=, this](bool isOver, int place, QBarSet* set) { tell(isOver, rowAt(place), seriesOf(set)); });
}

void AnalysisChart::addLines()
{
    for (int series = hasSeries() ? 0 : -1; series < (hasSeries() ? m_result.series.size() : 0); ++series) {
        auto* line = new QLineSeries;
        for (int place = 0; place < m_rows.size(); ++place)
            line->append(place, value(m_rows[place], series));
        const QColor color = series < 0 ? tonesOf(palette()).accent : m_seriesColors[series];
        line->setPen(QPen(color, 2));
        line->setPointsVisible(m_rows.size() <= 120);
        line->setMarkerSize(7);
        line->setSelectedColor(palette().color(QPalette::Text));
        const auto rowOf = [this](const QPointF& point) { return m_rows[std::clamp<qsizetype>(qRound(point.x()), 0, m_rows.size() - 1)]; };
        connect(
            line, &QLineSeries::clicked, this, [=, this](const QPointF& point) { tellPicked(rowOf(point), series); }, Qt::QueuedConnection);
        connect(line, &QLineSeries::hovered, this, [=, this](const QPointF& point, bool isOver) { tell(isOver, rowOf(point), series); });
        addAxes(line);
        if (m_pickedRow >= 0 && (m_pickedSeries < 0 || m_pickedSeries == series))
            line->selectPoint(static_cast<int>(m_rows.indexOf(m_pickedRow)));
    }
    setMinimumHeight(0);
}

void AnalysisChart::addPie()
{
    auto* pie = new QPieSeries;
    pie->setPieSize(0.92);
    pie->setHoleSize(0.45);
    for (const int row : m_rows) {
        auto* slice = new QPieSlice(nameOf(row), value(row, -1));
        slice->setColor(shown(m_rowColors[row], row, -1));
        slice->setBorderColor(palette().color(QPalette::Base));
        slice->setBorderWidth(2);
        pie->append(slice);
    }
    const auto rowOf = [this, pie](QPieSlice* slice) { return m_rows[pie->slices().indexOf(slice)]; };
    connect(
        pie, &QPieSeries::clicked, this, [=, this](QPieSlice* slice) { tellPicked(rowOf(slice), -1); }, Qt::QueuedConnection);
    connect(pie, &QPieSeries::hovered, this, [=, this](QPieSlice* slice, bool isOver) { tell(isOver, rowOf(slice), -1); });
    chart()->addSeries(pie);
    setMinimumHeight(std::max(pieHeight, (fontMetrics().height() + 6) * static_cast<int>(m_rows.size()) + 16));
}

void AnalysisChart::addAxes(QAbstractSeries* series)
{
    const bool isRows = m_shape == Shape::RowsOfBars;
    chart()->addSeries(series);
    if (chart()->axes().isEmpty()) {
        auto* values = new QValueAxis;
        values->setRange(m_scale.least, m_scale.most);
        values->setLabelsVisible(false);
        values->setLineVisible(false);
        values->setGridLineVisible(false); // that of Qt Charts lags behind a new plot area
        chart()->addAxis(values, isRows ? Qt::AlignBottom : Qt::AlignLeft);
        QAbstractAxis* places = nullptr;
        if (m_shape == Shape::Line) {
            auto* points = new QValueAxis;
            points->setRange(-0.5, static_cast<double>(m_rows.size()) - 0.5);
            places = points;
        } else {
            auto* names = new QBarCategoryAxis;
            QStringList numbers;
            for (qsizetype i = 0; i < m_rows.size(); ++i)
                numbers << QString::number(i);
            names->append(numbers);
            places = names;
        }
        places->setLabelsVisible(false);
        places->setGridLineVisible(false);
        places->setLineVisible(false);
        chart()->addAxis(places, isRows ? Qt::AlignLeft : Qt::AlignBottom);
    }
    for (QAbstractAxis* axis : chart()->axes())
        series->attachAxis(axis);
}

QColor AnalysisChart::shown(const QColor& color, int row, int series) const
{
    const bool isPicked = m_pickedRow < 0 || (m_pickedRow == row && (m_pickedSeries < 0 || m_pickedSeries == series || series < 0));
    return isPicked ? color : mixed(color, palette().color(QPalette::Base), steppedBack);
}

} // namespace crm
