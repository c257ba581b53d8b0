#include "core/services/duplicates/merge.h"
#include "core/store/ties.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace crm;

namespace {

Committed must(const Result<Committed>& committed)
{
    if (!committed)
        qFatal("%s", qPrintable(committed.error().message));
    return *committed;
}

} // namespace

class TestMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_stays = add("account", {{"name", "Ромашка"}, {"phone", "+7 916 123-45-67"}});
        m_goes = add("account", {{"name", "ООО «Ромашка»"}, {"inn", "7707083893"}, {"industry", "retail"}});
        m_contact = add("contact", {{"last_name", "Иванов"}, {"account", m_goes}});
        m_child = add("account", {{"name", "Ромашка Юг"}, {"parent", m_goes}});
    }

    void preview_tellsWhatDiffersAndMoves();
    void merge_movesReferencesAndFillsTheSurvivor();
    void merge_movesLinksTagsAndStars();
    void merge_survivorBelowTheOther_isNotItsOwnParent();
    void merge_oldNumberStillFinds();
    void merge_isUndoneWhole();
    void merge_undoneAfterLaterEdits_keepsAndNamesThem();
    void merge_historyOfTheOther_isTheSurvivors();
    void merge_wrongValue_isRefusedAndChangesNothing();
    void merge_survivorNotAmongThem_isRefused();
    void preview_oneRecord_isRefused();
    void completed_fillsGapsWithTheNewest();

private:
    qint64 add(const char* module, const Values& values) { return m_workspace->add(module, values); }
    Record read(const char* module, qint64 id) const { return m_workspace->read(module, id); }
    Result<Committed> merge(const Values& values = {})
    {
        return Merge(**m_workspace).merge({.module = "account", .records = {m_stays, m_goes}, .survivor = m_stays, .values = values});
    }
    bool isThere(qint64 id) const { return bool((*m_workspace)->reader().moduleOf(id)); }

    std::unique_ptr<TestWorkspace> m_workspace;
    qint64 m_stays = 0;
    qint64 m_goes = 0;
    qint64 m_contact = 0;
    qint64 m_child = 0;
};

void TestMerge::preview_tellsWhatDiffersAndMoves()
{
    const auto preview = Merge(**m_workspace).preview("account", {m_stays, m_goes});
    QVERIFY(preview);
    QCOMPARE(preview->differing, (QStringList{"name", "phone", "industry", "inn"}));
    QCOMPARE(preview->moving.size(), 2);
    QStringList moving;
    for (const Moving& one : preview->moving)
        moving << QStringLiteral("%1: %2").arg(one.label.english).arg(one.amount);
    QCOMPARE(moving, (QStringList{"Member of: 1", "Contacts: 1"}));
    QCOMPARE(Merge::fullest(*preview), m_goes);
}

void TestMerge::merge_movesReferencesAndFillsTheSurvivor()
{
    must(merge({{"inn", "7707083893"}, {"industry", "retail"}}));
    QVERIFY(!isThere(m_goes));
    const Record account = read("account", m_stays);
    QCOMPARE(account.value("inn").toString(), QStringLiteral("7707083893"));
    QCOMPARE(account.value("name").toString(), QStringLiteral("Ромашка"));
    QCOMPARE(read("contact", m_contact).value("account").toLongLong(), m_stays);
    QCOMPARE(read("account", m_child).value("parent").toLongLong(), m_stays);
}

void TestMerge::merge_movesLinksTagsAndStars()
{
    const qint64 lead = add("lead", {{"last_name", "Иванов"}});
    const auto tied = (*m_workspace)->store().write({"Tie"}, [&](Changes& changes) -> Result<> {
        const auto done = changes.link({lead, m_goes, "related"});
        return done ? changes.update("account", m_goes, {{"tags", "важные"}, {"star", 1}}, {}, Author::Program) : done;
    });
    QVERIFY(tied);
    must(merge());
    const Record account = read("account", m_stays);
    QCOMPARE(account.value("tags").toString(), QStringLiteral("важные"));
    QCOMPARE(account.value("star").toInt(), 1);
    QCOMPARE(*(*m_workspace)->reader().linkCount(lead), 1);
}

void TestMerge::merge_survivorBelowTheOther_isNotItsOwnParent()
{
    const auto below = (*m_workspace)->store().write({"Move"}, [&](Changes& changes) {
        return changes.update("account", m_stays, {{"parent", m_goes}});
    });
    QVERIFY(below);
    must(merge());
    QVERIFY(read("account", m_stays).value("parent").isNull());
}

void TestMerge::merge_oldNumberStillFinds()
{
    const QString number = read("account", m_goes).number();
    must(merge());
    const auto found = (*m_workspace)->reader().recordNumbered(m_workspace->module("account"), number.toLower());
    QVERIFY(found);
    QCOMPARE(found->id, m_stays);
    const auto hits = (*m_workspace)->search().find({.text = number, .modules = {}});
    QVERIFY(hits);
    QVERIFY(std::any_of(hits->begin(), hits->end(), [&](const SearchHit& hit) { return hit.id == m_stays; }));
}

void TestMerge::merge_isUndoneWhole()
{
    const Record stays = read("account", m_stays);
    const Record goes = read("account", m_goes);
    const Committed committed = must(merge({{"inn", "7707083893"}, {"name", "Ромашка-Плюс"}}));
    const auto undone = (*m_workspace)->undo().undo(committed.step.id);
    QVERIFY(undone);
    QVERIFY(undone->kept.isEmpty());
    for (const auto& [before, id] : {std::pair(stays, m_stays), std::pair(goes, m_goes)}) {
        Values now = read("account", id).values;
        Values then = before.values;
        for (const char* field : {"version", "modified_at", "modified_by"}) {
            now.remove(field);
            then.remove(field);
        }
        QCOMPARE(now, then);
    }
    QCOMPARE(read("contact", m_contact).value("account").toLongLong(), m_goes);
    QCOMPARE(read("account", m_child).value("parent").toLongLong(), m_goes);
}

void TestMerge::merge_undoneAfterLaterEdits_keepsAndNamesThem()
{
    const Committed committed = must(merge({{"name", "Ромашка-Плюс"}, {"industry", "retail"}}));
    const auto edited = (*m_workspace)->store().write({"Edit"}, [&](Changes& changes) {
        return changes.update("account", m_stays, {{"name", "Ромашка-Минус"}});
    });
    QVERIFY(edited);
    const auto undone = (*m_workspace)->undo().undo(committed.step.id);
    QVERIFY(undone);
    QCOMPARE(undone->kept.size(), 1);
    const Record stays = read("account", m_stays);
    QCOMPARE(stays.value("name").toString(), QStringLiteral("Ромашка-Минус"));
    QVERIFY(stays.value("industry").isNull());
    QVERIFY(isThere(m_goes));
}

void TestMerge::merge_historyOfTheOther_isTheSurvivors()
{
    const auto edited = (*m_workspace)->store().write({"Rename the other"}, [&](Changes& changes) {
        return changes.update("account", m_goes, {{"name", "ООО «Ромашки»"}});
    });
    QVERIFY(edited);
    must(merge());
    const auto history = (*m_workspace)->journal().history(m_stays);
    QVERIFY(history);
    QVERIFY(std::any_of(history->begin(), history->end(), [&](const HistoryEntry& entry) {
        return entry.step.title.text == QStringLiteral("Rename the other") && entry.change.record == m_goes;
    }));
}

void TestMerge::merge_wrongValue_isRefusedAndChangesNothing()
{
    const auto refused = merge({{"inn", "123"}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Validation);
    QVERIFY(isThere(m_goes));
    QCOMPARE(read("contact", m_contact).value("account").toLongLong(), m_goes);
}

void TestMerge::merge_survivorNotAmongThem_isRefused()
{
    const auto refused = Merge(**m_workspace).merge({.module = "account", .records = {m_stays, m_goes}, .survivor = m_child});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Validation);
}

void TestMerge::preview_oneRecord_isRefused()
{
    QVERIFY(!Merge(**m_workspace).preview("account", {m_stays}));
}

void TestMerge::completed_fillsGapsWithTheNewest()
{
    const auto preview = Merge(**m_workspace).preview("account", {m_stays, m_goes});
    const Values values = Merge::completed(*preview, m_stays);
    QCOMPARE(values.value("name").toString(), QStringLiteral("Ромашка"));
    QCOMPARE(values.value("industry").toString(), QStringLiteral("retail"));
    QCOMPARE(values.value("phone").toString(), QStringLiteral("+7 916 123-45-67"));
}

QTEST_MAIN(TestMerge)

#include "tst_merge.moc"
