#include "tests/support/duplicatepairs.h"

#include "core/services/sampledice.h"

#include <array>

namespace crm {

namespace {

const QString first = QStringLiteral("first_name");
const QString last = QStringLiteral("last_name");
const QString company = QStringLiteral("company");
const QString phone = QStringLiteral("phone");
const QString mobile = QStringLiteral("mobile");
const QString email = QStringLiteral("email");

/// One letter left out, doubled, swapped with the next or replaced.
QString mistyped(QString text, SampleDice& dice)
{
    if (text.size() < 4)
        return text + text.back();
    const qsizetype at = 1 + dice.below(text.size() - 2);
    switch (dice.below(4)) {
    case 0:
        return text.remove(at, 1);
    case 1:
        return text.insert(at, text[at]);
    case 2:
        std::swap(text[at], text[at + 1]);
        return text;
    default:
        text[at] = text[at] == u'о' ? u'а' : text[at] == u'o' ? u'a' : text[at].script() == QChar::Script_Cyrillic ? u'о' : u'o';
        return text;
    }
}

QString inLatin(const QString& text)
{
    static const std::array<const char*, 32> letters{"a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r",
        "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"};
    QString latin;
    for (const QChar c : text) {
        const QChar small = c.toLower() == u'ё' ? QChar(u'е') : c.toLower();
        if (small < u'а' || small > u'я') {
            latin += c;
            continue;
        }
        QString letter = QLatin1String(letters[small.unicode() - u'а']);
        if (c.isUpper() && !letter.isEmpty())
            letter[0] = letter[0].toUpper();
        latin += letter;
    }
    return latin;
}

/// 8 (916) 123 45 67 for +7 916 123-45-67.
QString spelledOtherwise(const QString& number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit())
            digits += c;
    }
    if (digits.size() != 11 || digits[0] != u'7')
        return QLatin1Char('+') + digits;
    return QStringLiteral("8 (%1) %2 %3 %4").arg(digits.mid(1, 3), digits.mid(4, 3), digits.mid(7, 2), digits.mid(9, 2));
}

QString inOtherForm(const QString& name)
{
    QString bare = name;
    for (const char* form : {" Ltd", " Inc.", " LLC"})
        bare.remove(QLatin1String(form));
    return bare.contains(QRegularExpression(QStringLiteral("[а-я]"))) ? QStringLiteral("ООО «%1»").arg(bare)
                                                                      : QStringLiteral("\"%1\" LLC").arg(bare);
}

struct Way {
    const char* name;
    void (*enter)(Values& values, SampleDice& dice);
};

void forget(Values& values, std::initializer_list<QString> fields)
{
    for (const QString& field : fields)
        values.remove(field);
}

void change(Values& values, const QString& field, const std::function<QString(const QString&)>& changed)
{
    const QString text = values.value(field).toString();
    if (!text.isEmpty())
        values.insert(field, changed(text));
}

constexpr std::array<Way, 7> ways{{
    {"a typing error in the last name, the same company",
        [](Values& values, SampleDice& dice) {
            forget(values, {phone, mobile, email});
            change(values, last, [&](const QString& text) { return mistyped(text, dice); });
        }},
    {"typing errors in both names, the phone spelled otherwise",
        [](Values& values, SampleDice& dice) {
            forget(values, {email, company});
            change(values, last, [&](const QString& text) { return mistyped(text, dice); });
            change(values, first, [&](const QString& text) { return mistyped(text, dice); });
            change(values, phone, spelledOtherwise);
        }},
    {"another alphabet, the phone spelled otherwise",
        [](Values& values, SampleDice&) {
            forget(values, {email});
            for (const QString& field : {first, last, company})
                change(values, field, inLatin);
            change(values, phone, spelledOtherwise);
        }},
    {"another alphabet, nothing but names",
        [](Values& values, SampleDice&) {
            forget(values, {email, phone, mobile});
            for (const QString& field : {first, last, company})
                change(values, field, inLatin);
        }},
    {"another legal form, nothing but names",
        [](Values& values, SampleDice&) {
            forget(values, {email, phone, mobile});
            change(values, company, inOtherForm);
        }},
    {"first and last name swapped, another legal form",
        [](Values& values, SampleDice&) {
            forget(values, {email, phone, mobile});
            const QVariant name = values.value(first);
            if (!name.isNull()) {
                values.insert(first, values.value(last));
                values.insert(last, name);
            }
            change(values, company, inOtherForm);
        }},
    {"a typing error in the name, the e-mail in capitals",
        [](Values& values, SampleDice& dice) {
            forget(values, {company, phone, mobile});
            change(values, last, [&](const QString& text) { return mistyped(text, dice); });
            change(values, email, [](const QString& text) { return text.toUpper(); });
        }},
}};

} // namespace

Values enteredAgain(const Values& seen, int i)
{
    SampleDice dice(7, SampleDice::Lead, i);
    Values values;
    for (const QString& field : {first, last, company, phone, mobile, email}) {
        if (!seen.value(field).isNull())
            values.insert(field, seen.value(field));
    }
    ways[size_t(i) % ways.size()].enter(values, dice);
    return values;
}

int waysToEnterAgain()
{
    return int(ways.size());
}

const char* wayToEnterAgain(int i)
{
    return ways[size_t(i) % ways.size()].name;
}

} // namespace crm
