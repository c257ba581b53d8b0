#include "core/store/cellsearch.h"

#include "core/base/dates.h"
#include "core/base/fold.h"
#include "core/store/filterparser.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace crm {

namespace {

struct CellSearchWords {
    Q_DECLARE_TR_FUNCTIONS(CellSearch)
};

using Span = std::pair<QVariant, QVariant>;

bool isDate(FieldType type)
{
    return type == FieldType::Date || type == FieldType::DateTime;
}

bool isMeasured(FieldType type)
{
    return isDate(type) || type == FieldType::Int || type == FieldType::Money || type == FieldType::Percent;
}

bool isQuoted(const QString& text)
{
    return text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"');
}

QString unquoted(const QString& text)
{
    return isQuoted(text) ? text.mid(1, text.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\"")) : text;
}

/// "2026" is a year and "11.2026" a month, in whichever order.
std::optional<std::pair<QDate, QDate>> calendarPage(const QString& text)
{
    static const QRegularExpression year(QStringLiteral("^(19|20)\\d\\d$"));
    static const QRegularExpression month(QStringLiteral("^(?:(\\d{1,2})[./-](\\d{4})|(\\d{4})[./-](\\d{1,2}))$"));
    if (year.match(text).hasMatch())
        return std::pair(QDate(text.toInt(), 1, 1), QDate(text.toInt(), 12, 31));
    const auto found = month.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    const bool yearFirst = found.captured(2).isEmpty();
    const QDate first(found.captured(yearFirst ? 3 : 2).toInt(), found.captured(yearFirst ? 4 : 1).toInt(), 1);
    return first.isValid() ? std::optional(std::pair(first, first.addMonths(1).addDays(-1))) : std::nullopt;
}

/// Reads one alternative of what was typed for one field.
class CellSearch {
public:
    CellSearch(const Module& module, const Field& field, const Catalogue& catalogue, const ValueReader& reader)
        : m_module(module)
        , m_field(field)
        , m_catalogue(catalogue)
        , m_reader(reader)
    {
    }

    Result<Filter> read(const QString& text) const
    {
        if (text == QLatin1String("="))
            return condition(Operator::Empty, {});
        if (text == QLatin1String("!"))
            return condition(Operator::Filled, {});
        if (text.startsWith(u'!')) {
            const auto part = read(text.mid(1).trimmed());
            return part ? Filter::negated(*part) : part;
        }
        if (isMeasured(m_field.type))
            return measure(text);
        if (m_field.type == FieldType::Choice)
            return choice(text);
        if (m_field.type == FieldType::Bool || m_field.type == FieldType::Star)
            return yesOrNo(text);
        return words(text);
    }

private:
    Filter condition(Operator op, const QVariantList& values) const
    {
        return Filter::single({.path = {m_field.name}, .op = op, .values = values, .period = {}});
    }

    Error refusal(const QString& sentence) const { return {Error::Validation, sentence, m_field.name}; }

    Result<Filter> words(const QString& text) const
    {
        const bool isUser = m_field.type == FieldType::User;
        if (isUser && (folded(text) == QLatin1String("me") || folded(text) == QStringLiteral("я")))
            return condition(Operator::Equals, {meValue});
        if (text.startsWith(u'='))
            return condition(Operator::Equals, {unquoted(text.mid(1).trimmed())});
        return condition(Operator::Contains, {unquoted(text)});
    }

    Result<Filter> choice(const QString& text) const
    {
        const QString wanted = unquoted(text.startsWith(u'=') ? text.mid(1).trimmed() : text);
        if (const QString key = m_reader.choiceKey(m_field, wanted); !key.isNull())
            return condition(Operator::Equals, {key});
        QVariantList keys;
        for (const Choice& choice : m_catalogue.choices(m_field.choices)) {
            if (folded(choice.label.english).contains(folded(wanted)) || folded(choice.label.russian).contains(folded(wanted)))
                keys << choice.key;
        }
        if (keys.isEmpty() || text.startsWith(u'='))
            return refusal(CellSearchWords::tr("None of the choices is called “%1”.").arg(wanted));
        return condition(Operator::OneOf, keys);
    }

    Result<Filter> yesOrNo(const QString& text) const
    {
        const auto value = m_reader.read(m_module, m_field, unquoted(text.startsWith(u'=') ? text.mid(1) : text), Strictness::Person);
        return value ? Result<Filter>(condition(Operator::Equals, {*value})) : refusal(CellSearchWords::tr("Type yes or no."));
    }

    Result<Filter> measure(const QString& text) const
    {
        if (isDate(m_field.type)) {
            if (const auto period = namedPeriod(text))
                return *period;
        }
        static const QList<std::pair<QString, Operator>> signs{{QStringLiteral(">="), Operator::GreaterOrEqual},
            {QStringLiteral("<="), Operator::LessOrEqual}, {QStringLiteral("≥"), Operator::GreaterOrEqual},
            {QStringLiteral("≤"), Operator::LessOrEqual}, {QStringLiteral(">"), Operator::Greater}, {QStringLiteral("<"), Operator::Less}};
        for (const auto& [sign, op] : signs) {
            if (text.startsWith(sign))
                return compared(op, text.mid(sign.size()).trimmed());
        }
        if (const auto whole = span(text.startsWith(u'=') ? text.mid(1).trimmed() : text))
            return within(*whole);
        return range(text);
    }

    std::optional<Filter> namedPeriod(const QString& text) const
    {
        const QString wanted = folded(text);
        for (const NamedPeriod& named : namedPeriods()) {
            if (folded(named.name.english) == wanted || folded(named.name.russian) == wanted)
                return during(named.period);
        }
        // The filter's own words, as “last 14 days”.
        const auto parsed = parseFilter(QStringLiteral("%1 in %2").arg(m_field.name, text), m_module, m_catalogue, m_reader);
        const bool isPeriod = parsed && parsed->kind == Filter::Kind::Single && parsed->condition.op == Operator::During;
        return isPeriod ? std::optional(*parsed) : std::nullopt;
    }

    Filter during(const Period& period) const
    {
        return Filter::single({.path = {m_field.name}, .op = Operator::During, .values = {}, .period = period});
    }

    Result<Filter> compared(Operator op, const QString& text) const
    {
        const auto value = span(text);
        if (!value)
            return value.error();
        const bool end = op == Operator::Greater || op == Operator::LessOrEqual;
        return condition(op, {end ? value->second : value->first});
    }

    Filter within(const Span& span) const
    {
        return span.first == span.second ? condition(Operator::Equals, {span.first})
                                         : condition(Operator::Between, {span.first, span.second});
    }

    /// "10-20", "10..20", "10..", with whichever dash.
    Result<Filter> range(const QString& text) const
    {
        static const QRegularExpression between(QStringLiteral("\\.\\.\\.?|…|[-–—]"));
        auto places = between.globalMatch(text);
        while (places.hasNext()) {
            const auto place = places.next();
            const QString before = text.left(place.capturedStart()).trimmed();
            const QString after = text.mid(place.capturedEnd()).trimmed();
            const auto from = span(before);
            const auto to = span(after);
            if (from && to)
                return condition(Operator::Between, {from->first, to->second});
            if (from && after.isEmpty())
                return condition(Operator::GreaterOrEqual, {from->first});
            if (to && before.isEmpty())
                return condition(Operator::LessOrEqual, {to->second});
        }
        return refusal(isDate(m_field.type)
                ? CellSearchWords::tr("“%1” is no date. Understood are a day, 11.2026, 2026, >1.11.2026, 1.11.2026-15.11.2026, this week.")
                      .arg(text)
                : CellSearchWords::tr("“%1” is no number. Understood are 1000, >1000, <=5, 10-20.").arg(text));
    }

    Result<Span> span(const QString& text) const
    {
        if (isDate(m_field.type)) {
            if (const auto page = calendarPage(text))
                return Span{stored(page->first), stored(page->second)};
        }
        const auto value = m_reader.read(m_module, m_field, text, Strictness::Person);
        if (!value)
            return value.error();
        if (value->isNull())
            return refusal(CellSearchWords::tr("A value is missing."));
        return Span{*value, *value};
    }

    QVariant stored(QDate day) const
    {
        return m_field.type == FieldType::Date ? storedDate(day) : storedDateTime(day.startOfDay(Qt::LocalTime).toUTC());
    }

    const Module& m_module;
    const Field& m_field;
    const Catalogue& m_catalogue;
    const ValueReader& m_reader;
};

} // namespace

const QList<NamedPeriod>& namedPeriods()
{
    using Kind = Period::Kind;
    using Unit = Period::Unit;
    const auto named = [](const char* english, const char16_t* russian, Period period) {
        return NamedPeriod{Text(QString::fromUtf8(english), QString::fromUtf16(russian)), period};
    };
    static const QList<NamedPeriod> periods{
        named("Today", u"Сегодня", {Kind::Current, Unit::Day}),
        named("Yesterday", u"Вчера", {Kind::Previous, Unit::Day}),
        named("Tomorrow", u"Завтра", {Kind::Following, Unit::Day}),
        named("This week", u"Эта неделя", {Kind::Current, Unit::Week}),
        named("Last week", u"Прошлая неделя", {Kind::Previous, Unit::Week}),
        named("Next week", u"Следующая неделя", {Kind::Following, Unit::Week}),
        named("Last 7 days", u"Последние 7 дней", {Kind::Recent, Unit::Day, 7}),
        named("Last 30 days", u"Последние 30 дней", {Kind::Recent, Unit::Day, 30}),
        named("This month", u"Этот месяц", {Kind::Current, Unit::Month}),
        named("Last month", u"Прошлый месяц", {Kind::Previous, Unit::Month}),
        named("This quarter", u"Этот квартал", {Kind::Current, Unit::Quarter}),
        named("Last quarter", u"Прошлый квартал", {Kind::Previous, Unit::Quarter}),
        named("This year", u"Этот год", {Kind::Current, Unit::Year}),
        named("Last year", u"Прошлый год", {Kind::Previous, Unit::Year}),
    };
    return periods;
}

QStringList alternatives(const QString& search)
{
    QStringList parts{QString()};
    bool quoted = false;
    for (const QChar character : search) {
        if (character == u'"')
            quoted = !quoted;
        if (character == u'|' && !quoted)
            parts << QString();
        else
            parts.last() += character;
    }
    for (QString& part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

QString exactSearch(const QString& value)
{
    static const QRegularExpression special(QStringLiteral("[|\"]"));
    if (!value.contains(special))
        return QLatin1Char('=') + value;
    return QStringLiteral("=\"%1\"").arg(QString(value).replace(QStringLiteral("\""), QStringLiteral("\"\"")));
}

QString anyOfSearch(const QStringList& searches)
{
    return searches.join(QStringLiteral(" | "));
}

Result<Filter> parseCellSearch(
    const QString& text, const Module& module, const Field& field, const Catalogue& catalogue, const ValueReader& reader)
{
    const CellSearch search(module, field, catalogue, reader);
    QList<Filter> parts;
    for (const QString& alternative : alternatives(text)) {
        const auto part = search.read(alternative);
        if (!part)
            return part;
        parts << *part;
    }
    if (parts.isEmpty())
        return Filter();
    return parts.size() == 1 ? parts.first() : Filter::any(parts);
}

} // namespace crm
