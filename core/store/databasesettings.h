#pragma once

#include "core/base/result.h"

#include <QVariant>

namespace crm {

class Database;

/// The settings that belong to the office and so live in the database: the same for every desktop that opens it.
class DatabaseSettings {
public:
    explicit DatabaseSettings(const Database& database);

    /// An invalid QVariant when it was never set.
    Result<QVariant> value(const QString& key) const;
    Result<> set(const QString& key, const QVariant& value);

private:
    const Database& m_database;
};

} // namespace crm
