#include "core/services/tagkeeping.h"
#include "tests/support/testworkspace.h"

#include <QtTest>

namespace crm {

class tst_tagkeeping : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWorkspace> m_workspace;
    qint64 m_lead = 0;
    qint64 m_colleague = 0;

    Workspace& workspace() { return **m_workspace; }

    KeptTag tag(const QString& name)
    {
        const auto tags = keptTags(workspace());
        for (const KeptTag& one : tags.valueOr({})) {
            if (one.name == name)
                return one;
        }
        return {};
    }
    QStringList names()
    {
        QStringList names;
        for (const KeptTag& one : keptTags(workspace()).valueOr({}))
            names << one.name;
        return names;
    }
    QString tagsOfLead() { return m_workspace->read("lead", m_lead).value("tags").toString(); }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_colleague = m_workspace->add("user", {{"last_name", "Petrova"}, {"login", "petrova"}});
        m_workspace->add("tag", {{"name", "VIP"}, {"color", "red"}, {"shared", 1}});
        m_workspace->add("tag", {{"name", "Fair"}});
        m_workspace->add("tag", {{"name", "Theirs"}, {"owner", m_colleague}});
        m_workspace->add("tag", {{"name", "Common"}, {"owner", m_colleague}, {"shared", 1}});
        m_lead = m_workspace->add("lead", {{"last_name", "Adams"}, {"tags", "Fair, VIP"}});
        m_workspace->add("account", {{"name", "Bright"}, {"tags", "VIP"}});
    }

    void tags_ownAndShared_withWhatCarriesThem()
    {
        QCOMPARE(names(), (QStringList{"Common", "Fair", "VIP"}));
        QCOMPARE(tag("VIP").amount(), 2);
        QCOMPARE(tag("VIP").records, (QMap<QString, qint64>{{"account", 1}, {"lead", 1}}));
        QCOMPARE(tag("Fair").amount(), 1);
        QCOMPARE(tag("Common").ownerName, "Petrova");
    }

    void rename_isOneStepAndUndone()
    {
        const auto done = renameTag(workspace(), tag("VIP"), "  Key   clients ");
        QVERIFY(done);
        QCOMPARE(done->step.title.shown(), "Rename the tag VIP to Key clients");
        QCOMPARE(tagsOfLead(), "Fair, Key clients");
        QVERIFY(workspace().undo().undo(done->step.id));
        QCOMPARE(tagsOfLead(), "Fair, VIP");
    }

    void rename_refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("another tag's name in other letters") << "vip";
        QTest::newRow("no name") << "  ";
        QTest::newRow("a comma, which separates tags") << "Fair, big";
        QTest::newRow("too long") << QString(41, 'x');
    }

    void rename_refused()
    {
        QFETCH(QString, name);
        const auto done = renameTag(workspace(), tag("Fair"), name);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Validation);
        QCOMPARE(tag("Fair").amount(), 1);
    }

    void rename_otherLettersOfItsOwnName_isFine()
    {
        QVERIFY(renameTag(workspace(), tag("Fair"), "FAIR"));
        QCOMPARE(tagsOfLead(), "FAIR, VIP");
    }

    void color_isChangedAndTakenAway()
    {
        QVERIFY(recolorTag(workspace(), tag("Fair"), "green"));
        QCOMPARE(tag("Fair").color, "green");
        QVERIFY(recolorTag(workspace(), tag("Fair"), {}));
        QCOMPARE(tag("Fair").color, QString());
    }

    void share_andNoMore()
    {
        QVERIFY(shareTag(workspace(), tag("Fair"), TagFor::Everybody));
        QVERIFY(tag("Fair").isShared);
        QVERIFY(shareTag(workspace(), tag("Fair"), TagFor::Me));
        QVERIFY(!tag("Fair").isShared);
    }

    void share_noMore_isTheOwnersOnly()
    {
        const auto done = shareTag(workspace(), tag("Common"), TagFor::Me);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Permission);
        QVERIFY(tag("Common").isShared);
    }

    void delete_takesItOffRecords_andUndoHangsItBack()
    {
        const auto done = deleteTag(workspace(), tag("VIP"));
        QVERIFY(done);
        QCOMPARE(names(), (QStringList{"Common", "Fair"}));
        QCOMPARE(tagsOfLead(), "Fair");
        QVERIFY(workspace().undo().undo(done->step.id));
        QCOMPARE(tagsOfLead(), "Fair, VIP");
        QCOMPARE(tag("VIP").amount(), 2);
    }

    void change_ofATagThatIsGone_isRefused()
    {
        const KeptTag gone = tag("VIP");
        QVERIFY(deleteTag(workspace(), gone));
        const auto done = recolorTag(workspace(), gone, "blue");
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::NotFound);
    }
};

} // namespace crm

QTEST_GUILESS_MAIN(crm::tst_tagkeeping)
#include "tst_tagkeeping.moc"
