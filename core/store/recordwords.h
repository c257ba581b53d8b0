#pragma once

#include "core/schema/module.h"

namespace crm {

/// Adds what search finds a field's value by, folded, on a line of its own. A phone is found by the digits as typed and by those of the
/// full number, so twin is its normalized twin.
void appendWords(QString& words, const Field& field, const QVariant& value, const QVariant& twin);

/// Ends a record's words with the sign of its module: three characters that nobody types, one trigram of the index, so that a search
/// within a module never passes over the records of others. Being at the end they also give the last two letters trigrams of their own.
QString moduleSign(const Module& module);
void appendModuleSign(QString& words, const Module& module);
QString signOf(const QString& words); ///< the sign of the module whose record has these words

} // namespace crm
