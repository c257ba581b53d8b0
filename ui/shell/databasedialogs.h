#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace crm {

/// Asks for a database's file over the window and gives its path to chosen(); a dismissed dialog gives nothing.
void askDatabaseToOpen(QWidget* window, const QString& near, const std::function<void(const QString&)>& chosen);
void askDatabaseToCreate(QWidget* window, const QString& near, const std::function<void(const QString&)>& chosen);
void askBackupFile(QWidget* window, const QString& database, const std::function<void(const QString&)>& chosen);

} // namespace crm
