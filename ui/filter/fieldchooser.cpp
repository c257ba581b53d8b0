#include "ui/filter/fieldchooser.h"

#include "core/store/filterwords.h"
#include "ui/shell/desk.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QWheelEvent>

namespace crm {

namespace {

constexpr int mostRows = 16;
constexpr int leastWidth = 210;

} // namespace

FieldChooser::FieldChooser(const Desk& desk, const Module& module, QWidget* parent) : QComboBox(parent), m_desk(desk), m_module(module)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(mostRows);
    setMinimumWidth(leastWidth);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setAccessibleName(tr("Field"));
    lineEdit()->setAccessibleName(tr("Field"));
    lineEdit()->setPlaceholderText(tr("Field"));
    for (const Field& field : module.fields) {
        if (!field.isShown(Shown::Hidden))
            add({field.name});
    }
    for (const Field& field : module.fields) {
        const Module* target = field.isReference() ? desk.catalogue->module(field.refersTo) : nullptr;
        for (const Field& inner : target ? target->fields : QList<Field>{}) {
            if (!inner.isShown(Shown::Hidden) && !field.isShown(Shown::Hidden))
                add({field.name, inner.name});
        }
    }
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setMaxVisibleItems(mostRows);
    view()->setTextElideMode(Qt::ElideMiddle);
    setCurrentIndex(-1);
    connect(this, &QComboBox::activated, this, &FieldChooser::choose);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &FieldChooser::settle);
}

void FieldChooser::add(const QStringList& path)
{
    addItem(fieldWords(path, m_module, *m_desk.catalogue, m_desk.session.language), path);
}

void FieldChooser::setPath(const QStringList& path)
{
    m_path = path;
    setCurrentIndex(findData(path));
    if (currentIndex() < 0 && !path.isEmpty())
        setEditText(path.join(u'.'));
}

void FieldChooser::choose(int row)
{
    const QStringList path = itemData(row).toStringList();
    if (path.isEmpty() || path == m_path)
        return;
    m_path = path;
    Q_EMIT chosen(path);
}

/// What is typed names a field, or it is the field that was chosen before.
void FieldChooser::settle()
{
    int row = findText(currentText(), Qt::MatchFixedString);
    if (row < 0 && !currentText().trimmed().isEmpty())
        row = findText(currentText().trimmed(), Qt::MatchContains);
    if (row < 0) {
        setPath(m_path);
        return;
    }
    setCurrentIndex(row);
    choose(row);
}

void FieldChooser::focusOutEvent(QFocusEvent* event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        settle();
}

void FieldChooser::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // scrolls the panel, not the fields
}

} // namespace crm
