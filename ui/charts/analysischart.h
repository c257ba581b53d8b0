#pragma once

#include "ui/analysis/chartscale.h"
#include "ui/analysis/drawnanalysis.h"

#include <QtCharts/QChartView>

class QAbstractBarSeries;
class QAbstractSeries;

namespace crm {

struct Desk;

/// An analysis as bars, lines or a pie. Qt Charts draws the shapes; names, numbers and the legend are ours, for its own are cut off
/// where there are many.
class AnalysisChart final : public QChartView, public DrawnAnalysis {
    Q_OBJECT

public:
    AnalysisChart(const Desk& desk, const Module& module, QWidget* parent = nullptr);

    QWidget* widget() override { return this; }
    void show(const AnalysisResult& result, const AnalysisPlan& plan) override;
    void setPicked(int row, int series) override;
    QImage image(const QString& title) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    enum class Shape { RowsOfBars, ColumnsOfBars, Line, Pie };

    struct LegendEntry {
        QString text;
        QColor color;
    };

    void build();
    void chooseRows();
    void measureScale();
    void addBars();
    void addSetsOfColors(QAbstractBarSeries& bars);
    void addSetsOfSeries(QAbstractBarSeries& bars);
    void addLines();
    void addPie();
    void addAxes(QAbstractSeries* series);
    void follow(QAbstractBarSeries* series);
    void tellPicked(int row, int series) const;
    void tell(bool isOver, int row, int series);
    void layOut();
    QRectF legendArea() const;
    QRectF plotAreaOfAxes() const;

    void drawLegend(QPainter* painter) const;
    void drawPieLegend(QPainter* painter) const;
    void drawValueNumbers(QPainter* painter) const;
    void drawNamesBeside(QPainter* painter) const;
    void drawNamesBelow(QPainter* painter) const;
    void drawFigures(QPainter* painter) const;
    void drawNothing(QPainter* painter) const;
    int flowLegend(const std::function<void(const LegendEntry&, QPointF)>& place) const;

    bool isStacked() const;
    bool hasSeries() const { return !m_result.series.isEmpty() && m_shape != Shape::Pie; }
    int rowAt(int place) const; ///< of a bar or point, counted from the left or from the bottom
    int placeOf(int drawn) const;
    double value(int row, int series) const;
    QColor shown(const QColor& color, int row, int series) const;
    QPointF position(double place, double value) const;
    QString nameOf(int row) const { return m_result.rows[row].group.label; }
    QString figureText(int row, int series) const;

    const Desk& m_desk;
    const Module& m_module;
    AnalysisResult m_result;
    AnalysisPlan m_plan;
    Shape m_shape = Shape::RowsOfBars;
    ChartScale m_scale;
    QList<int> m_rows; ///< those that are drawn, in order
    QList<QColor> m_rowColors;
    QList<QColor> m_seriesColors;
    QList<LegendEntry> m_legend;
    int m_pickedRow = -1;
    int m_pickedSeries = -1;
};

} // namespace crm
