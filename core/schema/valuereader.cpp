#include "core/schema/valuereader.h"

#include "core/base/dates.h"
#include "core/base/decimal.h"
#include "core/base/emailaddress.h"
#include "core/base/fold.h"
#include "core/base/money.h"
#include "core/base/taxnumber.h"
#include "core/base/weburl.h"
#include "core/schema/tagnames.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace crm {

namespace {

// The shortest numbers people dial: 112, and extensions inside an office.
constexpr qsizetype fewestPhoneDigits = 3;

qsizetype characters(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

/// Without the blank lines at its ends; the spaces of an indented first line are its own.
QString withoutOuterLines(const QString& text)
{
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    const auto first = std::find_if_not(text.begin(), text.end(), isSpace);
    if (first == text.end())
        return {};
    const auto last = std::find_if_not(text.rbegin(), text.rend(), isSpace).base();
    const qsizetype start = QStringView(text.begin(), first).lastIndexOf(u'\n') + 1;
    const qsizetype rest = QStringView(last, text.end()).indexOf(u'\n');
    return text.mid(start, rest < 0 ? -1 : (last - text.begin()) + rest - start);
}

/// Text as it is kept: trimmed (a long text of whole lines only), without NUL (which ends a text for SQLite's functions), with \n for every
/// line end.
QString cleaned(const QString& text, FieldType type)
{
    QString result = type == FieldType::LongText ? text : text.trimmed();
    result.remove(QChar(u'\0'));
    result.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    result.replace(u'\r', u'\n');
    return type == FieldType::LongText ? withoutOuterLines(result) : result.replace(u'\n', u' ');
}

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

Result<QVariant> asVariant(const Result<QString>& text)
{
    return text ? Result<QVariant>(QVariant(*text)) : text.error();
}

Result<QVariant> asVariant(const Result<qint64>& number)
{
    return number ? Result<QVariant>(QVariant(*number)) : number.error();
}

Result<QVariant> readInt(const QString& text, const QLocale& locale)
{
    const auto decimal = readDecimal(text, locale, LoneSeparator::ByLocale);
    if (!decimal)
        return decimal.error();
    return asVariant(scaled(*decimal, 0));
}

Result<QVariant> readPercent(const QString& text, const QLocale& locale)
{
    QStringView number = text;
    if (number.endsWith(u'%'))
        number.chop(1);
    const auto decimal = readDecimal(number, locale, LoneSeparator::IsDecimal);
    if (!decimal)
        return decimal.error();
    const QString plain = (decimal->negative ? QStringLiteral("-") : QString()) + decimal->whole + u'.' + decimal->fraction + u'0';
    return QVariant(plain.toDouble());
}

Result<QVariant> readBool(const QString& text)
{
    static const std::array yes = {u"1", u"yes", u"y", u"true", u"t", u"on", u"x", u"да", u"д", u"истина", u"х", u"+", u"✓", u"✔"};
    static const std::array no = {u"0", u"no", u"n", u"false", u"f", u"off", u"нет", u"н", u"ложь"};
    const QString word = text == u"+" ? text : folded(text);
    const auto isWord = [&](QStringView known) { return known == word; };
    if (std::any_of(yes.begin(), yes.end(), isWord))
        return QVariant(qint64(1));
    if (std::any_of(no.begin(), no.end(), isWord) || text == u"-" || text == u"—")
        return QVariant(qint64(0));
    return Error{Error::Validation, ValueReader::tr("“%1” is neither yes nor no.").arg(text)};
}

Result<QVariant> readTags(QString text, Strictness strictness)
{
    if (strictness == Strictness::Import) // of programs that separate by semicolons
        text.replace(u';', u',');
    const QString names = joinedTagNames(tagNames(text));
    return names.isEmpty() ? QVariant() : QVariant(names);
}

/// Whether the variant holds what the stored form of the type is made of; numbers may come from SQLite or JSON in any width.
bool holdsInteger(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::UInt:
    case QMetaType::Bool:
        return true;
    default:
        return false;
    }
}

bool isSha256(const QString& text)
{
    return text.size() == 64
        && std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

std::optional<QString> numberProblem(FieldType type, const QVariant& stored)
{
    if (type == FieldType::Percent) {
        const bool finite = (holdsInteger(stored) || stored.typeId() == QMetaType::Double) && std::isfinite(stored.toDouble());
        return finite ? std::nullopt : std::optional(ValueReader::tr("The percentage is not a number."));
    }
    if (!holdsInteger(stored))
        return ValueReader::tr("The value is not a whole number.");
    if ((type == FieldType::Bool || type == FieldType::Star) && stored.toLongLong() != 0 && stored.toLongLong() != 1)
        return ValueReader::tr("The value is neither yes nor no.");
    return std::nullopt;
}

bool isNumeric(FieldType type)
{
    switch (type) {
    case FieldType::Int:
    case FieldType::Money:
    case FieldType::Percent:
    case FieldType::Bool:
    case FieldType::Star:
    case FieldType::Ref:
    case FieldType::User:
        return true;
    default:
        return false;
    }
}

} // namespace

int lengthLimit(const Field& field)
{
    if (field.length > 0)
        return field.length;
    switch (field.type) {
    case FieldType::Text:
        return 255;
    case FieldType::Number:
    case FieldType::Phone:
        return 60;
    case FieldType::Email:
        return 254;
    case FieldType::Url:
        return 2000;
    default:
        return 0;
    }
}

ValueReader::ValueReader(QLocale locale, PhoneNumbers phones, const Catalogue& catalogue)
    : m_locale(std::move(locale))
    , m_phones(std::move(phones))
    , m_choices(catalogue)
{
}

Result<QVariant> ValueReader::read(const Module& module, const Field& field, const QString& text, Strictness strictness) const
{
    const QString clean = cleaned(text, field.type);
    if (clean.isEmpty())
        return QVariant();
    auto value = readChecked(field, clean, strictness);
    if (!value)
        return Error{Error::Validation, value.error().message, field.name};
    if (field.isReference())
        return value;
    if (const auto valid = validate(module, field, *value); !valid)
        return valid.error();
    return value;
}

Result<QVariant> ValueReader::readChecked(const Field& field, const QString& text, Strictness strictness) const
{
    switch (field.type) {
    case FieldType::Int:
        return readInt(text, m_locale);
    case FieldType::Money:
        return asVariant(readMoney(text, m_locale));
    case FieldType::Percent:
        return readPercent(text, m_locale);
    case FieldType::Date:
        return asVariant(readDate(text, m_locale));
    case FieldType::DateTime:
        return asVariant(readDateTime(text, m_locale));
    case FieldType::Bool:
    case FieldType::Star:
        return readBool(text);
    case FieldType::Tags:
        return readTags(text, strictness);
    case FieldType::Choice:
        if (const QString key = choiceKey(field, text); !key.isNull())
            return QVariant(key);
        return Error{Error::Validation, tr("“%1” is not one of the choices.").arg(text)};
    case FieldType::Inn:
    case FieldType::Kpp:
        return QVariant(withoutSpaces(text));
    case FieldType::Phone:
        if (strictness == Strictness::Person && digitsOf(text).size() < fewestPhoneDigits)
            return Error{Error::Validation, tr("“%1” has too few digits for a phone number.").arg(text)};
        return QVariant(text);
    default:
        return QVariant(text);
    }
}

Result<> ValueReader::validate(const Module&, const Field& field, const QVariant& stored) const
{
    if (stored.isNull())
        return {};
    if (const auto problem = problemWith(field, stored))
        return Error{Error::Validation, *problem, field.name};
    return {};
}

std::optional<QString> ValueReader::problemWith(const Field& field, const QVariant& stored) const
{
    if (isNumeric(field.type))
        return numberProblem(field.type, stored);
    if (stored.typeId() != QMetaType::QString)
        return tr("The value is not a text.");
    const QString text = stored.toString();
    if (text.isEmpty())
        return tr("An empty value is kept as none, not as an empty text.");
    if (const int limit = lengthLimit(field); limit > 0 && characters(text) > limit)
        return tr("Too long: %1 of at most %2 characters.").arg(characters(text)).arg(limit);
    switch (field.type) {
    case FieldType::Email:
        return emailProblem(text);
    case FieldType::Url:
        return urlProblem(text);
    case FieldType::Inn:
        return innProblem(text);
    case FieldType::Kpp:
        return kppProblem(text);
    case FieldType::Tags:
        return tagNamesProblem(text);
    case FieldType::Choice:
        return m_choices.hasKey(field.choices, text) ? std::nullopt : std::optional(tr("“%1” is not one of the choices.").arg(text));
    case FieldType::Date:
        return dateFromStored(text).isValid() ? std::nullopt : std::optional(tr("“%1” is not a date.").arg(text));
    case FieldType::DateTime:
        return dateTimeFromStored(text).isValid() ? std::nullopt : std::optional(tr("“%1” is not a point in time.").arg(text));
    case FieldType::Image:
        return isSha256(text) ? std::nullopt : std::optional(tr("The image is not a stored one."));
    default:
        return std::nullopt;
    }
}

} // namespace crm
