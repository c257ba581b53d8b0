#pragma once

#include "core/services/duplicates/likeness.h"

namespace crm {

/// The traits of all records of a module, packed: some 80 MB for a million.
class TraitStore {
public:
    using Index = quint32;

    void add(qint64 id, const Traits& traits);
    Index size() const { return Index(m_entries.size()); }
    qint64 id(Index index) const { return m_entries[index].id; }
    TraitsView operator[](Index index) const;

private:
    struct Entry {
        qint64 id;
        quint64 text;
        quint32 keys;
        quint16 name;
        quint16 surroundings;
        quint16 keyCount;
    };

    std::vector<Entry> m_entries;
    std::vector<TraitKey> m_keys;
    QByteArray m_texts;
};

} // namespace crm
