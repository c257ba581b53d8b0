#pragma once

#include "core/base/phone.h"
#include "core/base/result.h"
#include "core/schema/catalogue.h"

namespace crm {

class Database;

/// What is wrong with a database beyond what SQLite's own check sees: twins that do not fit their values, records without a row or rows
/// without a record, numbers given twice or behind their counter, half conversions. Sentences for people; empty when all is sound.
Result<QStringList> recordProblems(const Database& database, const Catalogue& catalogue, const PhoneNumbers& phones);

} // namespace crm
