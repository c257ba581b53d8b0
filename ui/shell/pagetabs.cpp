#include "ui/shell/pagetabs.h"

#include "core/services/foundrecords.h"
#include "ui/commands/commandregistry.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"
#include "ui/shell/pagetab.h"
#include "ui/shell/tabstrip.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace crm {

namespace {

constexpr int numbered = 8;
constexpr qsizetype closedKept = 20;

/// Built-in views are called as they are in the language of today.
void nameBuiltIn(View& view, const Desk& desk)
{
    for (const View& described : builtInViews(desk.module(view.module), desk.session.language)) {
        if (!view.builtIn.isEmpty() && described.builtIn == view.builtIn)
            view.name = described.name;
    }
}

} // namespace

PageTabs::PageTabs(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_row(new QWidget(this))
    , m_strip(new TabStrip(desk.commands, m_row))
    , m_stack(new QStackedWidget(this))
{
    auto* add = new QToolButton(m_row);
    add->setIcon(themedIcon(QStringLiteral("add"), IconTone::Quiet));
    add->setText(tr("New tab"));
    desk.commands.explain(add, QStringLiteral("tab.new"), add->text());
    add->setAutoRaise(true);
    add->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(4);
    row->addWidget(m_strip);
    row->addWidget(add);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_row);
    column->addWidget(m_stack, 1);
    m_row->hide();
    connect(add, &QToolButton::clicked, this, &PageTabs::openBeside);
    connect(m_strip, &TabStrip::newRequested, this, &PageTabs::openBeside);
    connect(m_strip, &TabStrip::closeRequested, this, &PageTabs::close);
    connect(m_strip, &TabStrip::menuRequested, this, &PageTabs::showMenu);
    connect(m_strip, &QTabBar::currentChanged, this, &PageTabs::look);
    connect(m_strip, &QTabBar::tabMoved, this, &PageTabs::move);
    for (int number = 1; number <= numbered + 1; ++number) {
        auto* shortcut = new QShortcut(QKeySequence(int(Qt::CTRL) | (Qt::Key_0 + number)), this);
        // The ninth is the last, as browsers have it.
        connect(shortcut, &QShortcut::activated, this, [this, number] { select(number > numbered ? count() - 1 : number - 1); });
    }
}

PageTabs::~PageTabs()
{
    for (PageTab* tab : std::as_const(m_tabs))
        tab->disconnect(this); // pages that go say so, and the strip may be gone by then
}

PageTab* PageTabs::current() const
{
    return tab(m_strip->currentIndex());
}

int PageTabs::count() const
{
    return static_cast<int>(m_tabs.size());
}

PageTab* PageTabs::tab(int index) const
{
    return m_tabs.value(index);
}

void PageTabs::open(const Place& place, Where where)
{
    PageTab* from = current();
    if (from && where == Where::Here) {
        from->goTo(place);
        return;
    }
    PageTab* opened = add(place, m_strip->currentIndex() + 1);
    if (from)
        opened->walkOn(from->listPage());
    if (where == Where::TabBehind) {
        readTitles();
        Q_EMIT changed();
    } else {
        select(static_cast<int>(m_tabs.indexOf(opened)));
    }
}

PageTab* PageTabs::add(const Place& place, int index)
{
    auto* added = new PageTab(m_desk, place, m_stack);
    m_stack->addWidget(added);
    m_tabs.insert(index, added);
    connect(added, &PageTab::changed, this, [this, added] { show(added); });
    connect(added, &PageTab::pressedBehind, this, [this](const Place& pressed) { open(pressed, Where::TabBehind); });
    m_strip->insertTab(index, QString());
    show(added);
    m_row->setVisible(count() > 1);
    return added;
}

/// Says in the strip what the tab shows.
void PageTabs::show(PageTab* tab)
{
    const int index = static_cast<int>(m_tabs.indexOf(tab));
    const QString title = tab->title();
    m_strip->setTabIcon(index, themedIcon(tab->icon(), tab == current() ? IconTone::Accent : IconTone::Quiet));
    m_strip->setTabText(
        index, (tab->hasUnsavedWork() ? QStringLiteral("● ") : QString()) + QString(title).replace(u'&', QStringLiteral("&&")));
    m_strip->setTabToolTip(index, title.toHtmlEscaped());
    if (tab == current())
        Q_EMIT changed();
}

void PageTabs::look()
{
    PageTab* looked = current();
    if (!looked)
        return;
    m_stack->setCurrentWidget(looked);
    looked->wake();
    for (PageTab* tab : std::as_const(m_tabs))
        show(tab);
    looked->takeFocus();
}

void PageTabs::openBeside()
{
    Place place = current()->place();
    if (place.kind == Place::Kind::Card)
        place = {.module = place.module};
    open(place, Where::NewTab);
}

void PageTabs::select(int index)
{
    if (index >= 0 && index < count())
        m_strip->setCurrentIndex(index);
}

void PageTabs::step(int by)
{
    if (count() > 0)
        select((m_strip->currentIndex() + by + count()) % count());
}

void PageTabs::move(int from, int to)
{
    m_tabs.move(from, to);
    Q_EMIT changed();
}

void PageTabs::close(int index)
{
    PageTab* closing = tab(index);
    if (!closing || count() == 1)
        return;
    if (closing->hasUnsavedWork())
        select(index); // one must see what is asked about
    closing->whenSaved([this, closing] { remove(static_cast<int>(m_tabs.indexOf(closing))); });
}

void PageTabs::closeCurrent()
{
    close(m_strip->currentIndex());
}

void PageTabs::closeOthers(int index)
{
    select(index);
    const PageTab* kept = current();
    for (int other = count() - 1; other >= 0; --other) {
        if (tab(other) != kept && !tab(other)->hasUnsavedWork())
            remove(other);
    }
}

void PageTabs::remove(int index)
{
    PageTab* removed = m_tabs.takeAt(index);
    removed->disconnect(this);
    if (const Place place = removed->place(); place.kind == Place::Kind::List || place.record)
        m_closed.append(place);
    if (m_closed.size() > closedKept)
        m_closed.removeFirst();
    m_strip->removeTab(index);
    m_stack->removeWidget(removed);
    removed->deleteLater(); // it may be its own menu or key that closes it
    m_row->setVisible(count() > 1);
    look();
}

void PageTabs::reopen()
{
    if (canReopen())
        open(m_closed.takeLast(), Where::NewTab);
}

void PageTabs::showMenu(int index, const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(QStringLiteral("add")), tr("&New tab"), this, &PageTabs::openBeside);
    menu->addSeparator();
    menu->addAction(themedIcon(QStringLiteral("close")), tr("&Close"), this, [this, index] { close(index); });
    menu->addAction(tr("Close &others"), this, [this, index] { closeOthers(index); });
    QAction* again = menu->addAction(tr("&Reopen the closed tab"), this, &PageTabs::reopen);
    again->setEnabled(canReopen());
    menu->popup(position);
}

void PageTabs::whenSaved(const std::function<void()>& goOn)
{
    const auto unsaved = std::find_if(m_tabs.begin(), m_tabs.end(), [](const PageTab* tab) { return tab->hasUnsavedWork(); });
    if (unsaved == m_tabs.end()) {
        goOn();
        return;
    }
    select(static_cast<int>(unsaved - m_tabs.begin()));
    (*unsaved)->whenSaved([this, goOn] { whenSaved(goOn); });
}

bool PageTabs::hasUnsavedWork() const
{
    return std::any_of(m_tabs.begin(), m_tabs.end(), [](const PageTab* tab) { return tab->hasUnsavedWork(); });
}

QVariantList PageTabs::kept() const
{
    QVariantList kept;
    for (const PageTab* tab : m_tabs) {
        Place place = tab->place();
        if (place.kind == Place::Kind::Card && !place.record)
            place = {.module = place.module}; // a new record that was not saved
        QVariantMap map = place.kept();
        map.insert("current", tab == current());
        kept << map;
    }
    return kept;
}

bool PageTabs::restore(const QVariantList& kept)
{
    int looked = 0;
    const QSignalBlocker quiet(m_strip); // the first to be added is not the one to be looked at
    for (const QVariant& one : kept) {
        const QVariantMap map = one.toMap();
        Place place = Place::fromKept(map);
        if (!m_desk.catalogue->module(place.module))
            continue;
        if (place.view) {
            place.view->module = place.saved.module = place.module;
            nameBuiltIn(*place.view, m_desk);
            nameBuiltIn(place.saved, m_desk);
        }
        if (map["current"].toBool())
            looked = count();
        add(place, count());
    }
    m_strip->setCurrentIndex(looked);
    look();
    readTitles();
    return count() > 0;
}

/// Tabs that were not looked at yet are called as their records are called now; those of records that are gone go, too.
void PageTabs::readTitles()
{
    QList<RecordKey> keys;
    for (const PageTab* tab : std::as_const(m_tabs)) {
        if (const Place place = tab->place(); place.kind == Place::Kind::Card && !tab->page())
            keys << RecordKey{place.module, place.record};
    }
    if (keys.isEmpty())
        return;
    m_desk.database.ask(
        this, [keys](Workspace& workspace) { return namedRecords(workspace, keys); },
        [this, keys](const Result<QList<FoundRecord>>& named) {
            if (!named)
                return; // what is wrong is told when the tab is looked at
            for (int index = count() - 1; index >= 0; --index) {
                const Place place = tab(index)->place();
                const RecordKey key{place.module, place.record};
                if (place.kind != Place::Kind::Card || !keys.contains(key) || tab(index)->page())
                    continue;
                const auto found = std::find_if(named->begin(), named->end(), [&](const FoundRecord& one) { return one.key == key; });
                if (found == named->end())
                    remove(index);
                else
                    tab(index)->setTitle(found->title);
            }
        });
}

void PageTabs::follow(const Committed& committed)
{
    for (PageTab* tab : std::as_const(m_tabs))
        tab->follow(committed);
}

} // namespace crm
