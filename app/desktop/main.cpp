#include "core/base/translations.h"
#include "core/settings/settings.h"
#include "ui/shell/firstpaint.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QTranslator>

namespace {

crm::Language chosenLanguage(const crm::Settings& settings)
{
    const QString chosen = settings.text(crm::SettingKey::Language);
    if (chosen == QLatin1String("ru") || chosen == QLatin1String("en"))
        return chosen == QLatin1String("ru") ? crm::Language::Russian : crm::Language::English;
    return QLocale::system().language() == QLocale::Russian ? crm::Language::Russian : crm::Language::English;
}

/// Qt's own words: the buttons of dialogs, the menus of editors.
void speakQt(QTranslator& words, crm::Language language)
{
    if (language == crm::Language::Russian && words.load(QStringLiteral("qtbase_ru"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&words);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("telcom-crm"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TELCOM_VERSION));
    QGuiApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QStringLiteral("telcom-crm"));

    crm::Settings settings(crm::Settings::defaultPath());
    const crm::Language language = chosenLanguage(settings);
    crm::Translations translations;
    translations.speak(language);
    QTranslator qtWords;
    speakQt(qtWords, language);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("database"), QCoreApplication::translate("main", "The database to open."), QStringLiteral("[database]"));
    const QCommandLineOption ownDialogs(
        QStringLiteral("non-native-dialogs"), QCoreApplication::translate("main", "Use the program's own file dialogs."));
    parser.addOption(ownDialogs);
    QCommandLineOption quitWhenShown(QStringLiteral("quit-when-shown"));
    quitWhenShown.setFlags(QCommandLineOption::HiddenFromHelp); // for measuring the start
    parser.addOption(quitWhenShown);
    parser.process(application);
    application.setProperty("nonNativeDialogs", parser.isSet(ownDialogs));

    crm::followThemeSetting(application, settings);
    crm::MainWindow window(settings, translations, language);
    if (parser.isSet(quitWhenShown))
        crm::whenListIsPainted(window, [] { QCoreApplication::quit(); });
    const QString last = settings.text(crm::SettingKey::LastDatabase);
    const QString wanted = parser.positionalArguments().value(0, last);
    if (!wanted.isEmpty())
        window.openDatabase(wanted);
    window.show();
    return QApplication::exec();
}
