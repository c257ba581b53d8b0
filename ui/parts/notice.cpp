#include "ui/parts/notice.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tones.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace crm {

Notice::Notice(QWidget* parent) : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    m_text->setAccessibleName(tr("Nothing is said."));
    m_icon->setAccessibleName(tr("Notice"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // names of files and columns may look like markup
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void Notice::say(MessageKind kind, const QString& text)
{
    const bool isNew = text != m_text->text();
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    m_text->setAccessibleName(text.isEmpty() ? tr("Nothing is said.") : text);
    setVisible(!text.isEmpty());
    showIcon();
    update();
    if (isNew && !text.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::showIcon()
{
    const MessageLook look = lookOf(m_kind);
    m_icon->setPixmap(themedIcon(look.icon, look.tone).pixmap(QSize(22, 22), devicePixelRatioF()));
}

void Notice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QFrame::changeEvent(event);
}

void Notice::paintEvent(QPaintEvent*)
{
    const QColor color = tonesOf(palette()).*lookOf(m_kind).color;
    QPainter painter(this);
    shapes::roundedFill(&painter, rect(), mixed(color, palette().color(QPalette::Base), 0.1), 8);
    shapes::roundedLine(&painter, rect(), mixed(color, palette().color(QPalette::Base), 0.4), 1, 8);
}

} // namespace crm
