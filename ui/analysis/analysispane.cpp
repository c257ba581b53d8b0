// What the pane does; what it is made of stands in analysispaneform.cpp.
#include "ui/analysis/analysispane.h"

#include "core/store/filtertext.h"
#include "core/store/filterwords.h"
#include "ui/analysis/analysiscontrols.h"
#include "ui/analysis/analysistable.h"
#include "ui/analysis/analysiswords.h"
#include "ui/analysis/drawnanalysis.h"
#include "ui/analysis/suggestionrow.h"
#include "ui/list/shownview.h"
#include "ui/parts/jobprogress.h"
#include "ui/parts/notice.h"
#include "ui/shell/desk.h"

#include <QLabel>
#include <QTimer>

namespace crm {

namespace {

bool isSame(const AnalysisGroup& a, const AnalysisGroup& b)
{
    return a.kind == b.kind && a.value == b.value;
}

template <class Groups>
int placeOf(const AnalysisGroup& group, const Groups& groups)
{
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const auto& one) { return isSame(one.group, group); });
    return found == groups.end() ? -1 : static_cast<int>(found - groups.begin());
}

} // namespace

AnalysisPane::AnalysisPane(ShownView& shown, const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_shown(shown)
    , m_module(shown.module())
{
    build();
    connect(&m_shown, &ShownView::changed, this, &AnalysisPane::followView);
    connect(&m_shown, &ShownView::queryChanged, this, &AnalysisPane::followQuery);
    connect(m_suggestions, &SuggestionRow::chosen, this, &AnalysisPane::usePlan);
    connect(m_controls, &AnalysisControls::planChanged, this, [this] { usePlan(m_controls->plan()); });
    if (m_chart)
        m_chart->picked = [this](int row, int series) { pick(row, series); };
    connect(m_table, &AnalysisTable::picked, this, &AnalysisPane::pick);
    connect(m_progress, &JobProgress::stopRequested, this, &AnalysisPane::stop);
    followView();
}

AnalysisPane::~AnalysisPane()
{
    stop();
}

/// The view may say to analyse in another way: it was opened, reset, or is another one.
void AnalysisPane::followView()
{
    const auto plan = analysisPlan(m_shown.now().analysis);
    if (!plan || (m_asked && *plan == m_controls->plan()))
        return;
    m_controls->setPlan(*plan);
    m_suggestions->setCurrent(*plan);
    m_asked = QString();
    run();
}

void AnalysisPane::followQuery()
{
    if (m_pick && m_shown.now().where != m_pick->after)
        m_pick.reset();
    showPick();
    const auto wanted = list();
    // Another order, or the group that was clicked: the same records are analysed.
    if (wanted && filterText(wanted->filter, m_module, *m_desk.catalogue) == m_asked)
        return;
    m_soon->start();
}

void AnalysisPane::usePlan(const AnalysisPlan& plan)
{
    showAllGroups(); // a group of the analysis that goes
    m_suggestions->setCurrent(plan);
    m_controls->setPlan(plan);
    m_shown.setAnalysis(toJson(plan));
    run();
}

/// What the list shows, without the group that was clicked here.
Result<ListQuery> AnalysisPane::list() const
{
    if (!m_pick)
        return m_shown.query();
    ShownView whole(m_module, *m_desk.catalogue, m_desk.reader);
    View view = m_shown.now();
    view.where = m_pick->before;
    whole.open(view);
    whole.setNarrowing(m_shown.narrowing());
    for (const Field& field : m_module.fields)
        whole.setSearch(field.name, m_shown.search(field.name));
    return whole.query();
}

void AnalysisPane::refresh()
{
    m_soon->start();
}

void AnalysisPane::run()
{
    m_soon->stop();
    forget();
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const auto wanted = list();
    if (!wanted) {
        refuse(wanted.error());
        return;
    }
    m_asked = filterText(wanted->filter, m_module, *m_desk.catalogue);
    m_patience->start();
    const int number = ++m_run;
    m_job = m_desk.database.look(
        this,
        [list = *wanted, plan = m_controls->plan(), expected = m_result.all.count](
            Workspace& workspace, JobControl& control) { return analyse(workspace, list, plan, expected, control); },
        [this, number](Progress progress) {
            if (number == m_run)
                m_progress->showProgress(progress);
        },
        [this, number](const Result<AnalysisResult>& result) { end(number, result); });
}

/// The question that is being answered: nobody waits for it any more.
void AnalysisPane::forget()
{
    stop();
    m_job.reset();
    ++m_run;
    m_patience->stop();
    m_progress->end();
}

/// Figures of an older question must not be taken for the answer.
void AnalysisPane::refuse(const Error& error)
{
    m_asked.reset();
    m_notice->say(error);
    showResult({});
}

void AnalysisPane::stop()
{
    if (m_job)
        m_job->cancel();
}

void AnalysisPane::end(int number, const Result<AnalysisResult>& result)
{
    if (number != m_run)
        return;
    m_job.reset();
    m_patience->stop();
    m_progress->end();
    if (result) {
        m_notice->clear();
        showResult(*result);
    } else if (result.error().kind == Error::Cancelled) {
        m_notice->say(MessageKind::Information, tr("The analysis was stopped. Press F5 to start it again."));
    } else {
        refuse(result.error());
    }
}

void AnalysisPane::showResult(const AnalysisResult& result)
{
    m_result = result;
    m_model->show(result, m_controls->plan());
    if (m_chart)
        m_chart->show(result, m_controls->plan());
    showPick();
    Q_EMIT analysed();
}

void AnalysisPane::pick(int row, int series)
{
    const AnalysisGroup& group = m_result.rows[row].group;
    const std::optional<AnalysisGroup> part = series < 0 ? std::nullopt : std::optional(m_result.series[series].group);
    if (m_pick && isSame(m_pick->row, group) && m_pick->series.has_value() == part.has_value()
        && (!part || isSame(*m_pick->series, *part))) {
        showAllGroups(); // the second click takes the first one back
        return;
    }
    const QString before = m_pick ? m_pick->before : m_shown.now().where;
    const auto base = parseFilter(before, m_module, *m_desk.catalogue, m_desk.reader);
    if (!base) {
        m_notice->say(base.error());
        return;
    }
    QList<Filter> parts = base->kind == Filter::Kind::All ? base->parts : QList<Filter>{*base};
    parts << group.filter;
    if (part)
        parts << part->filter;
    const QString after = filterText(Filter::all(parts), m_module, *m_desk.catalogue);
    m_pick = Pick{before, after, group, part};
    m_shown.setWhere(after);
    showPick();
}

void AnalysisPane::showAllGroups()
{
    if (!m_pick)
        return;
    const QString before = m_pick->before;
    m_pick.reset();
    m_shown.setWhere(before);
    showPick();
}

void AnalysisPane::showPick()
{
    m_pickRow->setVisible(m_pick.has_value());
    if (m_chart && m_pick)
        m_chart->setPicked(placeOf(m_pick->row, m_result.rows), m_pick->series ? placeOf(*m_pick->series, m_result.series) : -1);
    else if (m_chart)
        m_chart->setPicked(-1, -1);
    if (!m_pick)
        return;
    QString text = tr("%1: %2").arg(analysiswords::label(m_controls->plan().by, m_module, m_desk), m_pick->row.label);
    if (m_pick->series)
        text += QStringLiteral(" · ")
            + tr("%1: %2").arg(analysiswords::label(m_controls->plan().series, m_module, m_desk), m_pick->series->label);
    m_pickText->setText(tr("The list shows: %1").arg(text));
}

QString AnalysisPane::title() const
{
    return QStringLiteral("%1: %2").arg(m_desk.label(m_module.label), analysiswords::title(m_controls->plan(), m_module, m_desk));
}

void AnalysisPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!m_job)
        return;
    forget();
    m_isStale = true;
}

void AnalysisPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        run();
}

} // namespace crm
