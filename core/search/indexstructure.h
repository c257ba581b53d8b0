#pragma once

#include <QByteArray>
#include <QList>

namespace crm {

/// Of which pieces FTS5's index is. Each save adds a small one to the lowest level; what is merged goes a level up, and each piece costs
/// every search a little.
struct IndexStructure {
    struct Level {
        int merging = 0; ///< so many of its pieces, the oldest, are being merged
        QList<qint64> pages; ///< of each piece
    };
    QList<Level> levels;

    /// Of the bytes that FTS5 keeps it in; without levels when they are none that we know.
    static IndexStructure read(const QByteArray& bytes);

    int pieces() const;

    enum class Merge {
        None,
        Level, ///< that which is being merged, else that of the most pieces
        All, ///< into one piece on a level so high that small ones do not reach it soon
    };
    /// What is to be merged so that only so many pieces are left, without writing the large ones again for a few small ones.
    Merge due(int most) const;

private:
    qint64 pages() const;
    bool isLowestStuck() const;
};

} // namespace crm
