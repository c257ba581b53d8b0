#include "ui/card/quickcreatedialog.h"

#include "core/services/recordedits.h"
#include "ui/card/recordform.h"
#include "ui/duplicates/similarstrip.h"
#include "ui/shell/askdialog.h"
#include "ui/shell/desk.h"
#include "ui/theme/mark.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

QuickCreateDialog::QuickCreateDialog(const Desk& desk, const Module& module, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_module(module)
    , m_messages(new MessageBar(this))
    , m_form(new RecordForm(
          desk, module, module.fieldsShown(Shown::QuickCreate) + QStringList{QStringLiteral("owner")}, RecordForm::Columns::One, this))
    , m_similar(new SimilarStrip(desk, module, this))
{
    setWindowTitle(tr("New: %1").arg(desk.label(module.singular)));
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& text, After after) {
        auto* button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, after] { save(after); });
        m_buttons << button;
        row->addWidget(button);
        return button;
    };
    add(tr("Save and &open the card"), After::OpenCard);
    add(tr("Save and add a&nother"), After::Another);
    row->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QuickCreateDialog::reject);
    row->addWidget(cancel);
    auto* primary = add(tr("&Save"), After::Close);
    primary->setDefault(true);
    makePrimary(primary);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(16);
    column->addWidget(m_messages);
    column->addWidget(m_form, 1);
    column->addWidget(m_similar);
    column->addLayout(row);
    connect(m_form, &RecordForm::edited, this, [this] { m_similar->lookFor(m_form->valuesSoFar()); });
    connect(m_similar, &SimilarStrip::openRequested, this, &QuickCreateDialog::openInstead);
    resize(600, sizeHint().height());
    clear();
}

void QuickCreateDialog::clear()
{
    Record empty{.module = m_module.name};
    empty.values.insert(QStringLiteral("owner"), m_desk.session.person);
    empty.titles.insert(QStringLiteral("owner"), m_desk.session.personName);
    m_form->setRecord(empty);
    m_form->focusField({});
    m_similar->clear();
}

void QuickCreateDialog::openInstead(qint64 record)
{
    ask(this,
        {.title = tr("Open that record instead?"),
            .text = tr("What you have typed here is not saved and will be gone."),
            .accept = tr("&Open it"),
            .refuse = tr("&Go on editing")},
        [this, record] {
            m_desk.openCard(m_module.name, record);
            QDialog::reject();
        });
}

void QuickCreateDialog::save(After after)
{
    const auto values = m_form->editedValues();
    if (!values)
        return;
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(false); // a second click must not make a second record
    m_desk.database.ask(
        this, [module = m_module.name, values = *values](Workspace& workspace) { return createRecord(workspace, module, values); },
        [this, after](const Result<Record>& record) { saved(record, after); });
}

void QuickCreateDialog::saved(const Result<Record>& record, After after)
{
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(true);
    if (!record) {
        if (!m_form->showProblems(record.error()))
            m_messages->post(record.error());
        return;
    }
    m_messages->clear();
    Q_EMIT created(*record);
    if (after == After::Another) {
        m_messages->post(Message{.kind = MessageKind::Success, .text = tr("“%1” is saved as %2.").arg(record->title, record->number())});
        clear();
        return;
    }
    accept();
    m_desk.say({.kind = MessageKind::Success,
        .text = tr("“%1” is saved as %2.").arg(record->title, record->number()),
        .actionText = after == After::OpenCard ? QString() : tr("Open"),
        .act = [&desk = m_desk, module = m_module.name, id = record->id] { desk.openCard(module, id); }});
    if (after == After::OpenCard)
        m_desk.openCard(m_module.name, record->id);
}

void QuickCreateDialog::reject()
{
    if (!m_form->isEdited()) {
        QDialog::reject();
        return;
    }
    ask(this,
        {.title = tr("Throw away the new record?"),
            .text = tr("What you have typed is not saved yet."),
            .accept = tr("&Throw away"),
            .refuse = tr("&Go on editing")},
        [this] { QDialog::reject(); });
}

} // namespace crm
