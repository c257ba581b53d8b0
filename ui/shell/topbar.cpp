#include "ui/shell/topbar.h"

#include "ui/commands/commandregistry.h"
#include "ui/search/searchfield.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"
#include "ui/theme/tones.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace crm {

TopBar::TopBar(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField(desk.commands.shortcut(QStringLiteral("search.open")), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 8, 18, 8);
    row->setSpacing(6);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    row->addWidget(makeButton(desk, "edit.undo"));
    row->addWidget(makeButton(desk, "edit.redo"));
    row->addWidget(makeCreate(desk));
}

QWidget* TopBar::makeButton(const Desk& desk, const char* id)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(desk.commands.action(QLatin1String(id)));
    button->setAutoRaise(true);
    return button;
}

QWidget* TopBar::makeCreate(const Desk& desk)
{
    auto* button = new QToolButton(this);
    button->setIcon(themedIcon(QStringLiteral("add")));
    button->setText(tr("Create"));
    button->setToolTip(tr("Create a record of any kind"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    for (const Module& module : desk.catalogue->modules()) {
        if (QAction* action = desk.commands.action(QStringLiteral("create.") + module.name))
            menu->addAction(action);
    }
    button->setMenu(menu);
    return button;
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.fillRect(0, height() - 1, width(), 1, tonesOf(palette()).hairline);
}

} // namespace crm
