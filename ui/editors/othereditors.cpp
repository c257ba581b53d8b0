#include "ui/editors/othereditors.h"

#include "ui/editors/choicebox.h"
#include "ui/editors/recordpicker.h"
#include "ui/shell/desk.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace crm {

namespace {

constexpr int linesShown = 5;

} // namespace

LongTextEditor::LongTextEditor(const Module& module, const Field& field, QWidget* parent)
    : FieldEditor(module, field, parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * linesShown + 16);
    setInput(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LongTextEditor::noteEdit);
}

Result<QVariant> LongTextEditor::value() const
{
    if (!isEdited())
        return m_stored;
    const QString text = m_text->toPlainText();
    return text.trimmed().isEmpty() ? QVariant() : QVariant(text);
}

void LongTextEditor::showValue(const QVariant& stored, const QString&)
{
    const QSignalBlocker quiet(m_text);
    m_stored = stored;
    m_text->setPlainText(stored.toString());
}

ChoiceEditor::ChoiceEditor(const Module& module, const Field& field, const Desk& desk, QWidget* parent)
    : FieldEditor(module, field, parent)
    , m_box(new ChoiceBox(this))
{
    m_box->addItem(QString());
    for (const Choice& choice : desk.catalogue->choices(field.choices))
        m_box->addItem(choiceDot(choice.color), desk.label(choice.label), choice.key);
    m_box->setMaxVisibleItems(20);
    setInput(m_box);
    connect(m_box, &QComboBox::activated, this, &ChoiceEditor::noteEdit);
}

Result<QVariant> ChoiceEditor::value() const
{
    return m_box->currentData();
}

void ChoiceEditor::showValue(const QVariant& stored, const QString&)
{
    int row = stored.isNull() ? 0 : m_box->findData(stored);
    if (row < 0) { // no longer in the list, and still what the record says
        m_box->addItem(stored.toString(), stored);
        row = m_box->count() - 1;
    }
    m_box->setCurrentIndex(row);
}

YesNoEditor::YesNoEditor(const Module& module, const Field& field, const Desk& desk, QWidget* parent)
    : FieldEditor(module, field, parent)
    , m_box(new QCheckBox(desk.label(field.label), this))
{
    m_box->setMinimumHeight(QLineEdit().sizeHint().height()); // stands level with the lines beside it
    setInput(m_box);
    connect(m_box, &QCheckBox::clicked, this, &YesNoEditor::noteEdit);
}

Result<QVariant> YesNoEditor::value() const
{
    return isEdited() ? QVariant(qint64(m_box->isChecked())) : m_stored;
}

void YesNoEditor::showValue(const QVariant& stored, const QString&)
{
    m_stored = stored;
    m_box->setChecked(stored.toBool());
}

ReferenceEditor::ReferenceEditor(const Module& module, const Field& field, const Desk& desk, QWidget* parent)
    : FieldEditor(module, field, parent)
    , m_targetLabel(desk.label(desk.module(field.refersTo).label))
    , m_picker(new RecordPicker(desk, desk.module(field.refersTo), this))
{
    setInput(m_picker);
    connect(m_picker, &QLineEdit::textEdited, this, &ReferenceEditor::noteEdit);
    connect(m_picker, &RecordPicker::picked, this, &ReferenceEditor::noteEdit);
    connect(m_picker, &QLineEdit::editingFinished, this, &ReferenceEditor::judge);
}

Result<QVariant> ReferenceEditor::value() const
{
    if (m_picker->hasLooseText())
        return Error{Error::Validation,
            tr("No record of “%1” is chosen. Type a part of its name and choose it from the list.").arg(m_targetLabel), field().name};
    return m_picker->record() ? QVariant(m_picker->record()) : QVariant();
}

void ReferenceEditor::showValue(const QVariant& stored, const QString& title)
{
    m_picker->setRecord(stored.toLongLong(), title);
}

} // namespace crm
