#pragma once

#include "ui/shell/place.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace crm {

class PageTab;
class TabStrip;
struct Committed;
struct Desk;

/// The tabs of the window, above the page of the one that is looked at. There is always one; a single one is not shown as a tab.
class PageTabs : public QWidget {
    Q_OBJECT

public:
    explicit PageTabs(const Desk& desk, QWidget* parent = nullptr);
    ~PageTabs() override;

    PageTab* current() const; ///< null before the first is opened
    int count() const;
    PageTab* tab(int index) const;
    TabStrip* strip() const { return m_strip; }

    void open(const Place& place, Where where);
    void openBeside(); ///< the list that is looked at once more, to go on from
    void select(int index);
    void step(int by); ///< to a neighbour, from the last to the first
    void close(int index); ///< asks about unsaved work; the last tab stays
    void closeCurrent();
    void closeOthers(int index);
    void reopen(); ///< the tab that was closed last
    bool canReopen() const { return !m_closed.isEmpty(); }

    /// Goes on at once, or after the person has said for each tab what becomes of its unsaved work.
    void whenSaved(const std::function<void()>& goOn);
    bool hasUnsavedWork() const;

    QVariantList kept() const; ///< what restore() brings back
    /// Opens the tabs of an earlier day, each to be read when it is looked at. False when there are none that this database has.
    bool restore(const QVariantList& kept);
    void follow(const Committed& committed);

Q_SIGNALS:
    void changed(); ///< the tab that is looked at, its page or its selection, or the order of the tabs

private:
    PageTab* add(const Place& place, int index);
    void look();
    void show(PageTab* tab);
    void move(int from, int to);
    void remove(int index);
    void showMenu(int index, const QPoint& position);
    void readTitles();

    const Desk& m_desk;
    QWidget* m_row;
    TabStrip* m_strip;
    QStackedWidget* m_stack;
    QList<PageTab*> m_tabs; ///< in the order of the strip
    QList<Place> m_closed;
};

} // namespace crm
