#pragma once

#include <QList>

namespace crm {

/// The stretch of numbers that an axis covers: round ones, 0 among them, so that the lengths of bars can be compared.
struct ChartScale {
    enum class Numbers { Whole, Any };

    double least = 0;
    double most = 1;
    double step = 1;

    static ChartScale covering(double least, double most, Numbers numbers);

    QList<double> ticks() const;
};

} // namespace crm
