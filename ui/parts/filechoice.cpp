#include "ui/parts/filechoice.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace crm {

namespace {

QFileDialog* makeDialog(QWidget* parent, const FileQuestion& question, const std::function<void(const QString& path)>& answer)
{
    auto* dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog, qApp->property("nonNativeDialogs").toBool());
    dialog->setNameFilter(question.filter);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, answer);
    return dialog;
}

} // namespace

void askFileToOpen(QWidget* parent, const FileQuestion& question, const std::function<void(const QString& path)>& answer)
{
    QFileDialog* dialog = makeDialog(parent, question, answer);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDirectory(question.start);
    dialog->open();
}

void askFileToSave(QWidget* parent, const FileQuestion& question, const std::function<void(const QString& path)>& answer)
{
    QFileDialog* dialog = makeDialog(parent, question, answer);
    const QFileInfo suggested(question.start);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suggested.suffix());
    dialog->setDirectory(suggested.absolutePath());
    dialog->selectFile(suggested.fileName());
    dialog->open();
}

void showInFolder(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

QString freePath(const QString& path)
{
    const QFileInfo wanted(path);
    QString free = path;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = wanted.dir().filePath(QStringLiteral("%1-%2.%3").arg(wanted.completeBaseName()).arg(number).arg(wanted.suffix()));
    return free;
}

} // namespace crm
