#include "ui/analysis/analysiscontrols.h"

#include "core/store/groupedfield.h"
#include "ui/analysis/analysiswords.h"
#include "ui/shell/desk.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStandardItemModel>

namespace crm {

namespace {

template <class Value>
void addValues(QComboBox* box, std::initializer_list<Value> values, QString (*name)(Value))
{
    for (const Value value : values)
        box->addItem(name(value), static_cast<int>(value));
}

template <class Value>
Value chosen(const QComboBox* box)
{
    return static_cast<Value>(box->currentData().toInt());
}

template <class Value>
void choose(QComboBox* box, Value value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

void setItemEnabled(QComboBox* box, int data, bool enabled)
{
    if (auto* model = qobject_cast<QStandardItemModel*>(box->model()))
        model->item(box->findData(data))->setEnabled(enabled);
}

} // namespace

AnalysisControls::AnalysisControls(const Desk& desk, const Module& module, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_module(module)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_by = addPicker(row, tr("&Group by"), tr("Group by"));
    m_step = addSteps(row, tr("Dates of the groups"));
    row->addSpacing(8);
    m_series = addPicker(row, tr("t&hen by"), tr("Then by"));
    m_seriesStep = addSteps(row, tr("Dates of the second groups"));
    row->addSpacing(8);
    m_measure = addPicker(row, tr("Sho&w"), tr("Show"));
    m_of = addPicker(row, {}, tr("Field that is summed or averaged"));
    row->addSpacing(8);
    m_chart = addPicker(row, tr("&as"), tr("Kind of chart"));
    row->addStretch(1);
    fill();
    for (QComboBox* box : {m_by, m_step, m_series, m_seriesStep, m_measure, m_of, m_chart})
        connect(box, &QComboBox::activated, this, &AnalysisControls::take);
}

QComboBox* AnalysisControls::addPicker(QHBoxLayout* row, const QString& label, const QString& name)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(5);
    box->setMinimumWidth(70);
    box->setMaximumWidth(190);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    box->setMaxVisibleItems(20);
    // Qt names a combo box after its label alone for a screen reader; where people see what it is, the label stands there unseen.
    auto* text = new QLabel(label.isEmpty() ? name : label, this);
    text->setBuddy(box);
    text->setForegroundRole(QPalette::PlaceholderText);
    if (label.isEmpty())
        text->hide();
    else
        row->addWidget(text);
    row->addWidget(box);
    return box;
}

QComboBox* AnalysisControls::addSteps(QHBoxLayout* row, const QString& name)
{
    QComboBox* box = addPicker(row, {}, name);
    using Unit = Period::Unit;
    addValues<Unit>(box, {Unit::Day, Unit::Week, Unit::Month, Unit::Quarter, Unit::Year}, &analysiswords::stepName);
    return box;
}

void AnalysisControls::fill()
{
    m_series->addItem(tr("nothing else"), QString());
    for (const QString& name : groupedFields(m_module, *m_desk.catalogue)) {
        m_by->addItem(analysiswords::label(name, m_module, m_desk), name);
        m_series->addItem(analysiswords::label(name, m_module, m_desk), name);
    }
    for (const Field& field : m_module.fields) {
        if (canMeasure(field))
            m_of->addItem(m_desk.label(field.label), field.name);
    }
    addValues<Measure>(m_measure, {Measure::Count}, &analysiswords::measureName);
    if (m_of->count() > 0)
        addValues<Measure>(m_measure, {Measure::Sum, Measure::Average, Measure::Least, Measure::Most}, &analysiswords::measureName);
    addValues<ChartKind>(m_chart, {ChartKind::Bars, ChartKind::StackedBars, ChartKind::Line, ChartKind::Pie}, &analysiswords::chartName);
}

void AnalysisControls::setPlan(const AnalysisPlan& plan)
{
    m_plan = plan;
    showPlan();
}

void AnalysisControls::take()
{
    const bool wasInPieces = !m_plan.series.isEmpty();
    m_plan.by = m_by->currentData().toString();
    m_plan.step = chosen<Period::Unit>(m_step);
    m_plan.series = m_series->currentData().toString();
    m_plan.seriesStep = chosen<Period::Unit>(m_seriesStep);
    m_plan.measure = chosen<Measure>(m_measure);
    m_plan.of = m_plan.measure == Measure::Count ? QString() : m_of->currentData().toString();
    m_plan.chart = chosen<ChartKind>(m_chart);
    // A second grouping that a pie can't show is asked for in order to be seen.
    const bool isPartedNow = !wasInPieces && !m_plan.series.isEmpty();
    if (isPartedNow && sender() == m_series && m_plan.chart == ChartKind::Pie)
        m_plan.chart = ChartKind::StackedBars;
    const bool addsUp = this->addsUp();
    if (!addsUp && (m_plan.chart == ChartKind::Pie || m_plan.chart == ChartKind::StackedBars))
        m_plan.chart = ChartKind::Bars;
    showPlan();
    Q_EMIT planChanged();
}

/// Whether the groups are the parts of a whole: averages are not, nor are records that stand in several groups.
bool AnalysisControls::addsUp() const
{
    for (const QString& name : {m_plan.by, m_plan.series}) {
        const Field* field = analysiswords::groupedBy(name, m_module, m_desk);
        if (field && field->type == FieldType::Tags)
            return false;
    }
    return m_plan.measure == Measure::Count || m_plan.measure == Measure::Sum;
}

void AnalysisControls::showPlan()
{
    const auto isDate = [this](const QString& name) {
        const Field* field = analysiswords::groupedBy(name, m_module, m_desk);
        return field && isDated(*field);
    };
    m_by->setCurrentIndex(m_by->findData(m_plan.by));
    choose(m_step, m_plan.step);
    m_step->setVisible(isDate(m_plan.by));
    m_series->setCurrentIndex(m_series->findData(m_plan.series));
    choose(m_seriesStep, m_plan.seriesStep);
    m_seriesStep->setVisible(isDate(m_plan.series));
    choose(m_measure, m_plan.measure);
    m_of->setVisible(m_plan.measure != Measure::Count);
    if (!m_plan.of.isEmpty())
        m_of->setCurrentIndex(m_of->findData(m_plan.of));
    const bool addsUp = this->addsUp();
    setItemEnabled(m_chart, static_cast<int>(ChartKind::Pie), addsUp);
    setItemEnabled(m_chart, static_cast<int>(ChartKind::StackedBars), addsUp && !m_plan.series.isEmpty());
    choose(m_chart, m_plan.chart);
}

} // namespace crm
