#include "ui/theme/mark.h"

#include <QPushButton>
#include <QVariant>

namespace crm {

namespace {
constexpr char markProperty[] = "crmMark";
}

void setMark(QWidget* editor, FieldMark mark)
{
    editor->setProperty(markProperty, mark == FieldMark::Error);
    editor->update();
}

FieldMark markOf(const QWidget* editor)
{
    return editor && editor->property(markProperty).toBool() ? FieldMark::Error : FieldMark::None;
}

void makePrimary(QPushButton* button)
{
    button->setProperty("crmPrimary", true);
    button->update();
}

bool isPrimary(const QWidget* button)
{
    return button && button->property("crmPrimary").toBool();
}

} // namespace crm
