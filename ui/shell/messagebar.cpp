#include "ui/shell/messagebar.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tones.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace crm {

namespace {

MessageKind kindOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Validation:
    case Error::Conflict:
    case Error::NotFound:
    case Error::Permission:
    case Error::Busy:
        return MessageKind::Warning;
    case Error::Cancelled:
        return MessageKind::Information;
    case Error::Storage:
    case Error::Format:
    case Error::Network:
        break;
    }
    return MessageKind::Error;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_leaving(new QTimer(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // a record's name may look like markup
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setAutoDefault(false);
    m_other->setAutoDefault(false);
    m_close->setIcon(themedIcon(QStringLiteral("close"), IconTone::Quiet));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the message"));
    nameParts();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 6, 6);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_other);
    row->addWidget(m_close);
    m_leaving->setSingleShot(true);
    m_leaving->setInterval(8000);
    connect(m_leaving, &QTimer::timeout, this, &MessageBar::closeLast);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closeLast);
    connect(m_action, &QPushButton::clicked, this, [this] { run(&Message::act); });
    connect(m_other, &QPushButton::clicked, this, [this] { run(&Message::otherAct); });
    hide();
}

void MessageBar::post(Message message)
{
    // A success has been seen by the time the next message comes, and nothing is said twice.
    m_messages.removeIf([&message](const Message& old) {
        return old.kind == MessageKind::Success || old.kind == MessageKind::Progress || old.text == message.text;
    });
    m_messages.append(std::move(message));
    showLast();
}

void MessageBar::post(const Error& error)
{
    post(Message{.kind = kindOf(error.kind), .text = error.message});
}

void MessageBar::clear()
{
    m_messages.clear();
    showLast();
}

void MessageBar::setSuccessTime(int milliseconds)
{
    m_leaving->setInterval(milliseconds);
}

void MessageBar::showLast()
{
    m_leaving->stop();
    setVisible(!m_messages.isEmpty());
    if (m_messages.isEmpty())
        return;
    const Message& message = m_messages.last();
    m_text->setText(message.text);
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    m_other->setText(message.otherText);
    m_other->setVisible(!message.otherText.isEmpty());
    setAccessibleName(message.text);
    nameParts();
    showIcon();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    scheduleLeaving();
}

/// A reader that walks the window comes past hidden parts, too; nameless ones would puzzle it.
void MessageBar::nameParts()
{
    const auto name = [](QWidget* part, const QString& text, const QString& otherwise) {
        part->setAccessibleName(text.isEmpty() ? otherwise : text);
    };
    name(m_text, m_text->text(), tr("No message"));
    name(m_action, QString(m_action->text()).remove(u'&'), tr("Nothing to do about the message"));
    name(m_other, QString(m_other->text()).remove(u'&'), tr("Nothing else to do about the message"));
}

void MessageBar::showIcon()
{
    if (m_messages.isEmpty())
        return;
    const MessageLook look = lookOf(m_messages.last().kind);
    m_icon->setPixmap(themedIcon(look.icon, look.tone).pixmap(QSize(22, 22), devicePixelRatioF()));
}

void MessageBar::closeLast()
{
    if (m_messages.isEmpty())
        return;
    m_messages.removeLast();
    showLast();
}

void MessageBar::run(std::function<void()> Message::*act)
{
    const auto chosen = m_messages.isEmpty() ? std::function<void()>() : m_messages.last().*act;
    closeLast();
    if (chosen)
        chosen();
}

void MessageBar::scheduleLeaving()
{
    if (!m_messages.isEmpty() && m_messages.last().kind == MessageKind::Success && !underMouse() && !isAncestorOf(focusWidget()))
        m_leaving->start();
}

void MessageBar::enterEvent(QEnterEvent* event)
{
    m_leaving->stop(); // it must not vanish under a hand that reaches for Undo
    QFrame::enterEvent(event);
}

void MessageBar::leaveEvent(QEvent* event)
{
    scheduleLeaving();
    QFrame::leaveEvent(event);
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QFrame::changeEvent(event);
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        closeLast();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    if (m_messages.isEmpty())
        return;
    const QColor color = tonesOf(palette()).*lookOf(m_messages.last().kind).color;
    QPainter painter(this);
    shapes::roundedFill(&painter, contentsRect(), mixed(color, palette().color(QPalette::Base), 0.1), 8);
    shapes::roundedLine(&painter, contentsRect(), mixed(color, palette().color(QPalette::Base), 0.4), 1, 8);
}

} // namespace crm
