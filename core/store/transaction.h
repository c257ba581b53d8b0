#pragma once

#include "core/base/result.h"

namespace crm {

class Database;

/// How long to wait for other desktops before giving up with Error::Busy.
enum class Patience {
    None, ///< what can as well be done later
    Person,
    Job,
};

/// A write transaction, or a savepoint when one is open already. Rolls back unless committed.
/// Begins with a literal BEGIN IMMEDIATE: QSqlDatabase::transaction() is a plain BEGIN, and a read-then-write under it fails at once
/// when somebody else has written in between, whatever the timeout.
class Transaction {
public:
    explicit Transaction(const Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    Result<> begin(Patience patience);
    /// Error::Busy leaves the transaction open, so that the commit alone can be tried again.
    Result<> commit(Patience patience);
    void rollback();

private:
    const Database& m_database;
    bool m_open = false;
};

/// A part of an open transaction that can fail without taking the rest with it.
class Savepoint {
public:
    explicit Savepoint(const Database& database);
    ~Savepoint();
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;

    Result<> begin();
    Result<> release();

private:
    const Database& m_database;
    bool m_open = false;
};

} // namespace crm
