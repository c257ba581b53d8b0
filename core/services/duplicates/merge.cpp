#include "core/services/duplicates/merge.h"

#include "core/store/ties.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

const QString modifiedAt = QStringLiteral("modified_at");

bool isPicked(const Field& field)
{
    return field.isStored() && field.isEditable();
}

/// Those changed last come first.
QList<const Record*> byAge(const MergePreview& preview)
{
    QList<const Record*> records;
    for (const Record& record : preview.records)
        records << &record;
    std::stable_sort(records.begin(), records.end(),
        [](const Record* a, const Record* b) { return a->value(modifiedAt).toString() > b->value(modifiedAt).toString(); });
    return records;
}

/// For each field the first value there is.
Values filledFrom(const QList<const Record*>& records, const QStringList& fields)
{
    Values values;
    for (const QString& field : fields) {
        const auto filled =
            std::find_if(records.begin(), records.end(), [&](const Record* record) { return !record->value(field).isNull(); });
        values.insert(field, filled == records.end() ? QVariant() : (*filled)->value(field));
    }
    return values;
}

/// "LEA12, LEA7": the numbers of those that are gone and what they had taken over before.
QString formerNumbers(const Record& survivor, const QList<Record>& others)
{
    QStringList numbers;
    const auto add = [&](const QVariant& value) {
        if (!value.isNull())
            numbers << value.toString();
    };
    add(survivor.value(Module::formerNumbers));
    for (const Record& other : others) {
        add(other.value(QStringLiteral("number")));
        add(other.value(Module::formerNumbers));
    }
    return numbers.join(QStringLiteral(", "));
}

} // namespace

Result<MergePreview> Merge::preview(const QString& moduleName, const QList<qint64>& ids) const
{
    const Module& module = *m_workspace.catalogue().module(moduleName);
    if (ids.size() < 2)
        return Error{Error::Validation, MergeWords::tr("Choose two records or more to merge them.")};
    const auto records = m_workspace.reader().records(module, ids);
    if (!records)
        return records.error();
    if (records->size() < ids.size())
        return Error{Error::NotFound, MergeWords::tr("One of the records has been deleted. Choose them anew.")};
    MergePreview preview{.records = *records, .differing = {}, .moving = {}};
    for (const Field& field : module.fields) {
        const QVariant first = preview.records.first().value(field.name);
        const bool differs = std::any_of(
            preview.records.begin(), preview.records.end(), [&](const Record& record) { return record.value(field.name) != first; });
        if (isPicked(field) && differs)
            preview.differing << field.name;
    }
    for (const qint64 id : ids) {
        const auto links = m_workspace.reader().linkCount(id);
        if (!links)
            return links.error();
        preview.links += *links;
        for (const auto& [other, field] : m_workspace.catalogue().referencesTo(moduleName)) {
            const auto referring = m_workspace.reader().referring(*other, *field, id);
            if (!referring)
                return referring.error();
            if (!referring->isEmpty())
                preview.moving.append({id, field->name == moduleName ? other->label : field->label, other->name, referring->size()});
        }
    }
    return preview;
}

Values Merge::newest(const MergePreview& preview)
{
    return filledFrom(byAge(preview), preview.differing);
}

Values Merge::completed(const MergePreview& preview, qint64 id)
{
    QList<const Record*> records = byAge(preview);
    std::stable_partition(records.begin(), records.end(), [&](const Record* record) { return record->id == id; });
    return filledFrom(records, preview.differing);
}

qint64 Merge::fullest(const MergePreview& preview)
{
    const auto filled = [&](const Record& record) {
        return std::count_if(
            preview.differing.begin(), preview.differing.end(), [&](const QString& field) { return !record.value(field).isNull(); });
    };
    const auto best = std::max_element(preview.records.begin(), preview.records.end(),
        [&](const Record& a, const Record& b) { return std::pair(filled(a), -a.id) < std::pair(filled(b), -b.id); });
    return best->id;
}

Result<Committed> Merge::merge(const MergeOrder& order)
{
    const Module& module = *m_workspace.catalogue().module(order.module);
    QList<qint64> others = order.records;
    if (others.removeAll(order.survivor) != 1 || others.isEmpty())
        return Error{Error::Validation, MergeWords::tr("Choose which of the records is to stay.")};
    const auto kept = m_workspace.reader().record(module, order.survivor);
    if (!kept)
        return kept.error();
    const StepTitle title{
        QStringLiteral(QT_TRANSLATE_N_NOOP("Step", "Merge %n record(s) into “%1”")), {kept->title}, static_cast<int>(others.size())};
    return m_workspace.store().write(title, [&](Changes& changes) -> Result<> {
        QList<Record> gone;
        for (const qint64 id : others) {
            const auto record = changes.record(module.name, id);
            if (!record)
                return record.error();
            if (!module.archivedBy.isEmpty() && !record->value(module.archivedBy).isNull())
                return Error{Error::Validation,
                    MergeWords::tr("“%1” (%2) is in the archive and cannot be merged.").arg(record->title, record->number())};
            gone << *record;
        }
        if (const auto done = takeOver(module, order.survivor, others, changes); !done)
            return done;
        const auto survivor = changes.record(module.name, order.survivor);
        if (!survivor)
            return survivor.error();
        // A unique value is free only now that its other owner is gone.
        if (const auto done = changes.update(module.name, order.survivor, order.values); !done)
            return done;
        return changes.update(module.name, order.survivor, {{Module::formerNumbers, formerNumbers(*survivor, gone)}}, {}, Author::Program);
    });
}

Result<> Merge::takeOver(const Module& module, qint64 survivor, const QList<qint64>& others, Changes& changes) const
{
    for (const qint64 other : others) {
        if (const auto done = moveReferences(module, other, survivor, others, changes); !done)
            return done;
        if (const auto done = moveLinks(other, survivor, others, changes); !done)
            return done;
    }
    for (const qint64 other : others) {
        if (const auto done = changes.remove(module.name, other); !done)
            return done;
    }
    return {};
}

Result<> Merge::moveReferences(const Module& module, qint64 from, qint64 survivor, const QList<qint64>& others, Changes& changes) const
{
    for (const auto& [other, field] : m_workspace.catalogue().referencesTo(module.name)) {
        const auto ids = m_workspace.reader().referring(*other, *field, from);
        if (!ids)
            return ids.error();
        for (const qint64 id : *ids) {
            if (others.contains(id))
                continue;
            // What was above or below itself is no longer.
            const QVariant now = id == survivor ? QVariant() : QVariant(survivor);
            if (const auto done = changes.update(other->name, id, {{field->name, now}}, {}, Author::Program); !done)
                return done;
        }
    }
    return {};
}

Result<> Merge::moveLinks(qint64 from, qint64 survivor, const QList<qint64>& others, Changes& changes) const
{
    const auto links = changes.linksOf(from);
    if (!links)
        return links.error();
    for (const Link& link : *links) {
        const qint64 end = link.from == from ? link.to : link.from;
        // Those that become one are not different from each other, nor tied to themselves.
        if (end == survivor || others.contains(end))
            continue;
        const Link moved{link.from == from ? survivor : link.from, link.to == from ? survivor : link.to, link.kind};
        if (const auto done = changes.link(moved); !done)
            return done;
    }
    return {};
}

} // namespace crm
