#pragma once

#include <QStyledItemDelegate>

namespace crm {

class ResultsModel;

/// Paints what was found: icon, title and, beneath it, where it was found, with what was typed marked in both; the hint at the right end.
class ResultsDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    ResultsDelegate(const ResultsModel& results, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, int row) const;
    void paintEntry(QPainter* painter, const QStyleOptionViewItem& option, int row) const;

    const ResultsModel& m_results;
};

} // namespace crm
