// What the chart is made of; its words are drawn in analysischartlabels.cpp.
#include "ui/analysis/analysischart.h"

#include "core/store/grouping.h"
#include "ui/analysis/analysiscolors.h"
#include "ui/analysis/analysiswords.h"
#include "ui/shell/desk.h"
#include "ui/theme/tones.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QPieSeries>
#include <QtCharts/QPieSlice>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <QCursor>
#include <QEvent>
#include <QGraphicsLayout>
#include <QPainter>
#include <QToolTip>

namespace crm {

namespace {

constexpr qreal steppedBack = 0.3; ///< how much is left of the colour of what is not picked
constexpr int imageScale = 2;
constexpr int imageMargin = 16;
// Beside each other, thinner bars can neither be told apart nor hit.
constexpr int rowHeight = 20;
constexpr int thinBar = 7;
constexpr int pieHeight = 180;

} // namespace

AnalysisChart::AnalysisChart(const Desk& desk, const Module& module, QWidget* parent)
    : QChartView(new QChart, parent)
    , m_desk(desk)
    , m_module(module)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleDescription(tr("The table beside the chart has the same figures; Enter there shows the records of a line."));
    chart()->setBackgroundRoundness(0);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
}

void AnalysisChart::show(const AnalysisResult& result, const AnalysisPlan& plan)
{
    m_result = result;
    m_plan = plan;
    setAccessibleName(tr("Chart: %1").arg(analysiswords::title(plan, m_module, m_desk)));
    build();
}

void AnalysisChart::setPicked(int row, int series)
{
    m_pickedRow = row;
    m_pickedSeries = series;
    build();
}

void AnalysisChart::build()
{
    const QColor ground = palette().color(QPalette::Base);
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    chart()->setBackgroundBrush(Qt::NoBrush); // ours is drawn behind it, with the grid
    setBackgroundBrush(ground);
    chooseRows();
    measureScale();
    if (m_rows.isEmpty()) {
        setMinimumHeight(0);
    } else if (m_shape == Shape::Pie) {
        addPie();
    } else if (m_shape == Shape::Line) {
        addLines();
    } else {
        addBars();
    }
    layOut();
    viewport()->update();
}

void AnalysisChart::chooseRows()
{
    const Field* by = analysiswords::groupedBy(m_plan.by, m_module, m_desk);
    const bool isTime = by && isDated(*by);
    m_shape = m_plan.chart == ChartKind::Pie ? Shape::Pie
        : m_plan.chart == ChartKind::Line    ? Shape::Line
        : isTime                             ? Shape::ColumnsOfBars
                                             : Shape::RowsOfBars;
    QList<AnalysisGroup> rows;
    QList<AnalysisGroup> series;
    for (const AnalysisRow& row : m_result.rows)
        rows << row.group;
    for (const AnalysisSeries& one : m_result.series)
        series << one.group;
    m_rowColors = colorsOf(rows, palette());
    m_seriesColors = colorsOf(series, palette());
    m_rows.clear();
    for (int row = 0; row < rows.size(); ++row) {
        // What has no date has no place on the line of time, and what is not above nothing none in a pie.
        const bool isDrawn = m_shape == Shape::Pie ? value(row, -1) > 0 : m_shape != Shape::Line || !isTime || !rows[row].value.isNull();
        if (isDrawn)
            m_rows << row;
    }
    m_legend.clear();
    for (qsizetype i = 0; hasSeries() && i < series.size(); ++i)
        m_legend << LegendEntry{series[i].label, m_seriesColors[i]};
}

void AnalysisChart::measureScale()
{
    double least = 0;
    double most = 0;
    for (const int row : m_rows) {
        double below = 0;
        double above = 0;
        for (int series = hasSeries() ? 0 : -1; series < (hasSeries() ? m_result.series.size() : 0); ++series) {
            const double here = value(row, series);
            below = isStacked() ? below + std::min(0.0, here) : std::min(below, here);
            above = isStacked() ? above + std::max(0.0, here) : std::max(above, here);
        }
        least = std::min(least, below);
        most = std::max(most, above);
    }
    const bool isWhole = m_plan.measure == Measure::Count;
    m_scale = ChartScale::covering(least, most, isWhole ? ChartScale::Numbers::Whole : ChartScale::Numbers::Any);
}

void AnalysisChart::addBars()
{
    const bool isRows = m_shape == Shape::RowsOfBars;
    const bool oneSetEach = !hasSeries(); // the only way to a colour for each bar
    QAbstractBarSeries* bars = nullptr;
    if (isStacked() || oneSetEach)
        bars = isRows ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries) : new QStackedBarSeries;
    else
        bars = isRows ? static_cast<QAbstractBarSeries*>(new QHorizontalBarSeries) : new QBarSeries;
    const int amount = static_cast<int>(m_rows.size());
    const Field* by = analysiswords::groupedBy(m_plan.by, m_module, m_desk);
    const bool isColoured = by && (by->type == FieldType::Choice || by->type == FieldType::Tags);
    if (oneSetEach) {
        // Bars of one colour are one set; a set for each of a thousand days would be a million values.
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
                bars->append(set);
            }
            set->replace(place, value(row, -1));
        }
    } else {
        for (int series = 0; series < m_result.series.size(); ++series) {
            auto* set = new QBarSet(m_result.series[series].group.label);
            for (int place = 0; place < amount; ++place)
                set->append(value(rowAt(place), series));
            const QColor full = m_seriesColors[series];
            set->setColor(m_pickedRow < 0 ? full : mixed(full, palette().color(QPalette::Base), steppedBack));
            set->setSelectedColor(full);
            set->setBorderColor(palette().color(QPalette::Base));
            if (m_pickedRow >= 0 && (m_pickedSeries < 0 || m_pickedSeries == series))
                set->selectBar(placeOf(static_cast<int>(m_rows.indexOf(m_pickedRow))));
            bars->append(set);
        }
    }
    follow(bars);
    addAxes(bars);
    const int inRow = hasSeries() && !isStacked() ? std::max(rowHeight, thinBar * static_cast<int>(m_result.series.size())) : rowHeight;
    setMinimumHeight(isRows ? inRow * amount + static_cast<int>(legendArea().height()) + 40 : 0);
}

void AnalysisChart::follow(QAbstractBarSeries* bars)
{
    const auto seriesOf = [this, bars](QBarSet* set) { return hasSeries() ? static_cast<int>(bars->barSets().indexOf(set)) : -1; };
    // Later: who listens builds the chart anew, and the bar is still in the middle of telling.
    connect(
        bars, &QAbstractBarSeries::clicked, this, [=, this](int place, QBarSet* set) { Q_EMIT picked(rowAt(place), seriesOf(set)); },
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
            line, &QLineSeries::clicked, this, [=, this](const QPointF& point) { Q_EMIT picked(rowOf(point), series); },
            Qt::QueuedConnection);
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
        pie, &QPieSeries::clicked, this, [=, this](QPieSlice* slice) { Q_EMIT picked(rowOf(slice), -1); }, Qt::QueuedConnection);
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

void AnalysisChart::tell(bool isOver, int row, int series)
{
    viewport()->setCursor(isOver ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!isOver) {
        QToolTip::hideText();
        return;
    }
    QString name = nameOf(row);
    if (series >= 0)
        name += QStringLiteral(" · ") + m_result.series[series].group.label;
    QToolTip::showText(QCursor::pos(), tr("%1: %2").arg(name, figureText(row, series)), this);
}

int AnalysisChart::rowAt(int place) const
{
    // Bars that lie are counted from below.
    return m_shape == Shape::RowsOfBars ? m_rows[m_rows.size() - 1 - place] : m_rows[place];
}

int AnalysisChart::placeOf(int drawn) const
{
    return m_shape == Shape::RowsOfBars ? static_cast<int>(m_rows.size()) - 1 - drawn : drawn;
}

bool AnalysisChart::isStacked() const
{
    // Averages don't add up.
    const bool addsUp = m_plan.measure == Measure::Count || m_plan.measure == Measure::Sum;
    return m_plan.chart == ChartKind::StackedBars && addsUp && m_shape != Shape::Line;
}

double AnalysisChart::value(int row, int series) const
{
    const AnalysisRow& group = m_result.rows[row];
    return analysiswords::drawn(series < 0 ? group.all.figure : group.cells[series].figure, m_plan, m_module);
}

QColor AnalysisChart::shown(const QColor& color, int row, int series) const
{
    const bool isPicked = m_pickedRow < 0 || (m_pickedRow == row && (m_pickedSeries < 0 || m_pickedSeries == series || series < 0));
    return isPicked ? color : mixed(color, palette().color(QPalette::Base), steppedBack);
}

QImage AnalysisChart::image(const QString& title)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(large);
    const int top = metrics.height() + 2 * imageMargin;
    QImage image((size() + QSize(2 * imageMargin, top + imageMargin)) * imageScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(imageScale);
    image.fill(palette().color(QPalette::Base));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(imageMargin, imageMargin + metrics.ascent(), metrics.elidedText(title, Qt::ElideRight, width()));
    render(&painter, QRectF(QPointF(imageMargin, top), size()), rect());
    return image;
}

void AnalysisChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void AnalysisChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        build();
}

} // namespace crm
