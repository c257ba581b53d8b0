#include "core/jobs/databasethread.h"

#include "core/store/dialect.h"

namespace crm {

namespace {

using namespace std::chrono_literals;

// 0.09 ms on a local disk, 5 ms over a network (measured): often enough to show others' changes within two seconds.
constexpr int watchInterval = 1'000;

// A piece of some 20 ms each: what an import of a million records leaves is merged within some minutes, and saves by the way.
constexpr int mergeInterval = 200;

constexpr int smallCache = 8; // megabytes

qint64 recordsIn(const Workspace& workspace)
{
    qint64 records = 0;
    for (const Module& module : workspace.catalogue().modules())
        records += workspace.reader().count({.module = module.name}).valueOr(0);
    return records;
}

} // namespace

DatabaseThread::DatabaseThread(QObject* parent) : QObject(parent)
{
    qRegisterMetaType<OpenedDatabase>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<Committed>();
    m_computing.setMaxThreadCount(1);
    watchOthers();
    tidyWhenIdle();
}

DatabaseThread::~DatabaseThread() = default;

void DatabaseThread::open(WorkspaceOptions options, Opening opening)
{
    options.committed = [this](const Committed& committed) { Q_EMIT this->committed(committed); };
    m_reading.post([this, options, opening, seen = m_seen](WorkspaceThread::Held& held) {
        auto workspace = opening == Opening::New ? Workspace::create(options) : Workspace::open(options);
        if (!workspace) {
            Q_EMIT openFailed(workspace.error());
            return;
        }
        held.workspace = *std::move(workspace);
        const Workspace& current = *held.workspace;
        // From here on, and not from the first look at what others did: what they write until then is to be seen as well.
        *seen = dialect::dataVersion(current.database()).valueOr(-1);
        QMetaObject::invokeMethod(this, [this, options] {
            m_options = options;
            ++m_opening;
        });
        Q_EMIT opened({.path = current.database().path(),
            .catalogue = current.sharedCatalogue(),
            .session = current.session(),
            .records = recordsIn(current)});
    });
}

JobHandle DatabaseThread::controlOf(QObject* context, JobControl::Listener listener)
{
    return std::make_shared<JobControl>([this, guard = QPointer<QObject>(context), listener = std::move(listener)](Progress progress) {
        QMetaObject::invokeMethod(this, [guard, listener, progress] {
            if (guard && listener)
                listener(progress);
        });
    });
}

void DatabaseThread::openBeside(Lane& lane, Cache cache)
{
    lane.thread.post([options = m_options, opening = m_opening, opened = lane.opened, cache](WorkspaceThread::Held& held) {
        if (*opened == opening)
            return;
        held = {};
        auto workspace = Workspace::open(options);
        if (!workspace) { // and is tried again for the next job
            held.refusal = workspace.error();
            return;
        }
        held.workspace = *std::move(workspace);
        *opened = opening;
        if (cache == Cache::Small)
            (void)dialect::limitCache(held.workspace->database(), smallCache); // a bigger one does no harm
    });
}

void DatabaseThread::watchOthers()
{
    m_reading.repeat(watchInterval, [this, seen = m_seen](WorkspaceThread::Held& held) {
        const Workspace& workspace = *held.workspace;
        const auto version = dialect::dataVersion(workspace.database());
        if (!version || *version == *seen)
            return;
        *seen = *version;
        Committed committed;
        committed.step = workspace.journal().step(workspace.journal().lastStep().valueOr(0)).valueOr({});
        for (const Module& module : workspace.catalogue().modules())
            committed.modules.insert(module.name);
        Q_EMIT this->committed(committed);
    });
}

void DatabaseThread::tidyWhenIdle()
{
    m_reading.repeat(mergeInterval, [](WorkspaceThread::Held& held) {
        // What stands in its way now does so the next time as well, or not; nobody waits for it.
        if (const auto done = held.workspace->search().mergeSome(); !done)
            qWarning("%s", qPrintable(done.error().message));
    });
}

} // namespace crm
