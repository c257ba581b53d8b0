#include "ui/import/importwizard.h"

#include "ui/import/checkpage.h"
#include "ui/import/duplicatespage.h"
#include "ui/import/filepage.h"
#include "ui/import/importrunner.h"
#include "ui/import/mappingpage.h"
#include "ui/import/resultpage.h"
#include "ui/import/runpage.h"
#include "ui/import/wizardsteps.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/notice.h"
#include "ui/shell/desk.h"
#include "ui/theme/mark.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace crm {

namespace {

/// Beside the file, where people look for it; where nothing may be written, among the documents.
QString rejectsPathFor(const QString& path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const QString place = folder.isWritable() ? folder.absoluteFilePath() : documentsFolder();
    QString name = file.completeBaseName();
    if (name.endsWith(QLatin1String(".rejected"))) // mended rows, some rejected once more
        name.chop(9);
    return freePath(QStringLiteral("%1/%2.rejected.csv").arg(place, name));
}

} // namespace

ImportWizard::ImportWizard(const Desk& desk, const QString& module, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_module(desk.module(module))
    , m_steps(new WizardSteps({tr("File"), tr("Columns"), tr("Duplicates"), tr("Check"), tr("Import"), tr("Result")}, this))
    , m_stack(new QStackedWidget(this))
    , m_file(new FilePage(desk, m_module, this))
    , m_mapping(new MappingPage(desk, m_module, this))
    , m_duplicates(new DuplicatesPage(desk, m_module, this))
    , m_check(new CheckPage(desk, this))
    , m_run(new RunPage(desk, this))
    , m_result(new ResultPage(desk, this))
{
    setWindowTitle(tr("Import: %1").arg(desk.label(m_module.label)));
    build();
    connect(m_file, &FilePage::changed, this, &ImportWizard::updateButtons);
    connect(m_mapping, &MappingPage::changed, this, &ImportWizard::updateButtons);
    connect(m_duplicates, &DuplicatesPage::changed, this, &ImportWizard::updateButtons);
    connect(m_check, &CheckPage::changed, this, &ImportWizard::updateButtons);
    connect(m_run, &RunPage::putAside, this, &ImportWizard::hide);
    connect(m_run->runner(), &ImportRunner::finished, this, &ImportWizard::endRun);
    connect(m_check, &CheckPage::readOnRequested, this, [this] {
        m_file->readOn();
        m_check->check(options());
    });
    connect(m_result, &ResultPage::showRequested, this, &ImportWizard::showRequested);
    resize(1040, 680);
    updateButtons();
}

ImportWizard::~ImportWizard() = default;

void ImportWizard::build()
{
    for (QWidget* page : {static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_mapping), static_cast<QWidget*>(m_duplicates),
             static_cast<QWidget*>(m_check), static_cast<QWidget*>(m_run), static_cast<QWidget*>(m_result)})
        m_stack->addWidget(page);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(28);
    middle->addWidget(m_steps, 0, Qt::AlignTop);
    middle->addWidget(m_stack, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(18);
    column->addLayout(middle, 1);
    column->addWidget(makeButtons());
}

QWidget* ImportWizard::makeButtons()
{
    auto* area = new QWidget(this);
    m_cancel = new QPushButton(tr("Cancel"), area);
    m_back = new QPushButton(tr("&Back"), area);
    m_next = new QPushButton(tr("&Next"), area);
    m_cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    makePrimary(m_next);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    return area;
}

void ImportWizard::openFile(const QString& path)
{
    goTo(File);
    m_file->openFile(path);
}

void ImportWizard::openText(const QString& text)
{
    m_pasted = std::make_unique<QTemporaryDir>();
    QFile file(m_pasted->filePath(tr("Pasted rows") + QStringLiteral(".tsv")));
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        m_desk.report({Error::Permission, tr("The pasted rows cannot be kept while they are imported: %1").arg(file.errorString())});
        return;
    }
    file.close();
    openFile(file.fileName());
}

ImportWizard::Page ImportWizard::page() const
{
    return static_cast<Page>(m_stack->currentIndex());
}

void ImportWizard::next()
{
    if (page() == Outcome)
        accept();
    else if (isReady())
        goTo(static_cast<Page>(page() + 1));
}

void ImportWizard::back()
{
    if (page() == Check)
        m_check->runner()->stop();
    goTo(static_cast<Page>(page() - 1));
}

void ImportWizard::goTo(Page page)
{
    enter(page);
    m_stack->setCurrentIndex(page);
    m_steps->setCurrent(page);
    updateButtons();
    QWidget* shown = m_stack->currentWidget();
    (shown->focusProxy() ? shown : static_cast<QWidget*>(m_next))->setFocus(Qt::OtherFocusReason);
}

void ImportWizard::enter(Page page)
{
    switch (page) {
    case Columns:
        m_mapping->setKept(m_file->hasKeptMapping());
        m_mapping->setPreview(*m_file->preview());
        break;
    case DuplicateRows:
        m_duplicates->setMapping(m_mapping->mapping());
        break;
    case Check:
        m_check->check(options());
        break;
    case Run:
        m_run->runner()->run(options(), m_check->report()->read);
        break;
    case File:
    case Outcome:
        break;
    }
}

ImportOptions ImportWizard::options() const
{
    ImportOptions options = m_file->options();
    options.mapping = m_mapping->mapping();
    options.matchBy = m_duplicates->matchBy();
    options.matchedBy = m_duplicates->matchedBy();
    options.duplicates = m_duplicates->duplicates();
    // What was pasted goes with the wizard; its rejected rows must not.
    options.rejectsPath = rejectsPathFor(m_pasted ? documentsFolder() + u'/' + QFileInfo(options.path).fileName() : options.path);
    return options;
}

bool ImportWizard::isReady() const
{
    switch (page()) {
    case File:
        return m_file->isReady();
    case Columns:
        return m_mapping->isReady();
    case DuplicateRows:
        return m_duplicates->isReady();
    case Check:
        return m_check->isReady();
    case Run:
        return false;
    case Outcome:
        return true;
    }
    return false;
}

void ImportWizard::updateButtons()
{
    const bool isAsking = page() <= Check;
    m_back->setVisible(isAsking);
    m_back->setEnabled(page() != File);
    m_cancel->setVisible(isAsking);
    m_next->setVisible(page() != Run);
    m_next->setEnabled(isReady());
    m_next->setText(page() == Outcome ? tr("&Close") : page() == Check ? tr("&Import") : tr("&Next"));
}

void ImportWizard::endRun()
{
    const Result<ImportReport>& result = *m_run->runner()->result();
    m_result->setResult(result);
    goTo(Outcome);
    if (result)
        Q_EMIT imported(*result);
    if (!isVisible())
        sayResult();
}

/// For the person who works on meanwhile.
void ImportWizard::sayResult()
{
    const Result<ImportReport>& result = *m_run->runner()->result();
    m_desk.say({
        .kind = result ? MessageKind::Success : MessageKind::Error,
        .text = result ? m_result->notice()->text() : result.error().message,
        .actionText = tr("Show the result"),
        .act =
            [wizard = QPointer(this)] {
                if (wizard)
                    wizard->open();
            },
    });
}

void ImportWizard::reject()
{
    if (m_run->runner()->isRunning()) {
        m_run->runner()->stop();
        return;
    }
    m_check->runner()->stop();
    QDialog::reject();
}

} // namespace crm
