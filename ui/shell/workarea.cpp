#include "ui/shell/workarea.h"

#include "ui/card/cardpage.h"
#include "ui/card/quickcreatedialog.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/commandregistry.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/search/recordsource.h"
#include "ui/shell/askdialog.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/topbar.h"
#include "ui/shell/undohistory.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr qsizetype trailLength = 30;

} // namespace

WorkArea::WorkArea(DatabaseThread& database, OpenedDatabase opened, CommandRegistry& commands, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_opened(std::move(opened))
    , m_sidebar(new Sidebar(this))
    , m_messages(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
{
    makeDesk(database, commands, settings);
    m_history = new UndoHistory(*m_desk, this);
    fillSidebar();
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new TopBar(*m_desk, this));
    m_messages->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    connect(m_sidebar, &Sidebar::activated, this, &WorkArea::showList);
    connect(&database, &DatabaseThread::committed, this, &WorkArea::follow);
}

WorkArea::~WorkArea()
{
    // The pages and the dialogs, hidden ones too, look at the desk until they are gone.
    qDeleteAll(findChildren<QDialog*>(Qt::FindDirectChildrenOnly));
    delete m_palette;
    delete m_pages;
}

void WorkArea::makeDesk(DatabaseThread& database, CommandRegistry& commands, Settings& settings)
{
    const PhoneNumbers phones(m_opened.session.country);
    m_reader = std::make_unique<ValueReader>(m_opened.session.locale, phones, *m_opened.catalogue);
    m_writer = std::make_unique<ValueWriter>(m_opened.session.locale, m_opened.session.language, phones, *m_opened.catalogue);
    m_desk = std::unique_ptr<Desk>(new Desk{
        .database = database,
        .catalogue = m_opened.catalogue,
        .session = m_opened.session,
        .reader = *m_reader,
        .writer = *m_writer,
        .commands = commands,
        .settings = settings,
        .say = [this](Message message) { say(std::move(message)); },
        .report = [this](const Error& error) { report(error); },
        .openCard = [this](const QString& module, qint64 id) { showCard(module, id); },
    });
}

void WorkArea::fillSidebar()
{
    QList<SidebarSection> sections;
    for (const Module& module : m_opened.catalogue->modules()) {
        if (module.section.isEmpty())
            continue;
        const QString section = QCoreApplication::translate("Section", module.section.toUtf8().constData());
        if (sections.isEmpty() || sections.last().label != section)
            sections.append({.label = section, .items = {}});
        sections.last().items.append({.id = module.name, .label = m_desk->label(module.label), .icon = module.icon});
    }
    m_sidebar->setSections(sections);
}

Page* WorkArea::page() const
{
    return qobject_cast<Page*>(m_pages->currentWidget());
}

ListPage* WorkArea::listPage() const
{
    return qobject_cast<ListPage*>(page());
}

CardPage* WorkArea::cardPage() const
{
    return qobject_cast<CardPage*>(page());
}

ListPage* WorkArea::listOf(const QString& module)
{
    if (ListPage* known = m_lists.value(module))
        return known;
    auto* list = new ListPage(*m_desk, m_desk->module(module), m_pages);
    m_pages->addWidget(list);
    connect(list, &Page::selectionChanged, this, &WorkArea::pageChanged);
    return *m_lists.insert(module, list);
}

CardPage* WorkArea::cardOf(const QString& module)
{
    if (CardPage* known = m_cards.value(module))
        return known;
    auto* card = new CardPage(*m_desk, m_desk->module(module), m_pages);
    m_pages->addWidget(card);
    connect(card, &Page::selectionChanged, this, &WorkArea::pageChanged);
    connect(card, &CardPage::backRequested, this, &WorkArea::back);
    connect(card, &CardPage::stepRequested, this, &WorkArea::step);
    return *m_cards.insert(module, card);
}

void WorkArea::show(Page* shown)
{
    if (Page* before = page(); before && before != shown) {
        m_trail.append(before);
        if (m_trail.size() > trailLength)
            m_trail.removeFirst();
    }
    m_pages->setCurrentWidget(shown);
    m_sidebar->setCurrent(shown->selection().module);
    Q_EMIT pageChanged();
}

void WorkArea::showList(const QString& module)
{
    whenSaved([this, module] {
        ListPage* list = listOf(module);
        show(list);
        list->list()->setFocus();
    });
}

void WorkArea::showCard(const QString& module, qint64 id)
{
    whenSaved([this, module, id] {
        CardPage* card = cardOf(module);
        card->open(id);
        show(card);
        card->setFocus();
    });
}

void WorkArea::showNewCard(const QString& module)
{
    whenSaved([this, module] {
        CardPage* card = cardOf(module);
        show(card);
        card->openNew();
    });
}

void WorkArea::back()
{
    whenSaved([this] {
        const QString module = page() ? page()->selection().module : QString();
        CardPage* card = cardPage();
        Page* before = nullptr;
        while (!m_trail.isEmpty() && (!before || before == page()))
            before = m_trail.takeLast();
        if (!before || before == page())
            before = listOf(module);
        m_pages->setCurrentWidget(before);
        m_sidebar->setCurrent(before->selection().module);
        if (ListPage* list = listPage(); list && card && card->record())
            list->goTo(card->record());
        before->setFocus();
        Q_EMIT pageChanged();
    });
}

void WorkArea::step(int by)
{
    CardPage* card = cardPage();
    if (!card)
        return;
    const QString module = card->selection().module;
    const qint64 next = listOf(module)->neighbour(card->record(), by);
    if (next)
        whenSaved([card, next] { card->open(next); });
    else
        say({.text = by > 0 ? tr("This is the last record of the list.") : tr("This is the first record of the list.")});
}

void WorkArea::openPalette()
{
    if (!m_palette) {
        m_palette = new CommandPalette(window());
        m_palette->addSource(recordSource(*m_desk));
        m_palette->addSource(commandSource(m_desk->commands));
    }
    m_palette->open();
}

void WorkArea::quickCreate(const QString& module)
{
    auto* dialog = new QuickCreateDialog(*m_desk, m_desk->module(module), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuickCreateDialog::created, this, [this, module](const Record& record) {
        if (ListPage* list = m_lists.value(module))
            list->goToWhenShown(record.id);
    });
    dialog->open();
}

bool WorkArea::hasUnsavedWork() const
{
    return page() && page()->hasUnsavedWork();
}

void WorkArea::whenSaved(const std::function<void()>& goOn)
{
    Page* leaving = page();
    if (!hasUnsavedWork()) {
        goOn();
        return;
    }
    m_sidebar->setCurrent(leaving->selection().module); // a click has moved it already
    ask(
        this,
        {.title = tr("Save what you have changed?"),
            .text = tr("The card has changes that are not saved yet."),
            .accept = tr("&Don't save"),
            .refuse = tr("&Go on editing"),
            .other = tr("&Save")},
        [leaving, goOn] {
            leaving->discardWork();
            goOn();
        },
        [leaving, goOn] { leaving->saveThen(goOn); });
}

void WorkArea::say(Message message)
{
    m_messages->post(std::move(message));
}

void WorkArea::report(const Error& error)
{
    m_messages->post(error);
}

void WorkArea::follow(const Committed& committed)
{
    for (ListPage* list : std::as_const(m_lists))
        list->follow(committed);
    for (CardPage* card : std::as_const(m_cards))
        card->follow(committed);
    m_history->follow(committed);
}

} // namespace crm
