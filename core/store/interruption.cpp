#include "core/store/interruption.h"

#include "core/store/database.h"
#include "core/store/sqlitehandle.h"

#include <sqlite3.h>

namespace crm {

namespace {

// Some 20 microseconds of a scan: often enough for "at once", too seldom to be felt.
constexpr int stepsBetweenAsking = 1'000;

} // namespace

Interruption::Interruption(const Database& database, Stop stop)
    : m_handle(sqliteHandle(database))
    , m_current(database.interruption())
    , m_outer(m_current)
    , m_stop(std::move(stop))
{
    m_current = this;
    if (m_handle)
        sqlite3_progress_handler(m_handle, stepsBetweenAsking, ask, this);
}

Interruption::~Interruption()
{
    m_current = m_outer;
    if (m_handle)
        sqlite3_progress_handler(m_handle, m_outer ? stepsBetweenAsking : 0, m_outer ? ask : nullptr, m_outer);
}

int Interruption::ask(void* self)
{
    auto* interruption = static_cast<Interruption*>(self);
    // Outside of transactions only: what is being written is wanted, whatever was asked since.
    return sqlite3_get_autocommit(interruption->m_handle) && interruption->isOver() ? 1 : 0;
}

bool Interruption::isOver()
{
    const bool outerIsOver = m_outer && m_outer->isOver();
    if (outerIsOver || m_stop())
        m_stopped = true;
    return m_stopped;
}

} // namespace crm
