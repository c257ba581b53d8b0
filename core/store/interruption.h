#pragma once

#include <functional>

struct sqlite3;

namespace crm {

class Database;

/// While it lives, whatever the connection reads ends with Error::Cancelled once stop() says so; it is asked every few microseconds, on the
/// thread that reads. Never cuts a write: an open transaction goes on to its end. They nest, and each counts.
class Interruption {
public:
    using Stop = std::function<bool()>;

    Interruption(const Database& database, Stop stop);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    /// Whether something was cut short by it, so that what was read is worth nothing.
    bool hasStopped() const { return m_stopped; }

private:
    static int ask(void* self);
    bool isOver();

    sqlite3* m_handle;
    Interruption*& m_current; ///< of the connection
    Interruption* m_outer;
    Stop m_stop;
    bool m_stopped = false;
};

} // namespace crm
