#include "tests/support/testworkspace.h"

#include "core/base/fold.h"
#include "core/services/sampledata.h"
#include "core/store/bulkcreate.h"
#include "core/store/query.h"

#include <QRandomGenerator>
#include <QTest>

using namespace crm;

namespace {

const QString lead = QStringLiteral("lead");

/// Every word that a record of the module is to be found by, read from its fields and so without the index's own text.
QStringList wordsOf(const Module& module, const Record& record, const PhoneNumbers& phones)
{
    QStringList words;
    for (const Field& field : module.fields) {
        const QString value = record.value(field.name).toString();
        if (field.searched == Searched::No || value.isEmpty())
            continue;
        if (field.type == FieldType::Phone) {
            const QString full = digitsOf(phones.e164(value).value_or(QString()));
            words << digitsOf(value) << full;
            if (full.size() == 11 && full.startsWith('7'))
                words << '8' + full.mid(1);
        } else
            words << folded(value);
    }
    words.removeAll(QString());
    return words;
}

} // namespace

class TestSearchIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void find_anySubstring_findsWhatBruteForceFinds_data();
    void find_anySubstring_findsWhatBruteForceFinds();
    void find_text_findsTheRecord_data();
    void find_text_findsTheRecord();
    void find_text_findsNothing_data();
    void find_text_findsNothing();
    void find_manyHits_keepsTheLimitPerModule();
    void find_noModules_looksInAll();
    void find_hits_areTitleStartsFirst();
    void find_oldRecordByRareLetters_isFoundBehindThousands();
    void find_changedRecord_followsTheChange();
    void find_latestRecords_followWhatOthersWrite();
    void find_titleThatChangesItsCaseOnly_isToldAsItIsNow();
    void find_oneOfAModule_isFoundBehindHundredsOfAnother();
    void mergeSome_afterManySaves_leavesFewPieces();
    void mergeSome_whileSomebodyWrites_isLeftForLater();
    void saves_withoutAPause_leaveNotTooManyPieces();
    void problems_spoiltIndex_areToldAndMended();

private:
    static constexpr int amount = 400;

    QSet<qint64> found(const QString& text, int limit = 1000) const;

    std::unique_ptr<TestWorkspace> m_workspace;
    QHash<qint64, QStringList> m_words;
};

void TestSearchIndex::initTestCase()
{
    m_workspace = std::make_unique<TestWorkspace>();
    const SampleData sample(11);
    const auto done = (*m_workspace)->store().write({QStringLiteral("Prepare")}, [&](Changes& changes) -> Result<> {
        for (int i = 0; i < amount; ++i) {
            const auto id = changes.create(lead, sample.lead(i));
            if (!id)
                return id.error();
        }
        return {};
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    const Module& module = m_workspace->module("lead");
    const auto ids = (*m_workspace)->reader().ids({.module = lead});
    const auto records = (*m_workspace)->reader().records(module, *ids);
    for (const Record& record : *records)
        m_words.insert(record.id, wordsOf(module, record, (*m_workspace)->phones()));
}

QSet<qint64> TestSearchIndex::found(const QString& text, int limit) const
{
    const auto hits = (*m_workspace)->search().find({.text = text, .modules = {lead}, .limitPerModule = limit});
    QSet<qint64> ids;
    if (!hits)
        return {-1};
    for (const SearchHit& hit : *hits)
        ids.insert(hit.id);
    return ids;
}

void TestSearchIndex::find_anySubstring_findsWhatBruteForceFinds_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {1, 2, 3, 4, 5, 8})
        QTest::addRow("%d characters", length) << length;
}

void TestSearchIndex::find_anySubstring_findsWhatBruteForceFinds()
{
    QFETCH(int, length);
    QRandomGenerator dice(length);
    const QList<qint64> ids = m_words.keys();
    for (int round = 0; round < 150; ++round) {
        const QStringList& words = m_words[ids[dice.bounded(ids.size())]];
        const QString& word = words[dice.bounded(words.size())];
        // The last letters as often as any others: that is where an index of trigrams fails first.
        const int room = std::max<int>(0, static_cast<int>(word.size()) - length);
        const QString part = word.mid(round % 3 == 0 ? room : dice.bounded(room + 1), length).trimmed();
        if (part.isEmpty() || part.contains(u' '))
            continue;
        QSet<qint64> wanted;
        for (auto it = m_words.cbegin(); it != m_words.cend(); ++it) {
            if (std::any_of(it->begin(), it->end(), [&](const QString& one) { return one.contains(part); }))
                wanted.insert(it.key());
        }
        const QSet<qint64> hits = found(part);
        QVERIFY2(hits == wanted, qPrintable(QStringLiteral("“%1”: %2 found, %3 there").arg(part).arg(hits.size()).arg(wanted.size())));
    }
}

void TestSearchIndex::find_text_findsTheRecord_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("the last name") << "Королёв-Щукин";
    QTest::newRow("е for ё") << "королев";
    QTest::newRow("upper case") << "КОРОЛЁВ";
    QTest::newRow("the end of a word") << "укин";
    QTest::newRow("two words of different fields") << "щукин ромашка";
    QTest::newRow("the words in the other order") << "ромашка королёв";
    QTest::newRow("the company in quotes") << "«Ромашка»";
    QTest::newRow("the e-mail in another case") << "Boss@Romashka";
    QTest::newRow("the number") << "lea401";
    QTest::newRow("the phone as dialled at home") << "8 (916) 000-47-11";
    QTest::newRow("the phone with its country") << "+7 916 000-47-11";
    QTest::newRow("the phone without anything") << "9160004711";
    QTest::newRow("the beginning of the phone as it is typed") << "+7 9";
    QTest::newRow("the beginning of the phone as dialled at home") << "8 (916) 000";
    QTest::newRow("the beginning of a mobile that was written with its country") << "8 (903) 555-1";
    QTest::newRow("some digits of the phone") << "000-47-11";
    QTest::newRow("five digits of the phone") << "04711";
    QTest::newRow("a phone that is no number") << "12-34-5";
    QTest::newRow("an emoji") << "🌼";
    QTest::newRow("the last letter of the last field") << "ъ";
    QTest::newRow("the last two letters of the last field") << "жъ";
}

void TestSearchIndex::find_text_findsTheRecord()
{
    QFETCH(QString, text);
    static const qint64 id = m_workspace->add("lead",
        {{"last_name", "Королёв-Щукин"}, {"first_name", "🌼🌼🌼"}, {"company", "ООО «Ромашка»"}, {"email", "boss@romashka.example"},
            {"phone", "8 916 000 47 11"}, {"mobile", "12-34-5"}, {"fax", "+7 903 555-12-12"}, {"city", "Жъ"}});
    QVERIFY2(found(text).contains(id), qPrintable(text));
}

void TestSearchIndex::find_text_findsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("spaces") << "   ";
    QTest::newRow("punctuation") << "«»!";
    QTest::newRow("a word that nobody has") << "абракадабра";
    QTest::newRow("one word that is there and one that is not") << "а абракадабра";
    QTest::newRow("operators of the index are only text") << "абракадабра\" OR \"а";
    QTest::newRow("a rare pair of letters") << "ъщ";
    QTest::newRow("a star is no wildcard") << "кор*лев";
}

void TestSearchIndex::find_text_findsNothing()
{
    QFETCH(QString, text);
    QCOMPARE(found(text).size(), 0);
}

void TestSearchIndex::find_manyHits_keepsTheLimitPerModule()
{
    TestWorkspace workspace;
    for (int i = 0; i < 30; ++i) {
        workspace.add("lead", {{"last_name", QStringLiteral("Петров %1").arg(i)}});
        workspace.add("account", {{"name", QStringLiteral("Петров и сын %1").arg(i)}});
    }
    for (const char* text : {"п", "пе", "пет", "петров"}) {
        const auto hits = workspace->search().find({.text = text, .modules = {}, .limitPerModule = 7});
        QHash<QString, int> perModule;
        for (const SearchHit& hit : *hits)
            ++perModule[hit.module];
        QCOMPARE(perModule, (QHash<QString, int>{{"lead", 7}, {"account", 7}}));
    }
}

void TestSearchIndex::find_noModules_looksInAll()
{
    TestWorkspace workspace;
    QSet<qint64> wanted{workspace.add("lead", {{"last_name", "Zhukov"}}), workspace.add("account", {{"name", "Zhukov & Co"}}),
        workspace.add("contact", {{"last_name", "Zhukov"}}), workspace.add("deal", {{"name", "Zhukov"}, {"close_on", "2026-12-01"}})};
    QSet<qint64> all;
    const auto hits = workspace->search().find({.text = QStringLiteral("zhukov"), .modules = {}});
    for (const SearchHit& hit : *hits)
        all.insert(hit.id);
    QCOMPARE(all, wanted);
}

void TestSearchIndex::find_hits_areTitleStartsFirst()
{
    TestWorkspace workspace;
    const qint64 inside = workspace.add("lead", {{"last_name", "Подмаркова"}});
    const qint64 oldStart = workspace.add("lead", {{"last_name", "Марков"}});
    const qint64 word = workspace.add("lead", {{"last_name", "Иванов"}, {"first_name", "Марк"}});
    const qint64 newStart = workspace.add("lead", {{"last_name", "Маркина"}});
    for (const char* text : {"марк", "ма"}) {
        QList<qint64> order;
        const auto hits = workspace->search().find({.text = text, .modules = {lead}});
        for (const SearchHit& hit : *hits)
            order << hit.id;
        QCOMPARE(order, QList<qint64>({newStart, oldStart, word, inside}));
    }
}

void TestSearchIndex::find_oldRecordByRareLetters_isFoundBehindThousands()
{
    TestWorkspace workspace;
    const qint64 inside = workspace.add("lead", {{"last_name", "Подщъячев"}});
    const qint64 atTheEnd = workspace.add("lead", {{"last_name", "Хвощъ"}});
    const qint64 title = workspace.add("lead", {{"last_name", "Щъ"}});
    const RecordPreparer preparer(workspace.module("lead"), {"last_name", "owner"}, workspace->phones());
    const std::vector<PreparedRecord> many(4'000, preparer.prepare({"Иванов", workspace->session().person}));
    BulkCreate bulk(workspace->database(), workspace.module("lead"), preparer.columns(), QStringLiteral("import"));
    QVERIFY(workspace->store().write({"Import"}, [&](Changes& changes) -> Result<> {
        const auto first = bulk.add(changes, workspace->searchLog(), many);
        return first ? Result<>() : Result<>(first.error());
    }));
    for (const char* text : {"щъ", "ъ"}) {
        QSet<qint64> ids;
        const auto hits = workspace->search().find({.text = text, .modules = {}});
        for (const SearchHit& hit : *hits)
            ids.insert(hit.id);
        QCOMPARE(ids, QSet<qint64>({inside, atTheEnd, title}));
    }
    QCOMPARE(workspace->search().find({.text = "щщ", .modules = {}})->size(), 0);
    QCOMPARE(workspace->search().find({.text = "ив", .modules = {}})->size(), 20);
}

void TestSearchIndex::find_changedRecord_followsTheChange()
{
    TestWorkspace workspace;
    const auto ids = [&](const QString& text) {
        QList<qint64> all;
        const auto hits = workspace->search().find({.text = text, .modules = {lead}});
        for (const SearchHit& hit : *hits)
            all << hit.id;
        return all;
    };
    const qint64 id = workspace.add("lead", {{"last_name", "Первый"}});
    const qint64 person = workspace->session().person;
    QVERIFY(workspace->store().write({"Rename"}, [&](Changes& changes) { return changes.update(lead, id, {{"last_name", "Второй"}}); }));
    QCOMPARE(ids("первый"), QList<qint64>{});
    QCOMPARE(ids("второй"), QList<qint64>{id});
    QVERIFY(workspace->undo().undoLast(person));
    QCOMPARE(ids("первый"), QList<qint64>{id});
    QCOMPARE(ids("вт"), QList<qint64>{});
    QVERIFY(workspace->store().write({"Delete"}, [&](Changes& changes) { return changes.remove(lead, id); }));
    QCOMPARE(ids("первый"), QList<qint64>{});
    QVERIFY(workspace->undo().undoLast(person));
    QCOMPARE(ids("первый"), QList<qint64>{id});
    QVERIFY(workspace->search().problems()->isEmpty());
}

void TestSearchIndex::find_latestRecords_followWhatOthersWrite()
{
    TestWorkspace workspace;
    const auto other = workspace.another();
    QCOMPARE(other->search().find({.text = "ж", .modules = {}})->size(), 0);
    const qint64 id = workspace.add("lead", {{"last_name", "Жуков"}});
    QCOMPARE(other->search().find({.text = "ж", .modules = {}})->size(), 1);
    QVERIFY(other->store().write({"Rename"}, [&](Changes& changes) { return changes.update(lead, id, {{"last_name", "Уков"}}); }));
    QCOMPARE(other->search().find({.text = "ж", .modules = {}})->size(), 0);
    QCOMPARE(workspace->search().find({.text = "ж", .modules = {}})->size(), 0);
}

void TestSearchIndex::find_titleThatChangesItsCaseOnly_isToldAsItIsNow()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", {{"last_name", "жуков"}});
    const auto titles = [&](const QString& text) {
        QStringList found;
        const auto hits = workspace->search().find({.text = text, .modules = {}});
        for (const SearchHit& hit : *hits)
            found << hit.title;
        return found;
    };
    QCOMPARE(titles("ж"), QStringList{"жуков"});
    QVERIFY(workspace->store().write({"Rename"}, [&](Changes& changes) { return changes.update(lead, id, {{"last_name", "Жуков"}}); }));
    QCOMPARE(titles("ж"), QStringList{"Жуков"});
    QCOMPARE(titles("жук"), QStringList{"Жуков"});
}

void TestSearchIndex::find_oneOfAModule_isFoundBehindHundredsOfAnother()
{
    TestWorkspace workspace;
    const qint64 contact = workspace.add("contact", {{"last_name", "Съёмщиков"}});
    const Module& module = workspace.module("lead");
    const QStringList fields{"last_name"};
    const RecordPreparer preparer(module, fields, workspace->phones());
    BulkCreate bulk(workspace->database(), module, preparer.columns(), "import");
    std::vector<PreparedRecord> records;
    for (int i = 0; i < 300; ++i)
        records.push_back(preparer.prepare({QStringLiteral("Съезд %1").arg(i)}));
    QVERIFY(workspace->store().write({"Import"}, [&](Changes& changes) -> Result<> {
        const auto first = bulk.add(changes, workspace->searchLog(), records);
        return first ? Result<>() : Result<>(first.error());
    }));
    const auto hits = workspace->search().find({.text = "съе", .modules = {}});
    QCOMPARE(hits->size(), 21);
    QVERIFY(std::any_of(hits->begin(), hits->end(), [&](const SearchHit& hit) { return hit.id == contact; }));
}

void TestSearchIndex::mergeSome_afterManySaves_leavesFewPieces()
{
    TestWorkspace workspace;
    for (int i = 0; i < 40; ++i)
        workspace.add("lead", {{"last_name", QStringLiteral("Петров %1").arg(i)}});
    QVERIFY(*workspace->search().pieces() > 30);
    QVERIFY(*workspace->search().mergeSome());
    while (*workspace->search().mergeSome()) { }
    QVERIFY(*workspace->search().pieces() <= 8);
    QVERIFY(workspace->search().problems()->isEmpty());
    QCOMPARE(workspace->search().find({.text = "петров", .modules = {}, .limitPerModule = 100})->size(), 40);
}

void TestSearchIndex::mergeSome_whileSomebodyWrites_isLeftForLater()
{
    TestWorkspace workspace;
    for (int i = 0; i < 30; ++i)
        workspace.add("lead", {{"last_name", QStringLiteral("Петров %1").arg(i)}});
    const auto other = workspace.another();
    const int before = *other->search().pieces();
    QVERIFY(workspace->store().write({"Wait"}, [&](Changes& changes) -> Result<> {
        if (const auto done = other->search().mergeSome(); !done)
            return done.error();
        const auto id = changes.create("lead", {{"last_name", "Сидоров"}});
        return id ? Result<>() : Result<>(id.error());
    }));
    QVERIFY(*other->search().pieces() >= before);
    QVERIFY(other->search().mergeSome());
    QVERIFY(*other->search().pieces() < before);
}

void TestSearchIndex::saves_withoutAPause_leaveNotTooManyPieces()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", {{"last_name", "Петров"}});
    for (int i = 0; i < 240; ++i)
        QVERIFY(workspace->store().write({"Rename"}, [&](Changes& changes) {
            return changes.update(lead, id, {{"last_name", QString::number(i)}});
        }));
    QVERIFY(*workspace->search().pieces() <= 97);
    QVERIFY(workspace->search().problems()->isEmpty());
}

void TestSearchIndex::problems_spoiltIndex_areToldAndMended()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", {{"last_name", "Петров"}});
    workspace.add("lead", {{"last_name", "Иванов"}});
    QVERIFY(workspace->search().problems()->isEmpty());
    QVERIFY(execute(workspace->database(),
        "INSERT INTO record_search(record_search, rowid, search) SELECT 'delete', id, search FROM record WHERE id = ?", {id}));
    QCOMPARE(workspace->search().problems()->size(), 1);
    QVERIFY(workspace->search().rebuild());
    QVERIFY(workspace->search().problems()->isEmpty());
    const auto hits = workspace->search().find({.text = QStringLiteral("петров"), .modules = {lead}});
    QCOMPARE(hits->size(), 1);
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
