#pragma once

#include <QStyledItemDelegate>

namespace crm {

enum SidebarRole { SidebarId = Qt::UserRole + 1, SidebarIcon, SidebarKeys, SidebarIsHeading };

/// Paints a place of the sidebar: icon, label and, while people hold nothing else there, its shortcut. Folded: the icon alone.
class SidebarDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Labels { Shown, Hidden };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setLabels(Labels labels) { m_labels = labels; }
    /// What a row needs so that nothing of it is cut off.
    int widthOf(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintItem(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    Labels m_labels = Labels::Shown;
};

} // namespace crm
