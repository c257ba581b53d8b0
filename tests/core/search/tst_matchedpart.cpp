#include "core/search/matchedpart.h"

#include "core/base/fold.h"
#include "core/search/searchwords.h"
#include "core/services/foundrecords.h"
#include "core/services/sampledata.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

namespace crm {

namespace {

/// The text with what is marked in brackets.
QString bracketed(QString text, const QList<Stretch>& marks)
{
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        text.insert(mark->start + mark->length, u']');
        text.insert(mark->start, u'[');
    }
    return text;
}

} // namespace

class tst_matchedpart : public QObject {
    Q_OBJECT

private:
    /// What the box says of the only record that it finds.
    FoundRecord found(TestWorkspace& workspace, const QString& text)
    {
        const auto all = foundRecords(*workspace, text, 5);
        if (!all || all->size() != 1)
            return {};
        return all->first().records.value(0);
    }

private Q_SLOTS:
    void text_isMarkedWhereTheWordStands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("marked");
        QTest::newRow("a beginning") << "Королёв Сергей"
                                     << "коро"
                                     << "[Коро]лёв Сергей";
        QTest::newRow("ё by е") << "Королёв"
                                << "королев"
                                << "[Королёв]";
        QTest::newRow("a letter with its accent apart")
            << QStringLiteral("Andre\u0301 Gide") << "andre" << QStringLiteral("[Andre\u0301] Gide");
        QTest::newRow("a word's beginning before its inside") << "Подмарков Марк"
                                                              << "марк"
                                                              << "Подмарков [Марк]";
        QTest::newRow("the inside where nothing begins so") << "Подмаркова"
                                                            << "марк"
                                                            << "Под[марк]ова";
        QTest::newRow("two words in the other order") << "Иванов Пётр"
                                                      << "петр ива"
                                                      << "[Ива]нов [Пётр]";
        QTest::newRow("punctuation within") << "boss@romashka.example"
                                            << "romashkaexa"
                                            << "boss@[romashka.exa]mple";
        QTest::newRow("a ligature is marked whole") << "Strauß"
                                                    << "straus"
                                                    << "[Strauß]";
        QTest::newRow("an emoji") << "🌼 цветы"
                                  << "🌼"
                                  << "[🌼] цветы";
        QTest::newRow("what is not there") << "Иванов"
                                           << "петр"
                                           << "Иванов";
        QTest::newRow("overlapping words are one mark") << "Марков"
                                                        << "марк арко"
                                                        << "[Марко]в";
        QTest::newRow("line breaks and runs of spaces") << "один \r\n\t два"
                                                        << "два"
                                                        << "один \r\n\t [два]";
    }

    void text_isMarkedWhereTheWordStands()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(QString, marked);
        QCOMPARE(bracketed(text, marksIn(text, searchWords(typed))), marked);
    }

    void anyPart_ofAnyText_isMarked()
    {
        const QString letters = QStringLiteral("аАёЁйЙeEéÉßıøŁ’«-. \t\n7(+)@🌼ﬃ\u0301\u0306\u0308한각");
        QRandomGenerator dice(5);
        const QList<uint> points = letters.toUcs4();
        for (int round = 0; round < 3'000; ++round) {
            QString text;
            for (int i = dice.bounded(1, 14); i > 0; --i) {
                const char32_t point = points[dice.bounded(points.size())];
                text += QString::fromUcs4(&point, 1);
            }
            const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
            if (words.isEmpty())
                continue;
            const QString& word = words[dice.bounded(words.size())];
            const int from = dice.bounded(int(word.size()));
            const QString part = word.mid(from, dice.bounded(1, int(word.size()) - from + 1));
            const QList<Stretch> marks = marksIn(text, {part});
            QVERIFY2(marks.size() == 1, qPrintable(text + u'|' + part));
            QVERIFY2(folded(text.mid(marks[0].start, marks[0].length)).contains(part), qPrintable(text + u'|' + part));
        }
    }

    void phone_inAnySpelling_isMarkedInTheOneThatIsShown_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("marked");
        QTest::newRow("the middle") << "89161234567"
                                    << "91612"
                                    << "+7 [916 12]3-45-67";
        QTest::newRow("as it is dialled at home") << "89161234567"
                                                  << "8 (916) 123-45"
                                                  << "+[7 916 123-45]-67";
        QTest::newRow("with its country") << "89161234567"
                                          << "+7 916 123"
                                          << "+[7 916 123]-45-67";
        QTest::newRow("whole, with an eight") << "+7 916 123-45-67"
                                              << "8 916 123 45 67"
                                              << "+7 [916 123-45-67]";
        QTest::newRow("stored with its country, typed with an eight") << "+7 916 123-45-67"
                                                                      << "8 (916) 123-45"
                                                                      << "+[7 916 123-45]-67";
        QTest::newRow("no more than its beginning") << "89161234567"
                                                    << "+7 9"
                                                    << "+[7 9]16 123-45-67";
        QTest::newRow("few digits") << "89161234567"
                                    << "916"
                                    << "+7 [916] 123-45-67";
    }

    void phone_inAnySpelling_isMarkedInTheOneThatIsShown()
    {
        QFETCH(QString, stored);
        QFETCH(QString, typed);
        QFETCH(QString, marked);
        TestWorkspace workspace;
        workspace.add("lead", {{"last_name", "Smith"}, {"phone", stored}});
        const FoundRecord record = found(workspace, typed);
        QCOMPARE(record.part.field, "phone");
        QCOMPARE(bracketed(record.part.text, record.part.marks), marked);
    }

    void everySearchedField_isFoundAndNamed()
    {
        TestWorkspace workspace;
        for (const Module& module : workspace->catalogue().modules()) {
            for (const Field& field : module.fields) {
                const bool isTyped = field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Url;
                if (field.searched == Searched::No || !isTyped || !field.isEditable() || module.title.contains(field.name))
                    continue;
                Record record{.module = module.name, .id = 1, .version = 1, .title = "Smith"};
                record.values.insert(field.name, "https://wonderful.example");
                const MatchedPart part = matchedPart(record, module, searchWords("nderfu"), workspace->valueWriter());
                QCOMPARE(part.field, field.name);
                QCOMPARE(bracketed(part.text, part.marks), "https://wo[nderfu]l.example");
            }
        }
    }

    void title_holdsAll_noFieldIsNamed()
    {
        TestWorkspace workspace;
        workspace.add("lead", {{"last_name", "Ромашкин"}, {"email", "romashkin@example.org"}});
        const FoundRecord record = found(workspace, "ромашк");
        QVERIFY(record.part.field.isEmpty());
        QCOMPARE(bracketed(record.title, record.titleMarks), "[Ромашк]ин");
    }

    void words_ofTitleAndField_areMarkedInBoth()
    {
        TestWorkspace workspace;
        workspace.add("lead", {{"last_name", "Ромашкин"}, {"city", "Казань"}});
        const FoundRecord record = found(workspace, "каз ромашк");
        QCOMPARE(bracketed(record.title, record.titleMarks), "[Ромашк]ин");
        QCOMPARE(record.part.field, "city");
        QCOMPARE(bracketed(record.part.text, record.part.marks), "[Каз]ань");
    }

    void description_isFoundAndCutToTheMatch()
    {
        TestWorkspace workspace;
        const QString before = QStringLiteral("Звонили трижды, просили перезвонить после отпуска.\n").repeated(4);
        workspace.add("lead", {{"last_name", "Smith"}, {"description", before + "Нужен шлагбаум у въезда."}});
        const FoundRecord record = found(workspace, "шлагбаум");
        QCOMPARE(record.part.field, "description");
        const QString marked = bracketed(record.part.text, record.part.marks);
        QVERIFY2(marked.startsWith(u'…') && marked.endsWith("Нужен [шлагбаум] у въезда."), qPrintable(marked));
        QVERIFY2(marked.size() < 60, qPrintable(marked));
    }

    void modules_withTitlesThatBeginSo_comeFirst()
    {
        TestWorkspace workspace;
        workspace.add("lead", {{"last_name", "Smith"}, {"company", "Zebra"}});
        workspace.add("account", {{"name", "Zebra"}});
        const auto all = foundRecords(*workspace, "zebra", 5);
        QVERIFY(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().module, "account");
    }

    void count_isOfAll_alsoOfThoseThatAreNotShown()
    {
        TestWorkspace workspace;
        for (int i = 0; i < 12; ++i)
            workspace.add("lead", {{"last_name", QStringLiteral("Smith %1").arg(i)}});
        const auto all = foundRecords(*workspace, "smith", 5);
        QVERIFY(all);
        QCOMPARE(all->first().count, 12);
        QVERIFY(all->first().isWhole);
        QCOMPARE(all->first().records.size(), 5);
    }

    void named_keepsTheOrderAndLeavesOutWhatIsGone()
    {
        TestWorkspace workspace;
        const qint64 lead = workspace.add("lead", {{"last_name", "Smith"}});
        const qint64 account = workspace.add("account", {{"name", "Acme"}});
        const auto named = namedRecords(*workspace, {{"account", account}, {"lead", 9'999}, {"lead", lead}});
        QVERIFY(named);
        QStringList titles;
        for (const FoundRecord& record : *named)
            titles << record.title;
        QCOMPARE(titles, (QStringList{"Acme", "Smith"}));
    }
};

} // namespace crm

QTEST_GUILESS_MAIN(crm::tst_matchedpart)
#include "tst_matchedpart.moc"
