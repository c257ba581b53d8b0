#include "core/services/duplicates/blocks.h"

#include "core/base/soundalike.h"

#include <QVarLengthArray>

namespace crm {

namespace {

/// More than this share an office's phone, a common name: what they share says nothing, and comparing them all would take for ever.
constexpr size_t largestBlock = 40;
constexpr size_t trigramSlots = 1U << 18;
constexpr qsizetype rareTrigrams = 5;

size_t hashed(QByteArrayView text, size_t seed)
{
    return qHashBits(text.data(), size_t(text.size()), seed);
}

/// Marks of different kinds must not meet.
enum Seed : size_t { KeySeed = 0x51ed270b, NameSeed = 0x8f3a1c77, PlaceSeed = 0x2545f491, WordSeed = 0x1b873593, TrigramSeed = 0xcc9e2d51 };

QList<QByteArray> soundsOf(QByteArrayView name)
{
    QList<QByteArray> words = consonantsOf(name).split(' ');
    // Ivanov Ivan and Ivan Ivanov.
    std::sort(words.begin(), words.end());
    return words;
}

size_t nameHash(QByteArrayView name)
{
    return hashed(soundsOf(name).join(' '), NameSeed);
}

size_t placeHash(QByteArrayView surroundings)
{
    return hashed(consonantsOf(surroundings), PlaceSeed);
}

size_t mixed(size_t a, size_t b)
{
    return (a ^ (b + 0x9e3779b97f4a7c15U + (a << 6) + (a >> 2))) * 0xff51afd7ed558ccdU >> 16;
}

using TrigramList = QVarLengthArray<size_t, 64>;

TrigramList trigramsOf(const TraitsView& traits)
{
    TrigramList trigrams;
    for (const QByteArrayView text : {traits.name, traits.surroundings}) {
        for (qsizetype i = 0; i + 3 <= text.size() && trigrams.size() < 64; ++i)
            trigrams.append(hashed(text.sliced(i, 3), TrigramSeed) % trigramSlots);
    }
    std::sort(trigrams.begin(), trigrams.end());
    trigrams.erase(std::unique(trigrams.begin(), trigrams.end()), trigrams.end());
    return trigrams;
}

} // namespace

Blocks::Blocks(const TraitStore& traits) : m_traits(traits), m_trigrams(trigramSlots)
{
    countNames();
    countTrigrams();
}

/// Puts the marks in order and tells the stretches that are alike, until the listener says no.
bool Blocks::forEachBlock(Marks& marks, const std::function<bool(std::span<const quint64> block)>& listener)
{
    std::sort(marks.begin(), marks.end());
    for (auto from = marks.begin(); from != marks.end();) {
        const auto to = std::find_if(from, marks.end(), [&](quint64 mark) { return mark >> 32 != *from >> 32; });
        if (!listener({from, to}))
            return false;
        from = to;
    }
    return true;
}

void Blocks::countNames()
{
    Marks marks;
    marks.reserve(m_traits.size());
    for (Index i = 0; i < m_traits.size(); ++i)
        add(marks, nameHash(m_traits[i].name), i);
    m_namesakes.resize(m_traits.size());
    forEachBlock(marks, [this](std::span<const quint64> block) {
        for (const quint64 mark : block)
            m_namesakes[Index(mark)] = quint8(std::min<size_t>(block.size(), 255));
        return true;
    });
}

void Blocks::countTrigrams()
{
    for (Index i = 0; i < m_traits.size(); ++i) {
        for (const size_t trigram : trigramsOf(m_traits[i]))
            ++m_trigrams[trigram];
    }
}

/// A misspelling spoils three trigrams at most, so that two of the rarest mostly stay.
void Blocks::addTrigramPairs(Index index, const TraitsView& traits, Marks& marks) const
{
    TrigramList trigrams = trigramsOf(traits);
    const qsizetype kept = std::min<qsizetype>(trigrams.size(), rareTrigrams);
    std::partial_sort(trigrams.begin(), trigrams.begin() + kept, trigrams.end(),
        [&](size_t a, size_t b) { return std::pair(m_trigrams[a], a) < std::pair(m_trigrams[b], b); });
    for (qsizetype i = 0; i < kept; ++i) {
        for (qsizetype j = i + 1; j < kept; ++j)
            add(marks, mixed(std::min(trigrams[i], trigrams[j]), std::max(trigrams[i], trigrams[j])), index);
    }
}

QList<Blocks::Marker> Blocks::passes() const
{
    return {
        [](Index index, const TraitsView& traits, Marks& marks) {
            for (const TraitKey& key : traits.keys)
                add(marks, mixed(key.print(), KeySeed), index);
        },
        [](Index index, const TraitsView& traits, Marks& marks) { add(marks, nameHash(traits.name), index); },
        [](Index index, const TraitsView& traits, Marks& marks) {
            if (!traits.surroundings.isEmpty())
                add(marks, mixed(nameHash(traits.name), placeHash(traits.surroundings)), index);
        },
        [](Index index, const TraitsView& traits, Marks& marks) {
            const size_t place = placeHash(traits.surroundings);
            for (const QByteArray& word : soundsOf(traits.name))
                add(marks, mixed(hashed(word, WordSeed), place), index);
        },
        [this](Index index, const TraitsView& traits, Marks& marks) { addTrigramPairs(index, traits, marks); },
    };
}

bool Blocks::runPass(const Marker& marker, const Pair& pair, const std::function<bool()>& goOn) const
{
    constexpr int blocksBetweenQuestions = 4096;
    Marks marks;
    for (Index i = 0; i < m_traits.size(); ++i)
        marker(i, m_traits[i], marks);
    int blocks = 0;
    return forEachBlock(marks, [&](std::span<const quint64> block) {
        if (block.size() <= largestBlock)
            tellPairs(block, pair);
        return ++blocks % blocksBetweenQuestions != 0 || goOn();
    });
}

void Blocks::tellPairs(std::span<const quint64> block, const Pair& pair)
{
    for (size_t i = 0; i < block.size(); ++i) {
        for (size_t j = i + 1; j < block.size(); ++j) {
            if (Index(block[i]) != Index(block[j]))
                pair(Index(block[i]), Index(block[j]));
        }
    }
}

bool Blocks::forEachPair(const Pair& pair, const GoOn& goOn) const
{
    const QList<Marker> all = passes();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const double share = double(i) / double(all.size());
        if (!goOn(share) || !runPass(all[i], pair, [&] { return goOn(share); }))
            return false;
    }
    return true;
}

} // namespace crm
