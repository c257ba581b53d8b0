#include "ui/shell/mainwindow.h"

#include "ui/shell/filedrop.h"

#include "core/services/samplewriter.h"
#include "ui/shell/databasedialogs.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/officesettings.h"
#include "ui/shell/recordactions.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/startpage.h"
#include "ui/shell/undohistory.h"
#include "ui/shell/windowcommands.h"
#include "ui/shell/workarea.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int samples = 300;
constexpr QSize usualSize{1280, 800};

QLocale localeFor(Language language)
{
    const QLocale system = QLocale::system();
    const auto wanted = language == Language::Russian ? QLocale::Russian : QLocale::English;
    if (system.language() == wanted)
        return system; // with the person's own country, and so their order of day and month
    return wanted == QLocale::Russian ? QLocale(QLocale::Russian, QLocale::Russia) : QLocale(QLocale::English, QLocale::UnitedStates);
}

} // namespace

MainWindow::MainWindow(Settings& settings, const Translations& translations, Language language)
    : m_settings(settings)
    , m_translations(translations)
    , m_language(language)
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage)
    , m_startMessages(new MessageBar)
    , m_recentMenu(new QMenu(tr("Open &recent"), this))
{
    setWindowTitle(tr("Telcom CRM"));
    auto* start = new QWidget(m_stack);
    auto* column = new QVBoxLayout(start);
    column->setContentsMargins(0, 0, 0, 0);
    m_startMessages->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_startMessages);
    column->addWidget(m_start, 1);
    m_stack->addWidget(start);
    m_start->setFocus();
    setCentralWidget(m_stack);
    addWindowCommands(*this);
    fillMenuBar(*this);
    m_commands.attach(CommandContext::Global, this);
    m_commands.applyShortcuts(settings.value(SettingKey::Shortcuts).toMap());
    connect(&m_commands, &CommandRegistry::shortcutsChanged, this, [this] { keep(SettingKey::Shortcuts, m_commands.changedShortcuts()); });
    connect(m_start, &StartPage::createRequested, this, &MainWindow::askCreate);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::askOpen);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::recentRequested, this, &MainWindow::openDatabase);
    connect(m_start, &StartPage::forgetRequested, this, [this](const QString& path) {
        if (const auto done = m_settings.forgetDatabase(path); !done)
            m_startMessages->post(done.error());
        showRecent();
    });
    connect(&m_database, &DatabaseThread::opened, this, &MainWindow::opened);
    connect(&m_database, &DatabaseThread::openFailed, this, &MainWindow::openFailed);
    restoreState();
    showRecent();
    refreshCommands();
}

MainWindow::~MainWindow()
{
    // The work area's pages look at the commands and the thread, which are members here and go first otherwise.
    m_settings.setOffice(nullptr);
    delete m_work;
}

ListPage* MainWindow::listPage() const
{
    return m_work ? m_work->listPage() : nullptr;
}

void MainWindow::restoreState()
{
    constexpr QSize frame{8, 32}; // of the window, which is not known before it is shown
    resize(usualSize.boundedTo(screen()->availableSize() - frame));
    restoreGeometry(m_settings.value(SettingKey::WindowGeometry).toByteArray());
}

void MainWindow::keepState()
{
    keep(SettingKey::WindowGeometry, saveGeometry());
    if (m_work)
        keep(SettingKey::SidebarCollapsed, m_work->sidebar().shownWidth() == SidebarWidth::Icons);
}

void MainWindow::keep(SettingKey key, const QVariant& value)
{
    if (const auto kept = m_settings.set(key, value); !kept)
        say({.kind = MessageKind::Error, .text = kept.error().message});
}

void MainWindow::say(Message message)
{
    if (m_work)
        m_work->say(std::move(message));
    else
        m_startMessages->post(std::move(message));
}

void MainWindow::showRecent()
{
    const QStringList recent = m_settings.recentDatabases();
    m_start->setRecent(recent);
    m_recentMenu->clear();
    m_recentMenu->setEnabled(!recent.isEmpty());
    for (const QString& path : recent)
        m_recentMenu->addAction(QDir::toNativeSeparators(path), this, [this, path] { openDatabase(path); });
}

void MainWindow::refreshCommands()
{
    if (m_actions)
        m_actions->look();
    m_commands.refresh();
    if (!m_work)
        return;
    m_commands.action(QStringLiteral("edit.undo"))->setText(m_work->history().undoText());
    m_commands.action(QStringLiteral("edit.redo"))->setText(m_work->history().redoText());
}

void MainWindow::openDatabase(const QString& path)
{
    open(path, DatabaseThread::Opening::Existing);
}

void MainWindow::createDatabase(const QString& path, int wanted)
{
    open(path, DatabaseThread::Opening::New, wanted);
}

void MainWindow::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/telcom-crm");
    const QString path = folder + QStringLiteral("/sample.db");
    if (QFileInfo::exists(path)) {
        openDatabase(path);
        return;
    }
    QDir().mkpath(folder); // a folder that can't be made is refused with the file in it
    createDatabase(path, samples);
}

void MainWindow::open(const QString& path, DatabaseThread::Opening opening, int wanted)
{
    const auto goOn = [this, path, opening, wanted] {
        m_samplesWanted = wanted;
        setOpening(true);
        WorkspaceOptions options;
        options.path = path;
        options.login = m_settings.text(SettingKey::Person);
        options.language = m_language;
        options.locale = localeFor(m_language);
        options.russian = [this](const char* context, const char* source) { return m_translations.russian(context, source); };
        m_database.open(options, opening);
    };
    if (m_work)
        m_work->whenMayBeLeft(goOn);
    else
        goOn();
}

/// The thread leaves the open database before the window hears of it: what were typed in between could not be saved any more.
void MainWindow::setOpening(bool opening)
{
    if (opening)
        m_typedIn = focusWidget();
    setEnabled(!opening);
    if (!opening && m_typedIn)
        m_typedIn->setFocus(Qt::OtherFocusReason);
}

void MainWindow::opened(const OpenedDatabase& database)
{
    setOpening(false);
    if (const auto kept = m_settings.rememberDatabase(database.path); !kept)
        m_startMessages->post(kept.error());
    for (const Module& module : database.catalogue->modules())
        addModuleCommands(*this, module);
    showRecent();
    showWork(database);
    if (std::exchange(m_samplesWanted, 0) > 0)
        fillSamples();
}

void MainWindow::openFailed(const Error& error)
{
    setOpening(false);
    m_samplesWanted = 0;
    say({.kind = MessageKind::Error, .text = error.message});
}

void MainWindow::showWork(const OpenedDatabase& database)
{
    m_settings.setOffice(nullptr);
    m_actions = nullptr;
    delete std::exchange(m_work, nullptr);
    delete m_office;
    m_office = new OfficeSettingsOfDatabase(m_database, {{setting(SettingKey::Country).name, database.session.country}}, this);
    m_settings.setOffice(m_office);
    // Numbers are read by the country from the first moment after it was chosen, so everything that reads is made anew.
    connect(m_office, &OfficeSettingsOfDatabase::written, this, [this] { openDatabase(m_work->database().path); });
    connect(m_office, &OfficeSettingsOfDatabase::failed, this, [this](const Error& error) { m_work->report(error); });
    m_work = new WorkArea(m_database, database, m_commands, m_settings, this);
    m_actions = new RecordActions(*m_work);
    new FileDrop(
        m_work, [this] { return m_actions->isPageShown(); }, [this](const QString& path) { m_actions->importFile(path); });
    m_work->sidebar().setShownWidth(m_settings.isOn(SettingKey::SidebarCollapsed) ? SidebarWidth::Icons : SidebarWidth::Full);
    connect(m_work, &WorkArea::pageChanged, this, &MainWindow::refreshCommands);
    connect(&m_database, &DatabaseThread::unheard, m_work, [this](const Error& error) { m_work->report(error); });
    connect(&m_work->history(), &UndoHistory::changed, this, &MainWindow::refreshCommands);
    m_stack->addWidget(m_work);
    m_stack->setCurrentWidget(m_work);
    setWindowTitle(tr("%1 — Telcom CRM").arg(QFileInfo(database.path).completeBaseName()));
    m_work->begin();
    refreshCommands();
    Q_EMIT databaseShown();
}

void MainWindow::fillSamples()
{
    m_database.start(
        this, [](Workspace& workspace, JobControl& control) { return writeSamples(workspace, samples, control); }, {},
        [this](const Result<>& done) {
            if (!done)
                say({.kind = MessageKind::Error, .text = done.error().message});
        });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_work && !m_mayClose && (m_work->hasUnsavedWork() || m_work->isImporting())) {
        event->ignore();
        m_work->whenMayBeLeft([this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    keepState();
    event->accept();
}

} // namespace crm
