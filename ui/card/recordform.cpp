#include "ui/card/recordform.h"

#include "ui/card/blocktitle.h"
#include "ui/shell/desk.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace crm {

namespace {

// Long enough for most labels in both languages; longer ones wrap.
constexpr int labelWidth = 150;

} // namespace

RecordForm::RecordForm(const Desk& desk, const Module& module, const QStringList& fields, Columns columns, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_module(module)
    , m_blocks(new QVBoxLayout(this))
{
    m_blocks->setContentsMargins(0, 0, 0, 0);
    m_blocks->setSpacing(18);
    QList<Block> blocks = module.blocks;
    if (!fields.isEmpty())
        blocks = {Block{}};
    for (const Block& block : blocks) {
        QList<const Field*> shown;
        if (fields.isEmpty())
            shown = module.fieldsOfBlock(block.name);
        for (const QString& name : fields)
            shown << module.field(name);
        shown.removeIf([](const Field* field) { return !field->isEditable(); });
        if (!shown.isEmpty())
            addBlock(desk.label(block.label), shown, columns);
    }
    m_blocks->addStretch();
}

void RecordForm::addBlock(const QString& title, const QList<const Field*>& fields, Columns columns)
{
    if (!title.isEmpty())
        m_blocks->addWidget(new BlockTitle(title, this));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    const int across = columns == Columns::Two ? 2 : 1;
    int cell = 0;
    for (const Field* field : fields) {
        const bool wide = field->type == FieldType::LongText;
        if (wide && cell % across != 0)
            ++cell;
        addEditor(grid, *field, cell / across, wide ? -1 : cell % across);
        cell += wide ? across : 1;
    }
    for (int column = 0; column < across; ++column) {
        grid->setColumnMinimumWidth(column * 2, labelWidth);
        grid->setColumnStretch(column * 2 + 1, 1);
    }
    m_blocks->addLayout(grid);
}

void RecordForm::addEditor(QGridLayout* grid, const Field& field, int row, int column)
{
    FieldEditor* editor = makeFieldEditor(m_module, field, m_desk, this);
    const int left = std::max(column, 0) * 2;
    if (field.type != FieldType::Bool) { // whose check box says itself what it asks
        auto* label = new QLabel(m_desk.label(field.label) + requiredMark(field), this);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(true);
        label->setFixedWidth(labelWidth);
        label->setMinimumHeight(editor->input()->sizeHint().height());
        label->setBuddy(editor->input());
        grid->addWidget(label, row, left, Qt::AlignTop);
    }
    grid->addWidget(editor, row, left + 1, 1, column < 0 ? -1 : 1, Qt::AlignTop);
    m_editors.insert(field.name, editor);
    m_order << field.name;
    connect(editor, &FieldEditor::edited, this, &RecordForm::edited);
}

QString RecordForm::requiredMark(const Field& field) const
{
    return field.isRequired() ? QStringLiteral(" *") : QString();
}

void RecordForm::setRecord(const Record& record)
{
    for (auto it = m_editors.begin(); it != m_editors.end(); ++it) {
        const Field& field = (*it)->field();
        const bool isNew = record.id == 0 && !record.values.contains(field.name);
        (*it)->setValue(isNew ? field.defaultValue : record.value(field.name), record.titles.value(field.name));
    }
}

bool RecordForm::isEdited() const
{
    return std::any_of(m_editors.begin(), m_editors.end(), [](const FieldEditor* editor) { return editor->isEdited(); });
}

Values RecordForm::valuesSoFar() const
{
    Values values;
    for (auto it = m_editors.begin(); it != m_editors.end(); ++it) {
        const auto value = it.value()->value();
        if (value && !value->isNull())
            values.insert(it.key(), *value);
    }
    return values;
}

Result<Values> RecordForm::editedValues()
{
    Values values;
    std::optional<Error> refused;
    for (const QString& name : m_order) {
        FieldEditor* editor = m_editors.value(name);
        if (!editor->isEdited())
            continue;
        const auto value = editor->value();
        if (value) {
            values.insert(name, *value);
            continue;
        }
        if (!refused)
            refused = Error{Error::Validation, tr("Some fields hold what they can't. Mend what is marked, then save again."), name};
        refused->details << value.error();
    }
    if (!refused)
        return values;
    showProblems(*refused);
    return *refused;
}

bool RecordForm::showProblems(const Error& error)
{
    QList<Error> problems = error.details.isEmpty() ? QList<Error>{error} : error.details;
    QString first;
    for (const Error& problem : problems) {
        FieldEditor* editor = m_editors.value(problem.field);
        if (!editor)
            continue;
        editor->showProblem(problem.message);
        if (first.isEmpty())
            first = problem.field;
    }
    if (!first.isEmpty())
        focusField(first);
    return !first.isEmpty();
}

void RecordForm::focusField(const QString& name)
{
    const QString usual = m_editors.contains(m_module.link) ? m_module.link : m_order.value(0);
    FieldEditor* editor = m_editors.value(m_editors.contains(name) ? name : usual);
    if (editor)
        editor->input()->setFocus(Qt::OtherFocusReason);
}

} // namespace crm
