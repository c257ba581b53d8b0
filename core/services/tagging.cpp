#include "core/services/tagging.h"

#include "core/base/fold.h"
#include "core/services/recordedits.h"
#include "core/store/ties.h"

namespace crm {

namespace {

const QString nameField = QStringLiteral("name");
const QString colorField = QStringLiteral("color");
const QString sharedField = QStringLiteral("shared");

Result<QList<Record>> visibleTags(const Workspace& workspace)
{
    const Module& module = *workspace.catalogue().module(ties::tagModule);
    const auto ids = workspace.reader().ids({.module = module.name});
    if (!ids)
        return ids.error();
    return workspace.reader().records(module, *ids, {nameField, colorField, sharedField});
}

} // namespace

Result<QList<Tag>> tagsFor(Workspace& workspace, const RecordSelection& selection)
{
    const auto records = visibleTags(workspace);
    if (!records)
        return records.error();
    const auto ids = idsOf(selection, workspace.reader());
    if (!ids)
        return ids.error();
    const auto amounts = ties::tagAmounts(workspace.database(), *ids);
    if (!amounts)
        return amounts.error();
    QList<Tag> tags;
    for (const Record& record : *records) {
        const Choice* color = workspace.catalogue().choice(QStringLiteral("tag_color"), record.value(colorField).toString());
        tags.append({record.id, record.value(nameField).toString(), color ? color->color : QString(), record.value(sharedField).toBool(),
            amounts->value(record.id)});
    }
    return tags;
}

Result<qint64> sizeOf(Workspace& workspace, const RecordSelection& selection)
{
    return selection.query ? workspace.reader().count(*selection.query) : Result<qint64>(selection.ids.size());
}

Result<qint64> makeTag(Workspace& workspace, const QString& name, const QString& color, TagFor whom)
{
    const auto records = visibleTags(workspace);
    if (!records)
        return records.error();
    for (const Record& record : *records) {
        if (folded(record.value(nameField).toString()) == folded(name))
            return record.id;
    }
    const auto made = createRecord(workspace, ties::tagModule,
        {{nameField, name.simplified()}, {colorField, color}, {sharedField, whom == TagFor::Everybody ? 1 : 0}});
    return made ? Result<qint64>(made->id) : Result<qint64>(made.error());
}

} // namespace crm
