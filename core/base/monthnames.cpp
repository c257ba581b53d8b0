#include "core/base/monthnames.h"

#include <algorithm>
#include <array>

namespace crm {

namespace {

struct MonthName {
    QStringView name;
    int month;
};

constexpr std::array monthNames = {MonthName{u"january", 1}, MonthName{u"february", 2}, MonthName{u"march", 3}, MonthName{u"april", 4},
    MonthName{u"may", 5}, MonthName{u"june", 6}, MonthName{u"july", 7}, MonthName{u"august", 8}, MonthName{u"september", 9},
    MonthName{u"october", 10}, MonthName{u"november", 11}, MonthName{u"december", 12}, MonthName{u"января", 1}, MonthName{u"январь", 1},
    MonthName{u"февраля", 2}, MonthName{u"февраль", 2}, MonthName{u"марта", 3}, MonthName{u"апреля", 4}, MonthName{u"апрель", 4},
    MonthName{u"мая", 5}, MonthName{u"май", 5}, MonthName{u"июня", 6}, MonthName{u"июнь", 6}, MonthName{u"июля", 7}, MonthName{u"июль", 7},
    MonthName{u"августа", 8}, MonthName{u"сентября", 9}, MonthName{u"сентябрь", 9}, MonthName{u"октября", 10}, MonthName{u"октябрь", 10},
    MonthName{u"ноября", 11}, MonthName{u"ноябрь", 11}, MonthName{u"декабря", 12}, MonthName{u"декабрь", 12}};

constexpr std::array<QStringView, 14> weekdays = {u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday",
    u"понедельник", u"вторник", u"среда", u"четверг", u"пятница", u"суббота", u"воскресенье"};
constexpr std::array<QStringView, 7> shortWeekdays = {u"пн", u"вт", u"ср", u"чт", u"пт", u"сб", u"вс"};

} // namespace

std::optional<int> monthNamed(QStringView word)
{
    if (word.size() < 3)
        return std::nullopt;
    const auto found = std::find_if(
        monthNames.begin(), monthNames.end(), [&](const MonthName& name) { return name.name.startsWith(word, Qt::CaseInsensitive); });
    return found == monthNames.end() ? std::nullopt : std::optional(found->month);
}

bool isWeekday(QStringView word)
{
    const auto same = [&](QStringView name) { return name.compare(word, Qt::CaseInsensitive) == 0; };
    const auto starts = [&](QStringView name) { return word.size() >= 3 && name.startsWith(word, Qt::CaseInsensitive); };
    return std::any_of(weekdays.begin(), weekdays.end(), starts) || std::any_of(shortWeekdays.begin(), shortWeekdays.end(), same);
}

} // namespace crm
