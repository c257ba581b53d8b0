#pragma once

#include "core/jobs/jobcontrol.h"
#include "core/workspace.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <optional>
#include <type_traits>

namespace crm {

/// One thread with one workspace on it. Runs what it is given, in order.
class WorkspaceThread {
public:
    struct Held {
        std::unique_ptr<Workspace> workspace;
        std::optional<Error> refusal; ///< why there is none
    };
    using Task = std::function<void(Held&)>;

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
    Held m_held; ///< touched on the thread only
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
    /// A work that answers a Result is answered with the reason when the connection for jobs can't be opened.
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
        using Answer = std::invoke_result_t<Work&, Workspace&>;
        thread.post([this, guard, work = std::move(work), then = std::move(then)](WorkspaceThread::Held& held) mutable {
            if (!guard)
                return;
            std::shared_ptr<Answer> answer;
            if (held.workspace)
                answer = std::make_shared<Answer>(work(*held.workspace));
            else if constexpr (std::is_constructible_v<Answer, Error>)
                answer = held.refusal ? std::make_shared<Answer>(*held.refusal) : nullptr;
            if (!answer)
                return;
            // By way of this object, which outlives its threads: the context may be dying on its own thread at this very moment.
            QMetaObject::invokeMethod(this, [guard, answer, then = std::move(then)]() mutable {
                if (guard)
                    then(std::move(*answer));
            });
        });
    }

    void openForJobs();
    void watchOthers();

    std::shared_ptr<qint64> m_seen = std::make_shared<qint64>(-1); ///< SQLite's data version; touched on the database's thread only
    WorkspaceOptions m_options; ///< of the database that is open
    int m_opening = 0; ///< counts what was opened: the same file is opened anew when its country changes
    std::shared_ptr<int> m_openedForJobs = std::make_shared<int>(0); ///< touched on the jobs' thread only
    WorkspaceThread m_reading;
    WorkspaceThread m_working;
};

} // namespace crm

Q_DECLARE_METATYPE(crm::OpenedDatabase)
Q_DECLARE_METATYPE(crm::Error)
Q_DECLARE_METATYPE(crm::Committed)
