// What the pane is made of, and what leaves it as files; what it does stands in analysispane.cpp.
#include "core/exchange/outputfile.h"
#include "core/exchange/tablefile.h"
#include "core/settings/settings.h"
#include "ui/analysis/analysiscontrols.h"
#include "ui/analysis/analysispane.h"
#include "ui/analysis/analysistable.h"
#include "ui/analysis/drawnanalysis.h"
#include "ui/analysis/suggestionrow.h"
#include "ui/list/shownview.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/jobprogress.h"
#include "ui/parts/notice.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"
#include "ui/theme/tones.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace crm {

namespace {

// Long enough to take in the letters of a word and the commits of an import, short enough to look immediate.
constexpr int soon = 150;
// What is answered sooner needs no progress bar, which would only flicker.
constexpr int patience = 400;

QTimer* singleShot(QObject* parent, int milliseconds)
{
    auto* timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(milliseconds);
    return timer;
}

QString withoutSlashes(QString name)
{
    for (QChar& letter : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(letter))
            letter = u' ';
    }
    return name.simplified();
}

} // namespace

void AnalysisPane::build()
{
    m_soon = singleShot(this, soon);
    m_patience = singleShot(this, patience);
    connect(m_soon, &QTimer::timeout, this, &AnalysisPane::run);
    connect(m_patience, &QTimer::timeout, this, [this] { m_progress->begin(tr("Analysing the list…"), tr("&Stop")); });
    m_notice = new Notice(this);
    m_progress = new JobProgress(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 8, 18, 6);
    column->setSpacing(6);
    column->addLayout(makeTop());
    column->addLayout(makeControls());
    column->addWidget(m_notice);
    column->addWidget(m_progress);
    column->addWidget(makePickRow());
    column->addWidget(makeBody(), 1);
    auto* back = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &AnalysisPane::showAllGroups);
}

QLayout* AnalysisPane::makeTop()
{
    m_suggestions = new SuggestionRow(m_desk, m_module, this);
    auto* close = new QToolButton(this);
    close->setIcon(themedIcon(QStringLiteral("close"), IconTone::Quiet));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the analysis"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &AnalysisPane::closeRequested);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_suggestions, 1);
    row->addWidget(makeExport());
    row->addWidget(close);
    return row;
}

QLayout* AnalysisPane::makeControls()
{
    m_controls = new AnalysisControls(m_desk, m_module, this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_controls, 1);
    return row;
}

QToolButton* AnalysisPane::makeExport()
{
    auto* button = new QToolButton(this);
    button->setText(tr("Export"));
    button->setAccessibleName(tr("Export the analysis"));
    button->setIcon(themedIcon(QStringLiteral("export")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    auto* menu = new QMenu(button);
    QAction* picture =
        menu->addAction(themedIcon(QStringLiteral("image")), tr("Chart as a &picture (PNG)…"), this, &AnalysisPane::exportPicture);
    connect(menu, &QMenu::aboutToShow, picture, [this, picture] { picture->setEnabled(m_chart); });
    menu->addAction(themedIcon(QStringLiteral("document")), tr("Figures as a &table (CSV)…"), this, &AnalysisPane::exportTable);
    menu->addAction(themedIcon(QStringLiteral("duplicate")), tr("&Copy the figures"), this, &AnalysisPane::copyTable);
    button->setMenu(menu);
    return button;
}

QWidget* AnalysisPane::makePickRow()
{
    m_pickRow = new QWidget(this);
    m_pickText = new QLabel(m_pickRow);
    m_pickText->setTextFormat(Qt::PlainText);
    auto* back = new QToolButton(m_pickRow);
    back->setIcon(themedIcon(QStringLiteral("undo")));
    back->setText(tr("Show all groups (Esc)"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    connect(back, &QToolButton::clicked, this, &AnalysisPane::showAllGroups);
    auto* row = new QHBoxLayout(m_pickRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pickText);
    row->addWidget(back);
    row->addStretch(1);
    m_pickRow->hide();
    return m_pickRow;
}

QWidget* AnalysisPane::makeChart()
{
    const auto chart = drawnAnalysis(m_desk, m_module);
    if (chart) {
        m_chart = *chart;
        return m_chart->widget();
    }
    auto* reason = new QLabel(chart.error().message);
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    reason->setAlignment(Qt::AlignCenter);
    reason->setMargin(12);
    return reason;
}

QWidget* AnalysisPane::makeBody()
{
    m_model = new AnalysisModel(m_desk, m_module, this);
    auto* area = new QScrollArea(this);
    area->setWidget(makeChart());
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_table = new AnalysisTable(*m_model, this);
    m_body = new QSplitter(Qt::Horizontal, this);
    m_body->setHandleWidth(4);
    m_body->setChildrenCollapsible(false);
    m_body->addWidget(area);
    m_body->addWidget(m_table);
    m_body->setStretchFactor(0, 3);
    m_body->setStretchFactor(1, 2);
    m_body->setSizes({620, 400});
    return m_body;
}

QString AnalysisPane::suggestedPath(const QString& suffix) const
{
    const QString name = withoutSlashes(QString(title()).replace(QStringLiteral(": "), QStringLiteral(" - ")));
    return freePath(QDir(documentsFolder()).filePath(QStringLiteral("%1.%2").arg(name, suffix)));
}

void AnalysisPane::exportPicture()
{
    askFileToSave(this, {.title = tr("Export the chart"), .start = suggestedPath(QStringLiteral("png")), .filter = tr("Pictures (*.png)")},
        [this](const QString& path) { savePicture(path); });
}

void AnalysisPane::exportTable()
{
    askFileToSave(this,
        {.title = tr("Export the figures"), .start = suggestedPath(QStringLiteral("csv")), .filter = tr("Tables as text (*.csv)")},
        [this](const QString& path) { saveTable(path); });
}

void AnalysisPane::savePicture(const QString& path)
{
    m_desk.database.start(
        this,
        [image = m_chart->image(title()), path](Workspace& workspace, JobControl&) -> Result<> {
            auto file = outputFileBeside(workspace, path);
            if (!file)
                return file.error();
            if (!image.save(&file->device(), "PNG"))
                return Error{Error::Permission,
                    tr("“%1” could not be written: %2. Make room, or choose another place.").arg(path, file->device().errorString())};
            return file->commit();
        },
        {}, [this, path](const Result<>& done) { tellSaved(path, done); });
}

void AnalysisPane::saveTable(const QString& path)
{
    const QList<QStringList> rows = QList<QStringList>{m_model->heading()} + m_model->plainRows();
    // As the export of lists: where the comma parts whole from fraction, spreadsheets part cells by the semicolon.
    const CsvFormat format{.delimiter = m_desk.session.locale.decimalPoint() == QLatin1String(",") ? u';' : u',',
        .byteOrderMark = ByteOrderMark::Yes,
        .formulas = m_desk.settings.isOn(SettingKey::SpreadsheetSafeCsv) ? Formulas::Neutralise : Formulas::Keep};
    m_desk.database.start(
        this, [rows, format, path](Workspace& workspace, JobControl&) { return writeTable(workspace, rows, format, path); }, {},
        [this, path](const Result<>& done) { tellSaved(path, done); });
}

void AnalysisPane::tellSaved(const QString& path, const Result<>& done)
{
    if (!done) {
        m_desk.report(done.error());
        return;
    }
    m_desk.say({.kind = MessageKind::Success,
        .text = tr("Saved as “%1”.").arg(QFileInfo(path).fileName()),
        .actionText = tr("Show in folder"),
        .act = [path] { showInFolder(path); }});
    Q_EMIT saved(path);
}

void AnalysisPane::copyTable()
{
    QStringList lines{m_model->heading().join(u'\t')};
    for (const QStringList& row : m_model->plainRows())
        lines << row.join(u'\t');
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void AnalysisPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(0, height() - 1, width(), 1, tonesOf(palette()).hairline);
}

} // namespace crm
