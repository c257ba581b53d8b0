#include "ui/card/cardpage.h"

#include "core/services/recordedits.h"
#include "ui/card/cardheader.h"
#include "ui/card/conflictdialog.h"
#include "ui/card/historypanel.h"
#include "ui/card/recordform.h"
#include "ui/card/recordsheet.h"
#include "ui/commands/commandregistry.h"
#include "ui/duplicates/similarstrip.h"
#include "ui/shell/askdialog.h"
#include "ui/theme/mark.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int historyWidth = 270;

QScrollArea* scrollArea(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->viewport()->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
    return area;
}

} // namespace

CardPage::CardPage(const Desk& desk, const Module& module, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_module(module)
    , m_header(new CardHeader(desk, module, this))
    , m_stack(new QStackedWidget(this))
    , m_sheet(new RecordSheet(desk, module, RecordSheet::Scope::Everything))
    , m_history(new HistoryPanel(desk))
{
    auto* reading = new QWidget;
    auto* row = new QHBoxLayout(reading);
    row->setContentsMargins(24, 16, 24, 24);
    row->setSpacing(32);
    row->addWidget(m_sheet, 1);
    row->addWidget(m_history);
    m_history->setFixedWidth(historyWidth);
    QScrollArea* sheet = scrollArea(reading, m_stack);
    sheet->setAccessibleName(tr("Card"));
    m_stack->addWidget(sheet);
    setFocusProxy(sheet); // so that the arrows scroll
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    column->addLayout(makeSimilar());
    column->addWidget(makeFooter());
    connect(m_header, &CardHeader::backRequested, this, &CardPage::backRequested);
    connect(m_header, &CardHeader::stepRequested, this, &CardPage::stepRequested);
    connect(m_sheet, &RecordSheet::editRequested, this, &CardPage::edit);
    desk.commands.attach(CommandContext::Card, this);
    showEditing(false);
}

QLayout* CardPage::makeSimilar()
{
    m_similar = new SimilarStrip(m_desk, m_module, this);
    connect(m_similar, &SimilarStrip::openRequested, this, [this](qint64 record) { m_desk.openCard(m_module.name, record); });
    auto* row = new QHBoxLayout;
    row->setContentsMargins(24, 0, 24, 0);
    row->addWidget(m_similar);
    return row;
}

QWidget* CardPage::makeFooter()
{
    m_footer = new QWidget(this);
    auto* saveButton = new QPushButton(tr("&Save"), m_footer);
    auto* cancel = new QPushButton(tr("Cancel"), m_footer);
    makePrimary(saveButton);
    saveButton->setToolTip(QStringLiteral("%1 (Ctrl+S)").arg(tr("Save")));
    auto* row = new QHBoxLayout(m_footer);
    row->setContentsMargins(24, 10, 24, 10);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(saveButton);
    connect(saveButton, &QPushButton::clicked, this, &CardPage::save);
    connect(cancel, &QPushButton::clicked, this, &CardPage::leave);
    auto* saving = new QShortcut(QKeySequence::Save, this, this, &CardPage::save, Qt::WidgetWithChildrenShortcut);
    auto* leaving = new QShortcut(QKeySequence(Qt::Key_Escape), this, this, &CardPage::leave, Qt::WidgetWithChildrenShortcut);
    saving->setObjectName(QStringLiteral("save"));
    leaving->setObjectName(QStringLiteral("leave"));
    return m_footer;
}

void CardPage::open(qint64 id)
{
    showEditing(false);
    m_editNext = false;
    m_outdated = false;
    m_opened = id;
    load(id);
}

void CardPage::load(qint64 id)
{
    // An answer that comes when something else is shown or typed already would put another record under the form.
    const quint64 generation = ++m_generation;
    m_desk.database.ask(
        this,
        [module = m_module.name, id](Workspace& workspace) { return workspace.reader().record(*workspace.catalogue().module(module), id); },
        [this, generation](const Result<Record>& record) {
            if (generation == m_generation)
                take(record);
        });
}

void CardPage::take(const Result<Record>& record)
{
    if (!record) {
        m_outdated = !isVisible(); // it has been left in the meantime: whoever comes back to it is told
        if (m_outdated)
            return;
        m_record = {};
        m_opened = 0;
        m_desk.report(record.error());
        Q_EMIT backRequested();
        return;
    }
    m_record = *record;
    m_opened = record->id;
    showRecord();
    if (std::exchange(m_editNext, false))
        edit();
}

void CardPage::showRecord()
{
    m_header->setRecord(m_record);
    m_sheet->setRecord(m_record);
    m_history->show(m_module.name, m_record.id);
    Q_EMIT selectionChanged();
    Q_EMIT shown();
}

void CardPage::openNew()
{
    ++m_generation;
    m_record = Record{.module = m_module.name};
    m_opened = 0;
    m_record.values.insert(QStringLiteral("owner"), m_desk.session.person);
    m_record.titles.insert(QStringLiteral("owner"), m_desk.session.personName);
    m_header->setRecord(m_record);
    edit();
    Q_EMIT selectionChanged();
    Q_EMIT shown();
}

void CardPage::edit(const QString& field)
{
    if (!m_form) {
        m_form = new RecordForm(m_desk, m_module, {}, RecordForm::Columns::Two);
        m_form->layout()->setContentsMargins(24, 16, 24, 24);
        QScrollArea* area = scrollArea(m_form, m_stack);
        area->setFocusPolicy(Qt::NoFocus); // Tab goes from field to field
        m_stack->addWidget(area);
        connect(m_form, &RecordForm::edited, this, &CardPage::workChanged);
        connect(m_form, &RecordForm::edited, this, [this] { m_similar->lookFor(m_form->valuesSoFar(), m_record.id); });
    }
    ++m_generation;
    if (!isEditing())
        m_form->setRecord(m_record);
    showEditing(true);
    m_form->focusField(field);
}

void CardPage::editWhenShown()
{
    m_editNext = true;
}

bool CardPage::isEditing() const
{
    return m_stack->currentIndex() == 1;
}

void CardPage::showEditing(bool editing)
{
    m_stack->setCurrentIndex(editing ? 1 : 0);
    m_footer->setVisible(editing);
    m_similar->clear();
    m_header->showEditing(editing);
    Q_EMIT workChanged();
}

QString CardPage::title() const
{
    return m_record.id ? m_record.title : tr("New: %1").arg(m_desk.label(m_module.singular));
}

bool CardPage::hasUnsavedWork() const
{
    return isEditing() && m_form->isEdited();
}

void CardPage::save()
{
    if (isEditing())
        saveThen([] {});
}

void CardPage::saveThen(const std::function<void()>& goOn)
{
    if (m_saving)
        return;
    const auto values = m_form->editedValues();
    if (values)
        write(m_record, *values, goOn);
    // What is wrong stands at its fields.
}

void CardPage::write(const Record& edited, const Values& values, const std::function<void()>& goOn)
{
    setSaving(true);
    m_desk.database.ask(
        this,
        [edited, values](Workspace& workspace) {
            return edited.id ? editRecord(workspace, edited, values) : createRecord(workspace, edited.module, values);
        },
        [this, values, goOn](const Result<Record>& record) { saved(record, values, goOn); });
}

void CardPage::saved(const Result<Record>& record, const Values& values, const std::function<void()>& goOn)
{
    setSaving(false);
    if (record) {
        m_record = *record;
        m_opened = record->id;
        stopEditing();
        showRecord();
        goOn();
    } else if (record.error().kind == Error::Conflict && !record.error().conflicts.isEmpty()) {
        settle(record.error(), values, goOn);
    } else {
        if (!m_form->showProblems(record.error()))
            m_desk.report(record.error());
    }
}

void CardPage::settle(const Error& conflict, const Values& values, const std::function<void()>& goOn)
{
    auto* dialog = new ConflictDialog(m_desk, m_module, conflict, this);
    dialog->openFor(this, m_record.id, values, [this, goOn](const Record& current, const Values& wanted) { write(current, wanted, goOn); });
}

void CardPage::setSaving(bool saving)
{
    m_saving = saving;
    if (saving)
        m_typedIn = m_form->focusWidget(); // disabling takes the focus away
    m_form->setEnabled(!saving);
    m_footer->setEnabled(!saving);
    if (!saving && m_typedIn)
        m_typedIn->setFocus();
}

void CardPage::discardWork()
{
    stopEditing();
}

void CardPage::stopEditing()
{
    showEditing(false);
    if (isVisible())
        setFocus();
}

void CardPage::leave()
{
    const auto goOn = [this] {
        const bool reading = !isEditing();
        stopEditing();
        if (reading || m_record.id == 0)
            Q_EMIT backRequested();
    };
    if (!hasUnsavedWork()) {
        goOn();
        return;
    }
    ask(this,
        {.title = tr("Throw away what you have changed?"),
            .text = tr("The card has changes that are not saved yet."),
            .accept = tr("&Throw away"),
            .refuse = tr("&Go on editing")},
        goOn);
}

Page::Selection CardPage::selection() const
{
    return m_record.id ? Selection{m_module.name, {m_record.id}} : Selection{m_module.name, {}};
}

void CardPage::follow(const Committed& committed)
{
    // What is being typed stays: a save tells what others have changed in the meantime.
    if (!m_opened || !committed.modules.contains(m_module.name) || isEditing())
        return;
    if (isVisible())
        load(m_opened); // which may still be on its way
    else
        m_outdated = true; // and may be gone: nobody looks, so nobody is to be told
}

void CardPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (std::exchange(m_outdated, false) && m_opened)
        load(m_opened);
}

} // namespace crm
