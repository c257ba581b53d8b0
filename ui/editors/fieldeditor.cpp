#include "ui/editors/fieldeditor.h"

#include "ui/theme/mark.h"
#include "ui/theme/tones.h"

#include <QLabel>
#include <QVBoxLayout>

namespace crm {

FieldEditor::FieldEditor(const Module& module, const Field& field, QWidget* parent)
    : QWidget(parent)
    , m_module(module)
    , m_field(field)
    , m_problem(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_problem);
    m_problem->setForegroundRole(QPalette::WindowText); // and not what goes with the ground of a card
    m_problem->setWordWrap(true);
    m_problem->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

FieldEditor::~FieldEditor()
{
    // An input that dies with the focus says that it is left, and what would judge it is gone by then.
    if (m_input)
        m_input->disconnect(this);
}

void FieldEditor::setInput(QWidget* input)
{
    m_input = input;
    setFocusProxy(input);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, input);
}

void FieldEditor::setName(const QString& name)
{
    m_input->setAccessibleName(name);
    // Qt calls a combo box by its value unless a label beside it, with the same parent, has it as its buddy.
    m_name = new QLabel(name, this);
    m_name->setBuddy(m_input);
    m_name->hide();
}

void FieldEditor::setValue(const QVariant& stored, const QString& title)
{
    showValue(stored, title);
    m_edited = false;
    showProblem({});
}

void FieldEditor::showProblem(const QString& sentence)
{
    QPalette red = palette();
    red.setColor(QPalette::WindowText, tonesOf(red).error);
    m_problem->setPalette(red);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_input->setAccessibleDescription(sentence);
    setMark(m_input, sentence.isEmpty() ? FieldMark::None : FieldMark::Error);
}

bool FieldEditor::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

void FieldEditor::noteEdit()
{
    m_edited = true;
    if (hasProblem())
        showProblem({});
    Q_EMIT edited();
}

void FieldEditor::judge()
{
    if (const auto typed = value(); !typed)
        showProblem(typed.error().message);
}

} // namespace crm
