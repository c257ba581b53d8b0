// The guided demo: a CSV is imported, a lead opened, converted, exported, and every stop is a picture.
#include "app/demo/tour.h"

#include "core/base/translations.h"
#include "core/settings/settings.h"
#include "core/store/recordlistmodel.h"
#include "ui/card/cardpage.h"
#include "ui/conversion/conversiondialog.h"
#include "ui/export/exportdialog.h"
#include "ui/import/checkpage.h"
#include "ui/import/filepage.h"
#include "ui/import/importwizard.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/search/searchpanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/recordactions.h"
#include "ui/shell/workarea.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using namespace crm;

/// A file as an office brings it: semicolons, its own headers, a phone in every spelling, and a row that cannot be taken.
QByteArray broughtFile(Language language)
{
    if (language == Language::Russian)
        return QStringLiteral("Имя;Фамилия;Организация;Телефон;E-mail;Город;Статус\r\n"
                              "Анна;Ясная;ООО «Ромашка»;8 (916) 123-45-67;yasnaya@romashka.example;Москва;Горячее\r\n"
                              "Пётр;Ящиков;АО «Весна»;+7 495 000-11-22;petr@vesna.example;Тверь;Тёплое\r\n"
                              "Ольга;Яшина;;;не почта;Казань;Холодное\r\n")
            .toUtf8();
    return QByteArray("First name;Last name;Company;Phone;E-mail;City;Status\r\n"
                      "Anna;Aardvark;Bright Water Ltd;+44 161 496 0999;anna@brightwater.example;Leeds;Hot\r\n"
                      "Peter;Abbott;Cedar Works;+1 212-555-0123;peter@cedar.example;New York;Warm\r\n"
                      "Olga;Abney;;;not an address;Bristol;Cold\r\n");
}

void planList(Tour& tour, MainWindow& window)
{
    tour.wait(QStringLiteral("the list of leads"),
        [&window] { return window.work() && window.work()->listPage() && window.work()->listPage()->records().recordAt(0); });
    tour.picture(QStringLiteral("list"));
    tour.act([&window] { window.work()->search().open(); });
    tour.act([&window] { window.work()->search().field().setText(QStringLiteral("ma")); });
    tour.wait(QStringLiteral("what the search found"), [&window] { return window.work()->search().results()->model()->rowCount() > 2; });
    tour.picture(QStringLiteral("search"));
    tour.act([&window] { window.work()->search().dismiss(); });
}

void planImport(Tour& tour, MainWindow& window, const QString& file)
{
    const auto wizard = [&tour] { return tour.dialog<ImportWizard>(); };
    const auto next = [wizard] { wizard()->nextButton()->click(); };
    const auto ready = [wizard] { return wizard() && wizard()->nextButton()->isEnabled(); };
    tour.act([&window, file] { window.actions()->importFile(file); });
    tour.wait(QStringLiteral("the preview of the file"), ready);
    tour.picture(QStringLiteral("import-file"));
    tour.act(next);
    tour.picture(QStringLiteral("import-columns"));
    tour.act(next);
    tour.act(next);
    tour.wait(QStringLiteral("the check of the rows"), [wizard, ready] { return ready() && wizard()->checkPage()->isReady(); });
    tour.picture(QStringLiteral("import-check"));
    tour.act(next);
    tour.wait(QStringLiteral("the result of the import"), [wizard] { return wizard() && wizard()->page() == ImportWizard::Outcome; });
    tour.picture(QStringLiteral("import-result"));
    tour.act(next);
}

void planConversion(Tour& tour, MainWindow& window, const QString& name)
{
    const auto list = [&window] { return window.work()->listPage(); };
    const auto dialog = [&tour] { return tour.dialog<ConversionDialog>(); };
    tour.act([list, name] { list()->narrowing()->setText(name); });
    tour.wait(QStringLiteral("the imported lead in the list"),
        [list] { return list()->records().isComplete() && list()->records().rowCount() == 1 && list()->records().recordAt(0); });
    tour.act([&window] { window.actions()->openSelected(); });
    tour.wait(
        QStringLiteral("the card of the lead"), [&window] { return window.work()->cardPage() && window.work()->cardPage()->record(); });
    tour.picture(QStringLiteral("lead"));
    tour.act([&window] { window.actions()->convertSelected(); });
    tour.wait(QStringLiteral("the conversion's offer"), [dialog] { return dialog() && dialog()->convertButton()->isEnabled(); });
    tour.picture(QStringLiteral("conversion"));
    tour.act([dialog] { dialog()->convertButton()->click(); });
    tour.wait(QStringLiteral("the converted lead"), [&tour] { return tour.dialog<QDialog>() == nullptr; });
    tour.act([&window] { window.work()->showList(QStringLiteral("account")); });
    tour.wait(QStringLiteral("the list of accounts"), [list] { return list() && list()->records().recordAt(0); });
    tour.picture(QStringLiteral("accounts"));
}

void planExport(Tour& tour, MainWindow& window, const QString& file)
{
    const auto dialog = [&tour] { return tour.dialog<ExportDialog>(); };
    tour.act([&window] { window.actions()->exportSelected(); });
    tour.wait(QStringLiteral("the export dialog"), [dialog] { return dialog() != nullptr; });
    tour.act([dialog, file] { dialog()->pathEdit()->setText(file); });
    tour.picture(QStringLiteral("export"));
    tour.act([dialog] { dialog()->exportButton()->click(); });
    tour.wait(QStringLiteral("the exported file"), [&tour, file] { return tour.dialog<QDialog>() == nullptr && QFile::exists(file); });
    tour.act([&window] { window.work()->showList(QStringLiteral("contact")); });
    tour.act([] { applyTheme(*qApp, Theme::Dark); });
    tour.wait(QStringLiteral("the list of contacts"),
        [&window] { return window.work()->listPage() && window.work()->listPage()->records().recordAt(0); });
    tour.picture(QStringLiteral("dark"));
}

int fail(const QString& what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    return 1;
}

} // namespace

int main(int argc, char* argv[])
{
    // Whatever is done here is done in a home of its own.
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    QApplication application(argc, argv);
    if (argc != 3)
        return fail(QStringLiteral("usage: telcom-crm-demo en|ru FOLDER"));
    const QString code = QString::fromLocal8Bit(argv[1]);
    const Language language = code == QLatin1String("ru") ? Language::Russian : Language::English;

    Translations translations;
    translations.speak(language);
    Settings settings(Settings::defaultPath());
    applyTheme(application, Theme::Light);
    MainWindow window(settings, translations, language);
    const QString brought = home.filePath(language == Language::Russian ? QStringLiteral("обращения.csv") : QStringLiteral("leads.csv"));
    QFile file(brought);
    if (!file.open(QIODevice::WriteOnly) || file.write(broughtFile(language)) < 0)
        return fail(file.errorString());
    file.close();
    window.openSample();
    window.showMaximized();

    Tour tour(window, QDir(QString::fromLocal8Bit(argv[2])).filePath(code));
    planList(tour, window);
    planImport(tour, window, brought);
    planConversion(tour, window, language == Language::Russian ? QStringLiteral("Ясная") : QStringLiteral("Aardvark"));
    planExport(tour, window, home.filePath(QStringLiteral("accounts.csv")));
    QObject::connect(&tour, &Tour::finished, &application, [] { QCoreApplication::exit(0); });
    QObject::connect(&tour, &Tour::failed, &application, [](const QString& what) { QCoreApplication::exit(fail(what)); });
    tour.start();
    return QApplication::exec();
}
