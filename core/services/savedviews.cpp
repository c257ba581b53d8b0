#include "core/services/savedviews.h"

#include "core/services/viewdefinition.h"
#include "core/workspace.h"

#include <QCollator>
#include <QCoreApplication>

namespace crm {

namespace {

struct ViewWords {
    Q_DECLARE_TR_FUNCTIONS(View)
};

const QString nameField = QStringLiteral("name");
const QString moduleField = QStringLiteral("of_module");
const QString sharedField = QStringLiteral("shared");
const QString definitionField = QStringLiteral("definition");
const QString ownerField = QStringLiteral("owner");

View viewOf(const Record& record)
{
    View view;
    view.id = record.id;
    view.module = record.value(moduleField).toString();
    view.name = record.value(nameField).toString();
    view.isShared = record.value(sharedField).toBool();
    view.owner = record.value(ownerField).toLongLong();
    view.ownerName = record.titles.value(ownerField);
    view.version = record.version;
    readViewDefinition(record.value(definitionField).toString(), view);
    return view;
}

Filter equal(const QString& field, const QVariant& value)
{
    return Filter::single({.path = {field}, .op = Operator::Equals, .values = {value}});
}

Result<QList<View>> savedWhere(const Workspace& workspace, Filter filter)
{
    const auto ids = workspace.reader().ids({.module = viewModule, .filter = std::move(filter)});
    if (!ids)
        return ids.error();
    const auto records = workspace.reader().records(*workspace.catalogue().module(viewModule), *ids);
    if (!records)
        return records.error();
    QList<View> views;
    for (const Record& record : *records)
        views << viewOf(record);
    QCollator order(workspace.session().locale);
    order.setNumericMode(true);
    const qint64 person = workspace.session().person;
    std::stable_sort(views.begin(), views.end(), [&](const View& one, const View& other) {
        const bool isOwn = one.owner == person;
        return isOwn != (other.owner == person) ? isOwn : order.compare(one.name, other.name) < 0;
    });
    return views;
}

QString standardKey(const Workspace& workspace, const QString& module)
{
    return QStringLiteral("standard_view/%1/%2").arg(module).arg(workspace.session().person);
}

QString keyOf(const View& view)
{
    return view.id ? QString::number(view.id) : view.builtIn;
}

/// What the change of a view is called in the history.
StepTitle titleOf(const View& view, const Record& before)
{
    const QString oldName = before.value(nameField).toString();
    // Steps are read by everybody: a view of one's own is not named in them.
    if (!before.value(sharedField).toBool() && !view.isShared)
        return {oldName == view.name ? QStringLiteral(QT_TRANSLATE_NOOP("Step", "Save a view of one's own"))
                                     : QStringLiteral(QT_TRANSLATE_NOOP("Step", "Rename a view of one's own"))};
    if (oldName != view.name && before.value(sharedField).toBool())
        return {QStringLiteral(QT_TRANSLATE_NOOP("Step", "Rename the view %1 to %2")), {oldName, view.name}};
    if (before.value(sharedField).toBool() == view.isShared)
        return {QStringLiteral(QT_TRANSLATE_NOOP("Step", "Save the view %1")), {view.name}};
    return view.isShared ? StepTitle{QStringLiteral(QT_TRANSLATE_NOOP("Step", "Share the view %1")), {view.name}}
                         : StepTitle{QStringLiteral(QT_TRANSLATE_NOOP("Step", "Share the view %1 no more")), {view.name}};
}

Result<Record> ownRecord(const Workspace& workspace, const View& view)
{
    auto record = workspace.reader().record(*workspace.catalogue().module(viewModule), view.id);
    if (!record)
        return record;
    if (record->value(ownerField).toLongLong() == workspace.session().person)
        return record;
    return Error{Error::Permission,
        ViewWords::tr("The view “%1” belongs to %2. Save it as a view of your own.").arg(view.name, record->titles.value(ownerField))};
}

Values valuesOf(const View& view)
{
    return {{nameField, view.name.trimmed()}, {sharedField, view.isShared ? 1 : 0}, {definitionField, viewDefinition(view)}};
}

Result<View> read(const Workspace& workspace, qint64 id)
{
    const auto record = workspace.reader().record(*workspace.catalogue().module(viewModule), id);
    return record ? Result<View>(viewOf(*record)) : Result<View>(record.error());
}

Result<View> create(Workspace& workspace, const View& view)
{
    qint64 id = 0;
    Values values = valuesOf(view);
    values.insert(moduleField, view.module);
    const StepTitle title = view.isShared ? StepTitle{QStringLiteral(QT_TRANSLATE_NOOP("Step", "Add the view %1")), {view.name}}
                                          : StepTitle{QStringLiteral(QT_TRANSLATE_NOOP("Step", "Add a view of one's own"))};
    const auto done = workspace.store().write(title, [&](Changes& changes) -> Result<> {
        const auto created = changes.create(viewModule, values);
        if (!created)
            return created.error();
        id = *created;
        return {};
    });
    return done ? read(workspace, id) : Result<View>(done.error());
}

} // namespace

Result<ViewChoice> viewsOf(const Workspace& workspace, const Module& module)
{
    ViewChoice choice{.views = builtInViews(module, workspace.session().language)};
    const auto saved = savedWhere(workspace, equal(moduleField, module.name));
    if (!saved)
        return saved.error();
    choice.views << *saved;
    const auto key = DatabaseSettings(workspace.database()).value(standardKey(workspace, module.name));
    if (!key)
        return key.error();
    // Of a view that is gone, or not shared any more, the first one takes the place.
    for (qsizetype i = 0; i < choice.views.size(); ++i) {
        if (keyOf(choice.views[i]) == key->toString())
            choice.standard = i;
    }
    return choice;
}

Result<QList<View>> savedViews(const Workspace& workspace)
{
    return savedWhere(workspace, {});
}

Result<View> saveView(Workspace& workspace, const View& view)
{
    if (view.name.trimmed().isEmpty())
        return Error{Error::Validation, ViewWords::tr("A view needs a name."), nameField};
    if (!view.id)
        return create(workspace, view);
    const auto before = ownRecord(workspace, view);
    if (!before)
        return before.error();
    const auto done = workspace.store().write(
        titleOf(view, *before), [&](Changes& changes) { return changes.update(viewModule, view.id, valuesOf(view), view.version); });
    return done ? read(workspace, view.id) : Result<View>(done.error());
}

Result<> deleteView(Workspace& workspace, const View& view)
{
    const auto own = ownRecord(workspace, view);
    if (!own)
        return own.error();
    const StepTitle title = own->value(sharedField).toBool()
        ? StepTitle{QStringLiteral(QT_TRANSLATE_NOOP("Step", "Delete the view %1")), {view.name}}
        : StepTitle{QStringLiteral(QT_TRANSLATE_NOOP("Step", "Delete a view of one's own"))};
    const auto done = workspace.store().write(title, [&](Changes& changes) { return changes.remove(viewModule, view.id); });
    return done ? Result<>() : Result<>(done.error());
}

Result<> makeStandard(Workspace& workspace, const View& view)
{
    return workspace.settings().set(standardKey(workspace, view.module), keyOf(view));
}

} // namespace crm
