#include "ui/shell/pagetab.h"

#include "core/store/recordlistmodel.h"
#include "ui/card/cardpage.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/list/shownview.h"
#include "ui/shell/askdialog.h"

#include <QMouseEvent>

namespace crm {

namespace {

void apply(ListPage& list, const Place& place)
{
    if (!place.view)
        return;
    ShownView& shown = list.shown();
    // The page knows what has become of its view since.
    const bool isAnother = shown.saved().id != place.saved.id || shown.saved().builtIn != place.saved.builtIn;
    shown.openModified(isAnother ? place.saved : shown.saved(), *place.view);
    shown.setNarrowing(place.narrowing);
    shown.setSearches(place.searches);
}

/// Whatever was committed while nobody looked.
Committed everything(const Catalogue& catalogue)
{
    Committed committed;
    for (const Module& module : catalogue.modules())
        committed.modules.insert(module.name);
    return committed;
}

} // namespace

PageTab::PageTab(const Desk& desk, const Place& first, QWidget* parent) : QStackedWidget(parent), m_desk(desk), m_first(first) { }

Page* PageTab::page() const
{
    return qobject_cast<Page*>(currentWidget());
}

ListPage* PageTab::listPage() const
{
    return qobject_cast<ListPage*>(page());
}

CardPage* PageTab::cardPage() const
{
    return qobject_cast<CardPage*>(page());
}

Place PageTab::place() const
{
    if (m_first)
        return *m_first;
    Place place{.kind = cardPage() ? Place::Kind::Card : Place::Kind::List, .module = page()->module()};
    if (const CardPage* card = cardPage()) {
        place.record = card->opened();
        place.title = title();
        return place;
    }
    const ListPage* list = listPage();
    place.record = list->list()->currentRecord();
    place.view = list->shown().now();
    place.saved = list->shown().saved();
    place.narrowing = list->shown().narrowing();
    place.searches = list->shown().searches();
    return place;
}

QString PageTab::title() const
{
    const Module& module = m_desk.module(m_first ? m_first->module : page()->module());
    if (m_first && m_first->kind == Place::Kind::Card)
        return m_first->title.isEmpty() ? m_desk.label(module.singular) : m_first->title;
    if (m_first)
        return listTitle(module, m_first->view.value_or(View()));
    if (const CardPage* card = cardPage()) {
        const bool isRead = card->opened() == card->record();
        return isRead ? card->title() : m_shown.title.isEmpty() ? m_desk.label(module.singular) : m_shown.title;
    }
    return listTitle(module, listPage()->shown().now());
}

QString PageTab::listTitle(const Module& module, const View& view) const
{
    const bool isUsual = view.name.isEmpty() || view.builtIn == module.views.value(0).name;
    return isUsual ? m_desk.label(module.label) : tr("%1: %2", "a list and its view").arg(m_desk.label(module.label), view.name);
}

QString PageTab::icon() const
{
    return m_desk.module(m_first ? m_first->module : page()->module()).icon;
}

bool PageTab::hasUnsavedWork() const
{
    return page() && page()->hasUnsavedWork();
}

void PageTab::setTitle(const QString& title)
{
    if (m_first)
        m_first->title = title;
    Q_EMIT changed();
}

void PageTab::wake()
{
    if (const auto first = std::exchange(m_first, std::nullopt))
        show(*first);
    else if (std::exchange(m_outdated, false))
        follow(everything(*m_desk.catalogue));
}

void PageTab::takeFocus()
{
    if (QWidget* last = page()->focusWidget())
        last->setFocus();
    else if (const ListPage* list = listPage())
        list->list()->setFocus();
    else
        page()->setFocus();
}

ListPage* PageTab::listOf(const QString& module)
{
    if (ListPage* known = m_lists.value(module))
        return known;
    auto* list = new ListPage(m_desk, m_desk.module(module), this);
    addWidget(list);
    list->list()->viewport()->installEventFilter(this);
    connect(list, &Page::selectionChanged, this, &PageTab::changed);
    connect(list, &Page::workChanged, this, &PageTab::changed);
    connect(&list->shown(), &ShownView::changed, this, &PageTab::changed);
    return *m_lists.insert(module, list);
}

CardPage* PageTab::cardOf(const QString& module)
{
    if (CardPage* known = m_cards.value(module))
        return known;
    auto* card = new CardPage(m_desk, m_desk.module(module), this);
    addWidget(card);
    connect(card, &Page::selectionChanged, this, &PageTab::changed);
    connect(card, &Page::workChanged, this, &PageTab::changed);
    connect(card, &CardPage::backRequested, this, [this, card] {
        if (card == page())
            back();
    });
    connect(card, &CardPage::stepRequested, this, &PageTab::step);
    return *m_cards.insert(module, card);
}

/// A card that was never saved has nothing to come back to.
std::optional<Place> PageTab::placeToComeBackTo() const
{
    if (!page() || (cardPage() && !cardPage()->opened()))
        return std::nullopt;
    return place();
}

void PageTab::goTo(const Place& place)
{
    whenSaved([this, place] {
        if (const auto left = placeToComeBackTo(); left && !m_first)
            m_trail.leave(*left);
        show(place);
    });
}

void PageTab::show(const Place& place)
{
    m_first.reset();
    m_shown = place;
    if (place.kind == Place::Kind::Card)
        showCard(place);
    else
        showList(place);
    Q_EMIT changed();
}

void PageTab::showCard(const Place& place)
{
    if (ListPage* list = listPage(); list && list->module() == place.module)
        m_walked = list;
    CardPage* card = cardOf(place.module);
    if (place.record)
        card->open(place.record);
    setCurrentWidget(card);
    if (place.record)
        card->setFocus();
    else
        card->openNew();
}

void PageTab::showList(const Place& place)
{
    ListPage* list = listOf(place.module);
    apply(*list, place);
    setCurrentWidget(list);
    if (place.record)
        list->goToWhenShown(place.record);
    list->list()->setFocus();
}

bool PageTab::canGoBack() const
{
    return m_trail.hasBack() || cardPage();
}

void PageTab::back()
{
    whenSaved([this] {
        if (!canGoBack())
            return;
        const QString module = page()->module();
        const qint64 record = cardPage() ? cardPage()->record() : 0;
        Place before = m_trail.back(placeToComeBackTo()).value_or(Place{.module = module});
        if (before.kind == Place::Kind::List && before.module == module && record)
            before.record = record; // the list stands on the record whose card was read last
        show(before);
    });
}

void PageTab::forward()
{
    whenSaved([this] {
        if (const auto next = m_trail.forward(placeToComeBackTo()))
            show(*next);
    });
}

void PageTab::step(int by)
{
    if (!cardPage())
        return;
    const QString module = cardPage()->module();
    const bool isOfModule = m_walked && m_walked->module() == module;
    ListPage* list = isOfModule ? m_walked.data() : listOf(module);
    m_walked = list;
    if (list->records().isComplete()) {
        walk(*list, by);
        return;
    }
    connect(
        &list->records(), &RecordListModel::completed, this,
        [this, list, by] {
            if (m_walked == list)
                walk(*list, by);
        },
        Qt::SingleShotConnection);
}

void PageTab::walk(const ListPage& list, int by)
{
    CardPage* card = cardPage();
    if (!card || card->module() != list.module())
        return;
    if (list.records().rowOf(card->record()) < 0)
        m_desk.say({.text = tr("The list that the card was opened from does not have this record any more.")});
    else if (const qint64 next = list.neighbour(card->record(), by))
        whenSaved([card, next] { card->open(next); });
    else
        m_desk.say({.text = by > 0 ? tr("This is the last record of the list.") : tr("This is the first record of the list.")});
}

void PageTab::walkOn(ListPage* list)
{
    m_walked = list;
}

void PageTab::showCreated(const QString& module, qint64 record)
{
    if (ListPage* list = m_lists.value(module))
        list->goToWhenShown(record);
}

void PageTab::whenSaved(const std::function<void()>& goOn)
{
    const QPointer<Page> leaving(page());
    if (!hasUnsavedWork()) {
        goOn();
        return;
    }
    if (page()->isSaving()) {
        page()->saveThen(goOn);
        return;
    }
    ask(
        this,
        {.title = tr("Save what you have changed?"),
            .text = cardPage() ? tr("The card has changes that are not saved yet.")
                               : tr("The cell that is edited in the list is not saved yet."),
            .accept = tr("&Don't save"),
            .refuse = tr("&Go on editing"),
            .other = tr("&Save")},
        [leaving, goOn] {
            leaving->discardWork();
            goOn();
        },
        [leaving, goOn] { leaving->saveThen(goOn); });
}

void PageTab::follow(const Committed& committed)
{
    m_outdated = !isVisible();
    if (m_outdated)
        return;
    for (ListPage* list : std::as_const(m_lists))
        list->follow(committed);
    for (CardPage* card : std::as_const(m_cards))
        card->follow(committed);
}

bool PageTab::eventFilter(QObject* watched, QEvent* event)
{
    const auto* click = event->type() == QEvent::MouseButtonRelease ? static_cast<QMouseEvent*>(event) : nullptr;
    ListPage* list = listPage();
    if (click && click->button() == Qt::MiddleButton && list && watched == list->list()->viewport()) {
        const int row = list->list()->indexAt(click->position().toPoint()).row();
        if (const qint64 record = list->records().idAt(row))
            Q_EMIT pressedBehind({.kind = Place::Kind::Card, .module = list->module(), .record = record});
    }
    return QStackedWidget::eventFilter(watched, event);
}

} // namespace crm
