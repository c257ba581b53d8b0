#include "core/exchange/importsource.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QtTest>

namespace crm {

class tst_importpreview : public QObject {
    Q_OBJECT

private:
    TestWorkspace m_workspace;

    ImportPreview preview(const QByteArray& content, std::optional<FirstLine> firstLine)
    {
        QFile file(m_workspace.fileIn("preview.csv"));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's file cannot be written");
        file.close();
        const ImportOptions options{.module = "lead", .path = file.fileName(), .firstLine = firstLine};
        const auto found = previewImport(options, m_workspace.module("lead"));
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return *found;
    }

private Q_SLOTS:
    void firstLine_thatLooksLikeNamesMayBeARecord()
    {
        const QByteArray content = "Last name,City\nSmith,London\n";
        QCOMPARE(preview(content, {}).rows.size(), 1);
        const ImportPreview corrected = preview(content, FirstLine::Record);
        QVERIFY(!corrected.layout.hasHeader());
        QCOMPARE(corrected.rows, QList<QStringList>({{"Last name", "City"}, {"Smith", "London"}}));
    }

    void firstLine_thatLooksLikeARecordMayBeNames()
    {
        const QByteArray content = "Smith,smith@example.org\nBrown,brown@example.org\n";
        QVERIFY(!preview(content, {}).layout.hasHeader());
        const ImportPreview corrected = preview(content, FirstLine::ColumnNames);
        QCOMPARE(corrected.layout.header, QStringList({"Smith", "smith@example.org"}));
        QCOMPARE(corrected.rows, QList<QStringList>({{"Brown", "brown@example.org"}}));
    }

    void firstLine_thatWasGuessedRightStays()
    {
        const QByteArray content = "a note above\n\nLast name,City\nSmith,London\n";
        QCOMPARE(preview(content, FirstLine::ColumnNames).layout.header, preview(content, {}).layout.header);
    }
};

} // namespace crm

QTEST_GUILESS_MAIN(crm::tst_importpreview)
#include "tst_importpreview.moc"
