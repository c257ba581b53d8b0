#include "core/search/trigramsample.h"

#include "core/store/query.h"

namespace crm {

namespace {

// Some neighbours in each of many places: neighbours lie on one page, which is read once.
constexpr int places = 150;
constexpr int neighbours = 20;
// What is in a third of the records excludes too few for the time that its list takes: "exa" of example.com, "lea" of LEA-000001.
constexpr int common = places * neighbours / 3;
constexpr qsizetype apart = 3; // these have no letter in common

/// The last three code points, 21 bits each.
quint64 shifted(quint64 key, uint codePoint)
{
    return ((key << 21) | codePoint) & ((quint64(1) << 63) - 1);
}

quint64 keyOf(const QString& trigram)
{
    quint64 key = 0;
    for (const uint point : trigram.toUcs4())
        key = shifted(key, point);
    return key;
}

} // namespace

Result<TrigramSample> TrigramSample::taken(const Database& database)
{
    const auto last = queryValue(database, QStringLiteral("SELECT max(id) FROM record"));
    if (!last)
        return last.error();
    TrigramSample sample;
    sample.m_lastRecord = last->toLongLong();
    const qint64 step = std::max<qint64>(sample.m_lastRecord / places, neighbours);
    Query query(database, QStringLiteral("SELECT search FROM record WHERE id >= ? AND id < ? AND search IS NOT NULL"));
    for (qint64 from = 0; from <= sample.m_lastRecord; from += step) {
        if (const auto done = query.bind(from).bind(from + neighbours).run(); !done)
            return done.error();
        while (query.next())
            sample.add(query.text(0));
        if (const auto done = query.finished(); !done)
            return done.error();
    }
    return sample;
}

void TrigramSample::add(const QString& words)
{
    quint64 key = 0;
    int letters = 0;
    for (const uint point : words.toUcs4()) {
        key = shifted(key, point);
        if (++letters >= 3)
            ++m_records[key];
    }
}

/// The rarest, then those that lie far from what is chosen already: neighbours stand together in the same records and tell little more.
QStringList TrigramSample::rarest(QStringList trigrams, int amount) const
{
    trigrams.removeDuplicates();
    QList<int> records;
    for (const QString& trigram : std::as_const(trigrams))
        records << m_records.value(keyOf(trigram));
    QList<qsizetype> chosen{std::distance(records.begin(), std::min_element(records.begin(), records.end()))};
    const auto distance = [&](qsizetype i) {
        qsizetype least = apart;
        for (const qsizetype one : std::as_const(chosen))
            least = std::min(least, std::abs(one - i));
        return least;
    };
    while (chosen.size() < amount) {
        qsizetype best = -1;
        for (qsizetype i = 0; i < trigrams.size(); ++i) {
            if (records[i] >= common || chosen.contains(i))
                continue;
            const auto gain = std::pair(distance(i), -records[i]);
            if (best < 0 || gain > std::pair(distance(best), -records[best]))
                best = i;
        }
        if (best < 0)
            break;
        chosen << best;
    }
    QStringList rarest;
    for (const qsizetype i : std::as_const(chosen))
        rarest << trigrams[i];
    return rarest;
}

} // namespace crm
