#pragma once

#include "core/services/duplicates/traitstore.h"

#include <functional>

namespace crm {

/// Which of many records are worth comparing: those that share a key, sound alike, or share two rare trigrams of their names. Each way is
/// one pass, so that the memory is that of one: 8 bytes for every mark of a record.
class Blocks {
public:
    using Index = TraitStore::Index;
    /// Told every pair of a block, smaller index first; the same pair may come from several passes.
    using Pair = std::function<void(Index a, Index b)>;
    /// Asked between the passes and some thousand blocks with the share that is done, from 0 to 1; false stops.
    using GoOn = std::function<bool(double share)>;

    explicit Blocks(const TraitStore& traits);

    NameIs nameIs(Index index) const { return frequencyOf(m_namesakes[index]); }
    /// False when it was stopped.
    bool forEachPair(const Pair& pair, const GoOn& goOn) const;

private:
    using Marks = std::vector<quint64>; ///< hash of the mark in the upper half, index in the lower
    using Marker = std::function<void(Index index, const TraitsView& traits, Marks& marks)>;

    static void add(Marks& marks, size_t hash, Index index) { marks.push_back(quint64(quint32(hash)) << 32 | index); }
    static bool forEachBlock(Marks& marks, const std::function<bool(std::span<const quint64> block)>& listener);
    static void tellPairs(std::span<const quint64> block, const Pair& pair);
    void countNames();
    void countTrigrams();
    void addTrigramPairs(Index index, const TraitsView& traits, Marks& marks) const;
    QList<Marker> passes() const;
    bool runPass(const Marker& marker, const Pair& pair, const std::function<bool()>& goOn) const;

    const TraitStore& m_traits;
    std::vector<quint8> m_namesakes; ///< of each record, 255: as many or more
    std::vector<quint32> m_trigrams; ///< hashed, how many records have it
};

} // namespace crm
