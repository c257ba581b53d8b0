#pragma once

#include "core/exchange/importoptions.h"
#include "core/store/bulkcreate.h"
#include "core/store/recordreader.h"

#include <QHash>
#include <QSet>

namespace crm {

/// Stands for a key: 128 bits of it, for the keys of a million records themselves are 300 MB.
struct KeyPrint {
    size_t first = 0;
    size_t second = 0;

    bool operator==(const KeyPrint&) const = default;
    friend size_t qHash(const KeyPrint& print, size_t seed = 0) { return print.first ^ seed; }
};

/// Finds the existing record that a row of an import is about, by any or all of some fields, normalized. The keys of all records are loaded
/// once: asking per row took most of an import's time. Rows of the same file count as well, once they are added.
class ImportMatch {
public:
    /// columns: those of the prepared records, in which the keys stand; the record's own number comes beside them.
    ImportMatch(const Module& module, const QStringList& fields, MatchedBy how, const QStringList& columns);

    bool isIdle() const { return m_keys.isEmpty(); }
    /// Archived records are no duplicates of anything.
    Result<> load(const RecordReader& reader);
    /// The id of the record with the same key; 0: there is none; negative: a row of the file, as it was added.
    qint64 find(const PreparedRecord& record, const QString& number) const;
    void add(const PreparedRecord& record, const QString& number, qint64 id);

private:
    struct Key {
        QString column; ///< the twin, or the field itself
        qsizetype cell; ///< its place in a prepared record; -1: the record's number
        bool isFolded; ///< a text without a twin, compared folded
        QHash<KeyPrint, qint64> ids;
    };

    Result<> loadWhole(const RecordReader& reader, const QSet<qint64>& archived);
    static QByteArray normalized(const Key& key, const Cell& cell);
    QByteArray textOf(const Key& key, const PreparedRecord& record, const QString& number) const;
    QByteArray allOf(const PreparedRecord& record, const QString& number) const;
    static void put(QHash<KeyPrint, qint64>& ids, const QByteArray& text, qint64 id);

    const Module& m_module;
    MatchedBy m_how;
    QList<Key> m_keys;
    QHash<KeyPrint, qint64> m_whole; ///< by all keys together
};

} // namespace crm
