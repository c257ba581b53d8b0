#pragma once

#include "core/settings/settings.h"
#include "tests/support/testworkspace.h"
#include "ui/shell/mainwindow.h"

namespace crm {

class CardPage;
class ListPage;

/// The whole window with settings of its own, and a database that a test fills before the window opens it.
class TestWindow {
public:
    explicit TestWindow(Language language = Language::English);

    TestWorkspace& workspace() { return m_workspace; } ///< another connection to the same file, as another desktop has
    Settings& settings() { return m_settings; }
    MainWindow& window() { return *m_window; }

    void open(); ///< opens the database and waits until its first list is there
    void open(const QString& path);
    /// Closes the program and starts it again with the same database and settings.
    void restart();
    void restart(Language language);
    ListPage& list(); ///< of the page that is shown, which must be one
    CardPage& card();
    QStringList column(const QString& field); ///< what the shown list says in that column
    void press(const QString& button); ///< of the question that is asked; `&` left out
    bool isAsked() const;

private:
    TestWorkspace m_workspace;
    Translations m_translations;
    Language m_language;
    void start();
    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace crm
