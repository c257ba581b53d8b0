#include "ui/import/resultpage.h"

#include "ui/import/importoutcome.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/notice.h"
#include "ui/parts/pageheader.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

namespace {

QPushButton* makeButton(const QString& icon, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(themedIcon(icon), text, parent);
    button->setAutoDefault(false);
    return button;
}

} // namespace

QString keptSentence(const UndoReport& report)
{
    constexpr qsizetype named = 5;
    QStringList titles;
    for (const Kept& kept : report.kept.mid(0, named))
        titles << QStringLiteral("%1 (%2)").arg(kept.title, kept.reason);
    if (report.kept.size() > named)
        titles << QStringLiteral("…");
    return ResultPage::tr("The import has been taken back but for %n record(s) that somebody has changed since: %1.", nullptr,
        static_cast<int>(report.kept.size()))
        .arg(titles.join(QStringLiteral(", ")));
}

ResultPage::ResultPage(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_notice(new Notice(this))
    , m_rejectsNotice(new Notice(this))
    , m_outcome(new ImportOutcome(
          desk.session.locale, [&desk](const QString& module) { return desk.label(desk.module(module).label); }, this))
    , m_save(makeButton(QStringLiteral("save"), tr("&Save rejected rows…"), this))
    , m_reveal(makeButton(QStringLiteral("folder"), tr("Show in &folder"), this))
    , m_show(makeButton(QStringLiteral("search"), tr("S&how what was made"), this))
    , m_undo(makeButton(QStringLiteral("undo"), tr("&Undo this import"), this))
{
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_save);
    actions->addWidget(m_reveal);
    actions->addStretch(1);
    actions->addWidget(m_show);
    actions->addWidget(m_undo);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(new PageHeader(tr("The import has ended"), {}, this));
    column->addWidget(m_notice);
    column->addWidget(m_outcome, 1);
    column->addWidget(m_rejectsNotice);
    column->addLayout(actions);
    connect(m_save, &QPushButton::clicked, this, &ResultPage::askWhereToSave);
    connect(m_reveal, &QPushButton::clicked, this, [this] { showInFolder(m_rejects); });
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showRequested(m_report.step); });
    connect(m_undo, &QPushButton::clicked, this, &ResultPage::undo);
}

void ResultPage::setResult(const Result<ImportReport>& result)
{
    m_report = result ? *result : ImportReport();
    m_rejects = m_report.rejectsPath;
    m_outcome->setVisible(result.hasValue());
    m_outcome->setReport(m_report);
    m_show->setVisible(m_report.step != 0 && m_report.created > 0);
    m_undo->setVisible(m_report.step != 0);
    m_undo->setEnabled(true);
    m_save->setVisible(!m_rejects.isEmpty());
    m_reveal->setVisible(!m_rejects.isEmpty());
    if (m_rejects.isEmpty())
        m_rejectsNotice->clear();
    else
        m_rejectsNotice->say(MessageKind::Information,
            tr("The rejected rows are in “%1”, each with its reason. Mend them there and import that file.")
                .arg(QFileInfo(m_rejects).fileName()));
    if (result)
        sayHowItEnded();
    else
        m_notice->say(result.error());
}

void ResultPage::sayHowItEnded()
{
    const QString seconds = m_desk.session.locale.toString(m_report.seconds, 'f', m_report.seconds < 1 ? 2 : 1);
    const int records = static_cast<int>(m_report.created + m_report.updated);
    if (m_report.stopped)
        m_notice->say(*m_report.stopped);
    else if (m_report.openQuoteLine > 0)
        m_notice->say(MessageKind::Error,
            tr("Only %n record(s) were imported: nothing behind line %1 was read, where a quote is opened and never closed.", nullptr,
                records)
                .arg(m_report.openQuoteLine));
    else if (m_report.cancelled)
        m_notice->say(MessageKind::Warning,
            tr("Stopped after %n record(s) and %1 s. They stay until you undo the import.", nullptr, records).arg(seconds));
    else if (records == 0)
        m_notice->say(MessageKind::Warning, tr("Nothing was imported."));
    else
        m_notice->say(MessageKind::Success, tr("%n record(s) imported in %1 s.", nullptr, records).arg(seconds));
}

void ResultPage::askWhereToSave()
{
    askFileToSave(this, {.title = tr("Save rejected rows"), .start = m_rejects, .filter = tr("Tables as text (*.csv)")},
        [this](const QString& path) { saveRejects(path); });
}

void ResultPage::saveRejects(const QString& path)
{
    if (path == m_rejects)
        return;
    QFile::remove(path); // the file dialog has asked
    QFile source(m_report.rejectsPath);
    if (!source.copy(path)) {
        m_rejectsNotice->say(MessageKind::Error,
            tr("“%1” cannot be written: %2 Choose another folder or name.").arg(QDir::toNativeSeparators(path), source.errorString()));
        return;
    }
    m_rejects = path;
    m_rejectsNotice->say(MessageKind::Success, tr("The rejected rows are in “%1”.").arg(QFileInfo(path).fileName()));
}

void ResultPage::undo()
{
    m_undo->setEnabled(false);
    m_notice->say(MessageKind::Information, tr("Taking the import back…"));
    m_desk.database.start(
        this, [step = m_report.step](Workspace& workspace, JobControl&) { return workspace.undo().undo(step); }, {},
        [this](const Result<UndoReport>& result) { sayHowUndoEnded(result); });
}

void ResultPage::sayHowUndoEnded(const Result<UndoReport>& result)
{
    m_undo->setEnabled(!result);
    m_undo->setVisible(!result);
    m_show->setVisible(!result);
    if (!result) {
        m_notice->say(result.error());
        return;
    }
    if (result->kept.isEmpty())
        m_notice->say(MessageKind::Success, tr("The import has been taken back. Redo in the Edit menu brings it in again."));
    else
        m_notice->say(MessageKind::Warning, keptSentence(*result));
    Q_EMIT undone();
}

} // namespace crm
