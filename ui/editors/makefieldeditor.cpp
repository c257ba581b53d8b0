#include "ui/editors/imageeditor.h"
#include "ui/editors/lineeditor.h"
#include "ui/editors/othereditors.h"
#include "ui/shell/desk.h"

namespace crm {

namespace {

FieldEditor* editorOfType(const Module& module, const Field& field, const Desk& desk, QWidget* parent)
{
    switch (field.type) {
    case FieldType::LongText:
        return new LongTextEditor(module, field, parent);
    case FieldType::Choice:
        return new ChoiceEditor(module, field, desk, parent);
    case FieldType::Bool:
    case FieldType::Star:
        return new YesNoEditor(module, field, desk, parent);
    case FieldType::Ref:
    case FieldType::User:
        return new ReferenceEditor(module, field, desk, parent);
    case FieldType::Image:
        return new ImageEditor(module, field, desk, parent);
    default:
        return new LineEditor(module, field, desk, parent);
    }
}

} // namespace

FieldEditor* makeFieldEditor(const Module& module, const Field& field, const Desk& desk, QWidget* parent)
{
    FieldEditor* editor = editorOfType(module, field, desk, parent);
    editor->setName(desk.label(field.label));
    return editor;
}

} // namespace crm
