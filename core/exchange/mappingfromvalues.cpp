// Guessing the columns of a file that doesn't name them. The rest of core/exchange/mapping.h is in mapping.cpp.
#include "core/exchange/mapping.h"

#include <QRegularExpression>

#include <algorithm>

namespace crm {

namespace {

constexpr qsizetype JudgedRows = 100;

enum class Looks { Empty, Email, Url, Phone, Other, Text };

bool isPhone(const QString& text)
{
    static const QRegularExpression phone(uR"(^\+?[\d ()\x{A0}./-]{7,24}((x|ext\.?|доб\.?) ?\d{1,6})?$)"_qs);
    static const QRegularExpression date(uR"(^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$)"_qs);
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 7 && digits <= 20 && phone.match(text).hasMatch() && !date.match(text).hasMatch();
}

Looks looksOf(const QString& text)
{
    static const QRegularExpression email(uR"(^[^@\s]+@[^@\s]+\.[^@\s]+$)"_qs);
    static const QRegularExpression url(
        uR"(^((https?://|www\.)\S+|[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|org|net|ru|рф|su|info|biz|io|de|uk)/?)$)"_qs,
        QRegularExpression::CaseInsensitiveOption);
    if (text.isEmpty())
        return Looks::Empty;
    if (email.match(text).hasMatch())
        return Looks::Email;
    if (url.match(text).hasMatch())
        return Looks::Url;
    if (isPhone(text))
        return Looks::Phone;
    const bool hasDigit = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return hasDigit || !std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) ? Looks::Other : Looks::Text;
}

/// The rows turned into columns, and what each of them looks like.
struct Columns {
    QList<QStringList> cells;
    QList<Looks> looks;

    QList<int> that(Looks wanted) const
    {
        QList<int> found;
        for (int column = 0; column < looks.size(); ++column) {
            if (looks[column] == wanted)
                found << column;
        }
        return found;
    }
};

Looks commonest(const QStringList& cells)
{
    QMap<Looks, int> counts;
    int filled = 0;
    for (const QString& cell : cells) {
        const Looks looks = looksOf(cell);
        filled += looks != Looks::Empty;
        ++counts[looks];
    }
    for (const Looks looks : {Looks::Email, Looks::Url, Looks::Phone, Looks::Text}) {
        if (filled > 0 && counts.value(looks) * 10 >= filled * 6)
            return looks;
    }
    return filled > 0 ? Looks::Other : Looks::Empty;
}

Columns columnsOf(const QList<QStringList>& rows)
{
    qsizetype width = 0;
    for (const QStringList& row : rows)
        width = std::max(width, row.size());
    Columns columns;
    for (qsizetype column = 0; column < width; ++column) {
        QStringList cells;
        for (const QStringList& row : rows.first(std::min(rows.size(), JudgedRows)))
            cells << row.value(column).simplified();
        columns.looks << commonest(cells);
        columns.cells << cells;
    }
    return columns;
}

bool mostly(qsizetype rows, const std::function<bool(qsizetype row)>& test)
{
    qsizetype count = 0;
    for (qsizetype row = 0; row < rows; ++row)
        count += test(row);
    return rows > 0 && count * 10 >= rows * 6;
}

struct NameColumns {
    int full = -1;
    int first = -1;
    int last = -1;
};

/// "John Doe" beside "John" and "Doe": the joined column tells which of the two is the given name.
std::optional<NameColumns> joinedName(const Columns& columns, const QList<int>& texts)
{
    for (const int full : texts) {
        for (const int first : texts) {
            for (const int last : texts) {
                const bool areThree = full != first && full != last && first != last;
                if (areThree && mostly(columns.cells[full].size(), [&](qsizetype row) {
                        const QString& name = columns.cells[full][row];
                        return !name.isEmpty() && name == columns.cells[first][row] + u' ' + columns.cells[last][row];
                    }))
                    return NameColumns{full, first, last};
            }
        }
    }
    return std::nullopt;
}

bool looksLikeFamilyName(const QString& name)
{
    static const QRegularExpression ending(u"(ов|ев|ёв|ин|ын|ский|цкий|ова|ева|ёва|ина|ына|ская|цкая|енко|чук|дзе|швили|ян)$"_qs);
    return ending.match(name.toLower()).hasMatch();
}

NameColumns guessedNames(const Columns& columns, const QList<int>& texts)
{
    if (const auto joined = joinedName(columns, texts))
        return *joined;
    if (texts.isEmpty())
        return {};
    const qsizetype rows = columns.cells[texts.first()].size();
    const bool isSeveralWords = mostly(rows, [&](qsizetype row) { return columns.cells[texts.first()][row].contains(u' '); });
    if (texts.size() == 1 || isSeveralWords)
        return {.full = texts.first()};
    const auto areFamilyNames = [&](int column) {
        return mostly(rows, [&](qsizetype row) { return looksLikeFamilyName(columns.cells[column][row]); });
    };
    const bool isFamilyFirst = areFamilyNames(texts[0]) && !areFamilyNames(texts[1]);
    return isFamilyFirst ? NameColumns{-1, texts[1], texts[0]} : NameColumns{-1, texts[0], texts[1]};
}

QList<ColumnMapping> namesOf(const Module& module, const Columns& columns)
{
    const QList<int> texts = columns.that(Looks::Text);
    if (texts.isEmpty() || module.title.isEmpty())
        return {};
    const bool isPerson = module.title.contains(u"last_name"_qs);
    if (!isPerson)
        return {{texts.first(), module.title.first(), Part::Whole, {}}};
    const NameColumns names = guessedNames(columns, texts);
    const bool isFamilyFirst = names.full >= 0 && names.first < 0 && mostly(columns.cells[names.full].size(), [&](qsizetype row) {
        return looksLikeFamilyName(columns.cells[names.full][row].section(u' ', 0, 0));
    });
    QList<ColumnMapping> mapped;
    if (names.full >= 0)
        mapped.append({names.full, u"last_name"_qs, isFamilyFirst ? Part::FullNameFamilyFirst : Part::FullName, {}});
    if (names.first >= 0)
        mapped.append({names.first, u"first_name"_qs, Part::Whole, {}});
    if (names.last >= 0)
        mapped.append({names.last, u"last_name"_qs, Part::Whole, {}});
    return mapped;
}

} // namespace

Mapping mappingFromValues(const Module& module, const QList<QStringList>& rows)
{
    const Columns columns = columnsOf(rows);
    Mapping mapping{.columns = namesOf(module, columns)};
    const auto give = [&](Looks looks, const QStringList& fields) {
        QStringList free;
        std::copy_if(fields.begin(), fields.end(), std::back_inserter(free), [&](const QString& field) { return module.field(field); });
        for (const int column : columns.that(looks)) {
            if (!free.isEmpty())
                mapping.columns.append({column, free.takeFirst(), Part::Whole, {}});
        }
    };
    give(Looks::Email, {u"email"_qs, u"second_email"_qs});
    give(Looks::Phone, {u"phone"_qs, u"mobile"_qs, u"other_phone"_qs, u"home_phone"_qs});
    give(Looks::Url, {u"website"_qs});
    std::sort(
        mapping.columns.begin(), mapping.columns.end(), [](const ColumnMapping& a, const ColumnMapping& b) { return a.column < b.column; });
    for (int column = 0; column < columns.looks.size(); ++column) {
        if (columns.looks[column] != Looks::Empty && !mapping.ofColumn(column))
            mapping.unmapped << column;
    }
    return mapping;
}

} // namespace crm
