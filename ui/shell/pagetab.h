#pragma once

#include "ui/shell/trail.h"

#include <QHash>
#include <QPointer>
#include <QStackedWidget>

#include <functional>

namespace crm {

class CardPage;
class ListPage;
class Page;
struct Committed;
struct Desk;
struct Module;

/// One tab: the page it shows, the pages it has made and the trail of where it has been. Makes nothing before it is looked at first.
/// Never leaves unsaved work without asking.
class PageTab : public QStackedWidget {
    Q_OBJECT

public:
    /// Shows the place once the tab is looked at.
    PageTab(const Desk& desk, const Place& first, QWidget* parent = nullptr);

    Page* page() const; ///< null before the tab is looked at
    ListPage* listPage() const; ///< null while another kind of page is shown
    CardPage* cardPage() const;
    Place place() const; ///< where it is now
    QString title() const;
    QString icon() const;
    bool hasUnsavedWork() const;

    void goTo(const Place& place);
    void back(); ///< to where it was before, else from a card to its list
    void forward();
    bool canGoBack() const;
    bool canGoForward() const { return m_trail.hasForward(); }
    void step(int by); ///< to the neighbour of the card's record, in the list that the card was opened from
    /// The list whose records a card of this tab steps through, which may be another tab's.
    void walkOn(ListPage* list);
    /// Lists of the module go to the record as soon as they have it.
    void showCreated(const QString& module, qint64 record);
    /// Goes on at once, or after the person has said what becomes of unsaved work.
    void whenSaved(const std::function<void()>& goOn);

    void wake(); ///< the tab is looked at
    void takeFocus(); ///< where it was when the tab was left
    void follow(const Committed& committed); ///< now, if it is looked at, else when it will be
    void setTitle(const QString& title); ///< of the place that was not looked at yet

Q_SIGNALS:
    void changed(); ///< the page, its selection, its title or whether it has unsaved work
    void pressedBehind(const crm::Place& place); ///< a row, with the middle button

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString listTitle(const Module& module, const View& view) const;
    ListPage* listOf(const QString& module);
    CardPage* cardOf(const QString& module);
    void show(const Place& place);
    void showList(const Place& place);
    void showCard(const Place& place);
    std::optional<Place> placeToComeBackTo() const;
    void walk(const ListPage& list, int by);

    const Desk& m_desk;
    std::optional<Place> m_first; ///< until it is looked at
    Place m_shown; ///< as it was asked for
    Trail m_trail;
    QHash<QString, ListPage*> m_lists;
    QHash<QString, CardPage*> m_cards;
    QPointer<ListPage> m_walked;
    bool m_outdated = false; ///< something was committed while nobody looked
};

} // namespace crm
