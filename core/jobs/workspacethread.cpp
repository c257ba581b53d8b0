#include "core/jobs/workspacethread.h"

#include <QTimer>

namespace crm {

namespace {

// A list that is being read while somebody scrolls begins anew so often, at most; then the scrolling waits for once.
constexpr int mostStops = 4;

} // namespace

WorkspaceThread::WorkspaceThread(AtEnd atEnd) : m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(
        &m_thread, &QThread::finished, m_worker,
        [this, atEnd] {
            if (atEnd == AtEnd::Finish)
                runRest();
            m_held.workspace.reset();
        },
        Qt::DirectConnection);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

WorkspaceThread::~WorkspaceThread()
{
    m_closing = true;
    m_thread.quit();
    m_thread.wait();
}

void WorkspaceThread::post(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    ++m_hurried;
    wake();
}

void WorkspaceThread::postPatient(PatientTask task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_patient.push_back({std::move(task)});
    }
    wake();
}

void WorkspaceThread::wake()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { runNext(); }, Qt::QueuedConnection);
}

/// One task for each time it was woken, so that timers have their turn between them.
void WorkspaceThread::runNext()
{
    std::unique_lock lock(m_mutex);
    if (!m_tasks.empty()) {
        const Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        --m_hurried;
        task(m_held);
    } else if (!m_patient.empty()) {
        Waiting waiting = std::move(m_patient.front());
        m_patient.pop_front();
        lock.unlock();
        runPatient(std::move(waiting));
    }
}

void WorkspaceThread::runRest()
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        if (m_tasks.empty())
            return;
        const Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task(m_held);
    }
}

void WorkspaceThread::runPatient(Waiting waiting)
{
    const bool mayStop = waiting.stopped < mostStops;
    const Outcome outcome = waiting.task(m_held, [this, mayStop] { return m_closing || (mayStop && m_hurried > 0); });
    if (outcome == Outcome::Done || m_closing)
        return;
    ++waiting.stopped;
    {
        const std::lock_guard lock(m_mutex);
        m_patient.push_front(std::move(waiting));
    }
    wake();
}

bool WorkspaceThread::isIdle()
{
    const std::lock_guard lock(m_mutex);
    return m_tasks.empty() && m_patient.empty();
}

void WorkspaceThread::repeat(int milliseconds, Task task)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, milliseconds, task = std::move(task)] {
            auto* timer = new QTimer(m_worker);
            QObject::connect(timer, &QTimer::timeout, m_worker, [this, task] {
                if (m_held.workspace && isIdle())
                    task(m_held);
            });
            timer->start(milliseconds);
        },
        Qt::QueuedConnection);
}

} // namespace crm
