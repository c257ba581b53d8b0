#include "core/store/rowmoves.h"

#include <algorithm>

namespace crm {

namespace {

// How far apart a list goes on after some of its rows have come or gone.
constexpr qsizetype longestGap = 64;
constexpr qsizetype mostStretches = 2'000;

QList<RowRange> joined(QList<RowRange> rows)
{
    std::sort(rows.begin(), rows.end(), [](const RowRange& one, const RowRange& other) { return one.first < other.first; });
    QList<RowRange> all;
    for (const RowRange& range : std::as_const(rows)) {
        if (!all.isEmpty() && range.first <= all.last().last + 1)
            all.last().last = std::max(all.last().last, range.last);
        else
            all << range;
    }
    return all;
}

} // namespace

RowMoves::RowMoves(QList<qint64> before, QList<qint64> after) : m_before(std::move(before)), m_after(std::move(after))
{
    m_isScattered = !findStretches();
    if (m_isScattered)
        m_stretches.clear();
    else
        findFresh();
}

bool RowMoves::findStretches()
{
    qsizetype old = 0;
    qsizetype now = 0;
    while (old < m_before.size() && now < m_after.size()) {
        const auto end = std::mismatch(m_before.cbegin() + old, m_before.cend(), m_after.cbegin() + now, m_after.cend());
        const qsizetype length = end.first - m_before.cbegin() - old;
        if (length > 0)
            m_stretches.append({old, now, length});
        old += length;
        now += length;
        if (old == m_before.size() || now == m_after.size())
            return true;
        qsizetype gap = 1;
        const auto cameHere = [&] { return now + gap < m_after.size() && m_after[now + gap] == m_before[old]; };
        const auto wentHere = [&] { return old + gap < m_before.size() && m_before[old + gap] == m_after[now]; };
        while (gap <= longestGap && !cameHere() && !wentHere())
            ++gap;
        if (gap > longestGap) { // one has gone where another came
            ++old;
            ++now;
        } else if (cameHere()) {
            now += gap;
        } else {
            old += gap;
        }
        // Where nothing fits, a million rows of gaps would be looked through for nothing.
        if (m_stretches.size() > mostStretches || (gap > longestGap && old > mostStretches * (m_stretches.size() + 1)))
            return false;
    }
    return true;
}

/// The rows between the stretches.
void RowMoves::findFresh()
{
    qsizetype from = 0;
    const auto addUntil = [&](qsizetype end) {
        for (qsizetype row = from; row < end; ++row)
            m_fresh.emplace(m_after[row], static_cast<int>(row));
    };
    for (const Stretch& stretch : std::as_const(m_stretches)) {
        addUntil(stretch.after);
        from = stretch.after + stretch.length;
    }
    addUntil(m_after.size());
}

int RowMoves::now(int row) const
{
    if (m_isScattered)
        return static_cast<int>(m_after.indexOf(m_before[row]));
    const QList<RowRange> kept = now(QList<RowRange>{{row, row}});
    return kept.isEmpty() ? -1 : kept.first().first;
}

QList<RowRange> RowMoves::now(QList<RowRange> rows) const
{
    rows = joined(std::move(rows));
    if (m_isScattered)
        return nowScattered(rows);
    QList<RowRange> kept;
    for (const RowRange& range : std::as_const(rows))
        addKept(range, kept);
    return joined(std::move(kept));
}

void RowMoves::addKept(const RowRange& rows, QList<RowRange>& kept) const
{
    qsizetype at = rows.first;
    const qsizetype end = rows.last + 1;
    auto stretch =
        std::partition_point(m_stretches.begin(), m_stretches.end(), [&](const Stretch& one) { return one.before + one.length <= at; });
    for (; stretch != m_stretches.end() && stretch->before < end; ++stretch) {
        addLoose(at, stretch->before, kept);
        const qsizetype first = std::max(at, stretch->before);
        const qsizetype behind = std::min(end, stretch->before + stretch->length);
        const qsizetype shift = stretch->after - stretch->before;
        kept << RowRange{static_cast<int>(first + shift), static_cast<int>(behind + shift) - 1};
        at = behind;
    }
    addLoose(at, end, kept);
}

void RowMoves::addLoose(qsizetype from, qsizetype end, QList<RowRange>& kept) const
{
    for (qsizetype row = from; row < end; ++row) {
        if (const auto found = m_fresh.find(m_before[row]); found != m_fresh.end())
            kept << RowRange{found->second, found->second};
    }
}

QList<RowRange> RowMoves::nowScattered(const QList<RowRange>& rows) const
{
    if (rows.isEmpty())
        return {};
    // Ids are given one after the other, so a bit for each is little.
    const auto [least, most] = std::minmax_element(m_before.begin(), m_before.end());
    std::vector<bool> isMeant(static_cast<size_t>(*most - *least) + 1);
    for (const RowRange& range : rows) {
        for (int row = range.first; row <= range.last; ++row)
            isMeant[static_cast<size_t>(m_before[row] - *least)] = true;
    }
    QList<RowRange> kept;
    for (int row = 0; row < m_after.size(); ++row) {
        const qint64 id = m_after[row];
        if (id < *least || id > *most || !isMeant[static_cast<size_t>(id - *least)])
            continue;
        if (!kept.isEmpty() && kept.last().last == row - 1)
            kept.last().last = row;
        else
            kept << RowRange{row, row};
    }
    return kept;
}

} // namespace crm
