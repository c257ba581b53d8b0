#include "ui/filter/typedvalue.h"

#include "core/store/filterkinds.h"
#include "ui/editors/fieldeditor.h"
#include "ui/editors/recordpicker.h"
#include "ui/shell/desk.h"
#include "ui/theme/mark.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace crm {

namespace {

QHBoxLayout* rowIn(QWidget* widget)
{
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    return row;
}

/// False while the editor is empty or holds what it can't be.
bool take(const FieldEditor& editor, Condition& condition)
{
    const auto value = editor.value();
    if (!value || value->isNull())
        return false;
    condition.values << *value;
    return true;
}

} // namespace

LineValue::LineValue(QLineEdit* line, QWidget* parent) : ConditionValue(parent), m_line(line)
{
    m_line->setAccessibleName(tr("Value"));
    m_line->setMinimumWidth(200);
    rowIn(this)->addWidget(m_line);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &ConditionValue::edited);
}

void LineValue::show(const Condition& condition)
{
    const QSignalBlocker quiet(m_line);
    m_line->setText(condition.values.value(0).toString());
}

bool LineValue::read(Condition& condition) const
{
    if (m_line->text().trimmed().isEmpty())
        return false;
    condition.values = {m_line->text()};
    return true;
}

SingleValue::SingleValue(const Desk& desk, const Module& module, const Field& field, QWidget* parent)
    : ConditionValue(parent)
    , m_editor(makeFieldEditor(module, field, desk, this))
{
    m_editor->setMinimumWidth(200);
    m_editor->input()->setAccessibleName(tr("Value"));
    rowIn(this)->addWidget(m_editor);
    setFocusProxy(m_editor);
    connect(m_editor, &FieldEditor::edited, this, &ConditionValue::edited);
}

void SingleValue::show(const Condition& condition)
{
    m_editor->setValue(condition.values.value(0));
}

bool SingleValue::read(Condition& condition) const
{
    return take(*m_editor, condition);
}

StretchValue::StretchValue(const Desk& desk, const Module& module, const Field& field, QWidget* parent)
    : ConditionValue(parent)
    , m_from(makeFieldEditor(module, field, desk, this))
    , m_to(makeFieldEditor(module, field, desk, this))
{
    m_from->input()->setAccessibleName(tr("From"));
    m_to->input()->setAccessibleName(tr("To"));
    auto* row = rowIn(this);
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("and", "between two values"), this));
    row->addWidget(m_to);
    setFocusProxy(m_from);
    for (FieldEditor* editor : {m_from, m_to}) {
        editor->setMinimumWidth(130);
        connect(editor, &FieldEditor::edited, this, &ConditionValue::edited);
    }
}

void StretchValue::show(const Condition& condition)
{
    m_from->setValue(condition.values.value(0));
    m_to->setValue(condition.values.value(1));
}

bool StretchValue::read(Condition& condition) const
{
    return take(*m_from, condition) && take(*m_to, condition);
}

SeveralValue::SeveralValue(const Desk& desk, const Module& module, const Field& field, QWidget* parent)
    : ConditionValue(parent)
    , m_desk(desk)
    , m_module(module)
    , m_field(field)
    , m_line(new QLineEdit(this))
{
    m_line->setAccessibleName(tr("Values, with commas between them"));
    m_line->setPlaceholderText(tr("one, another, …"));
    m_line->setMinimumWidth(240);
    rowIn(this)->addWidget(m_line);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &ConditionValue::edited);
}

void SeveralValue::show(const Condition& condition)
{
    QStringList texts;
    for (const QVariant& value : condition.values)
        texts << (m_field.isReference() ? value.toString() : m_desk.writer.plain(m_field, value));
    const QSignalBlocker quiet(m_line);
    m_line->setText(texts.join(QStringLiteral(", ")));
}

bool SeveralValue::read(Condition& condition) const
{
    bool isRead = true;
    for (const QString& part : m_line->text().split(u',', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const bool isText = m_field.isReference() || isTextual(m_field.type);
        const auto value = isText ? Result<QVariant>(part.trimmed()) : m_desk.reader.read(m_module, m_field, part, Strictness::Person);
        isRead &= value.hasValue();
        if (value)
            condition.values << *value;
    }
    setMark(m_line, isRead ? FieldMark::None : FieldMark::Error);
    return isRead && !condition.values.isEmpty();
}

ConditionValue* makeTypedValue(const Desk& desk, const Module& module, const Field& field, Operator op, QWidget* parent)
{
    const bool isWhole = op == Operator::Equals || op == Operator::Differs;
    if (field.isReference() && isWhole)
        return new LineValue(new RecordPicker(desk, desk.module(field.refersTo)), parent);
    if (field.isReference() || isTextual(field.type))
        return new LineValue(new QLineEdit, parent);
    return new SingleValue(desk, module, field, parent);
}

} // namespace crm
