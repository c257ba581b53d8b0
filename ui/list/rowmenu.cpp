#include "ui/list/rowmenu.h"

#include "ui/commands/commandregistry.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"

#include <QDesktopServices>
#include <QUrl>

namespace crm {

namespace {

// Those that a module or this program does not have are left out.
const QStringList commandsBeforeWays{QStringLiteral("record.open"), QStringLiteral("record.openTab"), QStringLiteral("record.edit"),
    QStringLiteral("list.editCell"), QStringLiteral("record.duplicate"), QStringLiteral("record.convert"), QString(),
    QStringLiteral("record.star"), QStringLiteral("record.tag"), QStringLiteral("record.assign"), QStringLiteral("record.editFields"),
    QString()};
const QStringList commandsAfterWays{QString(), QStringLiteral("list.copy"), QStringLiteral("list.copyWithHeadings"), QString(),
    QStringLiteral("record.export"), QStringLiteral("data.import"), QString(), QStringLiteral("record.delete")};

QStringList known(const Desk& desk, const Module& module, QStringList ids)
{
    ids.removeIf([&](const QString& id) {
        const bool isConversion = id == QLatin1String("record.convert");
        return !id.isEmpty() && (!desk.commands.action(id) || (isConversion && module.conversion.isEmpty()));
    });
    return ids;
}

QString dialled(const QString& phone)
{
    QString number = phone;
    number.removeIf([](QChar character) { return !character.isDigit() && character != u'+'; });
    return number;
}

} // namespace

RowMenu::RowMenu(const Desk& desk, const Module& module, qint64 current, QWidget* parent) : QMenu(parent), m_desk(desk), m_module(module)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("What can be done with the row"));
    desk.commands.fill(this, known(desk, module, commandsBeforeWays));
    m_calls = addWays(QStringLiteral("phone"), tr("Ca&ll"));
    m_letters = addWays(QStringLiteral("mail"), tr("&Write an e-mail"));
    desk.commands.fill(this, known(desk, module, commandsAfterWays));
    // The list has read its own columns only. Until the answer comes, a moment later, the two are grey and hold their place.
    desk.database.ask(
        this,
        [name = module.name, current](
            Workspace& workspace) { return workspace.reader().record(*workspace.catalogue().module(name), current); },
        [this](const Result<Record>& record) {
            if (record)
                fillWays(*record);
        });
}

QMenu* RowMenu::addWays(const QString& icon, const QString& title)
{
    QMenu* ways = addMenu(themedIcon(icon), title);
    ways->menuAction()->setEnabled(false);
    return ways;
}

void RowMenu::fillWays(const Record& record)
{
    for (const Field& field : m_module.fields) {
        const QString value = record.value(field.name).toString();
        if (value.isEmpty())
            continue;
        const QString shown = m_desk.writer.shown(field, value);
        if (field.type == FieldType::Phone)
            addWay(*m_calls, m_desk.label(field.label), shown, QStringLiteral("tel:") + dialled(shown));
        else if (field.type == FieldType::Email)
            addWay(*m_letters, m_desk.label(field.label), shown, QStringLiteral("mailto:") + value);
    }
}

void RowMenu::addWay(QMenu& menu, const QString& label, const QString& shown, const QString& url)
{
    connect(menu.addAction(QStringLiteral("%1: %2").arg(label, shown)), &QAction::triggered, this,
        [url] { QDesktopServices::openUrl(QUrl(url)); });
    menu.menuAction()->setEnabled(true);
}

} // namespace crm
