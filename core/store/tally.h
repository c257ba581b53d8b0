#pragma once

#include "core/schema/field.h"
#include "core/store/bulkstatement.h"

#include <optional>

namespace crm {

enum class Measure { Count, Sum, Average, Least, Most };

/// What has been seen of the values of one group. Whole numbers are summed exactly, whatever they come to; tallies can be added up.
class Tally {
public:
    void add(const Cell& value);
    void add(const Tally& other);

    qint64 count() const { return m_count; } ///< records, those without a value too

    /// Money in minor units, Int as a qint64 or, for an average, a double, Percent a double. Averages of money are rounded half away
    /// from zero. Null where no record has a value; a sum of nothing is 0. nullopt when a sum does not fit.
    std::optional<QVariant> figure(Measure measure, FieldType type) const;

private:
    std::optional<qint64> wholeSum() const;
    std::optional<QVariant> wholeFigure(Measure measure, FieldType type) const;
    QVariant realFigure(Measure measure) const;
    void addReal(double value);

    qint64 m_count = 0;
    qint64 m_filled = 0;
    // The sum is upper * 2^32 + lower: exact for two billion records of any size.
    qint64 m_upper = 0;
    qint64 m_lower = 0;
    qint64 m_least = 0;
    qint64 m_most = 0;
    double m_real = 0;
    double m_realRest = 0; ///< what adding lost (Neumaier)
    double m_leastReal = 0;
    double m_mostReal = 0;
};

} // namespace crm
