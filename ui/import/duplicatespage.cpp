#include "ui/import/duplicatespage.h"

#include "ui/parts/notice.h"
#include "ui/parts/pageheader.h"
#include "ui/shell/desk.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace crm {

namespace {

/// By a name of several parts nothing can be told: two people share a last name without being one.
bool tellsRecordsApart(const Module& module, const Field& field)
{
    return field.isEditable()
        && (field.duplicate == Duplicate::Key || field.unique == Unique::Yes
            || (module.title.size() == 1 && module.title.first() == field.name));
}

} // namespace

DuplicatesPage::DuplicatesPage(const Desk& desk, const Module& module, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_module(module)
    , m_choices(new QButtonGroup(this))
    , m_notice(new Notice(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new PageHeader(
        tr("What if a record is there already?"), tr("Rows of the file that speak of one and the same are treated alike."), this));
    column->addSpacing(8);
    addChoice(column, Duplicates::Skip, tr("&Skip the row"), tr("The record stays as it is. Only what is new comes in."));
    addChoice(column, Duplicates::Update, tr("&Update filled fields"), tr("Filled cells go into the record; empty cells leave it alone."));
    addChoice(
        column, Duplicates::Overwrite, tr("&Overwrite"), tr("Every imported field becomes what the file says, empty cells included."));
    addChoice(
        column, Duplicates::Create, tr("&Create a new record all the same"), tr("Nothing is compared. There may be doubles afterwards."));
    column->addSpacing(14);
    column->addWidget(makeMatching());
    column->addSpacing(8);
    column->addWidget(m_notice);
    column->addStretch(1);
    choice(Duplicates::Skip)->setChecked(true);
    setFocusProxy(choice(Duplicates::Skip));
    connect(m_choices, &QButtonGroup::idToggled, this, &DuplicatesPage::review);
}

void DuplicatesPage::addChoice(QVBoxLayout* column, Duplicates duplicates, const QString& text, const QString& sentence)
{
    auto* button = new QRadioButton(text, this);
    button->setAccessibleDescription(sentence);
    auto* note = new QLabel(sentence, this);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    note->setContentsMargins(26, 0, 0, 6); // under the button's text
    m_choices->addButton(button, static_cast<int>(duplicates));
    column->addWidget(button);
    column->addWidget(note);
}

QWidget* DuplicatesPage::makeMatching()
{
    m_matching = new QWidget(this);
    auto* column = new QVBoxLayout(m_matching);
    column->setContentsMargins(0, 0, 0, 0);
    auto* heading = new QLabel(tr("It is the same record when one of these is alike:"), m_matching);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    column->addWidget(heading);
    for (const Field& field : m_module.fields) {
        if (!tellsRecordsApart(m_module, field))
            continue;
        auto* box = new QCheckBox(m_desk.label(field.label), m_matching);
        box->setAccessibleDescription(heading->text());
        box->setChecked(field.duplicate == Duplicate::Key);
        connect(box, &QCheckBox::toggled, this, &DuplicatesPage::review);
        m_boxes.insert(field.name, box);
        column->addWidget(box);
    }
    return m_matching;
}

void DuplicatesPage::setMapping(const Mapping& mapping)
{
    m_offered.clear();
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it) {
        const bool isMapped = mapping.ofField(it.key());
        it.value()->setVisible(isMapped);
        if (isMapped)
            m_offered << it.key();
    }
    review();
}

QRadioButton* DuplicatesPage::choice(Duplicates duplicates) const
{
    return qobject_cast<QRadioButton*>(m_choices->button(static_cast<int>(duplicates)));
}

Duplicates DuplicatesPage::duplicates() const
{
    return m_offered.isEmpty() ? Duplicates::Create : static_cast<Duplicates>(m_choices->checkedId());
}

QStringList DuplicatesPage::matchBy() const
{
    QStringList fields;
    for (const QString& field : m_offered) {
        if (m_boxes.value(field)->isChecked())
            fields << field;
    }
    return fields;
}

void DuplicatesPage::review()
{
    const bool canMatch = !m_offered.isEmpty();
    for (QAbstractButton* button : m_choices->buttons())
        button->setEnabled(canMatch);
    m_matching->setVisible(canMatch);
    m_matching->setEnabled(m_choices->checkedId() != static_cast<int>(Duplicates::Create));
    if (!canMatch)
        m_notice->say(MessageKind::Information,
            tr("No imported column tells records apart, such as an e-mail or a phone: every row becomes a new record."));
    else if (!isReady())
        m_notice->say(MessageKind::Warning, tr("Choose at least one field by which a record is known."));
    else
        m_notice->clear();
    Q_EMIT changed();
}

} // namespace crm
