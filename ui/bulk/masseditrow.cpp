#include "ui/bulk/masseditrow.h"

#include "ui/editors/choicebox.h"
#include "ui/editors/fieldeditor.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace crm {

MassEditRow::MassEditRow(const Desk& desk, const Module& module, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_module(module)
    , m_fields(new ChoiceBox(this))
    , m_to(new ChoiceBox(this))
    , m_place(new QVBoxLayout)
{
    m_fields->addItem(tr("Choose a field"), QString());
    for (const Field* field : fieldsOf(module, desk))
        m_fields->addItem(desk.label(field->label), field->name);
    m_fields->setMaxVisibleItems(20);
    m_fields->setAccessibleName(tr("Field to change"));
    m_fields->setMinimumWidth(190);
    m_to->addItem(tr("set to"), int(To::Value));
    m_to->addItem(tr("make empty"), int(To::Empty));
    m_to->setAccessibleName(tr("What becomes of the field"));
    for (QComboBox* box : {static_cast<QComboBox*>(m_fields), static_cast<QComboBox*>(m_to)}) {
        auto* name = new QLabel(box->accessibleName(), this); // Qt calls a combo box by its buddy only
        name->setBuddy(box);
        name->hide();
    }
    auto* remove = new QToolButton(this);
    remove->setIcon(themedIcon(QStringLiteral("close")));
    remove->setText(tr("Leave this field as it is"));
    remove->setToolTip(remove->text());
    remove->setAutoRaise(true);
    m_remove = remove;
    connect(remove, &QToolButton::clicked, this, &MassEditRow::removeRequested);
    connect(m_fields, &QComboBox::currentIndexChanged, this, &MassEditRow::showEditor);
    connect(m_to, &QComboBox::currentIndexChanged, this, [this] {
        if (m_editor)
            m_editor->setVisible(m_to->currentData() == int(To::Value));
        Q_EMIT changed();
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_fields, 0, Qt::AlignTop);
    row->addWidget(m_to, 0, Qt::AlignTop);
    row->addLayout(m_place, 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    showEditor();
}

QList<const Field*> MassEditRow::fieldsOf(const Module& module, const Desk& desk)
{
    QList<const Field*> fields;
    for (const Field& field : module.fields) {
        // Tags have a dialog of their own; a picture and what must be unique belong to one record.
        if (field.isEditable() && field.isStored() && field.unique == Unique::No && field.type != FieldType::Image
            && !field.isShown(Shown::Hidden))
            fields << &field;
    }
    std::sort(fields.begin(), fields.end(),
        [&](const Field* one, const Field* other) { return desk.label(one->label).localeAwareCompare(desk.label(other->label)) < 0; });
    return fields;
}

QString MassEditRow::field() const
{
    return m_fields->currentData().toString();
}

void MassEditRow::setField(const QString& name)
{
    m_fields->setCurrentIndex(m_fields->findData(name));
}

void MassEditRow::fix()
{
    m_fields->hide();
    m_to->hide();
    m_remove->hide();
}

void MassEditRow::showEditor()
{
    delete m_editor;
    m_editor = nullptr;
    const Field* field = m_module.field(this->field());
    m_to->setVisible(field && !field->isRequired() && !m_fields->isHidden());
    if (!field || field->isRequired())
        m_to->setCurrentIndex(0);
    if (field) {
        m_editor = makeFieldEditor(m_module, *field, m_desk, this);
        if (field->type == FieldType::Bool)
            m_editor->setValue(field->defaultValue.isNull() ? QVariant(qint64(0)) : field->defaultValue);
        m_place->addWidget(m_editor);
        m_editor->setVisible(m_to->currentData() == int(To::Value));
        connect(m_editor, &FieldEditor::edited, this, &MassEditRow::changed);
    }
    Q_EMIT changed();
}

Result<QVariant> MassEditRow::value()
{
    if (!m_editor || m_to->currentData() == int(To::Empty))
        return QVariant();
    auto value = m_editor->value();
    if (value && value->isNull())
        value = Error{Error::Validation,
            m_editor->field().isRequired() ? tr("Enter what it is to become.") : tr("Enter what it is to become, or choose “make empty”."),
            field()};
    if (!value) {
        m_editor->showProblem(value.error().message);
        m_editor->input()->setFocus(Qt::OtherFocusReason);
    }
    return value;
}

} // namespace crm
