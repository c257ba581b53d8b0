#include "benchtimes.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace crm {

namespace {

const char* verdict(bool met)
{
    return met ? "met" : "MISSED";
}

} // namespace

double Times::at(double share) const
{
    if (sorted.empty())
        return 0;
    return sorted[std::min(sorted.size() - 1, static_cast<size_t>(static_cast<double>(sorted.size()) * share))];
}

Times timesOf(std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    return {std::move(milliseconds)};
}

double median(const QList<double>& values)
{
    return timesOf({values.begin(), values.end()}).median();
}

Times measured(int rounds, const std::function<void(int)>& work, const std::function<void()>& rest)
{
    std::vector<double> milliseconds;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (rest)
            rest();
    }
    return timesOf(std::move(milliseconds));
}

void print(const QString& what, const Times& times)
{
    std::printf("%s p50 %8.2f ms  p99 %8.2f ms\n", qPrintable(what.leftJustified(58)), times.median(), times.slow());
    std::fflush(stdout);
}

void print(const QString& what, const Times& times, double share, double target)
{
    std::printf("%s p50 %8.2f ms  p99 %8.2f ms   target: p%.0f <= %g ms, %s\n", qPrintable(what.leftJustified(58)), times.median(),
        times.slow(), share * 100, target, verdict(times.at(share) <= target));
    std::fflush(stdout);
}

void printValue(const QString& what, double value, const char* unit, double target, const char* sign)
{
    const bool met = *sign == '<' ? value <= target : value >= target;
    std::printf("%s %12.2f %s   target: %s %g, %s\n", qPrintable(what.leftJustified(58)), value, unit, sign, target, verdict(met));
    std::fflush(stdout);
}

void printTitle(const QString& title)
{
    std::printf("\n%s\n", qPrintable(title));
    std::fflush(stdout);
}

void giveUp(const Error& error)
{
    qFatal("%s", qPrintable(error.message));
}

} // namespace crm
