#include "tests/support/importfile.h"

#include <QTest>

using namespace crm;

using Cells = QMap<QString, QString>;

class TestJsonImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_lines_giveCellsByKey_data();
    void read_lines_giveCellsByKey();
    void read_brokenLine_isTheOnlyOneMissing();
    void import_contacts_fillTheirFields();
};

void TestJsonImport::read_lines_giveCellsByKey_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Cells>("cells");
    QTest::newRow("texts") << QByteArray("{\"a\":\"x\",\"b\":\"y\\nz\"}\n") << Cells{{"a", "x"}, {"b", "y\nz"}};
    QTest::newRow("numbers without an exponent")
        << QByteArray("{\"a\":500100732259,\"b\":1234.56,\"c\":0,\"d\":1e20}\n")
        << Cells{{"a", "500100732259"}, {"b", "1234.56"}, {"c", "0"}, {"d", "100000000000000000000"}};
    QTest::newRow("yes, no, nothing") << QByteArray("{\"a\":true,\"b\":false,\"c\":null}") << Cells{{"a", "1"}, {"b", "0"}};
    QTest::newRow("a list") << QByteArray("{\"a\":[\"x\",\"y\"],\"b\":{\"c\":1}}") << Cells{{"a", "x, y"}, {"b", "{\"c\":1}"}};
    QTest::newRow("our document of rows") << QByteArray("{\"rows\":[\n{\"a\":\"x\"}\n]}\n") << Cells{{"a", "x"}};
}

void TestJsonImport::read_lines_giveCellsByKey()
{
    QFETCH(QByteArray, file);
    QFETCH(Cells, cells);
    const ImportFile json(file);
    QCOMPARE(json.preview()->format, FileFormat::JsonLines);
    QCOMPARE(json.rows().rows, QList<Cells>{cells});
}

void TestJsonImport::read_brokenLine_isTheOnlyOneMissing()
{
    const auto rows = ImportFile("{\"a\":1}\n{\"a\":\n\n{\"a\":3}\n[1]\n").rows();
    QCOMPARE(rows.rows, (QList<Cells>{{{"a", "1"}}, {{"a", "3"}}}));
    QCOMPARE(rows.problems.size(), 2);
    QCOMPARE(rows.problems[0].first, 2);
    QCOMPARE(rows.problems[1].first, 5);
}

void TestJsonImport::import_contacts_fillTheirFields()
{
    ImportFile file("{\"last_name\":\"Smith\",\"phone\":\"+7 916 123-45-67\",\"do_not_call\":true,\"birthday\":\"1985-04-12\"}\n");
    QCOMPARE(file.run().created, 1);
    const Values values = file.records().first().values;
    QCOMPARE(values.value("do_not_call").toInt(), 1);
    QCOMPARE(values.value("birthday").toString(), QString("1985-04-12"));
}

QTEST_GUILESS_MAIN(TestJsonImport)
#include "tst_jsonimport.moc"
