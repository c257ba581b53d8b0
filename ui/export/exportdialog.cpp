#include "ui/export/exportdialog.h"

#include "ui/parts/filechoice.h"
#include "ui/parts/jobprogress.h"
#include "ui/parts/notice.h"
#include "ui/shell/desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace crm {

namespace {

/// The kinds of files for the file dialog.
QString filterOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return ExportDialog::tr("Tables as text (*.csv)");
    case ExportFormat::Xlsx:
        return ExportDialog::tr("Excel workbooks (*.xlsx)");
    case ExportFormat::VCard:
        return ExportDialog::tr("Visiting cards (*.vcf)");
    case ExportFormat::JsonLines:
        return ExportDialog::tr("JSON records (*.jsonl)");
    case ExportFormat::Json:
        return ExportDialog::tr("JSON (*.json)");
    }
    Q_UNREACHABLE();
}

/// "Leads 2026-11-24.csv" among the documents.
QString suggestedPath(const QString& label)
{
    return QDir(documentsFolder()).filePath(QStringLiteral("%1 %2.csv").arg(label, QDate::currentDate().toString(Qt::ISODate)));
}

} // namespace

ExportDialog::ExportDialog(const Desk& desk, ExportScope scope, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_module(desk.module(scope.module))
    , m_scope(std::move(scope))
{
    m_scope.view.module = m_module.name;
    setWindowTitle(tr("Export: %1").arg(desk.label(m_module.label)));
    build();
    m_path->setText(QDir::toNativeSeparators(suggestedPath(desk.label(m_module.label))));
    followFormat();
    askCounts();
    setMinimumWidth(600);
}

ExportDialog::~ExportDialog()
{
    if (m_job)
        m_job->cancel();
}

void ExportDialog::followFormat()
{
    const bool isTable = format() == ExportFormat::Csv || format() == ExportFormat::Xlsx;
    m_csv->setVisible(format() == ExportFormat::Csv);
    m_references->setVisible(isTable);
    m_referencesLabel->setVisible(isTable);
    m_versions->setVisible(format() == ExportFormat::VCard);
    m_versionsLabel->setVisible(format() == ExportFormat::VCard);
    m_byteOrderMark->setEnabled(static_cast<Encoding>(m_encodings->currentData().toInt()) == Encoding::Utf8);
    const QFileInfo file(path());
    const QString suffix = formatSuffix(format());
    if (file.suffix() != suffix)
        m_path->setText(QDir::toNativeSeparators(file.dir().filePath(file.completeBaseName() + u'.' + suffix)));
    review();
}

void ExportDialog::askCounts()
{
    m_desk.database.ask(
        this,
        [view = m_scope.view](Workspace& workspace) -> Result<std::pair<qint64, qint64>> {
            const auto inView = workspace.reader().count(view);
            const auto all = workspace.reader().count({.module = view.module});
            if (!inView || !all)
                return inView ? all.error() : inView.error();
            return std::pair(*inView, *all);
        },
        [this](const Result<std::pair<qint64, qint64>>& counts) { showCounts(counts); });
}

void ExportDialog::showCounts(const Result<std::pair<qint64, qint64>>& counts)
{
    if (!counts) {
        m_notice->say(counts.error());
        return;
    }
    const QLocale& locale = m_desk.session.locale;
    m_view->setText(tr("This &view (%1)").arg(locale.toString(counts->first)));
    m_all->setText(tr("&All records (%1)").arg(locale.toString(counts->second)));
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_formats->currentData().toInt());
}

QString ExportDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options{.query = m_scope.view};
    if (m_selected->isChecked())
        options.ids = m_scope.selected;
    if (m_all->isChecked())
        options.query.filter = {};
    if (m_visibleColumns->isChecked())
        options.columns = m_scope.columns;
    options.format = format();
    options.csv = {
        .delimiter = m_delimiters->currentData().toChar(),
        .byteOrderMark = m_byteOrderMark->isChecked() ? ByteOrderMark::Yes : ByteOrderMark::No,
        .formulas = m_safe->isChecked() ? Formulas::Neutralise : Formulas::Keep,
        .encoding = static_cast<Encoding>(m_encodings->currentData().toInt()),
    };
    options.dates = static_cast<DateForm>(m_dates->currentData().toInt());
    options.references = static_cast<ReferenceForm>(m_references->currentData().toInt());
    options.vcard = static_cast<VCardVersion>(m_versions->currentData().toInt());
    return options;
}

void ExportDialog::browse()
{
    askFileToSave(this, {.title = tr("Export to a file"), .start = path(), .filter = filterOf(format())},
        [this](const QString& chosen) { m_path->setText(QDir::toNativeSeparators(chosen)); });
}

void ExportDialog::review()
{
    const QFileInfo file(path());
    m_export->setEnabled(!path().isEmpty() && !file.isDir() && !m_job);
    m_pathNote->setText(file.isFile() ? tr("There is a file of this name; it will be replaced.") : QString());
    m_pathNote->setVisible(file.isFile());
}

void ExportDialog::run()
{
    m_notice->clear();
    m_progress->begin(tr("Writing “%1”…").arg(QFileInfo(path()).fileName()), tr("&Stop"));
    m_form->setEnabled(false);
    m_job = m_desk.database.start(
        this,
        [options = options(), path = path()](
            Workspace& workspace, JobControl& control) { return exportToFile(workspace, options, path, control); },
        [this](Progress progress) {
            const QLocale& locale = m_desk.session.locale;
            m_progress->showProgress(progress);
            m_progress->setDetails(tr("%1 of %2 records").arg(locale.toString(progress.done), locale.toString(progress.total)));
        },
        [this](const Result<qint64>& written) { end(written); });
    review();
}

void ExportDialog::end(const Result<qint64>& written)
{
    m_job.reset();
    m_progress->end();
    m_form->setEnabled(true);
    review();
    if (!written) {
        m_notice->say(written.error().kind == Error::Cancelled ? MessageKind::Information : MessageKind::Error, written.error().message);
        return;
    }
    const QString file = path();
    m_desk.say({
        .kind = MessageKind::Success,
        .text = tr("%n record(s) exported to “%1”.", nullptr, static_cast<int>(*written)).arg(QFileInfo(file).fileName()),
        .actionText = tr("Show in folder"),
        .act = [file] { showInFolder(file); },
    });
    Q_EMIT exported(file, *written);
    accept();
}

void ExportDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace crm
