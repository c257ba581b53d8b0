#pragma once

#include "core/settings/settings.h"
#include "tests/support/testworkspace.h"
#include "ui/commands/commandregistry.h"
#include "ui/shell/desk.h"
#include "ui/shell/undohistory.h"

#include <QWidget>

#include <optional>

namespace crm {

/// A desk over a new database, with the records that a test puts in before the window's side opens the file.
class TestDesk {
public:
    explicit TestDesk(Language language = Language::English);

    TestWorkspace& workspace() { return m_workspace; } ///< another connection to the same file, for preparing and looking
    /// Opens the database for the window's side and waits until it is there.
    Desk& desk();

    QList<Message> said; ///< what the message bar would have shown
    QList<Error> reported;
    QList<qint64> opened; ///< the cards that were asked for

private:
    void open();

    TestWorkspace m_workspace;
    Language m_language;
    Translations m_translations;
    Settings m_settings;
    CommandRegistry m_commands;
    DatabaseThread m_thread;
    OpenedDatabase m_database;
    std::optional<ValueReader> m_reader;
    std::optional<ValueWriter> m_writer;
    std::unique_ptr<Desk> m_desk;
    QWidget m_area;
    std::unique_ptr<UndoHistory> m_history;
};

} // namespace crm
