// What Changes refuses: the checks of values, apart from the verbs that write them.
#include "core/store/changes.h"

#include "core/schema/tagnames.h"
#include "core/schema/twins.h"
#include "core/store/query.h"
#include "core/store/tables.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct StorageWords {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

Error Changes::refusal(QList<Error> refused)
{
    Error error = refused.first();
    QStringList messages;
    for (const Error& one : refused)
        messages << one.message;
    error.message = messages.join(QLatin1Char('\n'));
    error.details = std::move(refused);
    return error;
}

QVariant Changes::stored(const Field& field, const QVariant& value)
{
    if (value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty()))
        return {};
    // What is no number stays as it is, for the check of the type to refuse: "a lot" must not become 0.
    bool isNumber = true;
    QVariant number;
    switch (field.type) {
    case FieldType::Int:
    case FieldType::Money:
    case FieldType::Bool:
    case FieldType::Star:
    case FieldType::Ref:
    case FieldType::User:
        number = value.toLongLong(&isNumber);
        return isNumber ? number : value;
    case FieldType::Percent:
        number = value.toDouble(&isNumber);
        return isNumber ? number : value;
    default:
        return value.toString();
    }
}

Result<Values> Changes::checked(const Module& module, const Values& values, Author author, qint64 id) const
{
    Values good;
    QList<Error> refused;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Field* field = module.field(it.key());
        if (!field)
            return Error{Error::Validation,
                StorageWords::tr("%1 has no field “%2”.").arg(module.label.in(m_tools.session.language), it.key()), it.key()};
        const QVariant value = stored(*field, it.value());
        const auto fine = checkField(*field, module, value, author, id);
        if (fine)
            good.insert(field->name, value);
        else if (fine.error().kind != Error::Validation)
            return fine.error();
        else
            refused << fine.error();
    }
    if (!refused.isEmpty())
        return refusal(refused);
    return good;
}

Result<> Changes::checkField(const Field& field, const Module& module, const QVariant& value, Author author, qint64 id) const
{
    const QString label = field.label.in(m_tools.session.language);
    if (author == Author::Person && !field.isEditable())
        return Error{Error::Validation, StorageWords::tr("“%1” is set by the program and cannot be changed.").arg(label), field.name};
    if (value.isNull())
        return {};
    if (author == Author::Person) {
        if (const auto fine = m_tools.reader.validate(module, field, value); !fine)
            return fine;
    }
    if (field.type == FieldType::Tags && author == Author::Person) {
        if (const auto fine = checkTags(field, value); !fine)
            return fine;
    }
    if (field.isReference()) {
        if (const auto fine = checkReference(module, field, value); !fine)
            return fine;
    }
    if (field.type == FieldType::Image) {
        if (const auto fine = checkImage(field, value); !fine)
            return fine;
    }
    return field.unique == Unique::Yes ? checkUnique(module, field, value, id) : Result<>();
}

Result<Values> Changes::withoutOthers(const Record& current, const Module& module, Values values, int expectedVersion) const
{
    const auto originals = m_tools.log.valuesAt(current.id, expectedVersion);
    if (!originals)
        return originals.error();
    Error conflict{Error::Conflict, {}};
    QStringList labels;
    for (auto original = originals->begin(); original != originals->end(); ++original) {
        const QString& field = original.key();
        const QVariant mine = values.value(field);
        const QVariant theirs = current.value(field);
        if (!values.contains(field) || theirs == *original || theirs == mine)
            continue;
        // A card sends fields as it read them, too; those are nobody's change.
        if (mine == *original) {
            values.remove(field);
            continue;
        }
        conflict.conflicts.append({field, mine, theirs, *original});
        labels << module.field(field)->label.in(m_tools.session.language);
    }
    if (conflict.conflicts.isEmpty())
        return values;
    conflict.message =
        StorageWords::tr("Somebody else has changed “%1” in the meantime: %2.").arg(current.title, labels.join(QStringLiteral(", ")));
    return conflict;
}

Result<> Changes::checkReference(const Module&, const Field& field, const QVariant& value) const
{
    const auto found = queryValue(m_tools.database, QStringLiteral("SELECT id FROM %1 WHERE id = ?").arg(field.refersTo), {value});
    if (!found)
        return found.error();
    if (found->isNull())
        return Error{Error::Validation,
            StorageWords::tr("%1: the record it names no longer exists. Choose another or leave it empty.")
                .arg(field.label.in(m_tools.session.language)),
            field.name};
    return {};
}

Result<> Changes::checkTags(const Field& field, const QVariant& value) const
{
    for (const QString& name : tagNames(value.toString())) {
        const auto tag = knownTag(name);
        if (!tag)
            return tag.error();
        if (*tag == 0)
            return Error{
                Error::Validation, StorageWords::tr("There is no tag “%1”. Make it first, or choose another.").arg(name), field.name};
    }
    return {};
}

Result<> Changes::checkImage(const Field& field, const QVariant& value) const
{
    const auto found = queryValue(m_tools.database, QStringLiteral("SELECT size FROM blob WHERE sha256 = ?"), {value});
    if (!found)
        return found.error();
    if (found->isNull())
        return Error{Error::Validation,
            StorageWords::tr("%1: the database does not have this picture. Choose its file again.")
                .arg(field.label.in(m_tools.session.language)),
            field.name};
    return {};
}

Result<> Changes::checkUnique(const Module& module, const Field& field, const QVariant& value, qint64 id) const
{
    const QVariant key = twinColumn(field) ? twinValue(field, value, m_tools.phones) : value;
    const auto other = queryValue(m_tools.database,
        QStringLiteral("SELECT number FROM %1 WHERE %2 = ? AND id <> ?").arg(module.name, tables::sortColumn(field)), {key, id});
    if (!other)
        return other.error();
    if (!other->isNull())
        return Error{Error::Validation,
            StorageWords::tr("%1: “%2” is already used by %3. Choose another.")
                .arg(field.label.in(m_tools.session.language), value.toString(), other->toString()),
            field.name};
    return {};
}

Result<> Changes::checkWhole(const Module& module, const Values& whole) const
{
    QList<Error> refused;
    for (const Field& field : module.fields) {
        // The very first user has nobody to be assigned to.
        if (!field.isRequired() || !whole.value(field.name).isNull() || (field.type == FieldType::User && !m_tools.session.person))
            continue;
        refused << Error{
            Error::Validation, StorageWords::tr("%1 must be filled in.").arg(field.label.in(m_tools.session.language)), field.name};
    }
    if (refused.isEmpty() && module.check) {
        if (const auto reason = module.check(whole))
            refused << Error{Error::Validation,
                QCoreApplication::translate(module.name.toUtf8().constData(), reason->message.english.toUtf8().constData()), reason->field};
    }
    return refused.isEmpty() ? Result<>() : Result<>(refusal(refused));
}

} // namespace crm
