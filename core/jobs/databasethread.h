#pragma once

#include "core/jobs/jobcontrol.h"
#include "core/workspace.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>

namespace crm {

/// One thread with one workspace on it. Runs what it is given, in order.
class WorkspaceThread {
public:
    using Task = std::function<void(std::unique_ptr<Workspace>&)>;

    WorkspaceThread();
    ~WorkspaceThread();
    WorkspaceThread(const WorkspaceThread&) = delete;
    WorkspaceThread& operator=(const WorkspaceThread&) = delete;

    void post(Task task);
    /// Runs the task every so often while there is a workspace.
    void repeat(int milliseconds, Task task);

private:
    QThread m_thread;
    QObject* m_worker; ///< lives on the thread; owned by it
    std::unique_ptr<Workspace> m_workspace; ///< touched on the thread only
};

/// What the window knows of the open database without asking.
struct OpenedDatabase {
    QString path;
    std::shared_ptr<const Catalogue> catalogue;
    Session session;
    qint64 records = 0;
};

/// The window's way to the database: asks are answered on the asker's thread with values; nothing here waits.
/// Owns the database's thread and, for long jobs on a local file, a second one with a connection of its own.
class DatabaseThread : public QObject {
    Q_OBJECT

public:
    explicit DatabaseThread(QObject* parent = nullptr);
    ~DatabaseThread() override;

    enum class Opening { Existing, New };
    /// Answers by opened() or openFailed(). A database that is open is closed first only when the new one opens.
    void open(WorkspaceOptions options, Opening opening);

    /// Runs work(Workspace&) on the database's thread and gives its result to then() on this object's, where the context must live too,
    /// unless the context is gone by then.
    template <class Work, class Then>
    void ask(QObject* context, Work work, Then then)
    {
        post(m_reading, context, std::move(work), std::move(then));
    }

    /// The same for what lasts: work(Workspace&, JobControl&) runs beside the asks. The listener hears of progress on this object's thread.
    template <class Work, class Then>
    JobHandle start(QObject* context, Work work, JobControl::Listener listener, Then then)
    {
        const QPointer<QObject> guard(context);
        auto control = std::make_shared<JobControl>([this, guard, listener](Progress progress) {
            QMetaObject::invokeMethod(this, [guard, listener, progress] {
                if (guard && listener)
                    listener(progress);
            });
        });
        openForJobs();
        post(
            m_working, context, [control, work](Workspace& workspace) { return work(workspace, *control); }, std::move(then));
        return control;
    }

Q_SIGNALS:
    void opened(const crm::OpenedDatabase& database);
    void openFailed(const crm::Error& error);
    /// After every commit, ours and, within two seconds, other people's.
    void committed(const crm::Committed& committed);

private:
    template <class Work, class Then>
    void post(WorkspaceThread& thread, QObject* context, Work work, Then then)
    {
        const QPointer<QObject> guard(context);
        thread.post([this, guard, work = std::move(work), then = std::move(then)](std::unique_ptr<Workspace>& workspace) mutable {
            if (!workspace || !guard)
                return;
            auto result = std::make_shared<decltype(work(*workspace))>(work(*workspace));
            // By way of this object, which outlives its threads: the context may be dying on its own thread at this very moment.
            QMetaObject::invokeMethod(this, [guard, result, then = std::move(then)]() mutable {
                if (guard)
                    then(std::move(*result));
            });
        });
    }

    void openForJobs();
    void watchOthers();

    WorkspaceThread m_reading;
    WorkspaceThread m_working;
    WorkspaceOptions m_options;
    QString m_openForJobs;
};

} // namespace crm

Q_DECLARE_METATYPE(crm::OpenedDatabase)
Q_DECLARE_METATYPE(crm::Error)
Q_DECLARE_METATYPE(crm::Committed)
