#include "core/services/duplicates/similarrecords.h"

#include "core/base/companyname.h"
#include "core/base/soundalike.h"
#include "core/schema/twins.h"

namespace crm {

namespace {

/// Who shares a key with more is told nothing by it.
constexpr int perKey = 20;
constexpr int perName = 40;
constexpr qsizetype startLetters = 3;
constexpr int spellings = 3'000; ///< of names that start alike, looked at in the index
constexpr qsizetype spellingsKept = 6;
constexpr double likeFrom = 0.75;

NameIs frequency(qsizetype namesakes)
{
    constexpr qsizetype few = 4;
    constexpr qsizetype many = 30;
    return namesakes <= few ? NameIs::Rare : namesakes <= many ? NameIs::Usual : NameIs::Frequent;
}

/// The words that a record of that name is found by, in the search as here: without legal form.
QString wordsOf(const Module& module, const Values& values)
{
    QStringList words;
    for (const QString& field : module.title)
        words << values.value(field).toString();
    const QString name = words.join(QLatin1Char(' ')).simplified();
    return module.named == Named::AsCompanies ? companyKey(name) : name;
}

} // namespace

Result<QList<SimilarRecord>> SimilarRecords::find(const Values& values, qint64 except, int threshold, int limit) const
{
    QSet<qint64> candidates;
    for (const auto add : {&SimilarRecords::addByKeys, &SimilarRecords::addByName, &SimilarRecords::addByLikeName}) {
        if (const auto done = (this->*add)(values, candidates); !done)
            return done.error();
    }
    candidates.remove(except);
    auto found = compared(values, candidates);
    if (!found)
        return found;
    found->removeIf([&](const SimilarRecord& record) { return record.likeness.confidence < threshold; });
    std::stable_sort(found->begin(), found->end(),
        [](const SimilarRecord& a, const SimilarRecord& b) { return a.likeness.confidence > b.likeness.confidence; });
    return found->mid(0, limit);
}

/// A mobile is looked for among the phones as well, wherever there is an index.
Result<> SimilarRecords::addByKeys(const Values& values, QSet<qint64>& candidates) const
{
    const Module& module = m_profile.module();
    for (const Field& from : module.fields) {
        const QVariant value = values.value(from.name);
        if (value.isNull())
            continue;
        for (const Field& field : module.fields) {
            if (field.duplicate != Duplicate::Key || field.type != from.type)
                continue;
            const auto ids = m_workspace.reader().idsWith(
                module, field, twinColumn(field) ? twinValue(field, value, m_workspace.phones()) : value, perKey);
            if (!ids)
                return ids.error();
            candidates.unite(QSet<qint64>(ids->begin(), ids->end()));
        }
    }
    return {};
}

Result<> SimilarRecords::addByName(const Values& values, QSet<qint64>& candidates) const
{
    const QString words = wordsOf(m_profile.module(), values);
    if (words.size() < startLetters)
        return {};
    const auto hits = m_workspace.search().find({.text = words, .modules = {m_profile.module().name}, .limitPerModule = perName});
    if (!hits)
        return hits.error();
    for (const SearchHit& hit : *hits)
        candidates << hit.id;
    return {};
}

/// Names that start with the same letters, from the index alone, of which those that are nearly the same are looked up.
Result<> SimilarRecords::addByLikeName(const Values& values, QSet<qint64>& candidates) const
{
    const Module& module = m_profile.module();
    const Field& field = *module.field(module.title.first());
    const QString name = twinValue(field, values.value(field.name), m_workspace.phones()).toString();
    if (name.size() < startLetters || field.indexed == Indexed::No)
        return {};
    const auto names = m_workspace.reader().valuesStarting(module, field, name.left(startLetters), spellings);
    if (!names)
        return names.error();
    const QByteArray sound = latinized(name);
    QList<std::pair<double, QString>> alike;
    for (const QString& other : *names) {
        const double likeness = other == name ? 0 : wordLikeness(latinized(other), sound);
        if (likeness >= likeFrom)
            alike.append({-likeness, other});
    }
    std::sort(alike.begin(), alike.end());
    for (const auto& [likeness, other] : alike.mid(0, spellingsKept)) {
        const auto ids = m_workspace.reader().idsWith(module, field, other, perName);
        if (!ids)
            return ids.error();
        candidates.unite(QSet<qint64>(ids->begin(), ids->end()));
    }
    return {};
}

Result<QList<SimilarRecord>> SimilarRecords::compared(const Values& values, const QSet<qint64>& candidates) const
{
    const Module& module = m_profile.module();
    QStringList fields = m_profile.fields();
    fields << QStringLiteral("number");
    if (!module.archivedBy.isEmpty())
        fields << module.archivedBy;
    const auto records = m_workspace.reader().records(module, candidates.values(), fields);
    if (!records)
        return records.error();
    const Traits wanted = m_profile.traits(values, m_workspace.phones());
    std::vector<Traits> traits;
    for (const Record& record : *records)
        traits.push_back(m_profile.traits(record.values, m_workspace.phones()));
    const auto namesakes = std::count_if(traits.begin(), traits.end(), [&](const Traits& one) { return one.name == wanted.name; });
    QList<SimilarRecord> found;
    for (qsizetype i = 0; i < records->size(); ++i) {
        const Record& record = records->at(i);
        if (!module.archivedBy.isEmpty() && !record.value(module.archivedBy).isNull())
            continue;
        const QString second = record.titles.value(module.secondLine, record.value(module.secondLine).toString());
        found.append({record.id, record.number(), record.title, second,
            m_profile.compare(wanted.view(), traits[size_t(i)].view(), frequency(namesakes))});
    }
    return found;
}

} // namespace crm
