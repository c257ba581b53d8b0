#include "tests/support/ui/testdesk.h"
#include "ui/export/exportdialog.h"
#include "ui/parts/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

namespace crm {

/// Stands for the system's file manager.
class FileManager : public QObject {
    Q_OBJECT

public:
    QUrl shown;

public Q_SLOTS:
    void show(const QUrl& url) { shown = url; }
};

class tst_exportdialog : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_desk;
    QList<qint64> m_leads;

    ExportScope scope() const { return {.module = "lead", .view = {.module = "lead"}, .selected = {}, .columns = {"last_name", "city"}}; }

    void typePath(ExportDialog& dialog, const QString& path)
    {
        dialog.pathEdit()->selectAll();
        dialog.pathEdit()->insert(path); // QTest types Latin letters only
    }

    void chooseFormat(ExportDialog& dialog, ExportFormat format)
    {
        dialog.formats()->setCurrentIndex(dialog.formats()->findData(static_cast<int>(format)));
    }

    QByteArray exported(ExportDialog& dialog, const QString& name)
    {
        QSignalSpy done(&dialog, &ExportDialog::exported);
        dialog.open();
        typePath(dialog, m_desk->workspace().fileIn(name));
        QTest::mouseClick(dialog.exportButton(), Qt::LeftButton);
        if (done.isEmpty() && !done.wait())
            return {};
        QFile file(m_desk->workspace().fileIn(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        m_leads.clear();
        for (const char* name : {"Adams", "Brown", "Clark"})
            m_leads << m_desk->workspace().add("lead", {{"last_name", name}, {"city", "=1+1"}, {"first_name", "Ann"}});
    }

    void view_goesOutWithItsColumns()
    {
        ExportDialog dialog(m_desk->desk(), scope(), nullptr);
        const QByteArray csv = exported(dialog, "leads.csv");
        QVERIFY(csv.startsWith("Last name,City\r\n"));
        QCOMPARE(csv.count("\r\n"), 4);
    }

    void selection_goesOutAlone()
    {
        ExportScope some = scope();
        some.selected = {m_leads[1]};
        ExportDialog dialog(m_desk->desk(), some, nullptr);
        QVERIFY(dialog.selectedButton()->isChecked());
        const QByteArray csv = exported(dialog, "one.csv");
        QVERIFY(csv.contains("Brown"));
        QVERIFY(!csv.contains("Adams"));
    }

    void all_goesBeyondTheView()
    {
        ExportScope narrow = scope();
        narrow.view.filter = Filter::single({.path = {"last_name"}, .op = Operator::Equals, .values = {"Adams"}, .period = {}});
        ExportDialog dialog(m_desk->desk(), narrow, nullptr);
        dialog.open();
        QTRY_VERIFY(dialog.viewButton()->text().contains("(1)"));
        QVERIFY(dialog.allButton()->text().contains("(3)"));
        dialog.allButton()->click();
        dialog.allColumnsButton()->click();
        const QByteArray csv = exported(dialog, "all.csv");
        QVERIFY(csv.contains("Clark"));
        QVERIFY(csv.contains("First name"));
    }

    void formulas_areNeutralisedAsTheSettingSays()
    {
        ExportDialog safe(m_desk->desk(), scope(), nullptr);
        QVERIFY(safe.safeBox()->isChecked());
        QVERIFY(exported(safe, "safe.csv").contains("'=1+1"));
        QVERIFY(m_desk->desk().settings.set(SettingKey::SpreadsheetSafeCsv, false));
        ExportDialog plain(m_desk->desk(), scope(), nullptr);
        QVERIFY(!plain.safeBox()->isChecked());
        QVERIFY(!exported(plain, "plain.csv").contains('\''));
    }

    void excel_getsItsMarkAndDelimiter()
    {
        ExportDialog dialog(m_desk->desk(), scope(), nullptr);
        dialog.byteOrderMarkBox()->setChecked(true);
        dialog.delimiters()->setCurrentIndex(1);
        QVERIFY(exported(dialog, "excel.csv").startsWith("\xEF\xBB\xBFLast name;City"));
    }

    void format_showsOnlyWhatItKnows()
    {
        ExportDialog dialog(m_desk->desk(), scope(), nullptr);
        dialog.open();
        QVERIFY(dialog.delimiters()->isVisible() && dialog.references()->isVisible() && !dialog.versions()->isVisible());
        chooseFormat(dialog, ExportFormat::VCard);
        QVERIFY(dialog.pathEdit()->text().endsWith(".vcf"));
        QVERIFY(!dialog.delimiters()->isVisible() && !dialog.references()->isVisible() && dialog.versions()->isVisible());
        chooseFormat(dialog, ExportFormat::Xlsx);
        QVERIFY(dialog.pathEdit()->text().endsWith(".xlsx"));
        QVERIFY(!dialog.delimiters()->isVisible() && dialog.references()->isVisible());
    }

    void format_ofWhatHasNoVisitingCardIsNotOffered()
    {
        ExportScope deals{.module = "deal", .view = {.module = "deal"}, .selected = {}, .columns = {}};
        ExportDialog dialog(m_desk->desk(), deals, nullptr);
        QVERIFY(dialog.formats()->findData(static_cast<int>(ExportFormat::VCard)) < 0);
        QVERIFY(dialog.formats()->findData(static_cast<int>(ExportFormat::Xlsx)) >= 0);
    }

    void encoding_anotherThanUtf8HasNoMark()
    {
        ExportDialog dialog(m_desk->desk(), scope(), nullptr);
        dialog.encodings()->setCurrentIndex(dialog.encodings()->findData(static_cast<int>(Encoding::Windows1251)));
        QVERIFY(!dialog.byteOrderMarkBox()->isEnabled());
        dialog.encodings()->setCurrentIndex(0);
        QVERIFY(dialog.byteOrderMarkBox()->isEnabled());
    }

    void vcard_isWritten()
    {
        ExportDialog dialog(m_desk->desk(), scope(), nullptr);
        chooseFormat(dialog, ExportFormat::VCard);
        QVERIFY(exported(dialog, "leads.vcf").startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"));
    }

    void json_changesTheNameAndTheContent()
    {
        ExportDialog dialog(m_desk->desk(), scope(), nullptr);
        chooseFormat(dialog, ExportFormat::Json);
        QVERIFY(dialog.pathEdit()->text().endsWith(".json"));
        const auto document = QJsonDocument::fromJson(exported(dialog, "leads.json"));
        QCOMPARE(document.object().value("rows").toArray().size(), 3);
    }

    void success_isSaidWithTheWayToTheFile()
    {
        FileManager manager;
        QDesktopServices::setUrlHandler("file", &manager, "show");
        ExportDialog dialog(m_desk->desk(), scope(), nullptr);
        exported(dialog, "leads.csv");
        QCOMPARE(m_desk->said.size(), 1);
        m_desk->said.first().act();
        QCOMPARE(manager.shown.toLocalFile(), QFileInfo(m_desk->workspace().path()).absolutePath());
        QDesktopServices::unsetUrlHandler("file");
        QVERIFY(!dialog.isVisible());
    }

    void unwritablePlace_isSaidAndNothingIsLost()
    {
        ExportDialog dialog(m_desk->desk(), scope(), nullptr);
        dialog.open();
        dialog.allColumnsButton()->click();
        const QString path = m_desk->workspace().fileIn("no/such/folder.csv");
        typePath(dialog, path);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog.notice()->text().isEmpty());
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.pathEdit()->text(), path);
        QVERIFY(dialog.allColumnsButton()->isChecked());
    }

    void openDatabase_isNotWrittenOver()
    {
        ExportDialog dialog(m_desk->desk(), scope(), nullptr);
        dialog.open();
        typePath(dialog, m_desk->workspace().path());
        QTest::mouseClick(dialog.exportButton(), Qt::LeftButton);
        QTRY_VERIFY(!dialog.notice()->text().isEmpty());
        QCOMPARE(m_desk->workspace().read("lead", m_leads[0]).title, "Adams Ann");
    }

    void russian()
    {
        m_desk = std::make_unique<TestDesk>(Language::Russian);
        m_desk->workspace().add("lead", {{"last_name", "Иванов"}, {"city", "Москва"}});
        ExportDialog dialog(m_desk->desk(), scope(), nullptr);
        QVERIFY(dialog.windowTitle().contains("Обращения"));
        const QByteArray csv = exported(dialog, "обращения.csv");
        QVERIFY(csv.startsWith(QByteArray("Фамилия;Город"))); // the comma is the decimal point here
        QVERIFY(csv.contains("Иванов;Москва"));
    }
};

} // namespace crm

QTEST_MAIN(crm::tst_exportdialog)
#include "tst_exportdialog.moc"
