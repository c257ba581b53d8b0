#include "core/store/rowsorter.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <future>

namespace crm {

namespace {

constexpr qsizetype headSize = sizeof(quint64);
constexpr qsizetype inlineSize = 2 * headSize;
// What a key begins with: what kind of value it is, or how many bytes a number has. Nothing comes last, whatever the direction.
constexpr char text = 1;
constexpr char real = 2;
constexpr uchar zero = 0x80;
constexpr char noValue = char(0xff);

// Halves of fewer rows are in order before a second thread has begun.
constexpr qsizetype worthTwoThreads = 50'000;

} // namespace

struct RowSorter::Before {
    const RowSorter& sorter;
    bool isDown;

    bool operator()(const Row& one, const Row& other) const
    {
        if (one.head != other.head)
            return one.head < other.head;
        if (one.neck != other.neck)
            return one.neck < other.neck;
        if (const int order = tails(one, other); order != 0)
            return order < 0;
        const qint64 left = sorter.m_ids[one.place];
        const qint64 right = sorter.m_ids[other.place];
        return isDown ? left > right : left < right;
    }

    int tails(const Row& one, const Row& other) const
    {
        if (one.tail == 0 || other.tail == 0)
            return int(one.tail != 0) - int(other.tail != 0);
        const auto left = tail(one);
        const auto right = tail(other);
        const int order = std::memcmp(left.data(), right.data(), static_cast<size_t>(std::min(left.size(), right.size())));
        return order != 0 ? order : int(left.size() > right.size()) - int(left.size() < right.size());
    }

    QByteArrayView tail(const Row& row) const
    {
        const char* at = sorter.m_tails.constData() + row.tail;
        quint32 size = 0;
        std::memcpy(&size, at, sizeof size);
        return {at + sizeof size, static_cast<qsizetype>(size)};
    }
};

RowSorter::RowSorter(QList<Qt::SortOrder> orders) : m_orders(std::move(orders)) { }

void RowSorter::begin(qint64 id)
{
    m_ids.push_back(id);
    m_key.clear();
    m_next = 0;
}

void RowSorter::addBytes(QByteArrayView bytes)
{
    m_key.append(bytes.data(), bytes.size());
    if (m_orders[m_next] == Qt::AscendingOrder)
        return;
    for (qsizetype i = m_key.size() - bytes.size(); i < m_key.size(); ++i)
        m_key[i] = static_cast<char>(~m_key[i]);
}

/// As few bytes as it needs, most keys being ranks: the next key then stands in the row itself, too.
void RowSorter::add(qint64 number)
{
    const bool isNegative = number < 0;
    const auto magnitude = static_cast<quint64>(isNegative ? ~number : number);
    const int length = (64 - qCountLeadingZeroBits(magnitude) + 7) / 8;
    const quint64 bigEndian = qToBigEndian(isNegative ? ~magnitude : magnitude);
    char bytes[1 + sizeof bigEndian];
    bytes[0] = static_cast<char>(isNegative ? zero - 1 - length : zero + length);
    std::memcpy(bytes + 1, reinterpret_cast<const char*>(&bigEndian) + sizeof bigEndian - length, static_cast<size_t>(length));
    addBytes({bytes, 1 + length});
    ++m_next;
}

void RowSorter::add(double number)
{
    // The bits of an IEEE double, sign flipped, compare as the numbers do; those of negative ones the other way round.
    quint64 bits = 0;
    const double plusZero = number + 0.0; // -0.0 equals 0.0
    std::memcpy(&bits, &plusZero, sizeof bits);
    const quint64 bigEndian = qToBigEndian(bits >> 63 ? ~bits : bits | (quint64(1) << 63));
    addBytes({&real, 1});
    addBytes({reinterpret_cast<const char*>(&bigEndian), sizeof bigEndian});
    ++m_next;
}

void RowSorter::add(QByteArrayView utf8)
{
    addBytes({&text, 1});
    addBytes(utf8);
    // The zero behind it, which no text has within, puts "ab" before "abc" whatever key comes next.
    addBytes({"", 1});
    ++m_next;
}

void RowSorter::addNothing()
{
    m_key.append(noValue);
    ++m_next;
}

void RowSorter::end()
{
    uchar inlined[inlineSize] = {};
    std::memcpy(inlined, m_key.constData(), static_cast<size_t>(std::min(m_key.size(), inlineSize)));
    Row row{qFromBigEndian<quint64>(inlined), qFromBigEndian<quint64>(inlined + headSize), 0, static_cast<quint32>(m_ids.size() - 1)};
    if (m_key.size() > inlineSize) {
        const auto size = static_cast<quint32>(m_key.size() - inlineSize);
        row.tail = static_cast<quint32>(m_tails.size());
        m_tails.append(reinterpret_cast<const char*>(&size), sizeof size);
        m_tails.append(m_key.constData() + inlineSize, size);
    }
    m_rows.push_back(row);
}

QList<qint64> RowSorter::first(qsizetype amount)
{
    amount = std::min(amount, size());
    std::partial_sort(m_rows.begin(), m_rows.begin() + amount, m_rows.end(), Before{*this, m_orders.first() == Qt::DescendingOrder});
    return idsOf(amount);
}

QList<qint64> RowSorter::all()
{
    const Before before{*this, m_orders.first() == Qt::DescendingOrder};
    const auto middle = m_rows.begin() + (size() > worthTwoThreads ? size() / 2 : 0);
    const auto sorted = [&](auto from, auto to) { std::sort(from, to, before); };
    auto firstHalf = std::async(std::launch::async | std::launch::deferred, sorted, m_rows.begin(), middle);
    sorted(middle, m_rows.end());
    firstHalf.get();
    QList<qint64> ids;
    ids.reserve(size());
    auto one = m_rows.begin();
    auto other = middle;
    while (one != middle || other != m_rows.end()) {
        const bool isOther = one == middle || (other != m_rows.end() && before(*other, *one));
        ids << m_ids[(isOther ? other++ : one++)->place];
    }
    m_rows = {};
    m_ids = {};
    m_tails = {};
    return ids;
}

QList<qint64> RowSorter::idsOf(qsizetype amount) const
{
    QList<qint64> ids(amount);
    std::transform(m_rows.begin(), m_rows.begin() + amount, ids.begin(), [this](const Row& row) { return m_ids[row.place]; });
    return ids;
}

} // namespace crm
