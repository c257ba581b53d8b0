#pragma once

#include "core/jobs/databasethread.h"
#include "ui/shell/messagebar.h"

class QWidget;

namespace crm {

class CommandRegistry;
class Settings;
struct Place;
enum class Where;

/// What the pages and dialogs of the window work with while a database is open. Made by the main window; outlives them all.
struct Desk {
    DatabaseThread& database;
    std::shared_ptr<const Catalogue> catalogue;
    Session session;
    const ValueReader& reader; ///< for checking what is typed, in the window's thread
    const ValueWriter& writer; ///< for showing values
    CommandRegistry& commands;
    Settings& settings;
    std::function<void(Message)> say; ///< in the message bar
    std::function<void(const Error&)> report; ///< in the message bar
    std::function<void(const QString& module, qint64 id)> openCard;
    std::function<void(const Place&, Where)> goTo = {};
    std::function<void(qint64 step)> undoStep = {}; ///< and says what came of it
    /// What goes on without its page belongs to this: it is gone before the desk is.
    QWidget* area = nullptr;

    const Module& module(const QString& name) const { return *catalogue->module(name); }
    QString label(const Text& text) const { return text.in(session.language); }
};

} // namespace crm
