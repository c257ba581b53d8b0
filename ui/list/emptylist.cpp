#include "ui/list/emptylist.h"

#include "ui/commands/commandregistry.h"
#include "ui/shell/desk.h"

namespace crm {

EmptyList::EmptyList(const Desk& desk, const Module& module, QWidget* parent) : EmptyState(parent), m_desk(desk), m_module(module) { }

void EmptyList::showNothingYet()
{
    setIcon(m_module.icon);
    setTitle(tr("%1: nothing here yet").arg(m_desk.label(m_module.label)));
    setText(tr("Add the first record by hand, or bring in what you have from a file of another program."));
    setActions({m_desk.commands.action(QStringLiteral("record.new")), m_desk.commands.action(QStringLiteral("data.import"))});
}

void EmptyList::showNothingFits()
{
    setIcon(QStringLiteral("search"));
    setTitle(tr("Nothing fits"));
    setText(tr("No record of this list fits what you look for. Show all records or type something else."));
    setActions({m_desk.commands.action(QStringLiteral("list.showAll"))});
}

void EmptyList::showCannotBeAsked(const QString& reason)
{
    setIcon(QStringLiteral("filter"));
    setTitle(tr("The filter can't be applied"));
    setText(reason);
    setActions({m_desk.commands.action(QStringLiteral("view.filter")), m_desk.commands.action(QStringLiteral("list.showAll"))});
}

} // namespace crm
