#include "ui/editors/lineeditor.h"

#include "core/base/dates.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace crm {

LineEditor::LineEditor(const Module& module, const Field& field, const Desk& desk, QWidget* parent)
    : FieldEditor(module, field, parent)
    , m_desk(desk)
    , m_line(new QLineEdit(this))
{
    setInput(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::noteEdit);
    connect(m_line, &QLineEdit::editingFinished, this, &LineEditor::leave);
    if (field.type == FieldType::Date)
        addCalendar();
}

Result<QVariant> LineEditor::value() const
{
    // What nobody touched stays to the letter: an import may have let in what a person would be asked about.
    if (!isEdited())
        return m_stored;
    return m_desk.reader.read(m_module, field(), m_line->text(), Strictness::Person);
}

void LineEditor::showValue(const QVariant& stored, const QString&)
{
    m_stored = stored;
    m_line->setText(m_desk.writer.shown(field(), stored));
    m_line->setCursorPosition(0);
}

void LineEditor::leave()
{
    if (!isEdited())
        return;
    const auto typed = value();
    if (!typed)
        showProblem(typed.error().message);
    else if (field().type != FieldType::Text)
        m_line->setText(m_desk.writer.shown(field(), *typed)); // "25.12" becomes the date that was understood
}

void LineEditor::addCalendar()
{
    QAction* open = m_line->addAction(themedIcon(QStringLiteral("calendar"), IconTone::Quiet), QLineEdit::TrailingPosition);
    open->setText(tr("Choose a date"));
    open->setToolTip(tr("Choose a date"));
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, &LineEditor::showCalendar);
}

void LineEditor::showCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setLocale(m_desk.session.locale);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const auto typed = value(); typed && !typed->isNull())
        calendar->setSelectedDate(dateFromStored(typed->toString()));
    connect(calendar, &QCalendarWidget::clicked, this, [this, menu](QDate date) {
        m_line->setText(shownDate(date, m_desk.session.locale));
        noteEdit();
        menu->close();
    });
    connect(calendar, &QCalendarWidget::activated, calendar, &QCalendarWidget::clicked);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    menu->popup(m_line->mapToGlobal(QPoint(0, m_line->height() + 2)));
    calendar->setFocus();
}

} // namespace crm
