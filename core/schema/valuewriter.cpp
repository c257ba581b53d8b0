#include "core/schema/valuewriter.h"

#include "core/base/dates.h"
#include "core/base/money.h"
#include "core/schema/tagnames.h"

#include <QJsonArray>

namespace crm {

namespace {

QString yesOrNo(bool value, Language language)
{
    const Text yes(QStringLiteral("Yes"), QStringLiteral("Да"));
    const Text no(QStringLiteral("No"), QStringLiteral("Нет"));
    return (value ? yes : no).in(language);
}

/// The shortest digits that read back as the same number, without an exponent.
QString shortest(double value, const QLocale& locale)
{
    return locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace

ValueWriter::ValueWriter(QLocale locale, Language language, PhoneNumbers phones, const Catalogue& catalogue)
    : m_locale(std::move(locale))
    , m_language(language)
    , m_phones(std::move(phones))
    , m_catalogue(catalogue)
    , m_choices(catalogue)
{
}

QString ValueWriter::shown(const Field& field, const QVariant& stored) const
{
    if (stored.isNull())
        return {};
    switch (field.type) {
    case FieldType::Phone:
        return m_phones.readable(stored.toString());
    case FieldType::Int:
        return m_locale.toString(stored.toLongLong());
    case FieldType::Money:
        return shownMoney(stored.toLongLong(), m_locale);
    case FieldType::Percent:
        return shortest(stored.toDouble(), m_locale) + m_locale.percent();
    case FieldType::Date:
        return shownDate(dateFromStored(stored.toString()), m_locale);
    case FieldType::DateTime:
        return shownDateTime(dateTimeFromStored(stored.toString()), m_locale);
    case FieldType::Bool:
        return yesOrNo(stored.toBool(), m_language);
    case FieldType::Choice:
        return label(field, stored.toString());
    case FieldType::Star:
        return stored.toBool() ? QStringLiteral("★") : QString();
    default:
        return stored.toString();
    }
}

QString ValueWriter::plain(const Field& field, const QVariant& stored) const
{
    if (stored.isNull())
        return {};
    switch (field.type) {
    case FieldType::Money:
        return plainMoney(stored.toLongLong());
    case FieldType::Percent:
        return QString::number(stored.toDouble(), 'f', QLocale::FloatingPointShortest);
    case FieldType::Bool:
    case FieldType::Star:
        return yesOrNo(stored.toBool(), m_language);
    case FieldType::Choice: {
        const QString key = stored.toString();
        const QString text = label(field, key);
        return m_choices.key(field.choices, text) == key ? text : key;
    }
    default:
        return stored.toString();
    }
}

QJsonValue ValueWriter::json(const Field& field, const QVariant& stored, ChoiceForm choices) const
{
    if (stored.isNull())
        return QJsonValue::Null;
    switch (field.type) {
    case FieldType::Int:
    case FieldType::Ref:
    case FieldType::User:
        return stored.toLongLong();
    case FieldType::Money:
        // The nearest double prints as the same two decimals for every amount below 90 trillion.
        return double(stored.toLongLong()) / 100;
    case FieldType::Percent:
        return stored.toDouble();
    case FieldType::Bool:
    case FieldType::Star:
        return stored.toBool();
    case FieldType::Tags:
        return QJsonArray::fromStringList(tagNames(stored.toString()));
    case FieldType::Choice:
        return choices == ChoiceForm::Label ? label(field, stored.toString()) : stored.toString();
    default:
        return stored.toString();
    }
}

/// The key itself where the choice is no longer in its list.
QString ValueWriter::label(const Field& field, const QString& key) const
{
    const Choice* choice = m_catalogue.choice(field.choices, key);
    return choice ? choice->label.in(m_language) : key;
}

} // namespace crm
