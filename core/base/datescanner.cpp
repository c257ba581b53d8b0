#include "core/base/datescanner.h"

#include "core/base/monthnames.h"

#include <QVarLengthArray>

namespace crm {

namespace {

/// A cursor over the text. Every take…() either moves past what it took or leaves the cursor where it was.
class Scanner {
public:
    explicit Scanner(QStringView text) : m_rest(text.trimmed()) { }

    bool atEnd() const { return m_rest.isEmpty(); }
    QChar next() const { return atEnd() ? QChar() : m_rest.front(); }
    bool nextIsDigit() const { return next() >= u'0' && next() <= u'9'; }

    bool take(QChar c, Qt::CaseSensitivity caseSensitivity = Qt::CaseSensitive)
    {
        if (!m_rest.startsWith(c, caseSensitivity))
            return false;
        m_rest = m_rest.mid(1);
        return true;
    }

    bool takeWord(QStringView word)
    {
        if (!m_rest.startsWith(word, Qt::CaseInsensitive))
            return false;
        m_rest = m_rest.mid(word.size());
        return true;
    }

    void skipSpace() { m_rest = m_rest.trimmed(); }

    QStringView takeDigits()
    {
        return takeWhile([](QChar c) { return c >= u'0' && c <= u'9'; });
    }

    QStringView takeLetters()
    {
        return takeWhile([](QChar c) { return c.isLetter(); });
    }

private:
    template <class Predicate>
    QStringView takeWhile(Predicate belongs)
    {
        qsizetype length = 0;
        while (length < m_rest.size() && belongs(m_rest[length]))
            ++length;
        const QStringView taken = m_rest.first(length);
        m_rest = m_rest.mid(length);
        return taken;
    }

    QStringView m_rest;
};

/// RFC 5280, 4.1.2.5.1: 50 to 99 are of the last century, 00 to 49 of this one. Three digits are no year.
std::optional<int> yearOf(QStringView digits)
{
    const int number = digits.toInt();
    if (digits.size() == 4)
        return number;
    if (digits.size() == 2)
        return number >= 50 ? 1900 + number : 2000 + number;
    return std::nullopt;
}

std::optional<WrittenDate> dayMonthYear(QStringView day, int month, QStringView yearDigits)
{
    const auto year = yearOf(yearDigits);
    if (!year || day.isEmpty() || day.size() > 2)
        return std::nullopt;
    return WrittenDate{*year, month, day.toInt()};
}

bool isMonthOnly(QStringView digits, QStringView other)
{
    return digits.toInt() <= 12 && other.toInt() > 12;
}

/// "24.11.2026" has the day first, as everywhere with dots; "11/24/2026" and "11-24-2026" are in the given order unless only one is
/// possible.
std::optional<WrittenDate> numbersWithYearLast(
    QStringView first, QStringView second, QStringView year, QChar separator, DayMonthOrder order)
{
    if (first.size() > 2 || second.isEmpty() || second.size() > 2)
        return std::nullopt;
    bool monthFirst = separator != u'.' && order == DayMonthOrder::MonthFirst;
    if (separator != u'.' && isMonthOnly(monthFirst ? second : first, monthFirst ? first : second))
        monthFirst = !monthFirst;
    return monthFirst ? dayMonthYear(second, first.toInt(), year) : dayMonthYear(first, second.toInt(), year);
}

std::optional<WrittenDate> yearFirst(QStringView year, QStringView month, QStringView day)
{
    if (month.isEmpty() || month.size() > 2 || day.isEmpty() || day.size() > 2)
        return std::nullopt;
    return WrittenDate{year.toInt(), month.toInt(), day.toInt()};
}

/// The rest of "15 November 1970", "15-Nov-70", "15.ноя.1970" after its day.
std::optional<WrittenDate> dayThenName(Scanner& scanner, QStringView day)
{
    const auto month = monthNamed(scanner.takeLetters());
    if (!month)
        return std::nullopt;
    scanner.take(u'.');
    scanner.take(u'-');
    scanner.take(u'/');
    scanner.take(u',');
    scanner.skipSpace();
    return dayMonthYear(day, *month, scanner.takeDigits());
}

std::optional<WrittenDate> scanNumbers(Scanner& scanner, DayMonthOrder order)
{
    const QStringView first = scanner.takeDigits();
    if (first.size() == 8)
        return WrittenDate{first.first(4).toInt(), first.mid(4, 2).toInt(), first.last(2).toInt()};
    const QChar separator = scanner.next();
    const bool separated = scanner.take(u'-') || scanner.take(u'/') || scanner.take(u'.');
    scanner.skipSpace();
    if (scanner.next().isLetter())
        return dayThenName(scanner, first);
    if (!separated)
        return std::nullopt;
    const QStringView second = scanner.takeDigits();
    if (!scanner.take(separator))
        return std::nullopt;
    scanner.skipSpace();
    const QStringView third = scanner.takeDigits();
    if (first.size() == 4)
        return yearFirst(first, second, third);
    return numbersWithYearLast(first, second, third, separator, order);
}

QStringView takeWordAndStop(Scanner& scanner)
{
    const QStringView word = scanner.takeLetters();
    scanner.take(u'.');
    scanner.take(u',');
    scanner.skipSpace();
    return word;
}

/// "November 15, 1970", "Sun, 15 Nov 1970".
std::optional<WrittenDate> scanWords(Scanner& scanner, DayMonthOrder order)
{
    QStringView word = takeWordAndStop(scanner);
    if (isWeekday(word)) {
        if (scanner.nextIsDigit())
            return scanNumbers(scanner, order);
        word = takeWordAndStop(scanner);
    }
    const auto month = monthNamed(word);
    if (!month)
        return std::nullopt;
    const QStringView day = scanner.takeDigits();
    scanner.take(u',');
    scanner.skipSpace();
    return dayMonthYear(day, *month, scanner.takeDigits());
}

std::optional<int> takeNumber(Scanner& scanner, qsizetype minDigits, qsizetype maxDigits)
{
    const QStringView digits = scanner.takeDigits();
    if (digits.size() < minDigits || digits.size() > maxDigits)
        return std::nullopt;
    return digits.toInt();
}

/// The milliseconds of ".5", ".123", ".123456": what is finer is cut off.
std::optional<int> takeFraction(Scanner& scanner)
{
    if (!scanner.take(u'.') && !scanner.take(u','))
        return 0;
    const QStringView digits = scanner.takeDigits();
    if (digits.isEmpty() || digits.size() > 9)
        return std::nullopt;
    return digits.first(qMin<qsizetype>(3, digits.size())).toString().leftJustified(3, u'0').toInt();
}

/// Twelve hours by the word after them, 24 without one. "13 PM" is no hour.
std::optional<int> takeHalf(Scanner& scanner, int hour)
{
    Scanner ahead = scanner;
    ahead.skipSpace();
    const bool morning = ahead.takeWord(u"AM") || ahead.takeWord(u"a.m.");
    const bool afternoon = !morning && (ahead.takeWord(u"PM") || ahead.takeWord(u"p.m."));
    if (!morning && !afternoon)
        return hour;
    scanner = ahead;
    if (hour < 1 || hour > 12)
        return std::nullopt;
    return hour % 12 + (afternoon ? 12 : 0);
}

/// "9:30", "09:30:15.250", "9:30 PM", and the compact "093015" of vCard and iCalendar.
std::optional<QTime> takeTime(Scanner& scanner)
{
    const QStringView digits = scanner.takeDigits();
    int minute = 0;
    int second = 0;
    int hour = digits.first(qMin<qsizetype>(2, digits.size())).toInt();
    if (digits.size() == 4 || digits.size() == 6) {
        minute = digits.mid(2, 2).toInt();
        second = digits.mid(4).toInt();
    } else if (digits.isEmpty() || digits.size() > 2 || !scanner.take(u':')) {
        return std::nullopt;
    } else {
        const auto minutes = takeNumber(scanner, 2, 2);
        const auto seconds = minutes && scanner.take(u':') ? takeNumber(scanner, 2, 2) : std::optional(0);
        if (!minutes || !seconds)
            return std::nullopt;
        minute = *minutes;
        second = *seconds;
    }
    const auto milliseconds = takeFraction(scanner);
    const auto half = takeHalf(scanner, hour);
    if (!milliseconds || !half)
        return std::nullopt;
    return QTime(*half, minute, second == 60 ? 59 : second, *milliseconds); // a leap second is the one before it
}

enum class Zone { None, Written, Wrong };

/// "Z", "UTC", "+03:00", "+0300", "+3", "UTC+3".
Zone takeZone(Scanner& scanner, std::optional<int>& offset)
{
    scanner.skipSpace();
    if (scanner.atEnd())
        return Zone::None;
    const bool utc = scanner.take(u'Z', Qt::CaseInsensitive) || scanner.takeWord(u"UTC") || scanner.takeWord(u"GMT");
    if (utc && scanner.atEnd()) {
        offset = 0;
        return Zone::Written;
    }
    const bool east = scanner.take(u'+');
    if (!east && !scanner.take(u'-') && !scanner.take(u'\u2212'))
        return Zone::Wrong;
    QStringView hours = scanner.takeDigits();
    if (hours.size() == 3 || hours.size() > 4)
        return Zone::Wrong;
    const QStringView minutes = hours.size() == 4 ? hours.last(2) : scanner.take(u':') ? scanner.takeDigits() : QStringView(u"00");
    hours = hours.first(qMin<qsizetype>(2, hours.size()));
    if (hours.isEmpty() || minutes.size() != 2 || hours.toInt() > 14 || minutes.toInt() > 59)
        return Zone::Wrong;
    offset = (east ? 1 : -1) * (hours.toInt() * 3600 + minutes.toInt() * 60);
    return Zone::Written;
}

/// The "г." or «года» of "15 ноября 1970 г.".
void skipYearWord(Scanner& scanner)
{
    scanner.skipSpace();
    if (scanner.take(u'г', Qt::CaseInsensitive)) {
        scanner.takeLetters();
        scanner.take(u'.');
    }
}

/// What follows the date: nothing, or a time with or without a zone. False for anything else.
bool takeTimeOfDay(Scanner& scanner, WrittenDate& date)
{
    skipYearWord(scanner);
    scanner.take(u',');
    scanner.skipSpace();
    if (scanner.atEnd())
        return true;
    if (scanner.take(u'T', Qt::CaseInsensitive))
        scanner.skipSpace();
    const auto time = takeTime(scanner);
    if (!time)
        return false;
    date.time = *time;
    return takeZone(scanner, date.offsetFromUtc) != Zone::Wrong && scanner.atEnd();
}

} // namespace

std::optional<WrittenDate> scanDate(QStringView text, DayMonthOrder order)
{
    Scanner scanner(text);
    auto date = scanner.nextIsDigit() ? scanNumbers(scanner, order) : scanWords(scanner, order);
    if (!date || !takeTimeOfDay(scanner, *date))
        return std::nullopt;
    return date;
}

} // namespace crm
