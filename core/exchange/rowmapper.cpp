#include "core/exchange/rowmapper.h"

#include "core/exchange/personname.h"

#include <QRegularExpression>

#include <algorithm>

namespace crm {

namespace {

/// Empty, and not null: the cell is there and says nothing.
QString present(const QString& text)
{
    return text.isEmpty() ? u""_qs : text;
}

bool isZeroDate(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || (c.isDigit() && c != u'0'); });
}

/// Parts of which each is an address or a number by itself: "+7 495 1234567, доб. 5" is one.
QStringList severalValues(const QString& cell)
{
    static const QRegularExpression marks(uR"(:::|[;\n])"_qs);
    QStringList values;
    const auto add = [&](const QString& value) {
        if (!value.trimmed().isEmpty())
            values << value.trimmed();
    };
    const auto isWhole = [](const QString& value) {
        return value.contains(u'@') || std::count_if(value.begin(), value.end(), [](QChar c) { return c.isDigit(); }) >= 7;
    };
    for (const QString& part : cell.split(marks)) {
        const QStringList pieces = part.split(u',', Qt::SkipEmptyParts);
        if (std::all_of(pieces.begin(), pieces.end(), isWhole))
            std::for_each(pieces.begin(), pieces.end(), add);
        else
            add(part);
    }
    return values;
}

/// Only a look: most cells hold one value.
bool isSeveralValues(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c == u';' || c == u',' || c == u'\n'; }) || text.contains(u":::");
}

QString cellOf(const QStringList& row, int column)
{
    return column >= 0 && column < row.size() ? row[column].trimmed() : QString();
}

} // namespace

RowMapper::RowMapper(const Mapping& mapping, const Module& module)
{
    for (const ColumnMapping& column : mapping.columns)
        plan(column, mapping, module);
}

void RowMapper::plan(const ColumnMapping& column, const Mapping& mapping, const Module& module)
{
    const Field* field = module.field(column.field);
    if (!field)
        return; // a saved mapping may name a field that the administrator has deleted since
    switch (column.part) {
    case Part::Whole:
        planWhole(column, *field, mapping, module);
        break;
    case Part::Appended:
        planAppended(column, *field);
        break;
    case Part::FullName:
    case Part::FullNameFamilyFirst:
        m_name = {
            column.column, module.field(u"first_name"_qs) ? indexOf(u"first_name"_qs) : -1, indexOf(field->name), column.part, column.rule};
        break;
    case Part::Year:
    case Part::Month:
    case Part::Day:
        planDatePart(column);
        break;
    case Part::IsRecord: // of the whole row, not of a field
        break;
    }
}

void RowMapper::planWhole(const ColumnMapping& column, const Field& field, const Mapping& mapping, const Module& module)
{
    if (field.type == FieldType::Number)
        return; // tells which record is meant; ImportRows reads it
    const int index = indexOf(field.name);
    const bool isTaken = std::any_of(m_copies.begin(), m_copies.end(), [&](const Copy& copy) { return copy.field == index; });
    if (isTaken)
        return planAppended(column, field);
    const bool isSeveral = field.type == FieldType::Email || field.type == FieldType::Phone;
    const Clean clean = isSeveral           ? Clean::Several
        : field.type == FieldType::LongText ? Clean::Keep
        : field.type == FieldType::Date     ? Clean::Date
                                            : Clean::Trim;
    m_copies.append({column.column, index, clean, isSeveral ? fieldsAfter(field, mapping, module) : QList<int>(),
        column.rule == ColumnRule() ? nullptr : &field, column.rule});
}

void RowMapper::planAppended(const ColumnMapping& column, const Field& field)
{
    const char16_t* separator = field.type == FieldType::LongText ? u"\n" : field.name == u"first_name" ? u" " : u", ";
    m_appends.append({column.column, indexOf(field.name), separator, &field, column.rule});
}

void RowMapper::planDatePart(const ColumnMapping& column)
{
    const int field = indexOf(column.field);
    auto found = std::find_if(m_dates.begin(), m_dates.end(), [&](const DateParts& date) { return date.field == field; });
    if (found == m_dates.end())
        found = m_dates.insert(m_dates.end(), DateParts{.field = field});
    (column.part == Part::Year ? found->year : column.part == Part::Month ? found->month : found->day) = column.column;
}

QList<int> RowMapper::fieldsAfter(const Field& field, const Mapping& mapping, const Module& module)
{
    const QStringList further =
        field.type == FieldType::Email ? QStringList{u"second_email"_qs} : QStringList{u"mobile"_qs, u"other_phone"_qs, u"home_phone"_qs};
    QList<int> indexes;
    for (const QString& name : further) {
        const bool isFree = name != field.name && module.field(name) && !mapping.ofField(name);
        if (isFree)
            indexes << indexOf(name);
    }
    return indexes;
}

int RowMapper::indexOf(const QString& field)
{
    if (!m_fields.contains(field))
        m_fields << field;
    return static_cast<int>(m_fields.indexOf(field));
}

void RowMapper::apply(const QStringList& row, QStringList& texts) const
{
    texts.fill(QString(), m_fields.size());
    for (const Copy& copy : m_copies) {
        const bool isThere = copy.column < row.size();
        if (!isThere && copy.rule.otherwise.isEmpty())
            continue;
        const QString cell = isThere ? row[copy.column] : QString();
        QString& text = texts[copy.field];
        text = present(copy.clean == Clean::Keep ? cell : cell.trimmed());
        if (copy.clean == Clean::Date && isZeroDate(text))
            text = u""_qs;
        if (copy.clean == Clean::Several && isSeveralValues(text))
            spread(copy, text, texts);
        else if (copy.described)
            text = present(ruled(*copy.described, copy.rule, text));
    }
    appendTo(texts, row);
    fillDates(texts, row);
    fillName(texts, row);
}

QMap<QString, QString> RowMapper::values(const QStringList& row) const
{
    QStringList texts;
    apply(row, texts);
    QMap<QString, QString> named;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!texts[i].isNull())
            named.insert(m_fields[i], texts[i]);
    }
    return named;
}

/// Values beyond the fields stay with the last one, where validation shows them, rather than vanish.
void RowMapper::spread(const Copy& copy, const QString& cell, QStringList& texts) const
{
    QStringList values = severalValues(cell);
    if (copy.described) {
        for (QString& value : values)
            value = ruled(*copy.described, copy.rule, value);
    }
    texts[copy.field] = values.isEmpty() ? u""_qs : values.takeFirst();
    int last = copy.field;
    for (const int field : copy.next) {
        if (!values.isEmpty() && texts[field].isEmpty())
            texts[last = field] = values.takeFirst();
    }
    if (!values.isEmpty())
        texts[last] += u" ::: "_qs + values.join(u" ::: "_qs);
}

void RowMapper::appendTo(QStringList& texts, const QStringList& row) const
{
    for (const Append& append : m_appends) {
        const QString more = ruled(*append.described, append.rule, cellOf(row, append.column));
        QString& text = texts[append.field];
        if (!more.isEmpty())
            text = text.isEmpty() ? more : text + QString::fromUtf16(append.separator) + more;
    }
}

void RowMapper::fillDates(QStringList& texts, const QStringList& row) const
{
    for (const DateParts& date : m_dates) {
        const int year = cellOf(row, date.year).toInt();
        const int month = cellOf(row, date.month).toInt();
        const int day = cellOf(row, date.day).toInt();
        // Address books keep birthdays without the year; a date can't, and half of one is no reason to refuse the person.
        if (year > 0 && month > 0 && day > 0)
            texts[date.field] = u"%1-%2-%3"_qs.arg(year, 4, 10, QChar(u'0')).arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0'));
    }
}

void RowMapper::fillName(QStringList& texts, const QStringList& row) const
{
    QString full = cellOf(row, m_name.column);
    if (m_name.rule != ColumnRule())
        full = ruled(Field{.name = {}, .label = {}}, m_name.rule, full);
    if (full.isEmpty())
        return;
    const PersonName name = splitName(full, m_name.part == Part::FullName ? NameOrder::GivenFirst : NameOrder::FamilyFirst);
    const bool hadLast = !texts[m_name.last].isEmpty();
    if (!hadLast)
        texts[m_name.last] = name.last;
    // Beside another last name the column is a nickname or the like, not this person's first name.
    if (m_name.first >= 0 && texts[m_name.first].isEmpty() && (!hadLast || texts[m_name.last] == name.last))
        texts[m_name.first] = name.first;
}

} // namespace crm
