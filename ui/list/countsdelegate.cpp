#include "ui/list/countsdelegate.h"

#include "ui/theme/tones.h"

#include <QApplication>
#include <QListWidgetItem>
#include <QPainter>

namespace crm {

namespace {

constexpr int valueRole = Qt::UserRole + 100;
constexpr int countRole = Qt::UserRole + 101;
constexpr int margin = 10;

} // namespace

void CountsDelegate::set(QListWidgetItem* item, const QString& value, const QString& count)
{
    item->setText(QStringLiteral("%1  ·  %2").arg(value, count));
    item->setToolTip(item->text());
    item->setData(valueRole, value);
    item->setData(countRole, count);
}

void CountsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle& style = item.widget ? *item.widget->style() : *QApplication::style();
    const QString count = index.data(countRole).toString();
    const int countWidth = item.fontMetrics.horizontalAdvance(count) + 2 * margin;
    const int room = style.subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget).width() - countWidth;
    item.text = item.fontMetrics.elidedText(index.data(valueRole).toString(), Qt::ElideRight, room);
    style.drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->setPen(tonesOf(item.palette).quiet);
    painter->drawText(item.rect.adjusted(0, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter, count);
}

} // namespace crm
