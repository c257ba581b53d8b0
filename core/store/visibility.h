#pragma once

#include "core/schema/module.h"

namespace crm::visibility {

/// Whether the person may see the module's records whose table is called so in the statement; empty when everybody sees all of them.
/// The one rule of who sees what: lists, search, pickers and reading by id all ask it. The person's id stands in the text, for the
/// gateway's statement has no place for bound values.
QString condition(const Module& module, const QString& table, qint64 person);

/// The same behind other conditions: " AND …", or nothing.
QString andVisible(const Module& module, const QString& table, qint64 person);

} // namespace crm::visibility
