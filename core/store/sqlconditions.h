#pragma once

#include "core/schema/module.h"
#include "core/store/boundsql.h"

namespace crm {

/// What conditions are put together from. None of it knows of fields; values are only ever bound.
namespace sqlconditions {

/// "lead.city"
QString column(const Module& module, const QString& name);

/// In parentheses, with AND or OR between them.
BoundSql joined(const QList<BoundSql>& parts, const QString& between);
/// "1 = 1" for none; what costs most is asked last, of the fewest rows.
BoundSql allOf(QList<BoundSql> conditions);
/// "1 = 0" for none.
BoundSql anyOf(const QList<BoundSql>& parts);
/// "= ?", or IN for several.
BoundSql amongst(const QString& name, const QVariantList& values);
/// NULL is neither true nor false; what a person excludes must leave the empty ones in.
BoundSql denied(const BoundSql& sql);

} // namespace sqlconditions

} // namespace crm
