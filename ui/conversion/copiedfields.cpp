#include "ui/conversion/copiedfields.h"

#include "ui/shell/desk.h"
#include "ui/theme/icon.h"

#include <QHeaderView>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace crm {

namespace {
constexpr int listHeight = 260;
constexpr int longest = 200; // of a value in one line
} // namespace

CopiedFields::CopiedFields(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_toggle(new QToolButton(this))
    , m_list(new QTreeWidget(this))
{
    m_toggle->setText(tr("What is &copied where"));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setAutoRaise(true);
    m_toggle->setCheckable(true);
    m_list->setHeaderLabels({tr("Field"), tr("Value"), tr("Goes to")});
    m_list->setAccessibleName(tr("What is copied where"));
    m_list->setRootIsDecorated(false);
    m_list->setFixedHeight(listHeight);
    m_list->setColumnWidth(0, 170);
    m_list->setColumnWidth(1, 210);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_list);
    connect(m_toggle, &QToolButton::toggled, this, &CopiedFields::setExpanded);
    setExpanded(false);
}

void CopiedFields::setExpanded(bool expanded)
{
    m_toggle->setChecked(expanded);
    m_toggle->setIcon(themedIcon(expanded ? QStringLiteral("down") : QStringLiteral("next"), IconTone::Quiet));
    m_list->setVisible(expanded);
}

void CopiedFields::setPreview(const ConversionPreview& preview)
{
    m_preview = preview;
    fill();
}

void CopiedFields::setNewTargets(const QStringList& modules)
{
    if (m_new == modules)
        return;
    m_new = modules;
    fill();
}

void CopiedFields::fill()
{
    m_list->clear();
    const Module& module = m_desk.module(m_preview.record.module);
    const auto add = [&](const QString& field, const QString& places) {
        auto* item = new QTreeWidgetItem(m_list, {m_desk.label(module.field(field)->label), shown(field), places});
        item->setToolTip(2, places);
    };
    for (const ConversionPreview::Copied& copied : m_preview.copied)
        add(copied.field, placesOf(copied.to));
    for (const QString& field : m_preview.left)
        add(field, placesOf({}));
}

/// "Account: Billing city, Shipping city; Contact: Mailing city"
QString CopiedFields::placesOf(const QList<FieldOfModule>& fields) const
{
    QStringList modules;
    QMap<QString, QStringList> labels;
    for (const FieldOfModule& to : fields) {
        if (!m_new.contains(to.module))
            continue;
        if (!labels.contains(to.module))
            modules << to.module;
        const Module& target = m_desk.module(to.module);
        labels[to.module] << m_desk.label(target.field(to.field)->label);
    }
    QStringList places;
    for (const QString& name : modules)
        places << tr("%1: %2").arg(m_desk.label(m_desk.module(name).singular), labels.value(name).join(QStringLiteral(", ")));
    return places.isEmpty() ? tr("stays here only, readable in the archive") : places.join(QStringLiteral("; "));
}

QString CopiedFields::shown(const QString& field) const
{
    const Field& described = *m_desk.module(m_preview.record.module).field(field);
    return m_preview.record.shown(described, m_desk.writer).simplified().left(longest);
}

} // namespace crm
