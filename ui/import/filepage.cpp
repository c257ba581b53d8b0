#include "ui/import/filepage.h"

#include "core/exchange/importhistory.h"
#include "core/exchange/quotecheck.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/notice.h"
#include "ui/parts/pageheader.h"
#include "ui/shell/desk.h"
#include "ui/shell/emptystate.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int columnWidth = 150;

QString delimiterName(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u',':
        return FilePage::tr("Comma  ,");
    case u';':
        return FilePage::tr("Semicolon  ;");
    case u'\t':
        return FilePage::tr("Tab");
    case u'|':
        return FilePage::tr("Vertical bar  |");
    default:
        return delimiter.isPrint() ? QString(delimiter) : FilePage::tr("Character %1").arg(delimiter.unicode());
    }
}

QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

FilePage::FilePage(const Desk& desk, const Module& module, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_module(module)
    , m_notice(new Notice(this))
    , m_stack(new QStackedWidget(this))
{
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(new PageHeader(tr("Choose a file"),
        tr("A table as text: CSV or TSV, from a spreadsheet or another program. Nothing is written before you say so."), this));
    column->addWidget(m_notice);
    m_readOn = new QPushButton(tr("&Read on: the quote is part of the text"), this);
    m_readOn->setAutoDefault(false);
    m_readOn->hide();
    connect(m_readOn, &QPushButton::clicked, this, &FilePage::readOn);
    column->addWidget(m_readOn, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(makePreview());
}

QWidget* FilePage::makeEmptyState()
{
    auto* choose = new QAction(themedIcon(QStringLiteral("open"), IconTone::OnAccent), tr("Choose a &file…"), this);
    connect(choose, &QAction::triggered, this, &FilePage::chooseFile);
    auto* empty = new EmptyState(m_stack);
    empty->setIcon(QStringLiteral("import"));
    empty->setTitle(tr("Drop a file here"));
    empty->setText(tr("CSV, TSV or any other table as text."));
    empty->setActions({choose});
    return empty;
}

QWidget* FilePage::makePreview()
{
    auto* sheet = new QWidget(m_stack);
    m_file = new QLabel(sheet);
    m_file->setTextFormat(Qt::PlainText);
    m_another = new QPushButton(themedIcon(QStringLiteral("open")), tr("Choose another &file…"), sheet);
    m_another->setAutoDefault(false);
    connect(m_another, &QPushButton::clicked, this, &FilePage::chooseFile);
    auto* top = new QHBoxLayout;
    top->addWidget(m_file, 1);
    top->addWidget(m_another);
    auto* choices = new QGridLayout;
    choices->setHorizontalSpacing(16);
    choices->setVerticalSpacing(4);
    m_encodings = addChoice(choices, 0, tr("&Encoding"));
    m_delimiters = addChoice(choices, 1, tr("Cells are &separated by"));
    m_firstLine = addChoice(choices, 2, tr("The first &line holds"));
    fillChoices();
    m_table = new QTableWidget(sheet);
    m_table->setAccessibleName(tr("The first rows of the file"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setWordWrap(false);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addLayout(top);
    column->addLayout(choices);
    column->addWidget(m_table, 1);
    return sheet;
}

QComboBox* FilePage::addChoice(QGridLayout* grid, int column, const QString& label)
{
    auto* box = new QComboBox(this);
    auto* name = new QLabel(label, this);
    name->setBuddy(box);
    box->setAccessibleName(QString(label).remove(u'&'));
    grid->addWidget(name, 0, column);
    grid->addWidget(box, 1, column);
    grid->setColumnStretch(column, 1);
    return box;
}

void FilePage::fillChoices()
{
    for (const Encoding encoding : knownEncodings())
        m_encodings->addItem(encodingName(encoding).toUpper(), static_cast<int>(encoding));
    for (const QChar delimiter : {u',', u';', u'\t', u'|'})
        m_delimiters->addItem(delimiterName(delimiter), delimiter);
    m_firstLine->addItem(tr("the names of the columns"), static_cast<int>(FirstLine::ColumnNames));
    m_firstLine->addItem(tr("a record"), static_cast<int>(FirstLine::Record));
    connect(m_encodings, &QComboBox::activated, this, [this] {
        m_asked.encoding = static_cast<Encoding>(m_encodings->currentData().toInt());
        read();
    });
    connect(m_delimiters, &QComboBox::activated, this, [this] {
        m_asked.delimiter = m_delimiters->currentData().toChar();
        read();
    });
    connect(m_firstLine, &QComboBox::activated, this, [this] {
        m_asked.firstLine = static_cast<FirstLine>(m_firstLine->currentData().toInt());
        read();
    });
}

void FilePage::chooseFile()
{
    const QString folder = m_asked.path.isEmpty() ? documentsFolder() : QFileInfo(m_asked.path).absolutePath();
    const QString filter = tr("Tables as text (*.csv *.tsv *.tab *.txt *.csv.gz);;All files (*)");
    askFileToOpen(
        this, {.title = tr("Choose a file to import"), .start = folder, .filter = filter}, [this](const QString& path) { openFile(path); });
}

void FilePage::openFile(const QString& path)
{
    m_asked = {.module = m_module.name, .path = path};
    read();
}

void FilePage::read()
{
    // Finding out an encoding may read a large file to its end: not the window's work.
    const quint64 generation = ++m_generation;
    if (m_search)
        m_search->cancel();
    m_desk.database.start(
        this, [asked = m_asked](Workspace& workspace, JobControl&) { return readFile(workspace, asked); }, {},
        [this, generation](const Result<Read>& read) {
            if (generation == m_generation)
                take(read);
        });
}

Result<FilePage::Read> FilePage::readFile(const Workspace& workspace, const ImportOptions& asked)
{
    const Module& module = *workspace.catalogue().module(asked.module);
    auto preview = previewImport(asked, module, &workspace.catalogue());
    if (!preview)
        return preview.error();
    const auto kept = keptMapping(workspace, module, preview->layout.header);
    if (!kept)
        return kept.error();
    if (*kept)
        preview->mapping = **kept;
    return Read{*std::move(preview), kept->has_value()};
}

void FilePage::take(const Result<Read>& read)
{
    m_preview.reset();
    m_readOn->hide();
    if (read) {
        m_preview = read->preview;
        m_hasKeptMapping = read->isKept;
        showChoices();
        sayWhatIsOdd();
        lookForOpenQuote();
    } else {
        m_notice->say(read.error());
    }
    showRows();
    // A file that cannot be read as it is may be readable in another encoding: its choices stay in reach.
    m_stack->setCurrentIndex(m_preview || m_asked.encoding ? 1 : 0);
    Q_EMIT changed();
}

void FilePage::lookForOpenQuote()
{
    m_search = m_desk.database.start(
        this,
        [path = m_asked.path, preview = *m_preview](Workspace&, JobControl& control) { return findOpenQuote(path, preview, control); }, {},
        [this, generation = m_generation](const Result<qint64>& line) {
            const bool isOpen = generation == m_generation && line && *line > 0;
            if (!isOpen)
                return;
            m_readOn->show();
            m_notice->say(MessageKind::Error,
                tr("Nothing behind line %1 would be read: a quote is opened there and never closed. Mend the file, or read on with the "
                   "quote as part of the text.")
                    .arg(*line));
        });
}

void FilePage::readOn()
{
    m_asked.openQuote = OpenQuote::Literal;
    read();
}

void FilePage::showChoices()
{
    const QFileInfo file(m_asked.path);
    m_file->setText(tr("%1 · %2").arg(file.fileName(), m_desk.session.locale.formattedDataSize(file.size())));
    m_file->setToolTip(file.absoluteFilePath());
    m_encodings->setCurrentIndex(m_encodings->findData(static_cast<int>(m_preview->encoding)));
    const QChar delimiter = m_preview->layout.dialect.delimiter;
    if (m_delimiters->findData(delimiter) < 0)
        m_delimiters->addItem(delimiterName(delimiter), delimiter);
    m_delimiters->setCurrentIndex(m_delimiters->findData(delimiter));
    m_firstLine->setCurrentIndex(m_preview->layout.hasHeader() ? 0 : 1);
}

void FilePage::showRows()
{
    m_table->clear();
    const QList<QStringList> rows = m_preview ? m_preview->rows : QList<QStringList>();
    QStringList names = m_preview ? m_preview->layout.header : QStringList();
    qsizetype width = names.size();
    for (const QStringList& row : rows)
        width = std::max(width, row.size());
    for (qsizetype column = names.size(); column < width; ++column)
        names << tr("Column %1").arg(column + 1);
    m_table->setColumnCount(static_cast<int>(width));
    m_table->setRowCount(static_cast<int>(rows.size()));
    m_table->setHorizontalHeaderLabels(names);
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(rows[row][column]));
    }
    for (int column = 0; column < width; ++column)
        m_table->setColumnWidth(column, columnWidth);
}

void FilePage::sayWhatIsOdd()
{
    const auto isBroken = [](const QStringList& row) { return row.join(QString()).contains(QChar::ReplacementCharacter); };
    const QList<QStringList>& rows = m_preview->rows;
    if (rows.isEmpty())
        m_notice->say(MessageKind::Warning, tr("“%1” has no rows to import. Choose another file.").arg(QFileInfo(m_asked.path).fileName()));
    else if (isBroken(m_preview->layout.header) || std::any_of(rows.begin(), rows.end(), isBroken))
        m_notice->say(
            MessageKind::Warning, tr("Some characters mean nothing in this encoding. Choose the one in which the rows read well."));
    else
        m_notice->clear();
}

ImportOptions FilePage::options() const
{
    ImportOptions options = m_asked;
    options.encoding = m_preview->encoding;
    options.delimiter = m_preview->layout.dialect.delimiter;
    options.firstLine = m_preview->layout.hasHeader() ? FirstLine::ColumnNames : FirstLine::Record;
    return options;
}

void FilePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilePage::dropEvent(QDropEvent* event)
{
    openFile(droppedFile(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace crm
