#pragma once

#include "core/store/bulkcreate.h"
#include "core/store/recordreader.h"

#include <QHash>

namespace crm {

/// Finds the existing record that a row of an import is about, by any of some fields, normalized. The keys of all records are loaded
/// once: asking per row took most of an import's time. Rows of the same file count as well, once they are added.
class ImportMatch {
public:
    /// columns: those of the prepared records, in which the keys stand.
    ImportMatch(const Module& module, const QStringList& fields, const QStringList& columns);

    bool isIdle() const { return m_keys.isEmpty(); }
    /// Archived records are no duplicates of anything.
    Result<> load(const RecordReader& reader);
    /// The id of the record with the same key; 0: there is none.
    qint64 find(const PreparedRecord& record) const;
    void add(const PreparedRecord& record, qint64 id);

private:
    struct Key {
        QString column; ///< the twin, or the field itself
        qsizetype cell; ///< its place in a prepared record; -1: the file does not have it
        QHash<QByteArray, qint64> ids;
    };

    const Module& m_module;
    QList<Key> m_keys;
};

} // namespace crm
