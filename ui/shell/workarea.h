#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/place.h"

#include <QWidget>

class QTimer;

namespace crm {

class CardPage;
class DatabaseMemory;
class ListPage;
class Page;
class PageTab;
class PageTabs;
class SearchField;
class SearchPanel;
class Sidebar;
class UndoHistory;

/// All of the window while one database is open: the places at the left, the search on top, what was said, and the tabs with their pages.
/// Owns the desk, and remembers of the database what is to be there again the next time.
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

    PageTabs& tabs() { return *m_tabs; }
    PageTab* tab() const; ///< the one that is looked at; null before the first
    Page* page() const; ///< of this tab; null before the first is shown
    ListPage* listPage() const; ///< null while another kind of page is shown
    CardPage* cardPage() const;

    /// The tabs as they were left, or the first list.
    void begin();
    void goTo(const Place& place, Where where = Where::Here);
    void showList(const QString& module);
    void showCard(const QString& module, qint64 id);
    void showNewCard(const QString& module);
    void back();
    void forward();
    SearchPanel& search() { return *m_search; }
    void forgetRecent(); ///< the records and searches that the search box offers
    void quickCreate(const QString& module);

    /// Goes on at once, or after the person has said what becomes of the unsaved work of the page that is looked at.
    void whenSaved(const std::function<void()>& goOn);
    /// The same for all tabs, one after the other.
    void whenAllSaved(const std::function<void()>& goOn);
    bool hasUnsavedWork() const; ///< any tab
    bool isImporting() const; ///< in the background, which ends with the work area
    /// Goes on once the person has said what becomes of unsaved work and of an import that is not through.
    void whenMayBeLeft(const std::function<void()>& goOn);

    void say(Message message);
    void report(const Error& error);

Q_SIGNALS:
    void pageChanged();

private:
    void makeDesk(DatabaseThread& database, CommandRegistry& commands, Settings& settings);
    void fillSidebar();
    void makeSearch(SearchField& field);
    void follow(const Committed& committed);
    void showWhereWeAre();
    void keepSoon(); ///< so that not even a crash loses the tabs
    void keep();

    OpenedDatabase m_opened;
    std::unique_ptr<ValueReader> m_reader;
    std::unique_ptr<ValueWriter> m_writer;
    std::unique_ptr<Desk> m_desk;
    UndoHistory* m_history = nullptr;
    Sidebar* m_sidebar;
    MessageBar* m_messages;
    PageTabs* m_tabs = nullptr;
    SearchPanel* m_search = nullptr;
    std::unique_ptr<DatabaseMemory> m_memory;
    QTimer* m_keeping;
};

} // namespace crm
