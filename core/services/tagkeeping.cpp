#include "core/services/tagkeeping.h"

#include "core/base/fold.h"
#include "core/store/ties.h"

#include <QCoreApplication>

#include <numeric>

namespace crm {

namespace {

struct TagWords {
    Q_DECLARE_TR_FUNCTIONS(Tag)
};

const QString nameField = QStringLiteral("name");
const QString colorField = QStringLiteral("color");
const QString sharedField = QStringLiteral("shared");
const QString ownerField = QStringLiteral("owner");

/// Steps are read by everybody: a tag of one's own is not named in them.
StepTitle titled(const KeptTag& tag, const char* named, const QStringList& names, const char* unnamed)
{
    return tag.isShared ? StepTitle{QLatin1String(named), names} : StepTitle{QLatin1String(unnamed)};
}

Result<Committed> change(Workspace& workspace, const KeptTag& tag, const StepTitle& title, const Values& values)
{
    return workspace.store().write(title, [&](Changes& changes) { return changes.update(ties::tagModule, tag.id, values, tag.version); });
}

} // namespace

qint64 KeptTag::amount() const
{
    return std::accumulate(records.begin(), records.end(), qint64(0));
}

Result<QList<KeptTag>> keptTags(const Workspace& workspace)
{
    const Module& module = *workspace.catalogue().module(ties::tagModule);
    const auto ids = workspace.reader().ids({.module = module.name});
    if (!ids)
        return ids.error();
    const auto found = workspace.reader().records(module, *ids);
    if (!found)
        return found.error();
    const auto uses = ties::tagUses(workspace.database());
    if (!uses)
        return uses.error();
    QList<KeptTag> tags;
    for (const Record& record : *found)
        tags.append({.id = record.id,
            .name = record.value(nameField).toString(),
            .color = record.value(colorField).toString(),
            .isShared = record.value(sharedField).toBool(),
            .owner = record.value(ownerField).toLongLong(),
            .ownerName = record.titles.value(ownerField),
            .version = record.version,
            .records = uses->value(record.id)});
    return tags;
}

Result<Committed> renameTag(Workspace& workspace, const KeptTag& tag, const QString& name)
{
    const QString wanted = name.simplified();
    const auto tags = keptTags(workspace);
    if (!tags)
        return tags.error();
    for (const KeptTag& other : *tags) {
        if (other.id != tag.id && folded(other.name) == folded(wanted))
            return Error{Error::Validation, TagWords::tr("There is a tag “%1” already. Choose another name.").arg(other.name), nameField};
    }
    return change(workspace, tag,
        titled(tag, QT_TRANSLATE_NOOP("Step", "Rename the tag %1 to %2"), {tag.name, wanted},
            QT_TRANSLATE_NOOP("Step", "Rename a tag of one's own")),
        {{nameField, wanted}});
}

Result<Committed> recolorTag(Workspace& workspace, const KeptTag& tag, const QString& color)
{
    return change(workspace, tag,
        titled(tag, QT_TRANSLATE_NOOP("Step", "Colour the tag %1 anew"), {tag.name},
            QT_TRANSLATE_NOOP("Step", "Colour a tag of one's own anew")),
        {{colorField, color.isEmpty() ? QVariant() : QVariant(color)}});
}

Result<Committed> shareTag(Workspace& workspace, const KeptTag& tag, TagFor whom)
{
    if (whom == TagFor::Me && tag.owner != workspace.session().person)
        return Error{Error::Permission,
            TagWords::tr("The tag “%1” belongs to %2. Only they can keep it for themselves.").arg(tag.name, tag.ownerName)};
    const StepTitle title = whom == TagFor::Everybody
        ? StepTitle{QStringLiteral(QT_TRANSLATE_NOOP("Step", "Share the tag %1")), {tag.name}}
        : StepTitle{QStringLiteral(QT_TRANSLATE_NOOP("Step", "Share the tag %1 no more")), {tag.name}};
    return change(workspace, tag, title, {{sharedField, whom == TagFor::Everybody ? 1 : 0}});
}

Result<Committed> deleteTag(Workspace& workspace, const KeptTag& tag)
{
    return workspace.store().write(
        titled(tag, QT_TRANSLATE_NOOP("Step", "Delete the tag %1"), {tag.name}, QT_TRANSLATE_NOOP("Step", "Delete a tag of one's own")),
        [&](Changes& changes) { return changes.remove(ties::tagModule, tag.id); });
}

} // namespace crm
