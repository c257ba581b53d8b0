#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace crm {

/// How long something took, in milliseconds, over many rounds.
struct Times {
    std::vector<double> sorted;

    double at(double share) const; ///< 0.5: half of the rounds were faster; 0 for no rounds
    double median() const { return at(0.5); }
    double slow() const { return at(0.99); }
    double slowest() const { return at(1); }
};

/// Rest is done after every round and not measured.
Times measured(int rounds, const std::function<void(int)>& work, const std::function<void()>& rest = {});
Times timesOf(std::vector<double> milliseconds);
double median(const QList<double>& values);

/// "first screen, by name      p50 1.2 ms  p99 3.4 ms". A target stands beside it, with what was met or missed.
void print(const QString& what, const Times& times);
void print(const QString& what, const Times& times, double share, double target);
void printValue(const QString& what, double value, const char* unit, double target, const char* sign = "<=");
void printTitle(const QString& title);

/// Ends the program: a bench that can't do its work has nothing to say.
[[noreturn]] void giveUp(const Error& error);
template <class T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace crm
