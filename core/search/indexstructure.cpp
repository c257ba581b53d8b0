#include "core/search/indexstructure.h"

#include <algorithm>
#include <numeric>

namespace crm {

namespace {

constexpr int cookieSize = 4;
constexpr qint64 mostPieces = 100'000; // FTS5 knows 2,000; whatever says more is no structure

// All is written anew once the small pieces have grown to a quarter of the large one: each page is written five times or less.
constexpr qint64 smallToLarge = 4;
// As the index is told by dialect::createSearchTables().
constexpr int piecesOfALevel = 8;

/// Reads numbers as FTS5 stores them: seven bits a byte, the highest first, and eight in the ninth byte.
class Numbers {
public:
    explicit Numbers(const QByteArray& bytes) : m_bytes(bytes), m_at(cookieSize) { }

    qint64 next()
    {
        qint64 number = 0;
        for (int i = 0; i < 8 && m_at < m_bytes.size(); ++i) {
            const auto byte = static_cast<uchar>(m_bytes[m_at++]);
            number = number << 7 | (byte & 0x7f);
            if (byte < 0x80)
                return number;
        }
        m_isGood = false; // page numbers are far below 2 to the 56th
        return 0;
    }
    bool isGood() const { return m_isGood; }

private:
    const QByteArray& m_bytes;
    qsizetype m_at;
    bool m_isGood = true;
};

qint64 largestOf(const IndexStructure::Level& level)
{
    return level.pages.isEmpty() ? 0 : *std::max_element(level.pages.begin(), level.pages.end());
}

qint64 pagesOf(const IndexStructure::Level& level)
{
    return std::accumulate(level.pages.begin(), level.pages.end(), qint64(0));
}

} // namespace

// https://www.sqlite.org/src/file/ext/fts5/fts5_index.c, "STRUCTURE RECORD".
IndexStructure IndexStructure::read(const QByteArray& bytes)
{
    Numbers numbers(bytes);
    IndexStructure structure;
    const qint64 levels = numbers.next();
    const qint64 pieces = numbers.next();
    (void)numbers.next(); // pages written
    if (pieces > mostPieces)
        return {};
    for (qint64 i = 0; i < levels && numbers.isGood(); ++i) {
        Level level;
        level.merging = static_cast<int>(numbers.next());
        const qint64 count = std::min(numbers.next(), pieces);
        for (qint64 piece = 0; piece < count && numbers.isGood(); ++piece) {
            (void)numbers.next(); // its id
            const qint64 first = numbers.next();
            level.pages << numbers.next() - first + 1;
        }
        structure.levels << level;
    }
    const bool isKnown = numbers.isGood() && structure.pieces() == pieces;
    return isKnown ? structure : IndexStructure();
}

int IndexStructure::pieces() const
{
    return std::accumulate(
        levels.begin(), levels.end(), 0, [](int sum, const Level& level) { return sum + static_cast<int>(level.pages.size()); });
}

qint64 IndexStructure::pages() const
{
    return std::accumulate(levels.begin(), levels.end(), qint64(0), [](qint64 sum, const Level& level) { return sum + pagesOf(level); });
}

/// Whether the lowest level, where each write adds a piece, is busy with a long merge: none of what is added would be merged until its end,
/// and at a thousand FTS5 merges all at once, which takes seconds.
bool IndexStructure::isLowestStuck() const
{
    const Level& lowest = levels.first();
    const bool isLong = pagesOf(lowest) * smallToLarge >= pages();
    return lowest.merging > 0 && lowest.pages.size() - lowest.merging >= piecesOfALevel && isLong;
}

IndexStructure::Merge IndexStructure::due(int most) const
{
    if (levels.isEmpty())
        return Merge::None;
    if (isLowestStuck())
        return Merge::All;
    if (std::any_of(levels.begin(), levels.end(), [](const Level& level) { return level.merging > 0; }))
        return Merge::Level;
    if (pieces() <= most)
        return Merge::None;
    // As FTS5 chooses: the first of those that have the most.
    const auto fullest = std::max_element(
        levels.begin(), levels.end(), [](const Level& one, const Level& other) { return one.pages.size() < other.pages.size(); });
    qint64 largest = 0;
    for (const Level& level : levels)
        largest = std::max(largest, largestOf(level));
    const bool isTime = (pages() - largest) * smallToLarge >= largest;
    if (fullest->pages.size() < piecesOfALevel)
        return isTime ? Merge::All : Merge::None;
    return isTime || largestOf(*fullest) == largest ? Merge::All : Merge::Level;
}

} // namespace crm
