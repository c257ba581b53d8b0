#include "ui/list/viewpopup.h"

#include "core/base/fold.h"
#include "ui/list/viewshelf.h"
#include "ui/theme/icon.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int indexRole = Qt::UserRole;
constexpr int listWidth = 300;
constexpr int mostRows = 14;

} // namespace

ViewPopup::ViewPopup(const QList<View>& views, const View& current, qint64 person, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_views(views)
    , m_current(current)
    , m_person(person)
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_line->setPlaceholderText(tr("Find a view"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->addAction(themedIcon(QStringLiteral("search"), IconTone::Quiet), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Views"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys of the line move in it
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_line);
    column->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &ViewPopup::fill);
    connect(m_list, &QListWidget::itemClicked, this, &ViewPopup::choose);
    fill();
    m_list->setFixedSize(listWidth, std::min(m_list->count(), mostRows) * m_list->sizeHintForRow(0) + 8);
}

void ViewPopup::popUp(const QPoint& position)
{
    move(position);
    show();
    m_line->setFocus(Qt::PopupFocusReason);
}

void ViewPopup::fill()
{
    const QString wanted = folded(m_line->text());
    m_list->clear();
    QString group;
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        const View& view = m_views[i];
        if (!folded(view.name).contains(wanted))
            continue;
        const QString heading = !view.builtIn.isEmpty() ? tr("Built in") : view.owner == m_person ? tr("My views") : tr("Shared by others");
        if (std::exchange(group, heading) != heading)
            addHeading(heading);
        addView(i);
    }
    for (int row = 0; row < m_list->count() && !m_list->currentItem(); ++row) {
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsSelectable))
            m_list->setCurrentRow(row);
    }
}

void ViewPopup::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    QFont small = item->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    small.setWeight(QFont::DemiBold);
    item->setFont(small);
}

void ViewPopup::addView(qsizetype index)
{
    const View& view = m_views[index];
    const bool isOthers = view.id && view.owner != m_person;
    auto* item = new QListWidgetItem(isOthers ? QStringLiteral("%1 · %2").arg(view.name, view.ownerName) : view.name, m_list);
    item->setData(indexRole, index);
    item->setToolTip(view.damage.isEmpty() ? item->text() : view.damage);
    if (!view.damage.isEmpty())
        item->setIcon(themedIcon(QStringLiteral("warning"), IconTone::Warning));
    else if (view.id && view.isShared)
        item->setIcon(themedIcon(QStringLiteral("users"), IconTone::Quiet));
    else
        item->setIcon(themedIcon(QStringLiteral("visible"), IconTone::Quiet));
    if (isSameView(view, m_current))
        m_list->setCurrentItem(item);
}

void ViewPopup::choose(const QListWidgetItem* item)
{
    if (!item || !item->flags().testFlag(Qt::ItemIsSelectable))
        return;
    const View view = m_views[item->data(indexRole).toLongLong()];
    close();
    Q_EMIT chosen(view);
}

bool ViewPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        const int by = key->key() == Qt::Key_Down || key->key() == Qt::Key_PageDown ? 1 : -1;
        int row = m_list->currentRow() + by;
        while (row >= 0 && row < m_list->count() && !m_list->item(row)->flags().testFlag(Qt::ItemIsSelectable))
            row += by;
        if (row >= 0 && row < m_list->count())
            m_list->setCurrentRow(row);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentItem());
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace crm
