#pragma once

#include "core/base/result.h"
#include "core/exchange/importoptions.h"
#include "core/jobs/jobcontrol.h"

#include <QElapsedTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace crm {

class JobProgress;
class Workspace;
struct Desk;

/// One import or dry run beside the window: starts it, shows how far it is and how fast, stops it. Stops it too when it goes away.
class ImportRunner : public QWidget {
    Q_OBJECT

public:
    explicit ImportRunner(const Desk& desk, QWidget* parent = nullptr);
    ~ImportRunner() override;

    /// expectedRows: how many the file is known to have; 0: not known.
    void run(const ImportOptions& options, qint64 expectedRows = 0);
    /// Goes on with an import that was broken off.
    void continueFrom(qint64 step, const QString& file);
    void stop();

    bool isRunning() const { return m_job != nullptr; }
    bool isImporting() const { return m_job && m_isReal; } ///< and not merely trying out what would come
    const std::optional<Result<ImportReport>>& result() const { return m_result; } ///< of the last run
    JobProgress* progress() const { return m_progress; }

Q_SIGNALS:
    void finished();

private:
    using Work = std::function<Result<ImportReport>(Workspace& workspace, JobControl& control)>;
    void start(const QString& title, const QString& stopText, Work work);
    void showProgress(Progress progress);
    void makeIndexes() const;
    void take(Result<ImportReport> result);

    const Desk& m_desk;
    JobProgress* m_progress = nullptr;
    JobHandle m_job;
    bool m_isReal = false;
    QString m_module;
    QElapsedTimer m_clock;
    qint64 m_expectedRows = 0;
    std::optional<Result<ImportReport>> m_result;
};

} // namespace crm
