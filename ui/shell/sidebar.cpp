#include "ui/shell/sidebar.h"

#include "ui/shell/sidebardelegate.h"
#include "ui/theme/icon.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tones.h"

#include <QApplication>
#include <QEvent>
#include <QListView>
#include <QMouseEvent>
#include <QShortcut>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace crm {

namespace {
constexpr int foldedWidth = 52;
constexpr int leastWidth = 190;
constexpr int numbered = 9;
} // namespace

Sidebar::Sidebar(QWidget* parent)
    : QFrame(parent)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_fold(new QToolButton(this))
{
    setAccessibleName(tr("Places"));
    m_list->setAccessibleName(accessibleName());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SidebarDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->viewport()->installEventFilter(this);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::TabFocus);
    m_fold->setIconSize({22, 22});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 1, 6);
    column->setSpacing(4);
    column->addWidget(m_list, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(8, 0, 8, 0);
    foot->addWidget(m_fold);
    foot->addStretch();
    column->addLayout(foot);
    // A place opens at once, so the arrows go through the places themselves, not through a list of them.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        m_movedByPress = QApplication::mouseButtons() != Qt::NoButton;
        activateRow(now.row());
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (!std::exchange(m_movedByPress, false)) // a click on where we are goes back to its beginning
            activateRow(index.row());
    });
    connect(m_fold, &QToolButton::clicked, this,
        [this] { setShownWidth(m_width == SidebarWidth::Full ? SidebarWidth::Icons : SidebarWidth::Full); });
    showWidth();
}

void Sidebar::setSections(const QList<SidebarSection>& sections)
{
    const QString here = current();
    qDeleteAll(m_shortcuts);
    m_shortcuts.clear();
    m_model->clear();
    for (const SidebarSection& section : sections) {
        if (!section.label.isEmpty()) {
            auto* heading = new QStandardItem(section.label);
            heading->setData(true, SidebarIsHeading);
            heading->setFlags(Qt::NoItemFlags);
            m_model->appendRow(heading);
        }
        for (const SidebarItem& item : section.items)
            addItem(item);
    }
    setCurrent(here);
    showWidth();
}

void Sidebar::addItem(const SidebarItem& item)
{
    auto* row = new QStandardItem(item.label);
    row->setData(item.id, SidebarId);
    row->setData(item.icon, SidebarIcon);
    row->setToolTip(item.label);
    m_model->appendRow(row);
    const auto position = int(m_shortcuts.size()) + 1;
    if (position > numbered)
        return;
    const QKeySequence keys(int(Qt::ALT) | (Qt::Key_0 + position));
    row->setData(keys.toString(QKeySequence::NativeText), SidebarKeys);
    row->setToolTip(QStringLiteral("%1 (%2)").arg(item.label, keys.toString(QKeySequence::NativeText)));
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this, id = item.id] {
        setCurrent(id);
        Q_EMIT activated(id);
    });
    m_shortcuts.append(shortcut);
}

QString Sidebar::current() const
{
    return m_list->currentIndex().data(SidebarId).toString();
}

void Sidebar::setCurrent(const QString& id)
{
    const QModelIndexList found = m_model->match(m_model->index(0, 0), SidebarId, id, 1, Qt::MatchExactly);
    const QSignalBlocker quiet(this); // we are being told, not telling
    m_list->setCurrentIndex(id.isEmpty() || found.isEmpty() ? QModelIndex() : found.first());
}

void Sidebar::activateRow(int row)
{
    const QString id = m_model->index(row, 0).data(SidebarId).toString();
    if (!id.isEmpty())
        Q_EMIT activated(id);
}

void Sidebar::setShownWidth(SidebarWidth width)
{
    if (m_width == width)
        return;
    m_width = width;
    showWidth();
    Q_EMIT shownWidthChanged(width);
}

void Sidebar::showWidth()
{
    const bool full = m_width == SidebarWidth::Full;
    auto* delegate = static_cast<SidebarDelegate*>(m_list->itemDelegate());
    delegate->setLabels(full ? SidebarDelegate::Labels::Shown : SidebarDelegate::Labels::Hidden);
    Q_EMIT delegate->sizeHintChanged({});
    m_fold->setIcon(themedIcon(full ? QStringLiteral("collapse") : QStringLiteral("expand"), IconTone::Quiet));
    m_fold->setToolTip(full ? tr("Show icons only") : tr("Show labels"));
    m_fold->setAccessibleName(m_fold->toolTip());
    setFixedWidth(full ? fullWidth() : foldedWidth);
}

int Sidebar::fullWidth() const
{
    const auto* delegate = static_cast<const SidebarDelegate*>(m_list->itemDelegate());
    QStyleOptionViewItem option;
    option.font = m_list->font();
    option.fontMetrics = m_list->fontMetrics();
    int widest = leastWidth;
    for (int row = 0; row < m_model->rowCount(); ++row)
        widest = std::max(widest, delegate->widthOf(option, m_model->index(row, 0)));
    return widest;
}

QSize Sidebar::sizeHint() const
{
    return {m_width == SidebarWidth::Full ? fullWidth() : foldedWidth, 400};
}

void Sidebar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        showWidth();
    QFrame::changeEvent(event);
}

bool Sidebar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isClick = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease;
    const auto* click = isClick ? static_cast<QMouseEvent*>(event) : nullptr;
    if (!click || click->button() != Qt::MiddleButton)
        return QFrame::eventFilter(watched, event);
    const QString id = m_list->indexAt(click->position().toPoint()).data(SidebarId).toString();
    if (event->type() == QEvent::MouseButtonRelease && !id.isEmpty())
        Q_EMIT activatedBehind(id);
    return true; // or the list moves there
}

void Sidebar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    shapes::hairline(&painter, rect().topRight(), rect().bottomRight(), tonesOf(palette()).hairline);
}

} // namespace crm
