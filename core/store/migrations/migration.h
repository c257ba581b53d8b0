#pragma once

#include "core/base/result.h"
#include "core/schema/catalogue.h"

#include <QStringList>

#include <functional>

namespace crm {

class Database;

/// One numbered change of the schema's meaning. Frozen once released: it names tables and columns literally as they were,
/// never as today's description has them.
struct Migration {
    int version = 0; ///< of the schema after it
    QStringList statements;
};

/// The migrations of the program, in order. Version 1 is the first release and has none.
QList<Migration> migrations();

/// The schema version this program writes.
int currentSchemaVersion();

/// Brings an opened file up to date: refuses one of a newer program, backs the file up beside itself before the first change
/// ("office.db" to "office.before-2.backup.db"), runs what is missing, each migration in its own transaction, then adds what
/// the description has and the file lacks. Answers the backup's path, empty when nothing had to be done.
Result<QString> migrate(const Database& database, const Catalogue& catalogue, const QList<Migration>& available);

} // namespace crm
