#include "core/modules/modules.h"

#include <QCoreApplication>

namespace crm {

namespace {

QList<Field> userFields()
{
    return {
        {.name = "login",
            .label = QT_TRANSLATE_NOOP("user", "Login"),
            .length = 60,
            .required = Required::Yes,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .unique = Unique::Yes,
            .indexed = Indexed::Yes,
            .searched = Searched::Yes,
            .headers = {"Username", "User Name", "Имя пользователя"}},
        {.name = "first_name",
            .label = QT_TRANSLATE_NOOP("user", "First name"),
            .length = 40,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .searched = Searched::Yes},
        // A user is known by the login until somebody enters a name.
        {.name = "last_name",
            .label = QT_TRANSLATE_NOOP("user", "Last name"),
            .length = 80,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .indexed = Indexed::Yes,
            .searched = Searched::Yes,
            .standIns = {"login"}},
        {.name = "email",
            .label = QT_TRANSLATE_NOOP("user", "E-mail"),
            .type = FieldType::Email,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .searched = Searched::Yes},
        {.name = "phone",
            .label = QT_TRANSLATE_NOOP("user", "Phone"),
            .type = FieldType::Phone,
            .shown = Shown::List | Shown::KeyField,
            .searched = Searched::Yes},
        {.name = "job_title", .label = QT_TRANSLATE_NOOP("user", "Job title"), .length = 50},
        {.name = "role",
            .label = QT_TRANSLATE_NOOP("user", "Role"),
            .type = FieldType::Choice,
            .required = Required::Yes,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .defaultValue = "salesperson",
            .choices = "user_role"},
        {.name = "active",
            .label = QT_TRANSLATE_NOOP("user", "Active"),
            .type = FieldType::Bool,
            .shown = Shown::List | Shown::KeyField,
            .defaultValue = 1},
        {.name = "language", .label = QT_TRANSLATE_NOOP("user", "Language"), .type = FieldType::Choice, .choices = "language"},
    };
}

} // namespace

Module users()
{
    return {
        .name = "user",
        .label = QT_TRANSLATE_NOOP("user", "Users"),
        .singular = QT_TRANSLATE_NOOP("user", "User"),
        .section = QT_TRANSLATE_NOOP("Section", "Administration"),
        .icon = "users",
        .prefix = "USR",
        .title = {"last_name", "first_name"},
        .link = "login",
        .secondLine = "login",
        .blocks = {{"main", QT_TRANSLATE_NOOP("Module", "Main")}, {"description", QT_TRANSLATE_NOOP("Module", "Description")},
            {"system", QT_TRANSLATE_NOOP("Module", "Record")}},
        .fields = userFields(),
        .views = {{.name = "all", .label = QT_TRANSLATE_NOOP("Module", "All")}},
    };
}

} // namespace crm
