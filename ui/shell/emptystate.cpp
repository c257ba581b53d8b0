#include "ui/shell/emptystate.h"

#include "ui/theme/icon.h"
#include "ui/theme/mark.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int iconExtent = 66; // three times the icons' grid
constexpr int textWidth = 460;
constexpr int textStretch = 100; // the text takes what the row has, up to its width

void follow(QPushButton* button, const QAction* action)
{
    button->setText(action->text());
    button->setIcon(action->icon());
    button->setEnabled(action->isEnabled());
    button->setVisible(action->isVisible());
    button->setToolTip(action->toolTip());
}

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_text->setWordWrap(true);
    m_title->setWordWrap(true);
    m_text->setMaximumWidth(textWidth);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_icon, m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    // In a row and not aligned: an aligned label is given the height of one line, however many it wraps into.
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_text, textStretch);
    row->addStretch(1);
    column->addLayout(row);
    column->addSpacing(8);
    column->addLayout(m_buttons);
    column->addStretch(3);
    m_buttons->setSpacing(10);
    m_buttons->addStretch();
    m_buttons->addStretch();
}

void EmptyState::setIcon(const QString& name)
{
    m_iconName = name;
    m_icon->setPixmap(themedIcon(name, IconTone::Quiet).pixmap(QSize(iconExtent, iconExtent), devicePixelRatioF()));
}

void EmptyState::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EmptyState::setText(const QString& text)
{
    m_text->setText(text);
    setAccessibleDescription(text);
}

void EmptyState::setActions(const QList<QAction*>& actions)
{
    qDeleteAll(findChildren<QPushButton*>(Qt::FindDirectChildrenOnly));
    for (QAction* action : actions) {
        auto* button = new QPushButton(this);
        follow(button, action);
        if (action == actions.first())
            makePrimary(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { follow(button, action); });
        m_buttons->insertWidget(m_buttons->count() - 1, button);
    }
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        setIcon(m_iconName);
    QWidget::changeEvent(event);
}

} // namespace crm
