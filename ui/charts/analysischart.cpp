// What the chart shows of an analysis; its shapes are made in analysischartshapes.cpp, its words drawn in analysischartlabels.cpp.
#include "ui/charts/analysischart.h"

#include "core/store/grouping.h"
#include "ui/analysis/analysiscolors.h"
#include "ui/analysis/analysiswords.h"
#include "ui/shell/desk.h"
#include "ui/theme/tones.h"

#include <QtCharts/QAbstractAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>

#include <QCursor>
#include <QEvent>
#include <QGraphicsLayout>
#include <QPainter>
#include <QToolTip>

namespace crm {

namespace {

constexpr int imageScale = 2;
constexpr int imageMargin = 16;

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

void AnalysisChart::tellPicked(int row, int series) const
{
    if (picked)
        picked(row, series);
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

extern "C" Q_DECL_EXPORT crm::DrawnAnalysis* telcomMakeDrawnAnalysis(const crm::Desk& desk, const crm::Module& module)
{
    return new crm::AnalysisChart(desk, module);
}
