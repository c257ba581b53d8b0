#include "core/store/sqlitehandle.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <QSqlDriver>

#include <sqlite3.h>

#include <cstring>

namespace crm {

namespace {

/// The same version and source id on both sides is what we can prove; Debian's driver links the one system library.
bool isSameLibrary(const Database& database)
{
    const auto source = queryValue(database, QStringLiteral("SELECT sqlite_source_id()"));
    return source && source->toString() == QLatin1String(sqlite3_sourceid());
}

} // namespace

sqlite3* sqliteHandle(const Database& database)
{
    const QVariant handle = database.connection().driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0 || !isSameLibrary(database))
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.data());
}

} // namespace crm
