#include "ui/shell/mainwindow.h"
#include "ui/shell/windowcommands.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace crm {

namespace {

QMenu* addMenu(MainWindow& window, const char* title, const QStringList& ids)
{
    QMenu* menu = window.menuBar()->addMenu(QCoreApplication::translate("Commands", title));
    window.commands().fill(menu, ids);
    return menu;
}

} // namespace

void fillMenuBar(MainWindow& window)
{
    QMenu* file = addMenu(window, QT_TRANSLATE_NOOP("Commands", "&File"),
        {QStringLiteral("database.new"), QStringLiteral("database.open"), QStringLiteral("database.sample"), QString(),
            QStringLiteral("data.import"), QStringLiteral("data.paste"), QStringLiteral("record.export"), QStringLiteral("data.imports"),
            QString(), QStringLiteral("list.print"), QStringLiteral("list.pdf"), QString(), QStringLiteral("database.backup"), QString(),
            QStringLiteral("settings.open"), QString(), QStringLiteral("program.quit")});
    file->insertMenu(window.commands().action(QStringLiteral("database.sample")), window.recentMenu());
    addMenu(window, QT_TRANSLATE_NOOP("Commands", "&Edit"),
        {QStringLiteral("edit.undo"), QStringLiteral("edit.redo"), QString(), QStringLiteral("list.copy"),
            QStringLiteral("list.copyWithHeadings"), QString(), QStringLiteral("list.selectAll"), QStringLiteral("list.clearSelection"),
            QString(), QStringLiteral("list.goToSearch"), QStringLiteral("search.open"), QStringLiteral("search.forget")});
    addMenu(window, QT_TRANSLATE_NOOP("Commands", "&Record"),
        {QStringLiteral("record.new"), QStringLiteral("record.newCard"), QString(), QStringLiteral("record.open"),
            QStringLiteral("record.openTab"), QStringLiteral("record.edit"), QStringLiteral("list.editCell"),
            QStringLiteral("record.duplicate"), QStringLiteral("record.convert"), QString(), QStringLiteral("record.star"),
            QStringLiteral("record.tag"), QStringLiteral("record.assign"), QStringLiteral("record.editFields"), QString(),
            QStringLiteral("record.merge"), QStringLiteral("record.duplicates"), QString(), QStringLiteral("tags.keep"), QString(),
            QStringLiteral("record.delete")});
    addMenu(window, QT_TRANSLATE_NOOP("Commands", "&View"),
        {QStringLiteral("go.back"), QStringLiteral("go.forward"), QString(), QStringLiteral("view.choose"), QStringLiteral("view.filter"),
            QStringLiteral("view.save"), QStringLiteral("view.saveAs"), QStringLiteral("view.reset"), QString(),
            QStringLiteral("view.summary"), QStringLiteral("list.analyse"), QStringLiteral("list.searchRow"),
            QStringLiteral("list.compact"), QStringLiteral("list.columns"), QString(), QStringLiteral("list.showAll"),
            QStringLiteral("list.refresh"), QString(), QStringLiteral("tab.new"), QStringLiteral("tab.close"), QStringLiteral("tab.reopen"),
            QStringLiteral("tab.next"), QStringLiteral("tab.previous")});
    addMenu(window, QT_TRANSLATE_NOOP("Commands", "&Help"), {QStringLiteral("help.shortcuts"), QStringLiteral("help.about")});
}

} // namespace crm
