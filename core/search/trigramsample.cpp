#include "core/search/trigramsample.h"

#include "core/store/query.h"

namespace crm {

namespace {

// Some neighbours in each of many places: neighbours lie on one page, which is read once.
constexpr int places = 150;
constexpr int neighbours = 20;

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

QStringList TrigramSample::rarest(QStringList trigrams, int amount) const
{
    trigrams.removeDuplicates();
    std::stable_sort(trigrams.begin(), trigrams.end(),
        [this](const QString& one, const QString& other) { return m_records.value(keyOf(one)) < m_records.value(keyOf(other)); });
    return trigrams.mid(0, amount);
}

} // namespace crm
