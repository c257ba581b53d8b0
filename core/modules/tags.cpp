#include "core/modules/modules.h"
#include "core/schema/tagnames.h"

#include <QCoreApplication>

namespace crm {

namespace {

std::optional<ModuleRefusal> refuseComma(const Values& values)
{
    const QString name = values.value(QStringLiteral("name")).toString();
    if (!name.contains(u','))
        return {};
    return ModuleRefusal{QStringLiteral("name"), QT_TRANSLATE_NOOP("tag", "The name of a tag has no comma: commas separate tags.")};
}

QList<Field> tagFields()
{
    return {
        {.name = "name",
            .label = QT_TRANSLATE_NOOP("tag", "Name"),
            .length = longestTagName,
            .required = Required::Yes,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .indexed = Indexed::Yes,
            .searched = Searched::Yes},
        {.name = "color",
            .label = QT_TRANSLATE_NOOP("tag", "Colour"),
            .type = FieldType::Choice,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .choices = "tag_color"},
        {.name = "shared",
            .label = QT_TRANSLATE_NOOP("tag", "For everybody"),
            .type = FieldType::Bool,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .defaultValue = 0},
    };
}

} // namespace

Module tags()
{
    return {
        .name = "tag",
        .label = QT_TRANSLATE_NOOP("tag", "Tags"),
        .singular = QT_TRANSLATE_NOOP("tag", "Tag"),
        .icon = "tag",
        .prefix = "TAG",
        .title = {"name"},
        .secondLine = "owner",
        .blocks = {{"main", QT_TRANSLATE_NOOP("Module", "Main")}, {"description", QT_TRANSLATE_NOOP("Module", "Description")},
            {"system", QT_TRANSLATE_NOOP("Module", "Record")}},
        .fields = tagFields(),
        .views = {{.name = "all", .label = QT_TRANSLATE_NOOP("Module", "All")}},
        .sharedBy = "shared",
        .check = refuseComma,
    };
}

} // namespace crm
