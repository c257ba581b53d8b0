#pragma once

#include "core/jobs/enquiry.h"
#include "core/jobs/jobcontrol.h"
#include "core/jobs/workspacethread.h"
#include "core/store/interruption.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <type_traits>

namespace crm {

/// What the window knows of the open database without asking.
struct OpenedDatabase {
    QString path;
    std::shared_ptr<const Catalogue> catalogue;
    Session session;
    qint64 records = 0;
};

/// The window's way to the database: asks are answered on the asker's thread with values; nothing here waits.
/// Owns the database's thread and, for what lasts on a local file, two more with connections of their own: for jobs, and for looking.
class DatabaseThread : public QObject {
    Q_OBJECT

public:
    explicit DatabaseThread(QObject* parent = nullptr);
    ~DatabaseThread() override;

    enum class Opening { Existing, New };
    /// Answers by opened() or openFailed(). A database that is open is closed first only when the new one opens.
    void open(WorkspaceOptions options, Opening opening);

    /// Runs work(Workspace&) on the database's thread and gives its result to then() on this object's, where the context must live too,
    /// unless the context is gone by then. The work is done all the same, for it may write; also when this object is about to go.
    template <class Work, class Then>
    void ask(QObject* context, Work work, Then then)
    {
        post(m_reading, AskerGone::CarryOut, context, std::move(work), std::move(then));
    }

    enum class Hurry {
        InTurn,
        None, ///< behind all else, and stopped and begun anew when others come: for what reads up to a second
    };
    /// The same for an asker's question, which is stopped at once when a newer one comes, and then not answered. What the work writes
    /// is never stopped.
    template <class Work, class Then>
    void ask(const Enquiry& enquiry, Hurry hurry, QObject* context, Work work, Then then)
    {
        const QPointer<QObject> guard(context);
        auto task = [this, enquiry, guard, work = std::move(work), then = std::move(then)](
                        WorkspaceThread::Held& held, const WorkspaceThread::OthersWait& othersWait) {
            using Answer = std::invoke_result_t<const Work&, Workspace&>;
            if (!guard || !enquiry.isWanted() || !held.workspace)
                return WorkspaceThread::Outcome::Done;
            const Interruption stop(held.workspace->database(), [&] { return !enquiry.isWanted() || (othersWait && othersWait()); });
            auto answer = std::make_shared<Answer>(work(*held.workspace));
            if (stop.hasStopped())
                return enquiry.isWanted() ? WorkspaceThread::Outcome::Again : WorkspaceThread::Outcome::Done;
            answerLater(enquiry, guard, std::move(answer), then);
            return WorkspaceThread::Outcome::Done;
        };
        if (hurry == Hurry::None)
            m_reading.postPatient(std::move(task));
        else
            m_reading.post([task = std::move(task)](WorkspaceThread::Held& held) { task(held, {}); });
    }

    /// Runs compute() on a thread that has no database and gives its result to then() as ask() does.
    template <class Compute, class Then>
    void compute(const Enquiry& enquiry, QObject* context, Compute compute, Then then)
    {
        const QPointer<QObject> guard(context);
        m_computing.start([this, enquiry, guard, compute = std::move(compute), then = std::move(then)] {
            using Answer = std::invoke_result_t<const Compute&>;
            if (enquiry.isWanted())
                answerLater(enquiry, guard, std::make_shared<Answer>(compute()), then);
        });
    }

    /// The same for what lasts: work(Workspace&, JobControl&) runs beside the asks. The listener hears of progress on this object's thread.
    /// A work that answers a Result is answered with the reason when the connection for jobs can't be opened.
    template <class Work, class Then>
    JobHandle start(QObject* context, Work work, JobControl::Listener listener, Then then)
    {
        const JobHandle control = controlOf(context, std::move(listener));
        openBeside(m_working, Cache::Usual);
        post(
            m_working.thread, AskerGone::CarryOut, context, [control, work](Workspace& workspace) { return work(workspace, *control); },
            std::move(then));
        return control;
    }

    /// The same for what lasts and only reads: never waits for jobs that write, such as an import. Cancelled, it stops at once, and
    /// is answered as the work answers what was cut short.
    template <class Work, class Then>
    JobHandle look(QObject* context, Work work, JobControl::Listener listener, Then then)
    {
        const JobHandle control = controlOf(context, std::move(listener));
        openBeside(m_looking, Cache::Small);
        post(
            m_looking.thread, AskerGone::Drop, context,
            [control, work](Workspace& workspace) {
                const Interruption stop(workspace.database(), [control] { return control->isCancelled(); });
                return work(workspace, *control);
            },
            std::move(then));
        return control;
    }

Q_SIGNALS:
    void opened(const crm::OpenedDatabase& database);
    void openFailed(const crm::Error& error);
    /// After every commit, ours and, within two seconds, other people's.
    void committed(const crm::Committed& committed);
    /// What was asked for was refused, and who asked is not there any more to be told.
    void unheard(const crm::Error& error);

private:
    /// What becomes of a work whose asker is gone before its turn.
    enum class AskerGone { CarryOut, Drop };

    template <class Work, class Then>
    void post(WorkspaceThread& thread, AskerGone gone, QObject* context, Work work, Then then)
    {
        const QPointer<QObject> guard(context);
        using Answer = std::invoke_result_t<Work&, Workspace&>;
        thread.post([this, gone, guard, work = std::move(work), then = std::move(then)](WorkspaceThread::Held& held) mutable {
            if (!guard && gone == AskerGone::Drop)
                return;
            std::shared_ptr<Answer> answer;
            if (held.workspace)
                answer = std::make_shared<Answer>(work(*held.workspace));
            else if constexpr (std::is_constructible_v<Answer, Error>)
                answer = held.refusal ? std::make_shared<Answer>(*held.refusal) : nullptr;
            if (!answer)
                return;
            // By way of this object, which outlives its threads: the context may be dying on its own thread at this very moment.
            QMetaObject::invokeMethod(this, [this, guard, answer, then = std::move(then)]() mutable {
                if (guard)
                    then(std::move(*answer));
                else
                    tellUnheard(*answer);
            });
        });
    }

    template <class Answer>
    void tellUnheard(const Answer& answer)
    {
        if constexpr (std::is_constructible_v<Answer, Error>) {
            // Who is gone no longer cares for a record that is gone, or for what was stopped.
            if (!answer && answer.error().kind != Error::NotFound && answer.error().kind != Error::Cancelled)
                Q_EMIT unheard(answer.error());
        }
    }

    template <class Answer, class Then>
    void answerLater(const Enquiry& enquiry, const QPointer<QObject>& guard, std::shared_ptr<Answer> answer, Then then)
    {
        QMetaObject::invokeMethod(this, [enquiry, guard, answer = std::move(answer), then = std::move(then)] {
            if (guard && enquiry.isWanted())
                then(std::move(*answer));
        });
    }

    /// A thread with a connection of its own, opened when it is needed first.
    struct Lane {
        std::shared_ptr<int> opened = std::make_shared<int>(0); ///< what it has open, as m_opening counts; touched on the thread only
        WorkspaceThread thread{WorkspaceThread::AtEnd::Drop};
    };
    enum class Cache {
        Usual,
        Small, ///< who scans a table once has no use for what he read before
    };

    JobHandle controlOf(QObject* context, JobControl::Listener listener);
    void openBeside(Lane& lane, Cache cache);
    void watchOthers();
    void tidyWhenIdle();

    std::shared_ptr<qint64> m_seen = std::make_shared<qint64>(-1); ///< SQLite's data version; touched on the database's thread only
    WorkspaceOptions m_options; ///< of the database that is open
    int m_opening = 0; ///< counts what was opened: the same file is opened anew when its country changes
    WorkspaceThread m_reading{WorkspaceThread::AtEnd::Finish};
    Lane m_working;
    Lane m_looking;
    QThreadPool m_computing; ///< one thread
};

} // namespace crm

Q_DECLARE_METATYPE(crm::OpenedDatabase)
Q_DECLARE_METATYPE(crm::Error)
Q_DECLARE_METATYPE(crm::Committed)
