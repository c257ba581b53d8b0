#pragma once

#include "core/store/bulkstatement.h"
#include "core/store/filter.h"

#include <memory>
#include <span>

namespace crm {

/// How the groups of a field stand beside each other.
enum class GroupOrder {
    OfTheList, ///< as the administrator ordered the choices
    OfTime,
    BiggestFirst,
};

/// Tells which group of records a stored value belongs to. Numbers groups as they turn up; group 0 is that of records without a value.
class Grouping {
public:
    virtual ~Grouping() = default;
    Grouping() = default;
    Grouping(const Grouping&) = delete;
    Grouping& operator=(const Grouping&) = delete;

    virtual int groupOf(const Cell& value) = 0;
    /// All groups of a record, for it may be in several; valid until the next is asked for.
    virtual std::span<const int> groupsOf(const Cell& value)
    {
        m_one = groupOf(value);
        return {&m_one, 1};
    }
    virtual bool isOneEach() const { return true; } ///< whether no record is in several groups
    virtual int size() const = 0;
    /// The stored value that stands for a group but 0: of texts the spelling most records have, of days the first of the step.
    virtual QVariant value(int group) const = 0;
    virtual GroupOrder order() const = 0;

private:
    int m_one = 0;
};

/// Whether records can be grouped by the field: a choice, a reference, a day, yes or no, a text, tags.
/// Those that are no column of the table need groupedfield.h.
bool canGroupBy(const Field& field);
/// Whether sums and averages of the field say anything.
bool canMeasure(const Field& field);
bool isDated(const Field& field);

/// step: how many days of a date make one group.
std::unique_ptr<Grouping> groupingBy(const Field& field, Period::Unit step);

/// The first day of the step in which the day lies. Weeks start on Monday.
QDate firstOfStep(Period::Unit step, QDate day);
/// The first day of the step after the one that begins on that day.
QDate nextStep(Period::Unit step, QDate first);

} // namespace crm
