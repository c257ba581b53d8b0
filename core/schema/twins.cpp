#include "core/schema/twins.h"

#include "core/base/emailaddress.h"
#include "core/base/fold.h"

namespace crm {

namespace {

constexpr qsizetype counterDigits = 12;

bool isFolded(const Field& field)
{
    return field.searched == Searched::Yes || field.indexed == Indexed::Yes || field.isShown(Shown::List);
}

QString twinText(FieldType type, const QString& text, const PhoneNumbers& phones)
{
    switch (type) {
    case FieldType::Text:
        return folded(text);
    case FieldType::Phone:
        return phones.e164(text).value_or(QString());
    case FieldType::Email:
        return emailTwin(text);
    case FieldType::Number:
        return sortableNumber(text);
    default:
        return {};
    }
}

} // namespace

std::optional<QString> twinColumn(const Field& field)
{
    switch (field.type) {
    case FieldType::Text:
        return isFolded(field) ? std::optional(field.name + QStringLiteral("_fold")) : std::nullopt;
    case FieldType::Phone:
        return field.name + QStringLiteral("_e164");
    case FieldType::Email:
        return field.name + QStringLiteral("_lower");
    case FieldType::Number:
        return field.name + QStringLiteral("_sort");
    default:
        return std::nullopt;
    }
}

QVariant twinValue(const Field& field, const QVariant& stored, const PhoneNumbers& phones)
{
    if (stored.isNull())
        return {};
    const QString twin = twinText(field.type, stored.toString(), phones);
    return twin.isEmpty() ? QVariant() : QVariant(twin);
}

QString sortableNumber(const QString& number)
{
    qsizetype prefix = number.size();
    while (prefix > 0 && number[prefix - 1] >= u'0' && number[prefix - 1] <= u'9')
        --prefix;
    const QString counter = number.mid(prefix);
    return number.left(prefix).toUpper() + (counter.isEmpty() ? counter : counter.rightJustified(counterDigits, u'0'));
}

} // namespace crm
