#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace crm {

class Database;

/// How common trigrams are among the records, told from some thousand of them: 20 ms at a million, where counting takes seconds.
/// The index answers an AND of two rare trigrams in a fraction of a millisecond, of two common ones in tens of them.
class TrigramSample {
public:
    static Result<TrigramSample> taken(const Database& database);

    /// At most so many of the trigrams, the rarest first.
    QStringList rarest(QStringList trigrams, int amount) const;
    /// Whether the records have become so many that another sample tells more.
    bool isOutgrownBy(qint64 lastRecord) const { return lastRecord > m_lastRecord + m_lastRecord / 2 + 1'000; }

private:
    void add(const QString& words);

    QHash<quint64, int> m_records; ///< by trigram: in how many of the sample it is, counted twice where it stands twice
    qint64 m_lastRecord = 0;
};

} // namespace crm
