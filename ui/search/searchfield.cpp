#include "ui/search/searchfield.h"

#include "ui/theme/icon.h"
#include "ui/theme/tones.h"

#include <QAction>
#include <QPainter>

namespace crm {

namespace {

constexpr int widest = 460;

} // namespace

SearchField::SearchField(QKeySequence shortcut, QWidget* parent) : QLineEdit(parent), m_shortcut(std::move(shortcut))
{
    setPlaceholderText(tr("Find a record or a command"));
    setAccessibleName(placeholderText());
    setToolTip(tr("Names, companies, phones, e-mails, numbers, cities, any part of them"));
    auto* icon = new QAction(themedIcon(QStringLiteral("search"), IconTone::Quiet), placeholderText(), this);
    addAction(icon, LeadingPosition);
    setClearButtonEnabled(true);
    setMaximumWidth(widest);
}

QSize SearchField::sizeHint() const
{
    return {widest, QLineEdit::sizeHint().height()};
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(tonesOf(palette()).quiet);
    painter.drawText(rect().adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, m_shortcut.toString(QKeySequence::NativeText));
}

} // namespace crm
