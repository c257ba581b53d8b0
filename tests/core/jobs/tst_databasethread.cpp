#include "core/jobs/databasethread.h"
#include "core/store/query.h"
#include "tests/support/testworkspace.h"

#include <QSemaphore>
#include <QTest>

using namespace crm;

namespace {

/// Counts up to the limit; without one it never ends by itself.
Result<qint64> countSlowly(const Workspace& workspace, qint64 limit = std::numeric_limits<qint64>::max())
{
    const auto count = queryValue(workspace.database(),
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT count(*) FROM n"), {limit});
    if (!count)
        return count.error();
    return count->toLongLong();
}

} // namespace

class TestDatabaseThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ask_newerQuestion_stopsTheOlderAndIsAnswered();
    void ask_newerQuestion_leavesOtherAskersAlone();
    void ask_newerQuestion_dropsOlderOnesThatWait();
    void ask_whatWrites_isNeverStopped();
    void ask_withoutHurry_letsOthersPassAndIsAnswered();
    void ask_withoutHurry_isNotPassedForEver();
    void ask_askerGone_stopsItsQuestion();
    void ask_askerGoneBeforeItsTurn_isCarriedOut();
    void ask_askerGone_refusalIsSaidToTheApplication();
    void closing_waitingWrite_isCarriedOut();
    void look_whileAJobRuns_isAnswered();
    void look_cancelled_stopsAtOnceAndLetsTheNextOneLook();
    void compute_staleQuestion_isNotAnswered();
    void idleMoments_afterManySaves_mergeTheSearchIndex();

private:
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<DatabaseThread> m_thread;
    QStringList m_answers;
    QSemaphore m_begun;
};

void TestDatabaseThread::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_thread = std::make_unique<DatabaseThread>();
    m_answers.clear();
    bool isOpen = false;
    connect(m_thread.get(), &DatabaseThread::opened, this, [&] { isOpen = true; });
    m_thread->open(m_workspace->options(), DatabaseThread::Opening::Existing);
    QTRY_VERIFY(isOpen);
}

void TestDatabaseThread::cleanup()
{
    m_thread.reset();
    m_workspace.reset();
}

void TestDatabaseThread::ask_newerQuestion_stopsTheOlderAndIsAnswered()
{
    Asker asker;
    const auto endless = [&](Workspace& workspace) {
        m_begun.release();
        return countSlowly(workspace);
    };
    m_thread->ask(asker.ask(), DatabaseThread::Hurry::InTurn, this, endless, [&](const Result<qint64>&) { m_answers << "older"; });
    m_begun.acquire();
    m_thread->ask(
        asker.ask(), DatabaseThread::Hurry::InTurn, this, [](Workspace& workspace) { return countSlowly(workspace, 10); },
        [&](const Result<qint64>& count) { m_answers << QString::number(count.valueOr(-1)); });
    QTRY_COMPARE(m_answers, QStringList{"10"});
}

void TestDatabaseThread::ask_newerQuestion_leavesOtherAskersAlone()
{
    Asker asker;
    Asker other;
    const auto slow = [&](Workspace& workspace) {
        m_begun.release();
        return countSlowly(workspace, 300'000);
    };
    m_thread->ask(other.ask(), DatabaseThread::Hurry::InTurn, this, slow,
        [&](const Result<qint64>& count) { m_answers << QString::number(count.valueOr(-1)); });
    m_begun.acquire();
    m_thread->ask(
        asker.ask(), DatabaseThread::Hurry::InTurn, this, [](Workspace&) { return 1; }, [&](int) { m_answers << "one"; });
    QTRY_COMPARE(m_answers, (QStringList{"300000", "one"}));
}

void TestDatabaseThread::ask_newerQuestion_dropsOlderOnesThatWait()
{
    Asker asker;
    std::atomic<int> worked = 0;
    m_thread->ask(
        this,
        [&](Workspace&) {
            m_begun.acquire();
            return 0;
        },
        [](int) {});
    for (int i = 0; i < 5; ++i)
        m_thread->ask(
            asker.ask(), DatabaseThread::Hurry::InTurn, this, [&](Workspace&) { return ++worked; },
            [&, i](int) { m_answers << QString::number(i); });
    m_begun.release();
    QTRY_COMPARE(m_answers, QStringList{"4"});
    QCOMPARE(worked.load(), 1);
}

void TestDatabaseThread::ask_whatWrites_isNeverStopped()
{
    Asker asker;
    const auto save = [&](Workspace& workspace) {
        return workspace.store().write({"Add"}, [&](Changes& changes) -> Result<> {
            m_begun.release();
            const auto counted = countSlowly(workspace, 300'000);
            if (!counted)
                return counted.error();
            const auto id = changes.create("lead", {{"last_name", "Kept"}});
            return id ? Result<>() : Result<>(id.error());
        });
    };
    m_thread->ask(asker.ask(), DatabaseThread::Hurry::InTurn, this, save, [](const Result<Committed>&) {});
    m_begun.acquire();
    m_thread->ask(
        asker.ask(), DatabaseThread::Hurry::InTurn, this, [](Workspace& workspace) { return workspace.reader().count({.module = "lead"}); },
        [&](const Result<qint64>& count) { m_answers << QString::number(count.valueOr(-1)); });
    QTRY_COMPARE(m_answers, QStringList{"1"});
}

void TestDatabaseThread::ask_withoutHurry_letsOthersPassAndIsAnswered()
{
    Asker asker;
    std::atomic<int> runs = 0;
    const auto patient = [&](Workspace& workspace) {
        m_begun.release();
        return ++runs == 1 ? countSlowly(workspace) : countSlowly(workspace, 10);
    };
    m_thread->ask(asker.ask(), DatabaseThread::Hurry::None, this, patient,
        [&](const Result<qint64>& count) { m_answers << QString::number(count.valueOr(-1)); });
    m_begun.acquire();
    m_thread->ask(
        this, [](Workspace&) { return 0; }, [&](int) { m_answers << "passed"; });
    QTRY_COMPARE(m_answers, (QStringList{"passed", "10"}));
    QCOMPARE(runs.load(), 2);
}

void TestDatabaseThread::ask_withoutHurry_isNotPassedForEver()
{
    Asker asker;
    // Somebody comes whenever it begins: at some time it must be let finish.
    const auto patient = [&](Workspace& workspace) {
        m_thread->ask(
            this, [](Workspace&) { return 0; }, [](int) {});
        return countSlowly(workspace, 300'000);
    };
    m_thread->ask(asker.ask(), DatabaseThread::Hurry::None, this, patient,
        [&](const Result<qint64>& count) { m_answers << QString::number(count.valueOr(-1)); });
    QTRY_COMPARE(m_answers, QStringList{"300000"});
}

void TestDatabaseThread::ask_askerGone_stopsItsQuestion()
{
    auto asker = std::make_unique<Asker>();
    const auto endless = [&](Workspace& workspace) {
        m_begun.release();
        return countSlowly(workspace);
    };
    m_thread->ask(asker->ask(), DatabaseThread::Hurry::InTurn, this, endless, [&](const Result<qint64>&) { m_answers << "older"; });
    m_begun.acquire();
    asker.reset();
    m_thread->ask(
        this, [](Workspace&) { return 0; }, [&](int) { m_answers << "next"; });
    QTRY_COMPARE(m_answers, QStringList{"next"});
}

void TestDatabaseThread::ask_askerGoneBeforeItsTurn_isCarriedOut()
{
    auto asker = std::make_unique<QObject>();
    m_thread->ask(
        this,
        [&](Workspace&) {
            m_begun.acquire();
            return 0;
        },
        [](int) {});
    const auto save = [](Workspace& workspace) {
        return workspace.store().write({"Add"}, [](Changes& changes) -> Result<> {
            const auto id = changes.create("lead", {{"last_name", "Ivanov"}});
            return id ? Result<>() : Result<>(id.error());
        });
    };
    m_thread->ask(asker.get(), save, [&](const Result<Committed>&) { m_answers << "heard"; });
    asker.reset();
    m_begun.release();
    m_thread->ask(
        this, [](Workspace& workspace) { return workspace.reader().count({.module = "lead"}); },
        [&](const Result<qint64>& count) { m_answers << QString::number(count.valueOr(-1)); });
    QTRY_COMPARE(m_answers, QStringList{"1"});
}

void TestDatabaseThread::ask_askerGone_refusalIsSaidToTheApplication()
{
    auto asker = std::make_unique<QObject>();
    QStringList unheard;
    connect(m_thread.get(), &DatabaseThread::unheard, this, [&](const Error& error) { unheard << error.message; });
    m_thread->ask(
        asker.get(),
        [](Workspace&) -> Result<int> {
            return Error{Error::Storage, "The disk is full."};
        },
        [](const Result<int>&) {});
    asker.reset();
    QTRY_COMPARE(unheard, QStringList{"The disk is full."});
}

void TestDatabaseThread::closing_waitingWrite_isCarriedOut()
{
    m_thread->ask(
        this,
        [&](Workspace&) {
            m_begun.acquire();
            return 0;
        },
        [](int) {});
    m_thread->ask(
        this,
        [](Workspace& workspace) {
            return workspace.store().write({"Add"}, [](Changes& changes) -> Result<> {
                const auto id = changes.create("lead", {{"last_name", "Ivanov"}});
                return id ? Result<>() : Result<>(id.error());
            });
        },
        [](const Result<Committed>&) {});
    m_begun.release();
    m_thread.reset();
    QCOMPARE(*(*m_workspace)->reader().count({.module = "lead"}), 1);
}

void TestDatabaseThread::look_whileAJobRuns_isAnswered()
{
    m_thread->start(
        this,
        [&](Workspace&, JobControl&) {
            m_begun.acquire();
            return 0;
        },
        {}, [&](int) { m_answers << "job"; });
    m_thread->look(
        this, [](Workspace& workspace, JobControl&) { return workspace.reader().count({.module = "lead"}); }, {},
        [&](const Result<qint64>& count) { m_answers << QString::number(count.valueOr(-1)); });
    QTRY_COMPARE(m_answers, QStringList{"0"});
    m_begun.release();
    QTRY_COMPARE(m_answers, (QStringList{"0", "job"}));
}

void TestDatabaseThread::look_cancelled_stopsAtOnceAndLetsTheNextOneLook()
{
    const JobHandle endless = m_thread->look(
        this,
        [&](Workspace& workspace, JobControl&) {
            m_begun.release();
            return countSlowly(workspace);
        },
        {},
        [&](const Result<qint64>& count) {
            m_answers << (count ? "counted" : count.error().kind == Error::Cancelled ? "cancelled" : "failed");
        });
    m_begun.acquire();
    endless->cancel();
    m_thread->look(
        this, [](Workspace& workspace, JobControl&) { return countSlowly(workspace, 10); }, {},
        [&](const Result<qint64>& count) { m_answers << QString::number(count.valueOr(-1)); });
    QTRY_COMPARE(m_answers, (QStringList{"cancelled", "10"}));
}

void TestDatabaseThread::compute_staleQuestion_isNotAnswered()
{
    Asker asker;
    m_thread->compute(
        asker.ask(), this, [] { return 1; }, [&](int) { m_answers << "older"; });
    m_thread->compute(
        asker.ask(), this, [] { return 2; }, [&](int) { m_answers << "newer"; });
    QTRY_COMPARE(m_answers, QStringList{"newer"});
}

void TestDatabaseThread::idleMoments_afterManySaves_mergeTheSearchIndex()
{
    for (int i = 0; i < 30; ++i)
        m_workspace->add("lead", {{"last_name", QStringLiteral("Name %1").arg(i)}});
    QTRY_VERIFY_WITH_TIMEOUT(*(*m_workspace)->search().pieces() <= 16, 20'000);
    QVERIFY((*m_workspace)->search().problems()->isEmpty());
}

QTEST_GUILESS_MAIN(TestDatabaseThread)
#include "tst_databasethread.moc"
