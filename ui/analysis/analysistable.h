#pragma once

#include "core/services/listanalysis.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace crm {

struct Desk;

/// The figures of an analysis: a line for each group, a column for each series, the totals last.
class AnalysisModel : public QAbstractTableModel {
    Q_OBJECT

public:
    AnalysisModel(const Desk& desk, const Module& module, QObject* parent = nullptr);

    void show(const AnalysisResult& result, const AnalysisPlan& plan);
    /// The series of a column; -1: all of the group.
    int seriesOf(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    QStringList heading() const;
    /// The cells as text, without groups of thousands, for programs.
    QList<QStringList> plainRows() const;

private:
    bool isTotal(int row) const { return row == m_result.rows.size(); }
    bool hasShare() const;
    bool hasCount() const { return m_plan.measure != Measure::Count; }
    int figureColumn() const { return 1 + static_cast<int>(m_result.series.size()); }
    const AnalysisFigure& all(int row) const { return isTotal(row) ? m_result.all : m_result.rows[row].all; }
    const AnalysisFigure& cell(int row, int series) const;
    QString text(int row, int column) const;
    QString plain(const QVariant& figure) const;

    const Desk& m_desk;
    const Module& m_module;
    AnalysisResult m_result;
    AnalysisPlan m_plan;
};

/// The table beside the chart, which is also the chart's form for those who don't see or don't use a mouse: Enter on a line is a click
/// on its bar.
class AnalysisTable final : public QTableView {
    Q_OBJECT

public:
    AnalysisTable(AnalysisModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void picked(int row, int series);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void pick(const QModelIndex& index);

    AnalysisModel& m_model;
};

} // namespace crm
