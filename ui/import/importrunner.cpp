#include "ui/import/importrunner.h"

#include "core/exchange/import.h"
#include "core/exchange/importhistory.h"
#include "ui/parts/jobprogress.h"
#include "ui/shell/desk.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace crm {

ImportRunner::ImportRunner(const Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk), m_progress(new JobProgress(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_progress);
    connect(m_progress, &JobProgress::stopRequested, this, &ImportRunner::stop);
}

ImportRunner::~ImportRunner()
{
    stop();
}

void ImportRunner::run(const ImportOptions& options, qint64 expectedRows)
{
    m_expectedRows = expectedRows;
    const QString file = QFileInfo(options.path).fileName();
    m_isReal = options.run == ImportRun::Real;
    m_module = options.module;
    start(m_isReal ? tr("Importing “%1”…").arg(file) : tr("Checking “%1”…").arg(file),
        m_isReal ? tr("&Stop the import") : tr("&Stop checking"),
        [options](Workspace& workspace, JobControl& control) { return runImport(workspace, options, control); });
}

void ImportRunner::continueFrom(qint64 step, const QString& file)
{
    m_expectedRows = 0;
    m_isReal = true;
    start(tr("Importing the rest of “%1”…").arg(file), tr("&Stop the import"),
        [step](Workspace& workspace, JobControl& control) { return continueImport(workspace, step, control); });
}

void ImportRunner::start(const QString& title, const QString& stopText, Work work)
{
    stop();
    m_result.reset();
    m_clock.start();
    m_progress->begin(title, stopText);
    // A job that was stopped may still answer: only the one at hand is listened to.
    // Weakly, for the job keeps the listeners that look at it here.
    const auto current = std::make_shared<std::weak_ptr<JobControl>>();
    m_job = m_desk.database.start(
        this, std::move(work),
        [this, current](Progress progress) {
            if (m_job == current->lock())
                showProgress(progress);
        },
        [this, current](Result<ImportReport> result) {
            if (m_job == current->lock())
                take(std::move(result));
        });
    *current = m_job;
}

void ImportRunner::stop()
{
    if (m_job)
        m_job->cancel();
}

void ImportRunner::showProgress(Progress progress)
{
    m_progress->showProgress(progress);
    const double seconds = static_cast<double>(m_clock.elapsed()) / 1000;
    if (m_expectedRows <= 0 || progress.total <= 0 || seconds <= 0)
        return;
    // Jobs tell bytes; the dry run has told how many rows they are.
    const double share = static_cast<double>(progress.done) / static_cast<double>(progress.total);
    const auto rows = static_cast<qint64>(share * static_cast<double>(m_expectedRows));
    const QLocale& locale = m_desk.session.locale;
    m_progress->setDetails(tr("%1 of %2 rows · %3 rows/s")
                               .arg(locale.toString(rows), locale.toString(m_expectedRows),
                                   locale.toString(static_cast<qint64>(static_cast<double>(rows) / seconds))));
}

/// An import that was stopped answers at once, and what its lists lack is made while people read what came of it.
void ImportRunner::makeIndexes() const
{
    const auto work = [module = m_module](
                          Workspace& workspace, JobControl& control) { return makeMissingIndexes(workspace, module, control); };
    // For the database, not for this widget, which goes with its window. Whoever opens the file next makes them should this fail.
    m_desk.database.start(&m_desk.database, work, {}, [](const Result<>&) {});
}

void ImportRunner::take(Result<ImportReport> result)
{
    m_job.reset();
    m_progress->end();
    if (result && result->lacksIndexes)
        makeIndexes();
    m_result = std::move(result);
    Q_EMIT finished();
}

} // namespace crm
