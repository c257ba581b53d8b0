#include "ui/list/columnchooser.h"

#include "core/base/fold.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"
#include "ui/theme/mark.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int fieldRole = Qt::UserRole;
constexpr int widthRole = Qt::UserRole + 1;

bool canBeColumn(const Field& field)
{
    return !field.isShown(Shown::Hidden) && field.type != FieldType::Image;
}

} // namespace

ColumnChooser::ColumnChooser(const Desk& desk, const Module& module, const QList<ViewColumn>& columns, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_module(module)
{
    setWindowTitle(tr("Columns of the list “%1”").arg(desk.label(module.label)));
    auto* panes = new QHBoxLayout;
    panes->setSpacing(18);
    panes->addLayout(makeLeft(), 1);
    panes->addLayout(makeRight(), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* accept = buttons->addButton(tr("Show these columns"), QDialogButtonBox::AcceptRole);
    auto* usual = buttons->addButton(tr("&Usual columns"), QDialogButtonBox::ResetRole);
    makePrimary(accept);
    accept->setDefault(true);
    m_accept = accept;
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(usual, &QPushButton::clicked, this, &ColumnChooser::reset);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->addLayout(panes, 1);
    column->addWidget(buttons);
    fillFields();
    show(columns);
    m_search->setFocus();
    resize(680, 520);
}

QLayout* ColumnChooser::makeLeft()
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Find a field"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search"), IconTone::Quiet), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_fields = new QTreeWidget(this);
    m_fields->setHeaderHidden(true);
    m_fields->setRootIsDecorated(false);
    m_fields->setItemsExpandable(false);
    m_fields->setAccessibleName(tr("All fields"));
    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::narrow);
    connect(m_fields, &QTreeWidget::itemChanged, this, &ColumnChooser::tick);
    auto* column = new QVBoxLayout;
    column->addWidget(m_search);
    column->addWidget(m_fields, 1);
    return column;
}

QLayout* ColumnChooser::makeRight()
{
    m_chosen = new QListWidget(this);
    m_chosen->setAccessibleName(tr("Columns, from left to right"));
    m_chosen->setDragDropMode(QAbstractItemView::InternalMove);
    m_chosen->setDefaultDropAction(Qt::MoveAction);
    m_chosen->installEventFilter(this);
    auto* label = new QLabel(tr("Columns, from left to right"), this);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto* tools = new QHBoxLayout;
    tools->addWidget(label, 1);
    for (const int by : {-1, 1}) {
        auto* button = new QToolButton(this);
        button->setIcon(themedIcon(by < 0 ? QStringLiteral("up") : QStringLiteral("down")));
        button->setAccessibleName(by < 0 ? tr("Move up") : tr("Move down"));
        button->setToolTip(QStringLiteral("%1 (Alt+%2)").arg(button->accessibleName(), by < 0 ? QStringLiteral("↑") : QStringLiteral("↓")));
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, by] { move(by); });
        tools->addWidget(button);
    }
    auto* column = new QVBoxLayout;
    column->addLayout(tools);
    column->addWidget(m_chosen, 1);
    return column;
}

void ColumnChooser::fillFields()
{
    const QSignalBlocker quiet(m_fields);
    for (const Block& block : m_module.blocks) {
        QTreeWidgetItem* group = nullptr;
        for (const Field* field : m_module.fieldsOfBlock(block.name)) {
            if (!canBeColumn(*field))
                continue;
            if (!group) {
                group = new QTreeWidgetItem(m_fields, {m_desk.label(block.label)});
                group->setFlags(Qt::ItemIsEnabled);
                QFont bold = font();
                bold.setWeight(QFont::DemiBold);
                group->setFont(0, bold);
            }
            auto* item = new QTreeWidgetItem(group, {m_desk.label(field->label)});
            item->setData(0, fieldRole, field->name);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(0, Qt::Unchecked);
        }
    }
    m_fields->expandAll();
}

void ColumnChooser::show(const QList<ViewColumn>& columns)
{
    m_chosen->clear();
    for (const ViewColumn& column : columns)
        addChosen(column);
    m_chosen->setCurrentRow(0);
    showTicks();
}

void ColumnChooser::addChosen(const ViewColumn& column)
{
    const Field* field = m_module.field(column.field);
    if (!field)
        return;
    auto* item = new QListWidgetItem(m_desk.label(field->label), m_chosen);
    item->setData(fieldRole, column.field);
    item->setData(widthRole, column.width);
}

QList<ViewColumn> ColumnChooser::columns() const
{
    QList<ViewColumn> columns;
    for (int row = 0; row < m_chosen->count(); ++row)
        columns.append({.field = m_chosen->item(row)->data(fieldRole).toString(), .width = m_chosen->item(row)->data(widthRole).toInt()});
    return columns;
}

void ColumnChooser::tick(QTreeWidgetItem* item)
{
    const QString field = item->data(0, fieldRole).toString();
    if (item->checkState(0) == Qt::Checked) {
        addChosen({.field = field});
        m_chosen->setCurrentRow(m_chosen->count() - 1);
    } else {
        for (int row = m_chosen->count() - 1; row >= 0; --row) {
            if (m_chosen->item(row)->data(fieldRole).toString() == field)
                delete m_chosen->takeItem(row);
        }
    }
    showState();
}

void ColumnChooser::showTicks()
{
    const QSignalBlocker quiet(m_fields);
    QSet<QString> shown;
    for (const ViewColumn& column : columns())
        shown.insert(column.field);
    for (QTreeWidgetItemIterator it(m_fields); *it; ++it) {
        if ((*it)->parent())
            (*it)->setCheckState(0, shown.contains((*it)->data(0, fieldRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
    showState();
}

void ColumnChooser::showState()
{
    m_accept->setEnabled(m_chosen->count() > 0);
}

void ColumnChooser::narrow()
{
    const QString wanted = folded(m_search->text());
    QTreeWidgetItem* first = nullptr;
    for (int group = 0; group < m_fields->topLevelItemCount(); ++group) {
        QTreeWidgetItem* block = m_fields->topLevelItem(group);
        bool any = false;
        for (int row = 0; row < block->childCount(); ++row) {
            QTreeWidgetItem* item = block->child(row);
            item->setHidden(!folded(item->text(0)).contains(wanted));
            any |= !item->isHidden();
            if (!first && !item->isHidden())
                first = item;
        }
        block->setHidden(!any);
    }
    m_fields->setCurrentItem(first);
}

void ColumnChooser::move(int by)
{
    const int row = m_chosen->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_chosen->count())
        return;
    QListWidgetItem* item = m_chosen->takeItem(row);
    m_chosen->insertItem(row + by, item);
    m_chosen->setCurrentItem(item);
}

void ColumnChooser::removeCurrent()
{
    delete m_chosen->takeItem(m_chosen->currentRow());
    showTicks();
}

void ColumnChooser::reset()
{
    show(columnsOf({}, m_module));
}

bool ColumnChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    if (watched == m_chosen && vertical && key->modifiers().testFlag(Qt::AltModifier)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (watched == m_chosen && key->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Down) {
        m_fields->setFocus();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace crm
