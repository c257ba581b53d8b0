#include "ui/shell/startpage.h"

#include "ui/theme/icon.h"
#include "ui/theme/mark.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int columnWidth = 560;

QLabel* heading(const QString& text, qreal scale, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QPushButton* choice(const QString& icon, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(themedIcon(icon), text, parent);
    button->setIconSize({22, 22});
    button->setMinimumHeight(44);
    return button;
}

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent)
{
    auto* column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto* title = heading(tr("Telcom CRM"), 2.2, column);
    auto* subtitle = new QLabel(tr("Your leads, accounts, contacts and deals, in one file of your own."), column);
    subtitle->setForegroundRole(QPalette::PlaceholderText);
    subtitle->setWordWrap(true);
    auto* lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addStretch(2);
    lines->addWidget(title);
    lines->addWidget(subtitle);
    lines->addSpacing(18);
    lines->addWidget(makeChoices());
    lines->addSpacing(18);
    lines->addWidget(makeRecent());
    lines->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(32, 24, 32, 24);
    row->addStretch(1);
    row->addWidget(column, 20);
    row->addStretch(1);
    setRecent({});
}

QWidget* StartPage::makeChoices()
{
    auto* area = new QWidget(this);
    auto* create = choice(QStringLiteral("database-new"), tr("&Create a database…"), area);
    auto* open = choice(QStringLiteral("open"), tr("&Open…"), area);
    auto* sample = choice(QStringLiteral("sample"), tr("&Try with sample data"), area);
    makePrimary(create);
    setFocusProxy(create);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(create, 1);
    row->addWidget(open, 1);
    column->addLayout(row);
    column->addWidget(sample);
    connect(create, &QPushButton::clicked, this, &StartPage::createRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    return area;
}

QWidget* StartPage::makeRecent()
{
    m_recentArea = new QWidget(this);
    auto* label = heading(tr("&Recent databases"), 1.1, m_recentArea);
    m_recent = new QListWidget(m_recentArea);
    m_recent->setAccessibleName(tr("Recent databases"));
    m_recent->setIconSize({22, 22});
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setContextMenuPolicy(Qt::CustomContextMenu);
    m_recent->setSpacing(2);
    label->setBuddy(m_recent);
    auto* column = new QVBoxLayout(m_recentArea);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_recent);
    const auto request = [this](const QListWidgetItem* item) { Q_EMIT recentRequested(item->data(pathRole).toString()); };
    connect(m_recent, &QListWidget::itemClicked, this, request);
    connect(m_recent, &QListWidget::itemActivated, this, request);
    connect(m_recent, &QListWidget::customContextMenuRequested, this, &StartPage::showRowMenu);
    return m_recentArea;
}

void StartPage::setRecent(const QStringList& paths)
{
    m_recent->clear();
    for (const QString& path : paths) {
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.path());
        auto* item = new QListWidgetItem(themedIcon(QStringLiteral("database"), IconTone::Quiet),
            QStringLiteral("%1\n%2").arg(file.completeBaseName(), folder), m_recent);
        item->setData(pathRole, path);
        item->setData(Qt::AccessibleTextRole, tr("%1 in %2").arg(file.completeBaseName(), folder));
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    m_recentArea->setVisible(!paths.isEmpty());
}

void StartPage::showRowMenu(const QPoint& position)
{
    const QListWidgetItem* item = m_recent->itemAt(position);
    if (!item)
        return;
    const QString path = item->data(pathRole).toString();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(QStringLiteral("open")), tr("Open"), this, [this, path] { Q_EMIT recentRequested(path); });
    menu->addAction(
        themedIcon(QStringLiteral("delete")), tr("Remove from this list"), this, [this, path] { Q_EMIT forgetRequested(path); });
    menu->popup(m_recent->viewport()->mapToGlobal(position));
}

} // namespace crm
