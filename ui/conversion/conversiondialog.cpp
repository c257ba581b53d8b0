#include "ui/conversion/conversiondialog.h"

#include "ui/conversion/copiedfields.h"
#include "ui/conversion/targetchoice.h"
#include "ui/parts/jobprogress.h"
#include "ui/parts/notice.h"
#include "ui/parts/pageheader.h"
#include "ui/shell/desk.h"
#include "ui/theme/mark.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace crm {

namespace {

Values carriedTo(const QString& target, const ConversionPreview& preview)
{
    Values values;
    for (const ConversionPreview::Copied& copied : preview.copied) {
        for (const FieldOfModule& to : copied.to) {
            if (to.module == target)
                values.insert(to.field, preview.record.value(copied.field));
        }
    }
    return values;
}

bool hasRuleFor(const Module& source, const Module& target, const Field& field)
{
    const auto leadsThere = [&](const FieldOfModule& to) { return to.module == target.name && to.field == field.name; };
    return std::any_of(source.conversion.begin(), source.conversion.end(),
        [&](const ConversionRule& rule) { return std::any_of(rule.to.begin(), rule.to.end(), leadsThere); });
}

} // namespace

ConversionDialog::ConversionDialog(const Desk& desk, const QString& module, const QList<qint64>& records, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_module(desk.module(module))
    , m_records(records)
{
    setWindowTitle(tr("Convert: %1").arg(desk.label(m_records.size() == 1 ? m_module.singular : m_module.label)));
    build();
    resize(720, parent ? std::clamp(parent->window()->height() - 20, 480, 780) : 780);
    if (m_records.size() == 1)
        askPreview();
    else
        offer({});
}

void ConversionDialog::build()
{
    m_notice = new Notice(this);
    m_progress = new JobProgress(this);
    connect(m_progress, &JobProgress::stopRequested, this, &ConversionDialog::reject);
    m_sheet = new QWidget(this);
    m_sheet->setAutoFillBackground(false);
    m_places = new QVBoxLayout(m_sheet);
    m_places->setContentsMargins(0, 0, 8, 0);
    m_places->setSpacing(12);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 16, 20);
    column->setSpacing(16);
    const QString sentence = tr("All of it happens in one step that can be undone. What is converted leaves the list and stays readable.");
    m_header = new PageHeader(windowTitle(), sentence, this);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(scroll, 1);
    column->addWidget(m_progress);
    column->addWidget(makeButtons());
}

QWidget* ConversionDialog::makeButtons()
{
    auto* area = new QWidget(this);
    m_cancel = new QPushButton(tr("Cancel"), area);
    m_cancel->setAutoDefault(false);
    m_convert = new QPushButton(tr("C&onvert"), area);
    m_convert->setDefault(true);
    m_convert->setEnabled(false);
    makePrimary(m_convert);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 8, 0);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_convert);
    connect(m_cancel, &QPushButton::clicked, this, &ConversionDialog::reject);
    connect(m_convert, &QPushButton::clicked, this, &ConversionDialog::convert);
    return area;
}

void ConversionDialog::askPreview()
{
    m_desk.database.ask(
        this, [module = m_module.name, id = m_records.first()](Workspace& workspace) { return Conversion(workspace).preview(module, id); },
        [this](const Result<ConversionPreview>& preview) { takePreview(preview); });
}

void ConversionDialog::takePreview(const Result<ConversionPreview>& preview)
{
    if (!preview) {
        m_notice->say(preview.error());
        return;
    }
    m_title = preview->record.title;
    m_header->setTitle(tr("Convert: %1").arg(m_title));
    if (!preview->record.value(m_module.archivedBy).isNull()) {
        m_notice->say(MessageKind::Information, tr("“%1” has been converted already.").arg(m_title));
        return;
    }
    offer(*preview);
}

/// What a new record of the target needs and neither the rules nor the program fill in.
QStringList ConversionDialog::missingIn(const Module& target, const Values& carried) const
{
    QStringList missing;
    for (const Field& field : target.fields) {
        const bool comesByItself = !field.isEditable() || !field.defaultValue.isNull() || field.type == FieldType::User;
        // Of many records nobody has looked at each one: a rule is taken for a value.
        const bool isCarried = m_records.size() == 1 ? !carried.value(field.name).isNull() : hasRuleFor(m_module, target, field);
        if (field.isRequired() && !comesByItself && !isCarried)
            missing << field.name;
    }
    return missing;
}

void ConversionDialog::offer(const ConversionPreview& preview)
{
    const QStringList targets = Conversion::targetsOf(m_module);
    for (const QString& name : targets) {
        const Module& target = m_desk.module(name);
        const Values carried = carriedTo(name, preview);
        const TargetOffer offered{
            .carried = carried,
            .matches = preview.matches.value(name),
            .missing = missingIn(target, carried),
            .given = targets,
            .records = m_records.size(),
        };
        auto* choice = new TargetChoice(m_desk, target, offered, m_sheet);
        connect(choice, &TargetChoice::changed, this, &ConversionDialog::follow);
        m_choices << choice;
        m_places->addWidget(choice);
    }
    addRelated(m_places);
    if (m_records.size() == 1) {
        m_copied = new CopiedFields(m_desk, m_sheet);
        m_copied->setPreview(preview);
        m_places->addWidget(m_copied);
    }
    m_places->addStretch(1);
    follow();
    m_convert->setFocus(Qt::OtherFocusReason);
}

void ConversionDialog::addRelated(QVBoxLayout* column)
{
    auto* label = new QLabel(tr("Comments, activities, documents and other &related records go to"), m_sheet);
    label->setWordWrap(true);
    m_relateTo = new QComboBox(m_sheet);
    m_relateTo->setAccessibleName(QString(label->text()).remove(u'&'));
    m_relateTo->setMinimumWidth(180);
    label->setBuddy(m_relateTo);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(4, 4, 0, 4);
    row->setSpacing(16);
    row->addWidget(label, 1);
    row->addWidget(m_relateTo);
    column->addLayout(row);
}

void ConversionDialog::follow()
{
    const QString chosen = m_relateTo->currentData().toString();
    QStringList created;
    QString usual;
    m_relateTo->clear();
    for (const TargetChoice* choice : m_choices) {
        const ConversionTarget target = choice->target();
        if (target.kind == ConversionTarget::Kind::New)
            created << target.module;
        if (target.kind == ConversionTarget::Kind::None)
            continue;
        m_relateTo->addItem(m_desk.label(choice->module().singular), target.module);
        // What is made on the way, a deal, is not what a person's history belongs to.
        if (!choice->isOptional() || usual.isEmpty())
            usual = target.module;
    }
    const int kept = m_relateTo->findData(chosen);
    m_relateTo->setCurrentIndex(kept >= 0 ? kept : m_relateTo->findData(usual));
    m_relateTo->setEnabled(m_relateTo->count() > 1);
    m_convert->setEnabled(!m_job && m_relateTo->count() > 0);
    if (m_copied)
        m_copied->setNewTargets(created);
}

TargetChoice* ConversionDialog::choice(const QString& targetModule) const
{
    const auto found =
        std::find_if(m_choices.begin(), m_choices.end(), [&](const TargetChoice* choice) { return choice->module().name == targetModule; });
    return found == m_choices.end() ? nullptr : *found;
}

ConversionOrder ConversionDialog::order() const
{
    ConversionOrder order{.module = m_module.name, .records = m_records, .targets = {}, .relateTo = m_relateTo->currentData().toString()};
    for (const TargetChoice* choice : m_choices)
        order.targets << choice->target();
    return order;
}

void ConversionDialog::convert()
{
    m_notice->clear();
    bool isComplete = true;
    for (TargetChoice* choice : m_choices)
        isComplete = choice->check() && isComplete;
    if (!isComplete) {
        m_notice->say(MessageKind::Warning, tr("Something is missing: see the marked fields."));
        return;
    }
    showConverting(true);
    m_job = m_desk.database.start(
        this, [order = order()](Workspace& workspace, JobControl& control) { return Conversion(workspace).convert(order, control); },
        [this](Progress progress) { showProgress(progress); }, [this](const Result<ConversionReport>& report) { end(report); });
}

void ConversionDialog::showConverting(bool converting)
{
    m_sheet->setEnabled(!converting);
    m_cancel->setEnabled(!converting);
    m_convert->setEnabled(!converting);
    if (converting && m_records.size() > 1)
        m_progress->begin(tr("Converting the records…"), tr("&Stop"));
    else
        m_progress->end();
}

void ConversionDialog::showProgress(Progress progress)
{
    const QLocale& locale = m_desk.session.locale;
    m_progress->showProgress(progress);
    m_progress->setDetails(tr("%1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total)));
}

void ConversionDialog::end(const Result<ConversionReport>& report)
{
    m_job.reset();
    showConverting(false);
    if (!report) {
        refuse(report.error());
        return;
    }
    say(*report);
    Q_EMIT converted(*report);
    accept();
}

void ConversionDialog::refuse(const Error& error)
{
    m_notice->say(error.kind == Error::Cancelled ? MessageKind::Information
            : error.kind == Error::Validation    ? MessageKind::Warning
                                                 : MessageKind::Error,
        error.message);
    QList<Error> refused = error.details;
    refused.prepend(error);
    for (const Error& one : refused) {
        for (TargetChoice* choice : m_choices) {
            if (!one.field.isEmpty() && choice->showProblem(one.field, one.message))
                break;
        }
    }
}

void ConversionDialog::say(const ConversionReport& report)
{
    const Desk& desk = m_desk;
    Message message{
        .kind = MessageKind::Success,
        .text = m_title.isEmpty() ? tr("%n record(s) converted.", nullptr, static_cast<int>(m_records.size()))
                                  : tr("“%1” has been converted.").arg(m_title),
        .actionText = tr("Undo"),
        .act = [&desk, step = report.committed.step.id] { desk.undoStep(step); },
    };
    if (report.converted.size() == 1) {
        const QString module = m_relateTo->currentData().toString();
        message.otherText = tr("Open");
        message.otherAct = [&desk, module, id = report.converted.first().made.value(module)] { desk.openCard(module, id); };
    }
    desk.say(message);
}

void ConversionDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace crm
