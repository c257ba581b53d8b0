#include "ui/import/importhistorydialog.h"

#include "core/exchange/importhistory.h"
#include "ui/import/importrunner.h"
#include "ui/import/resultpage.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/notice.h"
#include "ui/parts/pageheader.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int importsShown = 200;
// A batch takes a tenth of a second: whoever has been silent for so long has stopped.
constexpr qint64 silentSeconds = 60;

QPushButton* makeButton(const QString& icon, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(themedIcon(icon), text, parent);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ImportHistoryDialog::ImportHistoryDialog(const Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_notice(new Notice(this))
    , m_table(new QTableWidget(0, State + 1, this))
    , m_runner(new ImportRunner(desk, this))
{
    setWindowTitle(tr("Import history"));
    m_table->setHorizontalHeaderLabels(
        {tr("When"), tr("Who"), tr("File"), tr("Into"), tr("Created"), tr("Updated"), tr("Rejected"), tr("State")});
    m_table->setAccessibleName(tr("Imports, the newest first"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(File, QHeaderView::Stretch);
    for (const auto& [column, width] :
        {std::pair{When, 140}, {Who, 120}, {Module, 110}, {Created, 90}, {Updated, 100}, {Rejected, 100}, {State, 150}})
        m_table->setColumnWidth(column, width);
    m_runner->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(14);
    column->addWidget(new PageHeader(
        tr("Import history"), tr("Each import can be taken back whole, updated records included; what people changed since stays."), this));
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    column->addWidget(m_runner);
    column->addWidget(makeButtons());
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ImportHistoryDialog::look);
    connect(m_runner, &ImportRunner::finished, this, &ImportHistoryDialog::endContinued);
    resize(1060, 560);
    look();
    read();
}

QWidget* ImportHistoryDialog::makeButtons()
{
    auto* area = new QWidget(this);
    m_show = makeButton(QStringLiteral("search"), tr("S&how what was made"), area);
    m_save = makeButton(QStringLiteral("save"), tr("&Save rejected rows…"), area);
    m_continue = makeButton(QStringLiteral("import"), tr("&Continue"), area);
    m_undo = makeButton(QStringLiteral("undo"), tr("&Undo this import"), area);
    auto* close = new QPushButton(tr("Close"), area);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_show, m_save, m_continue, m_undo})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(close);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showRequested(current()->step.id); });
    connect(m_save, &QPushButton::clicked, this, &ImportHistoryDialog::askWhereToSave);
    connect(m_continue, &QPushButton::clicked, this, &ImportHistoryDialog::continueImport);
    connect(m_undo, &QPushButton::clicked, this, &ImportHistoryDialog::undo);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return area;
}

void ImportHistoryDialog::read()
{
    m_desk.database.ask(
        this, [](Workspace& workspace) { return ImportLog(workspace.database(), workspace.journal()).imports(importsShown); },
        [this](const Result<QList<LoggedImport>>& imports) { take(imports); });
}

void ImportHistoryDialog::take(const Result<QList<LoggedImport>>& imports)
{
    if (!imports) {
        m_notice->say(imports.error());
        return;
    }
    const int row = std::max(0, m_table->currentRow());
    m_imports = *imports;
    m_table->setRowCount(static_cast<int>(m_imports.size()));
    const QLocale& locale = m_desk.session.locale;
    for (int i = 0; i < m_imports.size(); ++i) {
        const LoggedImport& import = m_imports[i];
        const QStringList texts{locale.toString(import.step.at.toLocalTime(), QLocale::ShortFormat), import.step.personName,
            QFileInfo(import.path).fileName(), m_desk.label(m_desk.module(import.module).label), locale.toString(import.created),
            locale.toString(import.updated), locale.toString(import.rejected), stateOf(import)};
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(column == File ? import.path : texts[column]);
            m_table->setItem(i, column, item);
        }
    }
    if (m_imports.isEmpty())
        m_notice->say(MessageKind::Information, tr("Nothing has been imported into this database yet."));
    else
        m_table->selectRow(std::min(row, m_table->rowCount() - 1));
    look();
}

const LoggedImport* ImportHistoryDialog::current() const
{
    const int row = m_table->selectedItems().isEmpty() ? -1 : m_table->currentRow();
    return row >= 0 && row < m_imports.size() ? &m_imports[row] : nullptr;
}

QString ImportHistoryDialog::stateOf(const LoggedImport& import) const
{
    if (import.step.undoneBy)
        return tr("undone");
    if (import.isFinished)
        return tr("finished");
    const bool isLive = import.reachedAt.secsTo(QDateTime::currentDateTimeUtc()) < silentSeconds;
    return isLive ? tr("unfinished or running") : tr("unfinished");
}

QString ImportHistoryDialog::rejectsOf(const LoggedImport& import) const
{
    const QString path = import.options[u"rejects"].toString();
    return import.rejected > 0 && QFile::exists(path) ? path : QString();
}

void ImportHistoryDialog::look()
{
    const LoggedImport* import = current();
    const bool isStanding = import && !import->step.undoneBy && !m_runner->isRunning();
    m_show->setEnabled(isStanding && import->created > 0);
    m_undo->setEnabled(isStanding);
    m_continue->setEnabled(isStanding && !import->isFinished);
    m_save->setEnabled(import && !rejectsOf(*import).isEmpty());
}

void ImportHistoryDialog::undo()
{
    const qint64 step = current()->step.id;
    m_undo->setEnabled(false);
    m_notice->say(MessageKind::Information, tr("Taking the import back…"));
    m_desk.database.start(
        this, [step](Workspace& workspace, JobControl&) { return workspace.undo().undo(step); }, {},
        [this](const Result<UndoReport>& result) { sayHowUndoEnded(result); });
}

void ImportHistoryDialog::sayHowUndoEnded(const Result<UndoReport>& result)
{
    if (!result)
        m_notice->say(result.error());
    else if (result->kept.isEmpty())
        m_notice->say(MessageKind::Success, tr("The import has been taken back. Redo in the Edit menu brings it in again."));
    else
        m_notice->say(MessageKind::Warning, keptSentence(*result));
    read();
}

void ImportHistoryDialog::continueImport()
{
    const LoggedImport& import = *current();
    m_notice->clear();
    m_runner->show();
    m_runner->continueFrom(import.step.id, QFileInfo(import.path).fileName());
    look();
}

void ImportHistoryDialog::endContinued()
{
    m_runner->hide();
    const Result<ImportReport>& result = *m_runner->result();
    if (!result)
        m_notice->say(result.error());
    else if (result->stopped)
        m_notice->say(*result->stopped);
    else if (!result->isWhole())
        m_notice->say(MessageKind::Warning, tr("The import has not come to its end. It can be continued."));
    else
        m_notice->say(
            MessageKind::Success, tr("The rest is in: %n record(s) in all.", nullptr, static_cast<int>(result->created + result->updated)));
    read();
}

void ImportHistoryDialog::askWhereToSave()
{
    askFileToSave(this, {.title = tr("Save rejected rows"), .start = rejectsOf(*current()), .filter = tr("Tables as text (*.csv)")},
        [this](const QString& path) { saveRejects(path); });
}

void ImportHistoryDialog::saveRejects(const QString& path)
{
    const QString source = rejectsOf(*current());
    if (path == source)
        return;
    QFile::remove(path); // the file dialog has asked
    QFile file(source);
    if (file.copy(path))
        m_notice->say(MessageKind::Success, tr("The rejected rows are in “%1”.").arg(QFileInfo(path).fileName()));
    else
        m_notice->say(MessageKind::Error, tr("“%1” cannot be written: %2 Choose another folder or name.").arg(path, file.errorString()));
}

} // namespace crm
