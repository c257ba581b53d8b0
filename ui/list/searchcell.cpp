#include "ui/list/searchcell.h"

#include "core/store/cellsearch.h"
#include "ui/editors/choicebox.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"
#include "ui/theme/mark.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QTimer>
#include <QToolTip>

namespace crm {

namespace {

// Longer than between two letters of a word: a list of a million is not asked for each of them.
constexpr int typingPause = 180;

bool isChosen(const Field& field)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Bool:
    case FieldType::Star:
    case FieldType::Date:
    case FieldType::DateTime:
        return true;
    default:
        return false;
    }
}

} // namespace

SearchCell::SearchCell(const Desk& desk, const Module& module, const Field& field, QWidget* parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_module(module)
    , m_field(field)
    , m_typing(new QTimer(this))
{
    const QString label = desk.label(field.label);
    setAccessibleName(tr("Search in the column “%1”").arg(label));
    setToolTip(accessibleName());
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &SearchCell::say);
    connect(this, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    if (isChosen(field))
        addChoices();
    else
        setClearButtonEnabled(true);
}

void SearchCell::addChoices()
{
    QAction* unfold = addAction(themedIcon(QStringLiteral("down"), IconTone::Quiet), QLineEdit::TrailingPosition);
    unfold->setText(tr("Choose"));
    unfold->setToolTip(QStringLiteral("%1 (Alt+%2)").arg(tr("Choose"), QKeySequence(Qt::Key_Down).toString(QKeySequence::NativeText)));
    connect(unfold, &QAction::triggered, this, &SearchCell::unfold);
}

void SearchCell::unfold()
{
    if (isChosen(m_field))
        menu()->popup(mapToGlobal(QPoint(0, height() + 2)));
}

QMenu* SearchCell::menu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setMinimumWidth(width());
    if (m_field.type == FieldType::Choice)
        fillChoices(*menu);
    else if (m_field.type == FieldType::Bool || m_field.type == FieldType::Star)
        fillYesNo(*menu);
    else
        fillPeriods(*menu);
    menu->addSeparator();
    addUsual(*menu);
    return menu;
}

void SearchCell::fillChoices(QMenu& menu)
{
    const QStringList chosen = alternatives(text());
    for (const Choice& choice : m_desk.catalogue->choices(m_field.choices)) {
        const QString label = m_desk.label(choice.label);
        QAction* action = menu.addAction(choiceDot(choice.color), QString(label).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(chosen.contains(label));
        connect(action, &QAction::triggered, this, [this, label] { toggle(label); });
    }
}

void SearchCell::fillYesNo(QMenu& menu)
{
    for (const qint64 value : {1, 0}) {
        const QString label = m_desk.writer.shown(m_field, value);
        connect(menu.addAction(label), &QAction::triggered, this, [this, label] { take(label); });
    }
}

void SearchCell::fillPeriods(QMenu& menu)
{
    for (const NamedPeriod& period : namedPeriods()) {
        const QString label = m_desk.label(period.name);
        connect(menu.addAction(label), &QAction::triggered, this, [this, label] { take(label); });
    }
}

void SearchCell::addUsual(QMenu& menu)
{
    connect(menu.addAction(tr("Empty")), &QAction::triggered, this, [this] { take(exactSearch({})); });
    connect(menu.addAction(tr("Filled")), &QAction::triggered, this, [this] { take(QStringLiteral("!")); });
    connect(menu.addAction(tr("All")), &QAction::triggered, this, [this] { take({}); });
}

void SearchCell::toggle(const QString& label)
{
    QStringList chosen = alternatives(text());
    if (!chosen.removeOne(label))
        chosen << label;
    take(anyOfSearch(chosen));
}

void SearchCell::take(const QString& text)
{
    setText(text);
    setFocus(Qt::OtherFocusReason);
    say();
}

void SearchCell::setSearch(const QString& text)
{
    m_typing->stop();
    m_said = text;
    setText(text);
    judge();
}

void SearchCell::judge()
{
    const auto read = parseCellSearch(text(), m_module, m_field, *m_desk.catalogue, m_desk.reader);
    m_problem = read ? QString() : read.error().message;
    setMark(this, read ? FieldMark::None : FieldMark::Error);
    setToolTip(read ? accessibleName() : m_problem);
    setAccessibleDescription(m_problem);
    if (read)
        QToolTip::hideText();
    else if (hasFocus())
        QToolTip::showText(mapToGlobal(QPoint(0, height() - 8)), m_problem, this, {}, 20'000);
}

void SearchCell::say()
{
    m_typing->stop();
    judge();
    const QString typed = text().trimmed();
    if (m_problem.isEmpty() && std::exchange(m_said, typed) != typed)
        Q_EMIT searched(typed);
}

bool SearchCell::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QLineEdit::event(event);
    // While one types these are the line's, and not the page's.
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool own = key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down;
    if (!own)
        return QLineEdit::event(event);
    event->accept();
    return true;
}

void SearchCell::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        unfold();
    } else if (event->key() == Qt::Key_Escape && text().isEmpty()) {
        Q_EMIT leftForRows();
    } else if (event->key() == Qt::Key_Escape) {
        clear();
        say();
    } else if (event->key() == Qt::Key_Down || enter) {
        say();
        if (m_problem.isEmpty())
            Q_EMIT leftForRows();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace crm
