#include "core/modules/modules.h"

#include <QCoreApplication>

namespace crm {

namespace {

QList<Field> viewFields()
{
    return {
        {.name = "name",
            .label = QT_TRANSLATE_NOOP("view", "Name"),
            .length = 80,
            .required = Required::Yes,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .searched = Searched::Yes},
        {.name = "of_module",
            .label = QT_TRANSLATE_NOOP("view", "Module"),
            .length = 60,
            .required = Required::Yes,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .indexed = Indexed::Yes},
        {.name = "shared",
            .label = QT_TRANSLATE_NOOP("view", "For everybody"),
            .type = FieldType::Bool,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .defaultValue = 0},
        // Filter, columns, order, as JSON: services/viewdefinition reads and writes it.
        {.name = "definition", .label = QT_TRANSLATE_NOOP("view", "What it shows"), .type = FieldType::LongText},
    };
}

} // namespace

Module views()
{
    return {
        .name = "view",
        .label = QT_TRANSLATE_NOOP("view", "Views"),
        .singular = QT_TRANSLATE_NOOP("view", "View"),
        .icon = "visible",
        .prefix = "VIE",
        .title = {"name"},
        .secondLine = "of_module",
        .blocks = {{"main", QT_TRANSLATE_NOOP("Module", "Main")}, {"description", QT_TRANSLATE_NOOP("Module", "Description")},
            {"system", QT_TRANSLATE_NOOP("Module", "Record")}},
        .fields = viewFields(),
        .views = {{.name = "all", .label = QT_TRANSLATE_NOOP("Module", "All")}},
        .sharedBy = "shared",
    };
}

} // namespace crm
