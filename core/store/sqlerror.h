#pragma once

#include "core/base/error.h"

#include <QSqlError>

namespace crm {

/// SQLite's primary result code behind a driver error; 0 when the driver gave none.
int nativeCode(const QSqlError& error);

/// What a driver error means to a person and what they can do about it.
Error sqlError(const QSqlError& error);

} // namespace crm
