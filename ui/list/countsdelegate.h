#pragma once

#include <QStyledItemDelegate>

class QListWidgetItem;

namespace crm {

/// Paints a value with, at the right end, how many records have it: a long value is cut, never its count.
class CountsDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The item's text says both, for whoever hears it.
    static void set(QListWidgetItem* item, const QString& value, const QString& count);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace crm
