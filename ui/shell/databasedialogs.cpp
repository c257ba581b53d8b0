#include "ui/shell/databasedialogs.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace crm {

namespace {

struct DatabaseDialogsWords {
    Q_DECLARE_TR_FUNCTIONS(DatabaseDialogs)
};

enum class Purpose { Open, Save };

void askFile(
    QWidget* window, const QString& title, Purpose purpose, const QString& suggested, const std::function<void(const QString&)>& chosen)
{
    auto* dialog = new QFileDialog(window, title, {}, DatabaseDialogsWords::tr("Telcom CRM databases (*.db);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(purpose == Purpose::Open ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setAcceptMode(purpose == Purpose::Open ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("db"));
    dialog->setOption(QFileDialog::DontUseNativeDialog, QCoreApplication::instance()->property("nonNativeDialogs").toBool());
    // The store refuses a file that exists, with a sentence of its own.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    const QFileInfo file(suggested);
    dialog->setDirectory(file.path());
    if (purpose == Purpose::Save)
        dialog->selectFile(file.fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, window, chosen);
    dialog->open();
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

void askDatabaseToOpen(QWidget* window, const QString& near, const std::function<void(const QString&)>& chosen)
{
    askFile(window, DatabaseDialogsWords::tr("Open a database"), Purpose::Open, near.isEmpty() ? documents() + QStringLiteral("/x") : near,
        chosen);
}

void askDatabaseToCreate(QWidget* window, const QString& near, const std::function<void(const QString&)>& chosen)
{
    const QString folder = near.isEmpty() ? documents() : QFileInfo(near).path();
    askFile(window, DatabaseDialogsWords::tr("Create a database"), Purpose::Save,
        folder + QLatin1Char('/') + DatabaseDialogsWords::tr("office") + QStringLiteral(".db"), chosen);
}

void askBackupFile(QWidget* window, const QString& database, const std::function<void(const QString&)>& chosen)
{
    const QFileInfo file(database);
    const QString name = QStringLiteral("%1.%2.backup.db").arg(file.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    askFile(window, DatabaseDialogsWords::tr("Back up the database"), Purpose::Save, file.dir().filePath(name), chosen);
}

} // namespace crm
