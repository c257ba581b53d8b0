#include "core/store/recordstore.h"

#include "core/store/query.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QUuid>

namespace crm {

namespace {

struct StorageWords {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Committed summary(const Changes& changes)
{
    return {.step = changes.step(), .modules = changes.modules(), .records = changes.touched()};
}

} // namespace

RecordStore::RecordStore(const Changes::Tools& tools, Listener committed) : m_tools(tools), m_committed(std::move(committed)) { }

Result<Committed> RecordStore::write(const StepTitle& title, const Body& body, const WriteOptions& options)
{
    if (m_current)
        return nested(body);
    Step step;
    // Made by the writer, so that after a cut connection one can look up whether the commit arrived.
    step.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    step.at = QDateTime::currentDateTimeUtc();
    step.person = m_tools.session.person;
    step.kind = options.kind;
    step.title = title;
    step.undoes = options.undoes;
    return run(std::move(step), body, options);
}

Result<Committed> RecordStore::writeMore(const Step& step, const Body& body, Patience patience)
{
    return run(step, body, {.kind = step.kind, .patience = patience});
}

Result<Committed> RecordStore::run(Step step, const Body& body, const WriteOptions& options)
{
    const auto committed = commit(std::move(step), body, options);
    // Told once the step is over, so that a listener that writes begins one of its own.
    if (committed && committed->step.id != 0 && m_committed)
        m_committed(*committed);
    return committed;
}

Result<Committed> RecordStore::commit(Step step, const Body& body, const WriteOptions& options)
{
    Transaction transaction(m_tools.database);
    if (const auto begun = transaction.begin(options.patience); !begun)
        return begun.error();
    const Begun isBegun = step.id == 0 ? Begun::Here : Begun::Earlier;
    if (isBegun == Begun::Earlier) {
        // More rows in a step that was taken back would be rows that no undo takes out again.
        const auto takenBack = m_tools.log.isTakenBack(step.id);
        if (!takenBack)
            return takenBack.error();
        if (*takenBack)
            return Error{Error::Cancelled, StorageWords::tr("It was stopped, for somebody has taken back what it had done so far.")};
    }
    Changes changes(m_tools, std::move(step));
    m_current = &changes;
    const auto leave = qScopeGuard([this] {
        m_current = nullptr;
        m_tools.log.discard();
    });
    if (const auto done = body(changes); !done)
        return done.error();
    if (changes.isEmpty() && !changes.hasOtherWork())
        return summary(changes);
    if (const auto done = finish(changes, transaction, options.patience, isBegun); !done)
        return done.error();
    return summary(changes);
}

Result<> RecordStore::finish(Changes& changes, Transaction& transaction, Patience patience, Begun begun)
{
    if (const auto done = m_tools.log.end(changes.step().id); !done)
        return done;
    const auto done = transaction.commit(patience);
    if (done || done.error().kind == Error::Busy)
        return done;
    transaction.rollback();
    // A step that an earlier transaction began is in the journal whatever became of this one.
    if (begun == Begun::Earlier)
        return done;
    return resolveUnknownCommit(changes.step(), done.error());
}

Result<> RecordStore::resolveUnknownCommit(const Step& step, const Error& reason) const
{
    // An I/O error at COMMIT means unknown, not failed: the journal tells whether our step is there.
    const auto found = queryValue(m_tools.database, QStringLiteral("SELECT id FROM journal_step WHERE uuid = ?"), {step.uuid});
    if (found && !found->isNull())
        return {};
    return reason;
}

Result<Committed> RecordStore::nested(const Body& body)
{
    if (const auto done = m_tools.log.end(m_current->step().id); !done)
        return done.error();
    Savepoint savepoint(m_tools.database);
    if (const auto begun = savepoint.begin(); !begun)
        return begun.error();
    const Changes::Progress before = m_current->progress();
    if (const auto done = body(*m_current); !done) {
        // The rows of a step begun inside go with the savepoint; so must what we remember of them.
        m_current->rewind(before);
        m_tools.log.discard();
        return done.error();
    }
    if (const auto done = m_tools.log.end(m_current->step().id); !done)
        return done.error();
    if (const auto done = savepoint.release(); !done)
        return done.error();
    return summary(*m_current);
}

} // namespace crm
