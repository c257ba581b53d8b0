// The dialogs that the window itself opens, apart from what it does with databases.
#include "core/services/backup.h"
#include "ui/commands/shortcutsdialog.h"
#include "ui/shell/databasedialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/workarea.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QUrl>

namespace crm {

void MainWindow::askOpen()
{
    askDatabaseToOpen(this, m_settings.text(SettingKey::LastDatabase), [this](const QString& path) { openDatabase(path); });
}

void MainWindow::askCreate()
{
    askDatabaseToCreate(this, m_settings.text(SettingKey::LastDatabase), [this](const QString& path) { createDatabase(path); });
}

void MainWindow::askBackup()
{
    askBackupFile(this, m_work->database().path, [this](const QString& path) {
        m_database.start(
            this, [path](Workspace& workspace, JobControl&) { return backUp(workspace.database(), path); }, {},
            [this, path](const Result<>& done) {
                if (done)
                    say({.kind = MessageKind::Success, .text = tr("The backup is in %1.").arg(QDir::toNativeSeparators(path))});
                else
                    say({.kind = MessageKind::Error, .text = done.error().message});
            });
    });
}

void MainWindow::showSettings()
{
    std::optional<DatabaseFacts> facts;
    if (m_work)
        facts = DatabaseFacts{
            .path = m_work->database().path, .records = m_work->database().records, .bytes = QFileInfo(m_work->database().path).size()};
    auto* dialog = new SettingsDialog(m_settings, m_language, facts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::revealRequested, this,
        [](const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())); });
    dialog->open();
}

void MainWindow::showShortcuts()
{
    auto* dialog = new ShortcutsDialog(m_commands, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Telcom CRM"),
        tr("<b>Telcom CRM %1</b>").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, this);
    box->setInformativeText(
        tr("Leads, accounts, contacts and deals in one file of your own.\n\nIcons: Breeze, © KDE, GNU LGPL 3. Made with Qt %1.")
            .arg(QString::fromLatin1(qVersion())));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace crm
