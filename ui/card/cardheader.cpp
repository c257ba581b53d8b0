#include "ui/card/cardheader.h"

#include "ui/commands/commandregistry.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"
#include "ui/theme/tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace crm {

CardHeader::CardHeader(const Desk& desk, const Module& module, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_module(module)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
{
    auto* back = new QToolButton(this);
    back->setIcon(themedIcon(QStringLiteral("previous")));
    back->setText(tr("Back to the list"));
    back->setToolTip(QStringLiteral("%1 (Esc)").arg(back->text()));
    back->setAutoRaise(true);
    connect(back, &QToolButton::clicked, this, &CardHeader::backRequested);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setTextFormat(Qt::PlainText);
    auto* names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 12, 18, 12);
    row->setSpacing(6);
    row->addWidget(back);
    row->addSpacing(4);
    row->addLayout(names, 1);
    if (module.field(QStringLiteral("star")))
        m_whenReading << signButton(QStringLiteral("record.star")) << signButton(QStringLiteral("record.tag"));
    m_whenReading << commandButton(QStringLiteral("record.edit"));
    if (!module.conversion.isEmpty())
        m_whenReading << commandButton(QStringLiteral("record.convert"));
    m_whenReading << moreButton() << step(QStringLiteral("up"), tr("Previous record"), -1)
                  << step(QStringLiteral("down"), tr("Next record"), +1);
    for (QWidget* button : std::as_const(m_whenReading))
        row->addWidget(button);
}

QToolButton* CardHeader::step(const QString& icon, const QString& text, int by)
{
    auto* button = new QToolButton(this);
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, by < 0 ? QStringLiteral("Alt+↑") : QStringLiteral("Alt+↓")));
    button->setShortcut(QKeySequence(Qt::ALT | (by < 0 ? Qt::Key_Up : Qt::Key_Down)));
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, [this, by] { Q_EMIT stepRequested(by); });
    return button;
}

QWidget* CardHeader::commandButton(const QString& id)
{
    auto* button = new QToolButton(this);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (QAction* action = m_desk.commands.action(id))
        button->setDefaultAction(action);
    return button;
}

/// The command by its sign alone.
QWidget* CardHeader::signButton(const QString& id)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    if (QAction* action = m_desk.commands.action(id)) {
        button->setDefaultAction(action);
        button->setAccessibleName(action->text().remove(u'&'));
    }
    return button;
}

QToolButton* CardHeader::moreButton()
{
    auto* button = new QToolButton(this);
    button->setIcon(themedIcon(QStringLiteral("more")));
    button->setText(tr("More actions"));
    button->setToolTip(button->text());
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    for (const char* id : {"record.duplicate", "record.assign", "record.delete", "record.export"}) {
        if (QAction* action = m_desk.commands.action(QLatin1String(id)))
            menu->addAction(action);
    }
    button->setMenu(menu);
    return button;
}

void CardHeader::setRecord(const Record& record)
{
    const QString kind = m_desk.label(m_module.singular);
    const QString star = record.value(QStringLiteral("star")).toBool() ? QStringLiteral("★ ") : QString();
    m_title->setText(record.id ? star + record.title : tr("New: %1").arg(kind));
    m_title->setToolTip(record.title.toHtmlEscaped());
    const QString second = record.secondLine(m_module);
    QStringList parts{kind, record.number(), second};
    parts.removeAll(QString());
    m_subtitle->setText(record.id ? parts.join(QStringLiteral(" · ")) : tr("Fields with a star must be filled in."));
}

void CardHeader::showEditing(bool editing)
{
    for (QWidget* button : std::as_const(m_whenReading))
        button->setVisible(!editing);
}

void CardHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(0, height() - 1, width(), 1, tonesOf(palette()).hairline);
}

} // namespace crm
