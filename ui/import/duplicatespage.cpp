#include "ui/import/duplicatespage.h"

#include "ui/parts/notice.h"
#include "ui/parts/pageheader.h"
#include "ui/shell/desk.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int boxesInARow = 3;

bool canTellRecordsApart(const Field& field)
{
    if (field.type == FieldType::Number)
        return true;
    return field.isEditable() && !field.isShown(Shown::Hidden) && field.type != FieldType::Image && field.type != FieldType::LongText
        && field.isStored() && field.type != FieldType::Bool && field.type != FieldType::Money;
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
    addChoice(column, Duplicates::Fill, tr("&Fill empty fields"),
        tr("Filled cells go into fields of the record that are empty; nothing is replaced."));
    addChoice(column, Duplicates::Update, tr("&Update by filled cells"),
        tr("Filled cells replace what the record says; empty cells leave it alone."));
    addChoice(
        column, Duplicates::Overwrite, tr("&Overwrite"), tr("Every imported field becomes what the file says, empty cells included."));
    addChoice(
        column, Duplicates::Create, tr("&Create a new record all the same"), tr("Nothing is compared. There may be doubles afterwards."));
    column->addSpacing(14);
    column->addWidget(makeMatching(), 1);
    column->addSpacing(8);
    column->addWidget(m_notice);
    choice(Duplicates::Skip)->setChecked(true);
    setFocusProxy(choice(Duplicates::Skip));
    connect(m_choices, &QButtonGroup::idToggled, this, &DuplicatesPage::review);
    connect(m_choices, &QButtonGroup::idClicked, this, [this] { m_isChosen = true; });
}

void DuplicatesPage::addChoice(QVBoxLayout* column, Duplicates duplicates, const QString& text, const QString& sentence)
{
    auto* button = new QRadioButton(text, this);
    button->setAccessibleDescription(sentence);
    auto* note = new QLabel(sentence, this);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    note->setContentsMargins(26, 0, 0, 2); // under the button's text
    m_choices->addButton(button, static_cast<int>(duplicates));
    column->addWidget(button);
    column->addWidget(note);
}

QWidget* DuplicatesPage::makeMatching()
{
    m_matching = new QWidget(this);
    auto* column = new QVBoxLayout(m_matching);
    column->setContentsMargins(0, 0, 0, 0);
    m_how = new QComboBox(m_matching);
    m_how->addItem(tr("one of these is alike"), static_cast<int>(MatchedBy::Any));
    m_how->addItem(tr("all of these are alike"), static_cast<int>(MatchedBy::All));
    auto* heading = new QLabel(tr("It is the &same record when"), m_matching);
    heading->setBuddy(m_how);
    m_how->setAccessibleName(QString(heading->text()).remove(u'&'));
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    auto* how = new QHBoxLayout;
    how->addWidget(heading);
    how->addWidget(m_how);
    how->addStretch(1);
    column->addLayout(how);
    connect(m_how, &QComboBox::activated, this, &DuplicatesPage::changed);
    auto* sheet = new QWidget(m_matching);
    m_grid = new QGridLayout(sheet);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(4);
    for (const Field& field : m_module.fields) {
        if (!canTellRecordsApart(field))
            continue;
        auto* box = new QCheckBox(m_desk.label(field.label), sheet);
        box->setAccessibleDescription(m_how->accessibleName());
        box->setChecked(field.duplicate == Duplicate::Key);
        connect(box, &QCheckBox::toggled, this, &DuplicatesPage::review);
        m_boxes.insert(field.name, box);
    }
    auto* area = new QScrollArea(m_matching);
    area->setWidget(sheet);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    area->setMinimumHeight(70);
    column->addWidget(area, 1);
    return m_matching;
}

void DuplicatesPage::setMapping(const Mapping& mapping)
{
    offer(mapping);
    const bool hasKey = !matchBy().isEmpty();
    if (!m_isChosen)
        choice(hasKey ? Duplicates::Skip : Duplicates::Create)->setChecked(true);
    review();
}

/// The mapped fields, those that tell records apart by themselves first.
void DuplicatesPage::offer(const Mapping& mapping)
{
    QStringList filled;
    for (const ColumnMapping& column : mapping.columns) {
        filled << column.field;
        if (column.part == Part::FullName || column.part == Part::FullNameFamilyFirst)
            filled << QStringLiteral("first_name");
    }
    m_offered.clear();
    QStringList others;
    for (const Field& field : m_module.fields) {
        QCheckBox* box = m_boxes.value(field.name);
        if (!box)
            continue;
        const bool isMapped = filled.contains(field.name);
        box->setVisible(isMapped);
        if (isMapped)
            (field.duplicate == Duplicate::Key || field.unique == Unique::Yes ? m_offered : others) << field.name;
    }
    m_offered << others;
    for (int i = 0; i < m_offered.size(); ++i)
        m_grid->addWidget(m_boxes.value(m_offered[i]), i / boxesInARow, i % boxesInARow);
    m_grid->setRowStretch(static_cast<int>(m_offered.size()) / boxesInARow + 1, 1);
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

MatchedBy DuplicatesPage::matchedBy() const
{
    return static_cast<MatchedBy>(m_how->currentData().toInt());
}

void DuplicatesPage::review()
{
    const bool canMatch = !m_offered.isEmpty();
    for (QAbstractButton* button : m_choices->buttons())
        button->setEnabled(canMatch);
    m_matching->setVisible(canMatch);
    m_matching->setEnabled(m_choices->checkedId() != static_cast<int>(Duplicates::Create));
    const bool isAllNew = duplicates() == Duplicates::Create && matchBy().isEmpty();
    if (isAllNew)
        m_notice->say(MessageKind::Information,
            tr("No imported column tells records apart, such as an e-mail or a phone: every row becomes a new record."));
    else if (!isReady())
        m_notice->say(MessageKind::Warning, tr("Choose at least one field by which a record is known."));
    else
        m_notice->clear();
    Q_EMIT changed();
}

} // namespace crm
