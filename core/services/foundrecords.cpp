#include "core/services/foundrecords.h"

#include "core/search/searchwords.h"
#include "core/workspace.h"

namespace crm {

namespace {

// Ranking reads about as many anyway.
constexpr int counted = 100;

QStringList fieldsToRead(const Module& module)
{
    QStringList fields{QStringLiteral("number"), module.secondLine};
    for (const Field& field : module.fields) {
        if (field.searched == Searched::Yes)
            fields << field.name;
    }
    fields.removeAll(QString());
    fields.removeDuplicates();
    return fields;
}

FoundRecord described(const Record& record, const Module& module)
{
    const QString second = record.titles.value(module.secondLine, record.value(module.secondLine).toString());
    return {.key = {module.name, record.id},
        .title = record.title,
        .titleMarks = {},
        .number = record.number(),
        .secondLine = second,
        .part = {}};
}

/// How well the text fits a title: it begins with it, has it, has it not.
int distance(const FoundRecord& record)
{
    if (record.titleMarks.isEmpty())
        return 2;
    return record.titleMarks.first().start == 0 ? 0 : 1;
}

Result<FoundInModule> shown(const Workspace& workspace, const Module& module, const QList<qint64>& hits, const QStringList& words, int most)
{
    FoundInModule found{.module = module.name, .records = {}, .count = hits.size(), .isWhole = hits.size() < counted};
    const auto records = workspace.reader().records(module, hits.mid(0, most), fieldsToRead(module));
    if (!records)
        return records.error();
    for (const Record& record : *records) {
        FoundRecord one = described(record, module);
        one.titleMarks = marksIn(one.title, words);
        one.part = matchedPart(record, module, words, workspace.valueWriter());
        found.records << one;
    }
    return found;
}

} // namespace

Result<QList<FoundInModule>> foundRecords(const Workspace& workspace, const QString& text, int perModule)
{
    const auto hits = workspace.search().find({.text = text, .modules = {}, .limitPerModule = counted});
    if (!hits)
        return hits.error();
    QHash<QString, QList<qint64>> ids;
    for (const SearchHit& hit : *hits)
        ids[hit.module] << hit.id;
    const QStringList words = searchWords(text);
    QList<FoundInModule> all;
    for (const Module& module : workspace.catalogue().modules()) {
        if (!ids.contains(module.name))
            continue;
        const auto found = shown(workspace, module, ids[module.name], words, perModule);
        if (!found)
            return found.error();
        if (!found->records.isEmpty())
            all << *found;
    }
    std::stable_sort(all.begin(), all.end(), [](const FoundInModule& one, const FoundInModule& other) {
        return distance(one.records.first()) < distance(other.records.first());
    });
    return all;
}

Result<QList<FoundRecord>> namedRecords(const Workspace& workspace, const QList<RecordKey>& keys)
{
    QHash<qint64, FoundRecord> known;
    for (const Module& module : workspace.catalogue().modules()) {
        QList<qint64> ids;
        for (const RecordKey& key : keys) {
            if (key.module == module.name)
                ids << key.id;
        }
        if (ids.isEmpty())
            continue;
        const auto records = workspace.reader().records(module, ids, fieldsToRead(module));
        if (!records)
            return records.error();
        for (const Record& record : *records)
            known.insert(record.id, described(record, module));
    }
    QList<FoundRecord> named;
    for (const RecordKey& key : keys) {
        if (known.contains(key.id))
            named << known.value(key.id);
    }
    return named;
}

} // namespace crm
