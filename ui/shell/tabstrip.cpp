#include "ui/shell/tabstrip.h"

#include "ui/commands/commandregistry.h"
#include "ui/theme/icon.h"

#include <QContextMenuEvent>
#include <QToolButton>

namespace crm {

namespace {

constexpr int narrowest = 96;
constexpr int widest = 240;
constexpr int crossExtent = 20;

} // namespace

TabStrip::TabStrip(const CommandRegistry& commands, QWidget* parent) : QTabBar(parent), m_commands(commands)
{
    setAccessibleName(tr("Tabs"));
    setMovable(true);
    setExpanding(false);
    setDrawBase(false);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    setIconSize({16, 16});
    setFocusPolicy(Qt::TabFocus);
}

QSize TabStrip::tabSizeHint(int index) const
{
    const QSize size = QTabBar::tabSizeHint(index);
    return {std::clamp(size.width(), narrowest, widest), size.height() - 4};
}

QSize TabStrip::minimumTabSizeHint(int index) const
{
    return {narrowest, tabSizeHint(index).height()};
}

void TabStrip::tabInserted(int index)
{
    auto* cross = new QToolButton(this);
    cross->setIcon(themedIcon(QStringLiteral("close"), IconTone::Quiet));
    cross->setText(tr("Close the tab"));
    m_commands.explain(cross, QStringLiteral("tab.close"), cross->text());
    cross->setAutoRaise(true);
    cross->setFocusPolicy(Qt::NoFocus);
    cross->setFixedSize(crossExtent, crossExtent);
    connect(cross, &QToolButton::clicked, this, [this, cross] { Q_EMIT closeRequested(indexOf(cross)); });
    setTabButton(index, QTabBar::RightSide, cross);
    QTabBar::tabInserted(index);
}

int TabStrip::indexOf(const QWidget* cross) const
{
    int index = 0;
    while (index < count() && tabButton(index, QTabBar::RightSide) != cross)
        ++index;
    return index;
}

void TabStrip::mouseReleaseEvent(QMouseEvent* event)
{
    QTabBar::mouseReleaseEvent(event);
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index >= 0)
        Q_EMIT closeRequested(index);
}

void TabStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTabBar::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && tabAt(event->position().toPoint()) < 0)
        Q_EMIT newRequested();
}

void TabStrip::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const int index = isByMouse ? tabAt(event->pos()) : currentIndex();
    if (index >= 0)
        Q_EMIT menuRequested(index, isByMouse ? event->globalPos() : mapToGlobal(tabRect(index).bottomLeft()));
}

} // namespace crm
