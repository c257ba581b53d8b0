#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace crm {

/// What a file dialog asks for.
struct FileQuestion {
    QString title;
    QString start; ///< the folder, or the suggested file
    QString filter;
};

/// Both answer later, with the path that was chosen; not at all when the person thinks better of it.
void askFileToOpen(QWidget* parent, const FileQuestion& question, const std::function<void(const QString& path)>& answer);
void askFileToSave(QWidget* parent, const FileQuestion& question, const std::function<void(const QString& path)>& answer);

/// Opens the folder of the file in the system's file manager.
void showInFolder(const QString& path);

/// The folder of documents, or the home folder where there is none.
QString documentsFolder();

/// The path itself, or one like it that no file has: "leads.csv", "leads-2.csv".
QString freePath(const QString& path);

} // namespace crm
