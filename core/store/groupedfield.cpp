#include "core/store/groupedfield.h"

#include "core/store/query.h"
#include "core/store/rowscan.h"
#include "core/store/ties.h"

#include <unordered_map>

namespace crm {

namespace {

/// Records by what is written in those that they refer to.
class ThroughGrouping final : public Grouping {
public:
    explicit ThroughGrouping(std::unique_ptr<Grouping> inner) : m_inner(std::move(inner)) { }

    void add(qint64 target, const Cell& value) { m_groups.emplace(target, m_inner->groupOf(value)); }

    int groupOf(const Cell& value) override
    {
        const auto* target = std::get_if<qint64>(&value);
        const auto found = target ? m_groups.find(*target) : m_groups.end();
        return found == m_groups.end() ? 0 : found->second;
    }
    int size() const override { return m_inner->size(); }
    QVariant value(int group) const override { return m_inner->value(group); }
    GroupOrder order() const override { return m_inner->order(); }

private:
    std::unique_ptr<Grouping> m_inner;
    std::unordered_map<qint64, int> m_groups; ///< by the id of the record that is referred to
};

/// Records by their tags: each is in as many groups as it carries tags.
class TagsGrouping final : public Grouping {
public:
    void add(qint64 record, const QString& folded, const QString& name)
    {
        auto known = m_numbers.find(folded);
        if (known == m_numbers.end()) {
            known = m_numbers.insert(folded, size());
            m_names << name;
        }
        std::vector<int>& groups = m_groups[record];
        if (std::find(groups.begin(), groups.end(), *known) == groups.end()) // an own tag may be called as a shared one
            groups.push_back(*known);
    }

    int groupOf(const Cell& value) override { return groupsOf(value).front(); }
    std::span<const int> groupsOf(const Cell& value) override
    {
        const auto* record = std::get_if<qint64>(&value);
        const auto found = record ? m_groups.find(*record) : m_groups.end();
        return found == m_groups.end() ? std::span<const int>(m_none) : std::span<const int>(found->second);
    }
    bool isOneEach() const override { return false; }
    int size() const override { return static_cast<int>(m_names.size()); }
    QVariant value(int group) const override { return m_names[group]; }
    GroupOrder order() const override { return GroupOrder::BiggestFirst; }

private:
    std::vector<int> m_none{0};
    QVariantList m_names{QVariant()};
    QHash<QString, int> m_numbers; ///< by the folded name
    std::unordered_map<qint64, std::vector<int>> m_groups; ///< by record; of those that carry none nothing
};

Result<std::unique_ptr<Grouping>> byTags(const Database& database, qint64 person)
{
    auto grouping = std::make_unique<TagsGrouping>();
    Query query(database,
        QStringLiteral("SELECT l.from_id, t.name_fold, t.name FROM tag t JOIN link l ON l.to_id = t.id AND l.kind = ? WHERE %1 "
                       "ORDER BY t.name_fold, t.id")
            .arg(ties::visibleTag()));
    if (const auto done = query.bind({ties::tagKind, person}).run(); !done)
        return done.error();
    while (query.next())
        grouping->add(query.integer(0), query.text(1), query.text(2));
    if (const auto done = query.finished(); !done)
        return done.error();
    return std::unique_ptr<Grouping>(std::move(grouping));
}

Result<std::unique_ptr<Grouping>> byTarget(const Database& database, const Module& target, const Field& field, Period::Unit step)
{
    auto grouping = std::make_unique<ThroughGrouping>(groupingBy(field, step));
    const RowScan scan(database, {QStringLiteral("SELECT id, %1 FROM %2").arg(field.name, target.name), {}});
    const auto done = scan.run(2, [&](const std::vector<Cell>& cells) { grouping->add(std::get<qint64>(cells[0]), cells[1]); }, {});
    if (!done)
        return done.error();
    return std::unique_ptr<Grouping>(std::move(grouping));
}

} // namespace

GroupedField groupedField(const QString& name, const Module& module, const Catalogue& catalogue)
{
    const QString first = name.section(u'.', 0, 0);
    const Field* own = module.field(first);
    if (first == name || !own || !own->isReference())
        return {.field = first == name ? own : nullptr};
    const Module* target = catalogue.module(own->refersTo);
    return {.through = own, .field = target ? target->field(name.section(u'.', 1)) : nullptr};
}

bool canGroupBy(const GroupedField& grouped)
{
    if (!grouped.field || !canGroupBy(*grouped.field))
        return false;
    return !grouped.through || (!grouped.through->isShown(Shown::Hidden) && grouped.field->isStored());
}

QStringList groupedFields(const Module& module, const Catalogue& catalogue)
{
    QStringList names;
    for (const Field& field : module.fields) {
        if (canGroupBy(field))
            names << field.name;
    }
    for (const Field& field : module.fields) {
        const Module* target = field.isReference() && field.isEditable() ? catalogue.module(field.refersTo) : nullptr;
        for (const Field& inner : target ? target->fields : QList<Field>()) {
            if (canGroupBy(GroupedField{&field, &inner}))
                names << field.name + u'.' + inner.name;
        }
    }
    return names;
}

QString groupedColumn(const Module& module, const GroupedField& grouped, qint64 person)
{
    if (grouped.through)
        return module.name + u'.' + grouped.through->name;
    if (grouped.field->type == FieldType::Tags)
        return module.name + QStringLiteral(".id");
    // One set of a person's stars, not a look for each row.
    if (grouped.field->type == FieldType::Star)
        return QStringLiteral("CASE WHEN %1.id IN (SELECT to_id FROM link WHERE from_id = %2 AND kind = '%3') THEN 1 ELSE 0 END")
            .arg(module.name, QString::number(person), ties::starKind);
    return module.name + u'.' + grouped.field->name;
}

Result<std::unique_ptr<Grouping>> groupingBy(
    const Database& database, const Catalogue& catalogue, qint64 person, const GroupedField& grouped, Period::Unit step)
{
    if (grouped.through)
        return byTarget(database, *catalogue.module(grouped.through->refersTo), *grouped.field, step);
    if (grouped.field->type == FieldType::Tags)
        return byTags(database, person);
    return groupingBy(*grouped.field, step);
}

Filter throughReference(Filter filter, const QString& reference)
{
    if (filter.kind == Filter::Kind::Single)
        filter.condition.path.prepend(reference);
    for (Filter& part : filter.parts)
        part = throughReference(std::move(part), reference);
    return filter;
}

} // namespace crm
