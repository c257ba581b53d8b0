#include "ui/shell/workarea.h"

#include "ui/card/cardpage.h"
#include "ui/card/quickcreatedialog.h"
#include "ui/commands/commandregistry.h"
#include "ui/import/importrunner.h"
#include "ui/list/listpage.h"
#include "ui/search/commandsource.h"
#include "ui/search/recentsearches.h"
#include "ui/search/recordsource.h"
#include "ui/search/searchfield.h"
#include "ui/search/searchpanel.h"
#include "ui/search/viewsource.h"
#include "ui/shell/askdialog.h"
#include "ui/shell/databasememory.h"
#include "ui/shell/pagetab.h"
#include "ui/shell/pagetabs.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/topbar.h"
#include "ui/shell/undohistory.h"

#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace crm {

namespace {

// Not for each of the rows that one walks over.
constexpr int keepingPause = 1'000;

} // namespace

WorkArea::WorkArea(DatabaseThread& database, OpenedDatabase opened, CommandRegistry& commands, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_opened(std::move(opened))
    , m_sidebar(new Sidebar(this))
    , m_messages(new MessageBar(this))
    , m_memory(std::make_unique<DatabaseMemory>(settings, m_opened.path))
    , m_keeping(new QTimer(this))
{
    makeDesk(database, commands, settings);
    m_tabs = new PageTabs(*m_desk, this);
    m_history = new UndoHistory(*m_desk, this);
    fillSidebar();
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new TopBar(*m_desk, this);
    column->addWidget(top);
    m_messages->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_messages);
    column->addWidget(m_tabs, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    makeSearch(top->search());
    connect(m_sidebar, &Sidebar::activated, this, &WorkArea::showList);
    connect(m_sidebar, &Sidebar::activatedBehind, this, [this](const QString& module) { goTo({.module = module}, Where::TabBehind); });
    connect(m_tabs, &PageTabs::changed, this, &WorkArea::showWhereWeAre);
    connect(m_tabs, &PageTabs::changed, this, &WorkArea::keepSoon);
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(keepingPause);
    connect(m_keeping, &QTimer::timeout, this, &WorkArea::keep);
    connect(&database, &DatabaseThread::committed, this, &WorkArea::follow);
}

WorkArea::~WorkArea()
{
    keep();
    // The pages and the dialogs, hidden ones too, look at the desk until they are gone.
    qDeleteAll(findChildren<QDialog*>(Qt::FindDirectChildrenOnly));
    delete m_search;
    delete m_tabs;
    while (!children().isEmpty()) // a list that is being printed
        delete children().first();
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
        .openCard =
            [this](const QString& module, qint64 id) {
                const bool beside = QApplication::keyboardModifiers().testFlag(Qt::ControlModifier); // as browsers have it
                goTo({.kind = Place::Kind::Card, .module = module, .record = id}, beside ? Where::NewTab : Where::Here);
            },
        .goTo = [this](const Place& place, Where where) { goTo(place, where); },
        .undoStep = [this](qint64 step) { m_history->undoStep(step); },
        .area = this,
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

PageTab* WorkArea::tab() const
{
    return m_tabs->current();
}

Page* WorkArea::page() const
{
    return tab() ? tab()->page() : nullptr;
}

ListPage* WorkArea::listPage() const
{
    return qobject_cast<ListPage*>(page());
}

CardPage* WorkArea::cardPage() const
{
    return qobject_cast<CardPage*>(page());
}

void WorkArea::begin()
{
    if (!m_tabs->restore(m_memory->tabs()))
        showList(m_opened.catalogue->modules().first().name);
}

void WorkArea::goTo(const Place& place, Where where)
{
    m_search->dismiss();
    showWhereWeAre(); // a click has moved the sidebar already, and the person may stay
    m_tabs->open(place, where);
}

void WorkArea::showList(const QString& module)
{
    goTo({.module = module});
}

void WorkArea::showCard(const QString& module, qint64 id)
{
    goTo({.kind = Place::Kind::Card, .module = module, .record = id});
}

void WorkArea::showNewCard(const QString& module)
{
    goTo({.kind = Place::Kind::Card, .module = module});
}

void WorkArea::back()
{
    tab()->back();
}

void WorkArea::forward()
{
    tab()->forward();
}

void WorkArea::showWhereWeAre()
{
    if (!page())
        return;
    m_sidebar->setCurrent(page()->module());
    if (const CardPage* card = cardPage(); card && card->record())
        m_memory->remember({card->module(), card->record()});
    Q_EMIT pageChanged();
}

void WorkArea::keepSoon()
{
    if (!m_keeping->isActive()) // the first change counts: whoever goes on and on is kept, too
        m_keeping->start();
}

void WorkArea::keep()
{
    if (!page())
        return;
    if (const auto kept = m_memory->keep(m_tabs->kept()); !kept)
        qWarning("%s", qPrintable(kept.error().message)); // nothing that people have made is lost by it
}

void WorkArea::makeSearch(SearchField& field)
{
    const auto recent = [this] {
        QList<RecordKey> records = m_memory->recentRecords();
        if (const CardPage* card = cardPage()) // it is looked at anyway
            records.removeAll(RecordKey{card->module(), card->record()});
        return records;
    };
    m_search = new SearchPanel(*m_desk, field);
    m_search->addSource(recordSource(*m_desk, recent));
    m_search->addSource(recentSearches({.searches = [this] { return m_memory->recentSearches(); },
        .isEmpty = [this] { return m_memory->recentSearches().isEmpty() && m_memory->recentRecords().isEmpty(); },
        .forget = [this] { forgetRecent(); }}));
    m_search->addSource(viewSource(*m_desk));
    m_search->addSource(commandSource(m_desk->commands));
    connect(m_search, &SearchPanel::found, this, [this](const QString& text) { m_memory->rememberSearch(text); });
}

void WorkArea::forgetRecent()
{
    m_memory->forgetRecent();
}

void WorkArea::quickCreate(const QString& module)
{
    auto* dialog = new QuickCreateDialog(*m_desk, m_desk->module(module), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuickCreateDialog::created, this, [this, module](const Record& record) { tab()->showCreated(module, record.id); });
    dialog->open();
}

bool WorkArea::hasUnsavedWork() const
{
    return m_tabs->hasUnsavedWork();
}

void WorkArea::whenSaved(const std::function<void()>& goOn)
{
    tab()->whenSaved(goOn);
}

void WorkArea::whenAllSaved(const std::function<void()>& goOn)
{
    m_tabs->whenSaved(goOn);
}

bool WorkArea::isImporting() const
{
    const auto runners = findChildren<ImportRunner*>();
    return std::any_of(runners.begin(), runners.end(), [](const ImportRunner* runner) { return runner->isImporting(); });
}

void WorkArea::whenMayBeLeft(const std::function<void()>& goOn)
{
    if (!isImporting()) {
        whenAllSaved(goOn);
        return;
    }
    ask(this,
        {.title = tr("Stop the import?"),
            .text = tr("A file is still being imported. What has come until now stays; undo takes it back."),
            .accept = tr("&Stop the import"),
            .refuse = tr("&Let it go on")},
        [this, goOn] { whenAllSaved(goOn); });
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
    m_tabs->follow(committed);
    m_history->follow(committed);
}

} // namespace crm
