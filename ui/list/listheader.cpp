#include "ui/list/listheader.h"

#include "ui/commands/commandregistry.h"
#include "ui/list/shownview.h"
#include "ui/list/viewbar.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"
#include "ui/theme/mark.h"
#include "ui/theme/tones.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace crm {

namespace {

// Long enough to skip the letters within a word, short enough to look immediate.
constexpr int typingPause = 90;

} // namespace

ListHeader::ListHeader(const Desk& desk, ShownView& shown, ViewShelf& shelf, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_shown(shown)
    , m_views(new ViewBar(desk, shown, shelf, this))
    , m_filter(new QToolButton(this))
    , m_narrowing(new QLineEdit(this))
    , m_typing(new QTimer(this))
    , m_count(new QLabel(this))
{
    m_count->setForegroundRole(QPalette::PlaceholderText);
    prepareNarrowing();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 12);
    column->setSpacing(10);
    column->addLayout(makeTitle());
    column->addLayout(makeTools());
    connect(&m_shown, &ShownView::changed, this, &ListHeader::follow);
}

void ListHeader::prepareNarrowing()
{
    m_narrowing->setPlaceholderText(tr("Find in this list"));
    m_narrowing->setAccessibleName(m_narrowing->placeholderText());
    m_narrowing->setToolTip(QStringLiteral("%1 (Ctrl+F)").arg(m_narrowing->placeholderText()));
    m_narrowing->setClearButtonEnabled(true);
    m_narrowing->addAction(themedIcon(QStringLiteral("search"), IconTone::Quiet), QLineEdit::LeadingPosition);
    m_narrowing->setMaximumWidth(300);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_narrowing, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, [this] { m_shown.setNarrowing(m_narrowing->text()); });
    auto* find = new QShortcut(QKeySequence::Find, parentWidget(), nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_narrowing, [this] {
        m_narrowing->setFocus(Qt::ShortcutFocusReason);
        m_narrowing->selectAll();
    });
    auto* clear = new QShortcut(QKeySequence(Qt::Key_Escape), m_narrowing, nullptr, nullptr, Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_narrowing, &QLineEdit::clear);
}

void ListHeader::follow()
{
    // Not while somebody types: the view is a moment behind.
    if (!m_typing->isActive() && m_narrowing->text() != m_shown.narrowing()) {
        const QSignalBlocker quiet(m_narrowing);
        m_narrowing->setText(m_shown.narrowing());
    }
}

QLayout* ListHeader::makeTitle()
{
    auto* title = new QLabel(m_desk.label(m_shown.module().label), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(title);
    row->addWidget(m_count, 0, Qt::AlignVCenter);
    row->addStretch();
    row->addWidget(commandButton("list.analyse", Qt::ToolButtonTextBesideIcon));
    row->addWidget(commandButton("data.import", Qt::ToolButtonTextBesideIcon));
    row->addWidget(commandButton("record.export", Qt::ToolButtonTextBesideIcon));
    auto* add = new QPushButton(themedIcon(QStringLiteral("add"), IconTone::OnAccent), tr("New"), this);
    m_desk.commands.explain(add, QStringLiteral("record.new"), tr("New record"));
    makePrimary(add);
    connect(add, &QPushButton::clicked, this, [this] { m_desk.commands.run(QStringLiteral("record.new")); });
    row->addWidget(add);
    return row;
}

QLayout* ListHeader::makeTools()
{
    m_filter->setText(tr("Filter"));
    m_filter->setIcon(themedIcon(QStringLiteral("filter")));
    m_filter->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filter->setCheckable(true);
    m_desk.commands.explain(m_filter, QStringLiteral("view.filter"), tr("Build a filter"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_views);
    row->addWidget(m_filter);
    row->addWidget(m_narrowing, 1);
    row->addStretch();
    for (const char* id : {"record.edit", "record.duplicate", "record.convert", "record.delete", "view.summary"}) {
        if (QWidget* button = commandButton(id, Qt::ToolButtonIconOnly))
            row->addWidget(button);
    }
    return row;
}

QWidget* ListHeader::commandButton(const char* id, Qt::ToolButtonStyle style)
{
    auto* button = new QToolButton(this);
    button->setToolButtonStyle(style);
    button->setAutoRaise(style == Qt::ToolButtonIconOnly);
    if (QAction* action = m_desk.commands.action(QLatin1String(id)))
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
