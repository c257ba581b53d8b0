#include "core/services/recordedits.h"

#include "core/services/duplication.h"

#include <QCoreApplication>

namespace crm {

namespace {

QString titleFrom(const Module& module, const Values& values)
{
    QStringList parts;
    for (const QString& field : module.title)
        parts << values.value(field).toString().trimmed();
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

/// A step's title is read by everybody: what is a person's own is not named in it.
StepTitle titled(const char* named, const QString& name, const char* unnamed, const Module& module, const Values& values)
{
    return module.isForEverybody(values) ? StepTitle{QString::fromUtf8(named), {name}} : StepTitle{QString::fromUtf8(unnamed)};
}

Result<Record> create(Workspace& workspace, const Module& module, const StepTitle& title, const Values& values)
{
    qint64 id = 0;
    const auto done = workspace.store().write(title, [&](Changes& changes) -> Result<> {
        const auto made = changes.create(module.name, values);
        if (!made)
            return made.error();
        id = *made;
        return {};
    });
    if (!done)
        return done.error();
    return workspace.reader().record(module, id);
}

} // namespace

Result<Record> createRecord(Workspace& workspace, const QString& module, const Values& values)
{
    const Module& described = *workspace.catalogue().module(module);
    return create(workspace, described,
        titled(QT_TRANSLATE_NOOP("Step", "Create “%1”"), titleFrom(described, values),
            QT_TRANSLATE_NOOP("Step", "Create a record of one's own"), described, values),
        values);
}

Result<Record> editRecord(Workspace& workspace, const Record& edited, const Values& values)
{
    const StepTitle title = titled(QT_TRANSLATE_NOOP("Step", "Edit “%1”"), edited.title,
        QT_TRANSLATE_NOOP("Step", "Edit a record of one's own"), *workspace.catalogue().module(edited.module), edited.values);
    const auto done =
        workspace.store().write(title, [&](Changes& changes) { return changes.update(edited.module, edited.id, values, edited.version); });
    if (!done)
        return done.error();
    return workspace.reader().record(*workspace.catalogue().module(edited.module), edited.id);
}

Result<Committed> deleteRecords(Workspace& workspace, const QString& module, const QList<qint64>& ids)
{
    StepTitle title{QStringLiteral(QT_TRANSLATE_N_NOOP("Step", "Delete %n record(s)")), {}, static_cast<int>(ids.size())};
    if (ids.size() == 1) {
        const auto record = workspace.reader().record(*workspace.catalogue().module(module), ids.first());
        if (!record)
            return record.error();
        title = titled(QT_TRANSLATE_NOOP("Step", "Delete “%1”"), record->title, QT_TRANSLATE_NOOP("Step", "Delete a record of one's own"),
            *workspace.catalogue().module(module), record->values);
    }
    return workspace.store().write(title, [&](Changes& changes) -> Result<> {
        for (const qint64 id : ids) {
            if (const auto done = changes.remove(module, id); !done)
                return done;
        }
        return {};
    });
}

Result<Record> duplicateRecord(Workspace& workspace, const QString& module, qint64 id)
{
    const Module& described = *workspace.catalogue().module(module);
    const auto original = workspace.reader().record(described, id);
    if (!original)
        return original;
    return create(workspace, described,
        titled(QT_TRANSLATE_NOOP("Step", "Duplicate “%1”"), original->title, QT_TRANSLATE_NOOP("Step", "Duplicate a record of one's own"),
            described, original->values),
        duplicateOf(described, *original));
}

} // namespace crm
