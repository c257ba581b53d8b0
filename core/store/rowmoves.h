#pragma once

#include <QList>

#include <unordered_map>

namespace crm {

/// Rows that follow one another, both ends included.
struct RowRange {
    int first = 0;
    int last = 0;

    friend bool operator==(const RowRange&, const RowRange&) = default;
};

/// Where rows went when a list of records came in another order. Told by stretches that stayed together, so that a million rows of which
/// a few have moved cost one look at each, and a hundred thousand selected ones no more than one.
class RowMoves {
public:
    RowMoves(QList<qint64> before, QList<qint64> after);

    int now(int row) const; ///< -1: the record has left the list
    /// Where the records of these rows stand now, in order. Those that have gone are left out.
    QList<RowRange> now(QList<RowRange> rows) const;

private:
    /// Rows that stayed beside each other.
    struct Stretch {
        qsizetype before;
        qsizetype after;
        qsizetype length;
    };

    bool findStretches();
    void findFresh();
    void addKept(const RowRange& rows, QList<RowRange>& kept) const;
    void addLoose(qsizetype from, qsizetype end, QList<RowRange>& kept) const;
    QList<RowRange> nowScattered(const QList<RowRange>& rows) const;

    QList<qint64> m_before;
    QList<qint64> m_after;
    QList<Stretch> m_stretches; ///< in the order of both lists
    std::unordered_map<qint64, int> m_fresh; ///< new rows of the records that are in no stretch
    bool m_isScattered = false; ///< too many stretches to be told by them
};

} // namespace crm
