#include "core/services/savedviews.h"
#include "core/services/viewdefinition.h"
#include "tests/support/testworkspace.h"

#include <QJsonArray>
#include <QTest>

using namespace crm;

namespace {

View sample(const QString& name)
{
    View view;
    view.module = "lead";
    view.name = name;
    view.where = "status = hot and city contains Тверь";
    view.columns = {{"last_name", 200}, {"status", 0}};
    view.sort = {{"city", Qt::AscendingOrder}, {"modified_at", Qt::DescendingOrder}};
    view.groupedBy = "status";
    view.analysis = {{"by", "status"}};
    return view;
}

QStringList namesOf(const ViewChoice& choice)
{
    QStringList names;
    for (const View& view : choice.views) {
        if (view.builtIn.isEmpty())
            names << view.name;
    }
    return names;
}

} // namespace

class TestSavedViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_workspace->add("user", {{"login", "anna"}, {"last_name", "Ким"}});
        WorkspaceOptions options = m_workspace->options();
        options.path = m_workspace->path();
        options.login = "anna";
        m_anna = *Workspace::open(options);
    }

    void cleanup()
    {
        m_anna.reset();
        m_workspace.reset();
    }

    void saveView_new_comesBackWhole();
    void saveView_again_changesItInOneStep();
    void saveView_isUndone();
    void saveView_savedByOthersMeanwhile_isAConflict();
    void saveView_ofSomebodyElse_isRefused();
    void saveView_withoutAName_isRefused();
    void viewsOf_others_showsWhatIsShared();
    void viewsOf_builtIn_comeFirst();
    void deleteView_own_isGoneAndComesBackByUndo();
    void standard_perPersonAndModule_survivesARestart();
    void standard_ofADeletedView_isTheFirst();
    void readDefinition_damage_isTold_data();
    void readDefinition_damage_isTold();
    void readDefinition_newerParts_areKept();
    void readDefinition_anyBytes_neverCrash();

private:
    Result<ViewChoice> views() const { return viewsOf(**m_workspace, m_workspace->module("lead")); }
    Result<ViewChoice> annasViews() const { return viewsOf(*m_anna, *m_anna->catalogue().module("lead")); }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Workspace> m_anna;
};

void TestSavedViews::saveView_new_comesBackWhole()
{
    const View wanted = sample("Мои горячие");
    const auto saved = saveView(**m_workspace, wanted);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    QVERIFY(saved->id);
    const View again = views()->views.last();
    QCOMPARE(again.name, wanted.name);
    QCOMPARE(again.where, wanted.where);
    QCOMPARE(again.columns, wanted.columns);
    QCOMPARE(again.sort, wanted.sort);
    QCOMPARE(again.groupedBy, wanted.groupedBy);
    QCOMPARE(again.analysis, wanted.analysis);
    QVERIFY(again.problems.isEmpty() && again.damage.isEmpty());
    QVERIFY(looksLike(again, wanted, m_workspace->module("lead")));
}

void TestSavedViews::saveView_again_changesItInOneStep()
{
    View view = *saveView(**m_workspace, sample("A"));
    view.where = "status = warm";
    const auto again = saveView(**m_workspace, view);
    QVERIFY(again);
    QCOMPARE(again->id, view.id);
    QCOMPARE(again->where, view.where);
    view = *again;
    view.isShared = true;
    view = *saveView(**m_workspace, view);
    view.name = "B";
    QVERIFY(saveView(**m_workspace, view));
    QCOMPARE(namesOf(*views()), QStringList{"B"});
    const auto step = (*m_workspace)->journal().step(*(*m_workspace)->journal().lastStep());
    QCOMPARE(step->title.shown(), QStringLiteral("Rename the view A to B"));
}

void TestSavedViews::saveView_isUndone()
{
    View view = *saveView(**m_workspace, sample("A"));
    view.where.clear();
    QVERIFY(saveView(**m_workspace, view));
    QVERIFY((*m_workspace)->undo().undo(*(*m_workspace)->journal().lastStep()));
    QCOMPARE(views()->views.last().where, sample("A").where);
}

void TestSavedViews::saveView_savedByOthersMeanwhile_isAConflict()
{
    const View view = *saveView(**m_workspace, sample("A"));
    View mine = view;
    mine.where = "status = warm";
    QVERIFY(saveView(**m_workspace, mine));
    View theirs = view; // of another desktop of the same person
    theirs.where = "status = cold";
    const auto refused = saveView(**m_workspace, theirs);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Conflict);
}

void TestSavedViews::saveView_ofSomebodyElse_isRefused()
{
    View view = sample("A");
    view.isShared = true;
    view = *saveView(**m_workspace, view);
    const auto refused = saveView(*m_anna, view);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Permission);
    QVERIFY(refused.error().message.contains("admin"));
    QVERIFY(!deleteView(*m_anna, view));
    view.id = 0;
    const auto own = saveView(*m_anna, view);
    QVERIFY(own);
    QCOMPARE(own->owner, m_anna->session().person);
}

void TestSavedViews::saveView_withoutAName_isRefused()
{
    const auto refused = saveView(**m_workspace, sample("  "));
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, QStringLiteral("name"));
}

void TestSavedViews::viewsOf_others_showsWhatIsShared()
{
    View shared = sample("Shared");
    shared.isShared = true;
    QVERIFY(saveView(**m_workspace, sample("Private")));
    QVERIFY(saveView(**m_workspace, shared));
    QVERIFY(saveView(*m_anna, sample("Annas")));
    QCOMPARE(namesOf(*views()), (QStringList{"Private", "Shared"}));
    QCOMPARE(namesOf(*annasViews()), (QStringList{"Annas", "Shared"}));
    QCOMPARE(annasViews()->views.last().ownerName, QStringLiteral("admin"));
    QVERIFY(namesOf(*viewsOf(**m_workspace, m_workspace->module("deal"))).isEmpty());
    QCOMPARE(savedViews(*m_anna)->size(), 2);
}

void TestSavedViews::viewsOf_builtIn_comeFirst()
{
    for (const Module& module : (*m_workspace)->catalogue().modules()) {
        const auto choice = viewsOf(**m_workspace, module);
        QVERIFY(choice);
        QCOMPARE(choice->standard, 0);
        QCOMPARE(choice->views.first().builtIn, QStringLiteral("all"));
        QVERIFY(choice->views.first().where.isEmpty());
    }
}

void TestSavedViews::deleteView_own_isGoneAndComesBackByUndo()
{
    const View view = *saveView(**m_workspace, sample("A"));
    QVERIFY(deleteView(**m_workspace, view));
    QVERIFY(namesOf(*views()).isEmpty());
    QVERIFY((*m_workspace)->undo().undo(*(*m_workspace)->journal().lastStep()));
    QCOMPARE(namesOf(*views()), QStringList{"A"});
}

void TestSavedViews::standard_perPersonAndModule_survivesARestart()
{
    const View view = *saveView(**m_workspace, sample("A"));
    QVERIFY(makeStandard(**m_workspace, view));
    m_workspace->reopen();
    const auto choice = views();
    QCOMPARE(choice->views[choice->standard].name, QStringLiteral("A"));
    QCOMPARE(annasViews()->standard, 0);
    QCOMPARE(viewsOf(**m_workspace, m_workspace->module("deal"))->standard, 0);
    QVERIFY(makeStandard(**m_workspace, choice->views[1]));
    QCOMPARE(views()->standard, 1);
}

void TestSavedViews::standard_ofADeletedView_isTheFirst()
{
    const View view = *saveView(**m_workspace, sample("A"));
    QVERIFY(makeStandard(**m_workspace, view));
    QVERIFY(deleteView(**m_workspace, view));
    QCOMPARE(views()->standard, 0);
}

void TestSavedViews::readDefinition_damage_isTold_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<bool>("isDamage");
    QTest::addColumn<QString>("told");
    QTest::newRow("no JSON") << "filter: a" << true << "A";
    QTest::newRow("a list") << "[]" << true << "A";
    QTest::newRow("half of it") << "{\"filter\":\"sta" << true << "A";
    QTest::newRow("a filter that is a number") << "{\"filter\":5}" << true << "filter";
    QTest::newRow("columns that are a text") << "{\"columns\":\"name\"}" << false << "columns";
    QTest::newRow("a column without a field") << "{\"columns\":[{\"width\":5}]}" << false << "columns";
    QTest::newRow("a width that is a text") << "{\"columns\":[{\"field\":\"city\",\"width\":\"wide\"}]}" << false << "columns";
    QTest::newRow("an order that is an object") << "{\"sort\":{}}" << false << "sort";
    QTest::newRow("an order of numbers") << "{\"sort\":[1]}" << false << "sort";
    QTest::newRow("a grouping that is a list") << "{\"grouped_by\":[]}" << false << "grouped_by";
    QTest::newRow("an analysis that is a text") << "{\"analysis\":\"x\"}" << false << "analysis";
    QTest::newRow("a part of a newer program") << "{\"colour\":\"red\"}" << false << "colour";
}

void TestSavedViews::readDefinition_damage_isTold()
{
    QFETCH(QString, definition);
    QFETCH(bool, isDamage);
    QFETCH(QString, told);
    View view;
    view.name = "A";
    readViewDefinition(definition, view);
    QCOMPARE(!view.damage.isEmpty(), isDamage);
    QCOMPARE(view.problems.size(), isDamage ? 0 : 1);
    const QString message = isDamage ? view.damage : view.problems.first();
    QVERIFY2(message.contains(told), qPrintable(message));
}

void TestSavedViews::readDefinition_newerParts_areKept()
{
    View view;
    readViewDefinition("{\"colour\":\"red\",\"filter\":\"shoe = 5\"}", view);
    QCOMPARE(view.where, QStringLiteral("shoe = 5"));
    QVERIFY(viewDefinition(view).contains("\"colour\":\"red\""));
}

void TestSavedViews::readDefinition_anyBytes_neverCrash()
{
    const QString whole = viewDefinition(sample("A"));
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const char* other : {"", "[", "}", "5", "\"", "null"}) {
            QString spoilt = whole;
            View view;
            readViewDefinition(spoilt.replace(i, 1, QLatin1String(other)), view);
            QVERIFY(!viewDefinition(view).isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
