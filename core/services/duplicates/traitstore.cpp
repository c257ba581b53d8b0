#include "core/services/duplicates/traitstore.h"

#include <limits>

namespace crm {

void TraitStore::add(qint64 id, const Traits& traits)
{
    constexpr qsizetype longest = std::numeric_limits<quint16>::max();
    const QByteArray name = traits.name.left(longest);
    const QByteArray surroundings = traits.surroundings.left(longest);
    m_entries.push_back({.id = id,
        .text = quint64(m_texts.size()),
        .keys = quint32(m_keys.size()),
        .name = quint16(name.size()),
        .surroundings = quint16(surroundings.size()),
        .keyCount = quint16(traits.keys.size())});
    m_keys.insert(m_keys.end(), traits.keys.begin(), traits.keys.end());
    m_texts += name;
    m_texts += surroundings;
}

TraitsView TraitStore::operator[](Index index) const
{
    const Entry& entry = m_entries[index];
    const QByteArrayView texts(m_texts);
    return {std::span(m_keys).subspan(entry.keys, entry.keyCount), texts.sliced(qsizetype(entry.text), entry.name),
        texts.sliced(qsizetype(entry.text) + entry.name, entry.surroundings)};
}

} // namespace crm
