#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>

namespace crm {

/// How far a job is. total 0: not known yet.
struct Progress {
    qint64 done = 0;
    qint64 total = 0;
};

/// What a job hears from outside and tells: whether it is to stop, and how far it is.
/// The job asks isCancelled() between its batches; anybody may cancel from any thread.
class JobControl {
public:
    using Listener = std::function<void(Progress)>;

    explicit JobControl(Listener listener = {}) : m_listener(std::move(listener)) { }

    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }
    void report(Progress progress) const
    {
        if (m_listener)
            m_listener(progress);
    }

private:
    std::atomic<bool> m_cancelled = false;
    Listener m_listener;
};

using JobHandle = std::shared_ptr<JobControl>;

} // namespace crm
