// From the start of the process to the first painted list, beside a bare window with one text, in alternating pairs.
#include "core/services/samplewriter.h"
#include "tests/support/testworkspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>

using namespace crm;

namespace {

constexpr int rounds = 21;
constexpr int timeout = 30'000;

double milliseconds(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForFinished(timeout) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double quantile(std::vector<double> values, size_t percent)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, values.size() * percent / 100)];
}

void print(const char* what, const std::vector<double>& values, const char* unit)
{
    std::printf("%-44s p50 %8.2f %s  p99 %8.2f %s\n", what, quantile(values, 50), unit, quantile(values, 99), unit);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    TestWorkspace workspace;
    // The program's own settings stay as they are: it works in the test's folder.
    qputenv("XDG_CONFIG_HOME", workspace.fileIn(QStringLiteral("config")).toUtf8());
    JobControl control;
    if (const auto done = writeSamples(*workspace, 300, control); !done)
        qFatal("%s", qPrintable(done.error().message));

    const QString bare = QStringLiteral(BINARIES "/../bench/bare_window");
    const QString program = QStringLiteral(BINARIES "/telcom-crm");
    const QStringList arguments{QStringLiteral("--quit-when-shown"), workspace.path()};
    milliseconds(bare, {});
    milliseconds(program, arguments); // both are read from the disk once, unmeasured
    std::vector<double> bareTimes;
    std::vector<double> times;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        bareTimes.push_back(milliseconds(bare, {}));
        times.push_back(milliseconds(program, arguments));
        ratios.push_back(times.back() / bareTimes.back());
    }
    print("a bare window (reference)", bareTimes, "ms");
    print("to the first painted list of 300 leads", times, "ms");
    print("times the reference, pair by pair", ratios, "x ");
    return 0;
}
