#pragma once

#include "core/workspace.h"

#include <QThread>

#include <atomic>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace crm {

/// One thread with one workspace on it. Runs what it is given, in order; what may wait runs behind all else.
class WorkspaceThread {
public:
    struct Held {
        std::unique_ptr<Workspace> workspace;
        std::optional<Error> refusal; ///< why there is none
    };
    using Task = std::function<void(Held&)>;
    /// Asks, from within a task that may wait, whether others have come meanwhile for whom it should stop.
    using OthersWait = std::function<bool()>;
    enum class Outcome {
        Done,
        Again, ///< it stopped for others and begins anew after them
    };
    using PatientTask = std::function<Outcome(Held&, const OthersWait&)>;

    enum class AtEnd {
        Finish, ///< whatever waits is done first: it may write
        Drop,
    };
    explicit WorkspaceThread(AtEnd atEnd);
    ~WorkspaceThread();
    WorkspaceThread(const WorkspaceThread&) = delete;
    WorkspaceThread& operator=(const WorkspaceThread&) = delete;

    void post(Task task);
    /// For what lasts up to a second and has no hurry. It is stopped for others a few times, then runs to its end, or it never would.
    void postPatient(PatientTask task);
    /// Runs the task every so often while there is a workspace and nothing else to do.
    void repeat(int milliseconds, Task task);

private:
    struct Waiting {
        PatientTask task;
        int stopped = 0; ///< how often it was stopped for others
    };

    void wake();
    void runNext();
    void runRest();
    void runPatient(Waiting waiting);
    bool isIdle();

    QThread m_thread;
    QObject* m_worker; ///< lives on the thread; owned by it
    Held m_held; ///< touched on the thread only
    std::mutex m_mutex; ///< of the two lists
    std::deque<Task> m_tasks;
    std::deque<Waiting> m_patient;
    std::atomic<int> m_hurried = 0; ///< how many tasks wait that are not patient
    std::atomic<bool> m_closing = false;
};

} // namespace crm
