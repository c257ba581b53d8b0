#pragma once

#include "core/base/result.h"
#include "core/schema/module.h"

#include <QMap>

namespace crm {

class Database;

namespace ties {

/// The kinds of links by which tags and stars hang on records: from the record to the tag, from the user to the record.
inline const QString tagKind = QStringLiteral("tag");
inline const QString starKind = QStringLiteral("star");
/// Between two records that look alike and are not the same one, from the older to the younger.
inline const QString distinctKind = QStringLiteral("distinct");
inline const QString tagModule = QStringLiteral("tag");

/// Scalar subqueries for a field that is no column of the module's table, as the person sees it: other people's own tags are theirs.
/// The person's id stands in the text: the gateway's statement, which is run anew by the model itself, has no place for bound values.
QString valueExpression(const Module& module, const Field& field, qint64 person);
QString orderExpression(const Module& module, const Field& field, qint64 person);

/// Whether the row t of the table of tags is seen by a bound person.
QString visibleTag();

/// Tag to the modules whose records carry it, and how many of each do.
Result<QHash<qint64, QMap<QString, qint64>>> tagUses(const Database& database);

/// Tag to the number of those of the records that carry it.
Result<QHash<qint64, qint64>> tagAmounts(const Database& database, const QList<qint64>& records);

} // namespace ties

} // namespace crm
