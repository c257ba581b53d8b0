#pragma once

#include "core/base/result.h"
#include "core/schema/catalogue.h"

namespace crm {

class Database;

/// Turns the description of the modules into tables, twins and indexes.
namespace tables {

/// The column that a list sorts and a filter compares by: the twin where the field has one.
QString sortColumn(const Field& field);

/// The name of the index that begins with the field, or with the field behind the archiving one; empty when there is none.
QString indexOf(const Module& module, const Field& field);

/// Every column of a module's table but the id, twins behind their fields.
QStringList columns(const Module& module);

/// CREATE statements of the tables all modules share: record, link, blob, journal, search, settings.
QStringList sharedStatements();
/// The tables of what was imported how; files of before they were there get them when they are opened.
QStringList importStatements();
QStringList createStatements(const Module& module);
QStringList indexStatements(const Module& module);

/// Makes a new database's tables and its default choices.
Result<> create(const Database& database, const Catalogue& catalogue);

/// Adds what the description has and the file lacks: tables, columns, indexes, choices. Never drops or rewrites anything;
/// whatever changes meaning is a numbered migration.
Result<> addMissing(const Database& database, const Catalogue& catalogue);
/// The setting that tells that the module has not got its indexes yet; see DeferredIndexes.
QString putOffKey(const QString& module);

/// Changes whenever addMissing() may have something to do; kept in the file so that opening need not look.
QString fingerprint(const Catalogue& catalogue);

} // namespace tables

} // namespace crm
