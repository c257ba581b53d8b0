#include "windowclock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <ctime>

namespace crm {

namespace {

double ownMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double megabytes(const char* line)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& text : file.readAll().split('\n')) {
        if (text.startsWith(line))
            return text.mid(static_cast<qsizetype>(qstrlen(line))).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

void Deafness::add(const Deafness& other)
{
    longest = std::max(longest, other.longest);
    longestOwn = std::max(longestOwn, other.longestOwn);
}

Deafness spinUntil(const std::function<bool()>& condition)
{
    Deafness deafness;
    while (!condition()) {
        QElapsedTimer clock;
        clock.start();
        const double own = ownMilliseconds();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        deafness.add({static_cast<double>(clock.nsecsElapsed()) / 1e6, ownMilliseconds() - own});
        QThread::usleep(100);
    }
    return deafness;
}

double memoryNow()
{
    return megabytes("VmRSS:");
}

double memoryPeak()
{
    return megabytes("VmHWM:");
}

} // namespace crm
