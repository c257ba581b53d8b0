#include "core/store/transaction.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

namespace crm {

namespace {

std::chrono::milliseconds limit(const Database& database, Patience patience)
{
    if (patience == Patience::None)
        return {};
    return patience == Patience::Person ? database.waiting().person : database.waiting().job;
}

/// SQLite's own busy handler starves people (the worst waited 8.7 s against 2.4 s): short random pauses first, longer ones later.
void pause(int attempt)
{
    const int from = attempt < 10 ? 500 : 2'000;
    const int to = attempt < 10 ? 3'000 : 10'000;
    QThread::usleep(static_cast<unsigned long>(QRandomGenerator::global()->bounded(from, to)));
}

Result<> executePatiently(const Database& database, const QString& statement, Patience patience)
{
    QElapsedTimer waited;
    waited.start();
    for (int attempt = 0;; ++attempt) {
        const auto done = execute(database, statement);
        if (done || done.error().kind != Error::Busy || waited.elapsed() > limit(database, patience).count())
            return done;
        pause(attempt);
    }
}

} // namespace

Transaction::Transaction(const Database& database) : m_database(database) { }

Transaction::~Transaction()
{
    rollback();
}

Result<> Transaction::begin(Patience patience)
{
    const auto begun = executePatiently(m_database, QStringLiteral("BEGIN IMMEDIATE"), patience);
    m_open = begun.hasValue();
    return begun;
}

Result<> Transaction::commit(Patience patience)
{
    const auto done = executePatiently(m_database, QStringLiteral("COMMIT"), patience);
    m_open = !done;
    return done;
}

void Transaction::rollback()
{
    // A failed ROLLBACK means that SQLite has rolled back by itself, as it does when the disk is full.
    if (m_open)
        (void)execute(m_database, QStringLiteral("ROLLBACK"));
    m_open = false;
}

Savepoint::Savepoint(const Database& database) : m_database(database) { }

Savepoint::~Savepoint()
{
    if (!m_open)
        return;
    (void)execute(m_database, QStringLiteral("ROLLBACK TO part"));
    (void)execute(m_database, QStringLiteral("RELEASE part"));
}

Result<> Savepoint::begin()
{
    const auto begun = execute(m_database, QStringLiteral("SAVEPOINT part"));
    m_open = begun.hasValue();
    return begun;
}

Result<> Savepoint::release()
{
    const auto done = execute(m_database, QStringLiteral("RELEASE part"));
    m_open = !done;
    return done;
}

} // namespace crm
