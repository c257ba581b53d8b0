#pragma once

#include "core/base/translations.h"
#include "core/jobs/databasethread.h"
#include "core/settings/settings.h"
#include "ui/commands/commandregistry.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QStackedWidget;

namespace crm {

class MessageBar;
class OfficeSettingsOfDatabase;
class RecordActions;
class StartPage;
class WorkArea;
struct Message;

/// The window: the start page, or the work area of the open database. Owns the database's thread and the commands.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Settings& settings, const Translations& translations, Language language);
    ~MainWindow() override;

    CommandRegistry& commands() { return m_commands; }
    WorkArea* work() const { return m_work; } ///< null while no database is open
    RecordActions* actions() const { return m_actions; }
    DatabaseThread& database() { return m_database; }
    QMenu* recentMenu() const { return m_recentMenu; }
    Language language() const { return m_language; }

    void openDatabase(const QString& path);
    void createDatabase(const QString& path, int samples = 0);
    void openSample(); ///< the sample database in the person's data folder, made first where it is missing

    void askOpen();
    void askCreate();
    void askBackup();
    void showSettings();
    void showShortcuts();
    void showAbout();
    void refreshCommands();

Q_SIGNALS:
    void databaseShown(); ///< the first page of a database is on the screen

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void open(const QString& path, DatabaseThread::Opening opening, int wanted = 0);
    void opened(const OpenedDatabase& database);
    void openFailed(const Error& error);
    void setOpening(bool opening);
    void showWork(const OpenedDatabase& database);
    void fillSamples();
    void restoreState();
    void keepState();
    void keep(SettingKey key, const QVariant& value);
    void showRecent();
    void say(Message message);

    Settings& m_settings;
    const Translations& m_translations;
    Language m_language;
    CommandRegistry m_commands;
    DatabaseThread m_database;
    QStackedWidget* m_stack;
    StartPage* m_start;
    MessageBar* m_startMessages;
    QMenu* m_recentMenu;
    WorkArea* m_work = nullptr;
    RecordActions* m_actions = nullptr;
    OfficeSettingsOfDatabase* m_office = nullptr;
    int m_samplesWanted = 0;
    bool m_mayClose = false;
    QPointer<QWidget> m_typedIn; ///< had the keys when opening began
};

} // namespace crm
