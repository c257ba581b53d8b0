#include "commandline.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

using namespace crm;

namespace {

/// Ends the program wherever it happens to be, after some microseconds. Answers whether it was still running.
bool runAndKill(const QStringList& words, int microseconds)
{
    std::vector<QByteArray> bytes{CommandLine::program().toLocal8Bit()};
    for (const QString& word : words)
        bytes.push_back(word.toUtf8());
    std::vector<char*> arguments;
    for (QByteArray& word : bytes)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        freopen("/dev/null", "w", stdout);
        freopen("/dev/null", "w", stderr);
        execv(arguments[0], arguments.data());
        _exit(127);
    }
    // Waiting for nothing is the only clock here: no state of the child tells when the interesting moment is, so all of them are tried.
    const timespec delay{microseconds / 1'000'000, microseconds % 1'000'000 * 1000L};
    ppoll(nullptr, 0, &delay, nullptr);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

/// A database in which a command is killed again and again.
class Victim {
public:
    Victim()
    {
        const Run made = m_cli({"init", "--sample", "30"});
        if (made.code != 0)
            qFatal("%s", qPrintable(made.err));
        m_before = converted();
        QByteArray rows = "Last name,Company,Phone,E-mail,City\n";
        for (int i = 0; i < 9000; ++i)
            rows += "Row" + QByteArray::number(i) + ",Firm " + QByteArray::number(i) + ",+7916" + QByteArray::number(1000000 + i) + ",row"
                + QByteArray::number(i) + "@example.org,Oslo\n";
        m_many = m_cli.write("many.csv", rows);
    }

    QStringList line(const QString& command, int round) const
    {
        const QStringList common{"--db", m_cli.database(), "--lang", "en"};
        if (command == "import")
            return common + QStringList{"import", "lead", m_many, "--duplicates", "update"};
        if (command == "convert")
            return common + QStringList{"convert", u"LEA%1"_qs.arg(1 + round % 30), "--deal", "Big one", "--close-on", "2026-12-31"};
        if (command == "add")
            return common + QStringList{"add", "lead", "last_name=Another", "company=Firm"};
        return common + QStringList{command};
    }
    const CommandLine& cli() const { return m_cli; }
    qint64 leads() const
    {
        return m_cli({"count", "lead", "--where", "converted_at is empty or converted_at is not empty"}).out.toLongLong();
    }

    /// A lead that was converted without all that it was to become; samples were converted before, as they happened to be.
    QString halfConverted() const
    {
        for (const QJsonValue& row : converted()) {
            const bool isSample = std::find(m_before.begin(), m_before.end(), row) != m_before.end();
            if (!isSample && (row["converted_contact"].isNull() || row["converted_deal"].isNull()))
                return row["number"].toString();
        }
        return {};
    }

private:
    QJsonArray converted() const
    {
        return m_cli({"list", "lead", "--json", "--where", "converted_at is not empty", "--columns",
                         "converted_account,converted_contact,converted_deal"})
            .json()["rows"]
            .toArray();
    }

    CommandLine m_cli;
    QJsonArray m_before;
    QString m_many;
};

} // namespace

class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kill_anywhere_leavesASoundDatabase_data();
    void kill_anywhere_leavesASoundDatabase();
    void kill_duringImport_leavesBatchesThatUndoRemoves();
    void kill_duringInit_leavesNothingThatPretendsToBeADatabase();
};

void TestKill::kill_anywhere_leavesASoundDatabase_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("rounds");
    QTest::newRow("an import that updates and creates") << "import" << 60;
    QTest::newRow("a conversion into three records") << "convert" << 90;
    QTest::newRow("a new lead") << "add" << 90;
    QTest::newRow("an undo") << "undo" << 60;
}

void TestKill::kill_anywhere_leavesASoundDatabase()
{
    QFETCH(QString, command);
    QFETCH(int, rounds);
    const Victim victim;
    // How long the command takes here when nobody stops it.
    QElapsedTimer clock;
    clock.start();
    victim.cli()({"steps"});
    int longest = static_cast<int>(clock.nsecsElapsed() / 1000);
    int killed = 0;
    for (int round = 0; round < rounds; ++round) {
        const bool wasRunning = runAndKill(victim.line(command, round), QRandomGenerator::global()->bounded(longest));
        killed += wasRunning ? 1 : 0;
        // Those that always come too early or too late try no moment of interest.
        longest = wasRunning ? longest + longest / 8 : std::max(longest - longest / 4, 2000);
        if (round % 10 != 9 && round + 1 < rounds)
            continue;
        const Run sound = victim.cli()({"check"});
        QVERIFY2(sound.code == 0, qPrintable(u"after %1 rounds: %2"_qs.arg(round + 1).arg(sound.err)));
        QCOMPARE(victim.halfConverted(), QString());
    }
    QVERIFY2(killed > rounds / 4, qPrintable(u"only %1 of %2 were killed while they ran"_qs.arg(killed).arg(rounds)));
}

void TestKill::kill_duringImport_leavesBatchesThatUndoRemoves()
{
    const Victim victim;
    int longest = 400'000;
    qint64 left = 0;
    for (int round = 0; round < 40 && left == 0; ++round) {
        if (!runAndKill(victim.line("import", 0), QRandomGenerator::global()->bounded(longest / 4, longest))) {
            victim.cli()({"undo"});
            longest = longest * 3 / 4;
            continue;
        }
        left = victim.leads() - 30;
        longest += left == 0 ? longest / 8 : 0;
    }
    QVERIFY2(left == 4000 || left == 8000 || left == 9000, qPrintable(QString::number(left)));
    const QJsonValue broken = victim.cli()({"imports", "--json"}).json()["imports"].toArray().first();
    QCOMPARE(broken["rows"].toInteger(), left);
    if (!broken["finished"].toBool()) {
        QCOMPARE(victim.cli()({"continue", QString::number(broken["step"].toInteger())}).code, 0);
        QCOMPARE(victim.leads(), 9030);
        QVERIFY(victim.cli()({"imports", "--json"}).json()["imports"].toArray().first()["finished"].toBool());
        QCOMPARE(victim.cli()({"check"}).code, 0);
    }
    QCOMPARE(victim.cli()({"undo"}).code, 0);
    QCOMPARE(victim.leads(), 30);
    QCOMPARE(victim.cli()({"check"}).code, 0);
}

void TestKill::kill_duringInit_leavesNothingThatPretendsToBeADatabase()
{
    for (int round = 0; round < 40; ++round) {
        const CommandLine cli;
        runAndKill({"--db", cli.database(), "init"}, QRandomGenerator::global()->bounded(60'000));
        if (!QFile::exists(cli.database()))
            continue;
        const Run run = cli({"check"});
        QVERIFY2(run.code == 0 || run.code == 3, qPrintable(run.err));
        if (run.code == 0)
            QCOMPARE(cli({"add", "lead", "last_name=First"}).code, 0);
    }
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
