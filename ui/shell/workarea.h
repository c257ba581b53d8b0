#pragma once

#include "ui/shell/desk.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace crm {

class CardPage;
class CommandPalette;
class ListPage;
class Page;
class Sidebar;
class UndoHistory;

/// All of the window while one database is open: the places at the left, the search on top, what was said, and the page in the middle.
/// Owns the desk and the pages, makes each when it is shown first, and never lets unsaved work go without asking.
class WorkArea : public QWidget {
    Q_OBJECT

public:
    /// The thread, the commands and the settings must outlive it.
    WorkArea(DatabaseThread& database, OpenedDatabase opened, CommandRegistry& commands, Settings& settings, QWidget* parent = nullptr);
    ~WorkArea() override;

    Desk& desk() { return *m_desk; }
    const OpenedDatabase& database() const { return m_opened; }
    UndoHistory& history() { return *m_history; }
    Sidebar& sidebar() { return *m_sidebar; }

    Page* page() const; ///< null before the first is shown
    ListPage* listPage() const; ///< null while another kind of page is shown
    CardPage* cardPage() const;

    void showList(const QString& module);
    void showCard(const QString& module, qint64 id);
    void showNewCard(const QString& module);
    void back();
    void openPalette();
    void quickCreate(const QString& module);

    /// Goes on at once, or after the person has said what becomes of unsaved work.
    void whenSaved(const std::function<void()>& goOn);
    bool hasUnsavedWork() const;

    void say(Message message);
    void report(const Error& error);

Q_SIGNALS:
    void pageChanged();

private:
    void makeDesk(DatabaseThread& database, CommandRegistry& commands, Settings& settings);
    void fillSidebar();
    ListPage* listOf(const QString& module);
    CardPage* cardOf(const QString& module);
    void show(Page* page);
    void step(int by);
    void follow(const Committed& committed);

    OpenedDatabase m_opened;
    std::unique_ptr<ValueReader> m_reader;
    std::unique_ptr<ValueWriter> m_writer;
    std::unique_ptr<Desk> m_desk;
    UndoHistory* m_history = nullptr;
    Sidebar* m_sidebar;
    MessageBar* m_messages;
    QStackedWidget* m_pages;
    CommandPalette* m_palette = nullptr;
    QHash<QString, ListPage*> m_lists;
    QHash<QString, CardPage*> m_cards;
    QList<QPointer<Page>> m_trail; ///< the pages to go back to
};

} // namespace crm
