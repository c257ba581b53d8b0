#pragma once

#include <QList>

#include <algorithm>

namespace crm {

/// A stream of random numbers that costs nothing to start anywhere (splitmix64), so that record i needs none before it.
class SampleDice {
public:
    /// Each sort of thing has its own stream.
    enum Stream { Lead = 1, Account, Contact, LeadCompany, AccountCompany, LeadPerson, ContactPerson, Created };

    SampleDice(quint32 seed, Stream stream, int index)
        : m_state((quint64(seed) * 0x9e3779b97f4a7c15U) ^ (quint64(stream) << 32) ^ quint32(index))
    {
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        quint64 z = (m_state ^ (m_state >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }
    int below(qsizetype limit) { return int((next() >> 33) % quint64(limit)); }
    bool percent(int chance) { return below(100) < chance; }

    template <class T>
    const T& oneOf(const QList<T>& list)
    {
        return list[below(list.size())];
    }
    /// The first ones most often.
    template <class T>
    const T& oneOfFirst(const QList<T>& list)
    {
        const int a = below(list.size());
        return list[std::min(a, below(list.size()))];
    }

private:
    quint64 m_state;
};

/// A different number below 2^bits for each index below 2^bits, in an order that looks like none.
inline quint32 scattered(quint32 seed, quint32 index, int bits)
{
    const quint32 mask = (1U << bits) - 1;
    quint32 x = index & mask;
    // Odd factors, sums and shifts to the right lose nothing, so no two indexes meet.
    for (const quint32 factor : {0x2c1b3c6dU, 0x297a2d39U, 0x85ebca6bU, 0x9e3779b1U}) {
        x = (x + seed * 0x9e3779b1U) * factor & mask;
        x ^= x >> ((bits + 1) / 2);
    }
    return x;
}

} // namespace crm
