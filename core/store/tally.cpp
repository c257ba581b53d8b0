#include "core/store/tally.h"

#include <cmath>
#include <limits>

namespace crm {

namespace {

/// Half away from zero.
qint64 dividedRounded(qint64 sum, qint64 by)
{
    const qint64 whole = sum / by;
    const qint64 rest = std::abs(sum % by);
    if (rest < by - rest)
        return whole;
    return sum < 0 ? whole - 1 : whole + 1;
}

} // namespace

void Tally::add(const Cell& value)
{
    ++m_count;
    double real = 0;
    if (const auto* whole = std::get_if<qint64>(&value)) {
        m_least = m_filled ? std::min(m_least, *whole) : *whole;
        m_most = m_filled ? std::max(m_most, *whole) : *whole;
        m_upper += *whole >> 32;
        m_lower += *whole & 0xffffffff;
        real = static_cast<double>(*whole);
    } else if (const auto* given = std::get_if<double>(&value)) {
        real = *given;
    } else {
        return;
    }
    m_leastReal = m_filled ? std::min(m_leastReal, real) : real;
    m_mostReal = m_filled ? std::max(m_mostReal, real) : real;
    addReal(real);
    ++m_filled;
}

void Tally::add(const Tally& other)
{
    m_count += other.m_count;
    if (!other.m_filled)
        return;
    m_least = m_filled ? std::min(m_least, other.m_least) : other.m_least;
    m_most = m_filled ? std::max(m_most, other.m_most) : other.m_most;
    m_leastReal = m_filled ? std::min(m_leastReal, other.m_leastReal) : other.m_leastReal;
    m_mostReal = m_filled ? std::max(m_mostReal, other.m_mostReal) : other.m_mostReal;
    m_upper += other.m_upper;
    m_lower += other.m_lower;
    addReal(other.m_real);
    m_realRest += other.m_realRest;
    m_filled += other.m_filled;
}

void Tally::addReal(double value)
{
    const double sum = m_real + value;
    m_realRest += std::abs(m_real) >= std::abs(value) ? (m_real - sum) + value : (value - sum) + m_real;
    m_real = sum;
}

std::optional<qint64> Tally::wholeSum() const
{
    const qint64 upper = m_upper + (m_lower >> 32);
    if (upper > std::numeric_limits<qint32>::max() || upper < std::numeric_limits<qint32>::min())
        return std::nullopt;
    return upper * (qint64(1) << 32) + (m_lower & 0xffffffff);
}

std::optional<QVariant> Tally::figure(Measure measure, FieldType type) const
{
    if (measure == Measure::Count)
        return m_count;
    if (!m_filled && measure != Measure::Sum)
        return QVariant();
    if (type == FieldType::Percent)
        return realFigure(measure);
    return wholeFigure(measure, type);
}

std::optional<QVariant> Tally::wholeFigure(Measure measure, FieldType type) const
{
    if (measure == Measure::Least)
        return m_least;
    if (measure == Measure::Most)
        return m_most;
    const auto sum = wholeSum();
    if (!sum)
        return std::nullopt;
    if (measure == Measure::Sum)
        return *sum;
    if (type == FieldType::Money)
        return dividedRounded(*sum, m_filled);
    return static_cast<double>(*sum) / static_cast<double>(m_filled);
}

QVariant Tally::realFigure(Measure measure) const
{
    const double sum = m_real + m_realRest;
    switch (measure) {
    case Measure::Least:
        return m_leastReal;
    case Measure::Most:
        return m_mostReal;
    case Measure::Average:
        return sum / static_cast<double>(m_filled);
    default:
        return sum;
    }
}

} // namespace crm
