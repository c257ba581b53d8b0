#include "ui/analysis/chartscale.h"

#include <cmath>

namespace crm {

namespace {

constexpr double wantedTicks = 5;

/// 1, 2 or 5 times a power of ten, not less than the number.
double roundedUp(double number)
{
    const double power = std::pow(10, std::floor(std::log10(number)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= number * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

ChartScale ChartScale::covering(double least, double most, Numbers numbers)
{
    least = std::min(0.0, least);
    most = std::max(0.0, most);
    if (most - least <= 0)
        return {};
    ChartScale scale;
    scale.step = roundedUp((most - least) / wantedTicks);
    if (numbers == Numbers::Whole)
        scale.step = std::max(1.0, scale.step);
    scale.least = std::floor(least / scale.step) * scale.step;
    scale.most = std::ceil(most / scale.step) * scale.step;
    return scale;
}

QList<double> ChartScale::ticks() const
{
    QList<double> ticks;
    const auto amount = std::lround((most - least) / step);
    for (long i = 0; i <= amount; ++i)
        ticks << least + static_cast<double>(i) * step;
    return ticks;
}

} // namespace crm
