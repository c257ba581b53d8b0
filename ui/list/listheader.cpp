#include "ui/list/listheader.h"

#include "ui/commands/commandregistry.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"
#include "ui/theme/mark.h"
#include "ui/theme/tones.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace crm {

ListHeader::ListHeader(const Desk& desk, const Module& module, QWidget* parent)
    : QWidget(parent)
    , m_views(new QComboBox(this))
    , m_narrowing(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    for (const BuiltInView& view : module.views)
        m_views->addItem(desk.label(view.label), view.name);
    m_narrowing->setPlaceholderText(tr("Find in this list"));
    m_narrowing->setAccessibleName(m_narrowing->placeholderText());
    m_narrowing->setToolTip(QStringLiteral("%1 (Ctrl+F)").arg(m_narrowing->placeholderText()));
    m_narrowing->setClearButtonEnabled(true);
    m_narrowing->addAction(themedIcon(QStringLiteral("search"), IconTone::Quiet), QLineEdit::LeadingPosition);
    m_narrowing->setMaximumWidth(300);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 12);
    column->setSpacing(10);
    column->addLayout(makeTitle(desk, module));
    column->addLayout(makeTools(desk));
    auto* find = new QShortcut(QKeySequence::Find, parent, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_narrowing, [this] {
        m_narrowing->setFocus(Qt::ShortcutFocusReason);
        m_narrowing->selectAll();
    });
    auto* clear = new QShortcut(QKeySequence(Qt::Key_Escape), m_narrowing, nullptr, nullptr, Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_narrowing, &QLineEdit::clear);
}

QLayout* ListHeader::makeTitle(const Desk& desk, const Module& module)
{
    auto* title = new QLabel(desk.label(module.label), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(title);
    row->addWidget(m_count, 0, Qt::AlignVCenter);
    row->addStretch();
    row->addWidget(commandButton(desk, "data.import", Qt::ToolButtonTextBesideIcon));
    row->addWidget(commandButton(desk, "record.export", Qt::ToolButtonTextBesideIcon));
    auto* add = new QPushButton(themedIcon(QStringLiteral("add"), IconTone::OnAccent), tr("New"), this);
    add->setToolTip(tr("New record (%1)").arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    makePrimary(add);
    connect(add, &QPushButton::clicked, this, [&desk] { desk.commands.run(QStringLiteral("record.new")); });
    row->addWidget(add);
    return row;
}

QLayout* ListHeader::makeTools(const Desk& desk)
{
    auto* label = new QLabel(tr("&View:"), this);
    label->setBuddy(m_views);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_views);
    row->addWidget(m_narrowing, 1);
    row->addStretch();
    for (const char* id : {"record.edit", "record.duplicate", "record.convert", "record.delete", "view.summary"}) {
        if (QWidget* button = commandButton(desk, id, Qt::ToolButtonIconOnly))
            row->addWidget(button);
    }
    return row;
}

QWidget* ListHeader::commandButton(const Desk& desk, const char* id, Qt::ToolButtonStyle style)
{
    auto* button = new QToolButton(this);
    button->setToolButtonStyle(style);
    button->setAutoRaise(style == Qt::ToolButtonIconOnly);
    if (QAction* action = desk.commands.action(QLatin1String(id)))
        button->setDefaultAction(action);
    return button;
}

void ListHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(0, height() - 1, width(), 1, tonesOf(palette()).hairline);
}

} // namespace crm
