#pragma once

struct sqlite3;

namespace crm {

class Database;

/// The sqlite3 connection behind Qt's driver, for the bulk path and for registering functions; null when Qt was built with
/// another copy of SQLite than ours, whose handles must not be mixed. Whoever asks has a way that does without.
sqlite3* sqliteHandle(const Database& database);

} // namespace crm
