#include "ui/analysis/analysistable.h"

#include "ui/analysis/analysiswords.h"
#include "ui/shell/desk.h"
#include "ui/theme/tones.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace crm {

AnalysisModel::AnalysisModel(const Desk& desk, const Module& module, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_module(module)
{
}

void AnalysisModel::show(const AnalysisResult& result, const AnalysisPlan& plan)
{
    beginResetModel();
    m_result = result;
    m_plan = plan;
    endResetModel();
}

int AnalysisModel::seriesOf(int column) const
{
    return column >= 1 && column < figureColumn() ? column - 1 : -1;
}

int AnalysisModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_result.rows.isEmpty() ? 0 : static_cast<int>(m_result.rows.size()) + 1;
}

int AnalysisModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : figureColumn() + 1 + (hasShare() ? 1 : 0) + (hasCount() ? 1 : 0);
}

/// Averages are no parts of a whole.
bool AnalysisModel::hasShare() const
{
    return m_plan.measure == Measure::Count || m_plan.measure == Measure::Sum;
}

const AnalysisFigure& AnalysisModel::cell(int row, int series) const
{
    return isTotal(row) ? m_result.series[series].all : m_result.rows[row].cells[series];
}

QString AnalysisModel::text(int row, int column) const
{
    if (column == 0)
        return isTotal(row) ? tr("Total") : m_result.rows[row].group.label;
    if (const int series = seriesOf(column); series >= 0)
        return analysiswords::figure(cell(row, series).figure, m_plan, m_module, m_desk.writer);
    if (column == figureColumn())
        return analysiswords::figure(all(row).figure, m_plan, m_module, m_desk.writer);
    if (hasShare() && column == figureColumn() + 1)
        return analysiswords::share(all(row).figure.toDouble(), m_result.all.figure.toDouble(), m_desk.session.locale);
    return m_desk.session.locale.toString(all(row).count);
}

QVariant AnalysisModel::data(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(text(index.row(), 0), headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                text(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        if (isTotal(index.row())) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant AnalysisModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == 0)
        return analysiswords::grouping(m_plan.by, m_plan.step, m_module, m_desk);
    if (const int series = seriesOf(section); series >= 0)
        return m_result.series[series].group.label;
    if (section == figureColumn())
        return m_result.series.isEmpty() ? analysiswords::measure(m_plan, m_module, m_desk.session.language) : tr("Total");
    return hasShare() && section == figureColumn() + 1 ? tr("Share") : tr("Records");
}

QStringList AnalysisModel::heading() const
{
    QStringList heading;
    for (int column = 0; column < columnCount(); ++column) {
        if (!hasShare() || column != figureColumn() + 1)
            heading << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    return heading;
}

QString AnalysisModel::plain(const QVariant& figure) const
{
    const Field* field = m_module.field(m_plan.of);
    if (figure.isNull())
        return {};
    if (m_plan.measure != Measure::Count && field && figure.typeId() != QMetaType::Double)
        return m_desk.writer.plain(*field, figure);
    return figure.typeId() == QMetaType::Double ? QString::number(figure.toDouble(), 'f', QLocale::FloatingPointShortest)
                                                : figure.toString();
}

QList<QStringList> AnalysisModel::plainRows() const
{
    QList<QStringList> rows;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells{text(row, 0)};
        for (int series = 0; series < m_result.series.size(); ++series)
            cells << plain(cell(row, series).figure);
        cells << plain(all(row).figure);
        if (hasCount())
            cells << QString::number(all(row).count);
        rows << cells;
    }
    return rows;
}

AnalysisTable::AnalysisTable(AnalysisModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setAccessibleName(tr("Figures"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::clicked, this, &AnalysisTable::pick);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        resizeColumnsToContents();
        setColumnWidth(0, std::min(columnWidth(0), 220));
        if (m_model.rowCount() > 0)
            setCurrentIndex(m_model.index(0, 0));
    });
}

void AnalysisTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        pick(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void AnalysisTable::pick(const QModelIndex& index)
{
    if (index.isValid() && index.row() < m_model.rowCount() - 1) // not the total
        Q_EMIT picked(index.row(), m_model.seriesOf(index.column()));
}

} // namespace crm
