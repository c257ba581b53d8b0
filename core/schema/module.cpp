#include "core/schema/module.h"

#include <QCoreApplication>

namespace crm {

namespace {

/// The fields every module has, around its own ones. Their labels live in the translation context "Module".
QList<Field> leadingFields(const Module& module)
{
    return {{.name = QStringLiteral("number"),
        .label = QT_TRANSLATE_NOOP("Module", "Number"),
        .type = FieldType::Number,
        .shown = module.numberShown,
        .block = QStringLiteral("system"),
        .written = Written::ByProgram,
        .unique = Unique::Yes,
        .indexed = Indexed::Yes,
        .searched = Searched::Yes}};
}

Field stamp(const char* name, const char* label, FieldType type, ShownIn shown = Shown::Card)
{
    return {.name = QLatin1String(name),
        .label = label,
        .type = type,
        .shown = shown,
        .block = QStringLiteral("system"),
        .written = Written::ByProgram};
}

QList<Field> trailingFields(const Module& module)
{
    Field owner{.name = QStringLiteral("owner"),
        .label = QT_TRANSLATE_NOOP("Module", "Assigned to"),
        .type = FieldType::User,
        .required = Required::Yes,
        .shown = Shown::List | Shown::KeyField,
        .refersTo = QStringLiteral("user"),
        .indexed = Indexed::Yes,
        .headers = {QStringLiteral("Owner"), QStringLiteral("OWNER:User-username")}};
    Field description{.name = QStringLiteral("description"),
        .label = QT_TRANSLATE_NOOP("Module", "Description"),
        .type = FieldType::LongText,
        .block = QStringLiteral("description"),
        .searched = Searched::Yes,
        .vcard = QStringLiteral("NOTE")};
    Field createdAt = stamp("created_at", QT_TRANSLATE_NOOP("Module", "Created"), FieldType::DateTime);
    createdAt.indexed = Indexed::Yes;
    Field modifiedAt = stamp("modified_at", QT_TRANSLATE_NOOP("Module", "Modified"), FieldType::DateTime);
    modifiedAt.indexed = Indexed::Yes;
    Field createdBy = stamp("created_by", QT_TRANSLATE_NOOP("Module", "Created by"), FieldType::User, module.creatorShown);
    Field modifiedBy = stamp("modified_by", QT_TRANSLATE_NOOP("Module", "Modified by"), FieldType::User);
    createdBy.refersTo = modifiedBy.refersTo = QStringLiteral("user");
    Field formerNumbers = stamp("former_numbers", QT_TRANSLATE_NOOP("Module", "Former numbers"), FieldType::Text, Shown::Card);
    formerNumbers.searched = Searched::Yes;
    Field source = stamp("source", QT_TRANSLATE_NOOP("Module", "Origin"), FieldType::Choice);
    source.choices = QStringLiteral("record_source");
    Field version = stamp("version", QT_TRANSLATE_NOOP("Module", "Version"), FieldType::Int);
    return {owner, description, createdAt, createdBy, modifiedAt, modifiedBy, formerNumbers, source, version};
}

/// What people tie to records of any module they work in. See FieldType.
QList<Field> leadingTies(const Module& module)
{
    if (module.section.isEmpty())
        return {};
    return {{.name = QStringLiteral("star"),
        .label = QT_TRANSLATE_NOOP("Module", "Star"),
        .type = FieldType::Star,
        .shown = Shown::List,
        .block = QStringLiteral("system")}};
}

QList<Field> trailingTies(const Module& module)
{
    if (module.section.isEmpty())
        return {};
    return {{.name = QStringLiteral("tags"),
        .label = QT_TRANSLATE_NOOP("Module", "Tags"),
        .type = FieldType::Tags,
        .shown = Shown::List | Shown::KeyField,
        .headers = {QStringLiteral("Labels"), QStringLiteral("Теги"), QStringLiteral("Ярлыки")}}};
}

} // namespace

void Module::complete()
{
    fields = leadingTies(*this) + leadingFields(*this) + fields + trailingFields(*this) + trailingTies(*this);
    indexOfField.reserve(fields.size());
    for (int i = 0; i < fields.size(); ++i) {
        if (fields[i].block.isEmpty() && !blocks.isEmpty())
            fields[i].block = blocks.first().name;
        indexOfField.insert(fields[i].name, i);
    }
    if (link.isEmpty() && !title.isEmpty())
        link = title.first();
}

int Module::fieldIndex(const QString& fieldName) const
{
    return indexOfField.value(fieldName, -1);
}

const Field* Module::field(const QString& fieldName) const
{
    const int index = fieldIndex(fieldName);
    return index < 0 ? nullptr : &fields[index];
}

QStringList Module::fieldsShown(Shown where) const
{
    QStringList names;
    for (const Field& field : fields) {
        if (field.isShown(where))
            names << field.name;
    }
    return names;
}

QStringList Module::storedFields() const
{
    QStringList names;
    for (const Field& field : fields) {
        if (field.isStored())
            names << field.name;
    }
    return names;
}

QList<const Field*> Module::fieldsOfBlock(const QString& block) const
{
    QList<const Field*> found;
    for (const Field& field : fields) {
        // A star stands at the head of a card, not among the fields.
        if (field.block == block && !field.isShown(Shown::Hidden) && field.type != FieldType::Star)
            found << &field;
    }
    return found;
}

const Block* Module::block(const QString& blockName) const
{
    const auto found = std::find_if(blocks.begin(), blocks.end(), [&](const Block& block) { return block.name == blockName; });
    return found == blocks.end() ? nullptr : &*found;
}

} // namespace crm
