#pragma once

#include "core/base/result.h"
#include "core/schema/field.h"
#include "core/store/boundsql.h"

namespace crm {

class Database;

/// All that only SQLite says this way: settings of the file, the search table, copies, integrity.
/// The rest of the store speaks portable SQL, so that the same core can run on PostgreSQL.
namespace dialect {

/// "TLCM": marks a file as ours (https://www.sqlite.org/pragma.html#pragma_application_id).
constexpr int applicationId = 0x544c434d;

Result<> prepareNew(const Database& database);
Result<> prepareExisting(const Database& database);

QString columnType(FieldType type);

/// How much work a condition is for each row, as an order among them: they are asked in the order that they are written in.
int effort(const QString& condition);

/// Whether the folded text of the expression contains, or equals, a bound folded text; for columns without a twin.
QString foldedExpression(const QString& column);
QString digitsExpression(const QString& column); ///< the digits of a phone as it was typed
QString containsExpression(const QString& text); ///< of a bound part in the text
QString startsExpression(const QString& text); ///< takes two bound values: the start, and startsEnd() of it
QString joinedExpression(const QString& name); ///< an aggregate: the names of the rows, with commas between, in the rows' order
QString startsEnd(const QString& start);

/// A table to read from by an index, or straight through; the planner's own choice is the name alone.
QString byIndex(const QString& table, const QString& index);
QString byTable(const QString& table);

/// How a query would be run.
struct Plan {
    QStringList steps;
    bool isCovered = false; ///< all that is asked of the first table stands in an index
    bool isSearch = false; ///< it looks places up in an index, rather than passing through all of it
    bool isById = false; ///< it looks rows up by their ids
    bool sorts = false;
    bool sortsAll = false; ///< before the first row comes
};
Result<Plan> plan(const Database& database, const BoundSql& sql);

QStringList createSearchTables();

/// The id that the next row of the record table gets. Only meaningful within a write transaction.
Result<qint64> nextRecordId(const Database& database);

/// Settings for MassWriting; false where they would not be safe.
Result<bool> beginMassWriting(const Database& database);
Result<> endMassWriting(const Database& database);

/// Copies the whole database, consistently and while others work, into a file that must not exist.
Result<> copyInto(const Database& database, const QString& path);
/// What SQLite's own check and the foreign keys find wrong; empty when all is well.
Result<QStringList> integrityProblems(const Database& database);

/// How much the connection may keep of what it has read.
Result<> limitCache(const Database& database, int megabytes);

/// Grows whenever another connection has committed.
Result<qint64> dataVersion(const Database& database);

} // namespace dialect

} // namespace crm
