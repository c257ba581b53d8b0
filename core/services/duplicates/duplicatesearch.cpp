#include "core/services/duplicates/duplicatesearch.h"

#include "core/services/duplicates/blocks.h"
#include "core/store/ties.h"

#include <QCoreApplication>

#include <numeric>

namespace crm {

namespace {

struct DuplicateWords {
    Q_DECLARE_TR_FUNCTIONS(Duplicates)
};

Error stopped()
{
    return {Error::Cancelled, DuplicateWords::tr("The search for duplicates was stopped.")};
}

/// Two records and how alike they are.
struct Match {
    TraitStore::Index a;
    TraitStore::Index b;
    Likeness likeness;
};

/// Records joined by matches, each group known by one of its members (union-find).
class Joined {
public:
    explicit Joined(size_t size) : m_parents(size) { std::iota(m_parents.begin(), m_parents.end(), 0); }

    TraitStore::Index rootOf(TraitStore::Index index)
    {
        while (m_parents[index] != index)
            index = m_parents[index] = m_parents[m_parents[index]];
        return index;
    }
    void join(TraitStore::Index a, TraitStore::Index b) { m_parents[std::max(rootOf(a), rootOf(b))] = std::min(rootOf(a), rootOf(b)); }

private:
    std::vector<TraitStore::Index> m_parents;
};

QList<DuplicateGroup> grouped(const TraitStore& traits, const std::vector<Match>& matches)
{
    Joined joined(traits.size());
    for (const Match& match : matches)
        joined.join(match.a, match.b);
    struct Members {
        QSet<qint64> records;
        DuplicateGroup group{.records = {}, .confidence = 100, .reasons = {}};
    };
    std::map<TraitStore::Index, Members> groups;
    for (const Match& match : matches) {
        Members& members = groups[joined.rootOf(match.a)];
        members.records << traits.id(match.a) << traits.id(match.b);
        members.group.confidence = std::min(members.group.confidence, match.likeness.confidence);
        members.group.reasons |= match.likeness.reasons;
    }
    QList<DuplicateGroup> result;
    for (auto& [root, members] : groups) {
        members.group.records = members.records.values();
        std::sort(members.group.records.begin(), members.group.records.end());
        result << members.group;
    }
    std::stable_sort(
        result.begin(), result.end(), [](const DuplicateGroup& a, const DuplicateGroup& b) { return a.confidence > b.confidence; });
    return result;
}

QVariantList valuesOf(std::span<const Cell> cells)
{
    QVariantList values;
    values.reserve(qsizetype(cells.size()));
    for (const Cell& cell : cells) {
        if (const auto* text = std::get_if<QByteArrayView>(&cell))
            values << QString::fromUtf8(*text);
        else if (const auto* integer = std::get_if<qint64>(&cell))
            values << *integer;
        else
            values << QVariant();
    }
    return values;
}

std::pair<qint64, qint64> ordered(qint64 a, qint64 b)
{
    return {std::min(a, b), std::max(a, b)};
}

} // namespace

Result<QList<DuplicateGroup>> DuplicateSearch::run(int threshold, const JobControl& control) const
{
    constexpr int steps = 1000;
    const Module& module = m_profile.module();
    const auto apart = toldApart();
    if (!apart)
        return apart.error();
    QStringList columns = m_profile.columns();
    if (!module.archivedBy.isEmpty())
        columns << module.archivedBy;
    TraitStore traits;
    const auto read = m_workspace.reader().forEach(module, columns, [&](qint64 id, std::span<const Cell> cells) {
        if (module.archivedBy.isEmpty() || std::holds_alternative<std::monostate>(cells.back()))
            traits.add(id, m_profile.traits(valuesOf(cells)));
    });
    if (!read)
        return read.error();

    const Blocks blocks(traits);
    std::vector<Match> matches;
    QSet<std::pair<TraitStore::Index, TraitStore::Index>> known;
    const auto compare = [&](TraitStore::Index a, TraitStore::Index b) {
        const NameIs nameIs = std::max(blocks.nameIs(a), blocks.nameIs(b));
        const Likeness likeness = m_profile.compare(traits[a], traits[b], nameIs);
        if (likeness.confidence < threshold || known.contains({a, b}) || apart->contains(ordered(traits.id(a), traits.id(b))))
            return true;
        known.insert({a, b});
        matches.push_back({a, b, likeness});
        return true;
    };
    const auto goOn = [&](double share) {
        control.report({qint64(share * steps), steps});
        return !control.isCancelled();
    };
    if (!blocks.forEachPair(compare, goOn))
        return stopped();
    return grouped(traits, matches);
}

Result<QSet<std::pair<qint64, qint64>>> DuplicateSearch::toldApart() const
{
    const auto pairs = m_workspace.reader().linked(ties::distinctKind);
    if (!pairs)
        return pairs.error();
    QSet<std::pair<qint64, qint64>> apart;
    for (const auto& [a, b] : *pairs)
        apart.insert(ordered(a, b));
    return apart;
}

Result<Committed> DuplicateSearch::markDistinct(const QList<qint64>& records)
{
    const StepTitle title{QStringLiteral(QT_TRANSLATE_N_NOOP("Step", "Mark %n record(s) as different")), {}, int(records.size())};
    return m_workspace.store().write(title, [&](Changes& changes) -> Result<> {
        for (qsizetype i = 0; i < records.size(); ++i) {
            for (qsizetype j = i + 1; j < records.size(); ++j) {
                const auto [a, b] = ordered(records[i], records[j]);
                if (const auto done = changes.link({a, b, ties::distinctKind}); !done)
                    return done;
            }
        }
        return {};
    });
}

} // namespace crm
