#pragma once

#include "core/base/result.h"

namespace crm {

class Database;

/// While it lives, the connection is set for writing a million rows in many transactions: a commit need not reach the disk by itself, and
/// the log is copied into the file seldom. A power cut loses whole transactions of this time, the latest ones, and never a half; a
/// killed program loses nothing. Only for a file with a write-ahead log; a shared one has none, and stays as careful as it is.
class MassWriting {
public:
    explicit MassWriting(const Database& database);
    ~MassWriting();
    MassWriting(const MassWriting&) = delete;
    MassWriting& operator=(const MassWriting&) = delete;

    /// Everything is on the disk once this has succeeded. The destructor ends it as well, without a word.
    Result<> end();

private:
    const Database& m_database;
    bool m_isOn = false;
};

} // namespace crm
