#include "ui/list/listdelegate.h"

#include "core/schema/tagnames.h"
#include "core/store/recordlistmodel.h"
#include "ui/bulk/tiepainting.h"
#include "ui/list/choicepill.h"
#include "ui/list/listview.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tones.h"

#include <QPainter>

namespace crm {

namespace {

constexpr int padding = 8; // as in the headers

/// The table tells it of the one cell; a row is what people point at.
bool isUnderHand(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* list = qobject_cast<const ListView*>(option.widget);
    return list ? list->rowUnderHand() == index.row() : option.state.testFlag(QStyle::State_MouseOver);
}

void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Tones& tones)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tones.soft);
    else if (isUnderHand(option, index))
        painter->fillRect(option.rect, mixed(tones.hover, option.palette.color(QPalette::Base), 0.6));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tones.hairline);
    // A row is what people choose; the cell with the keys is the one that is edited, copied, searched in.
    if (option.state.testFlag(QStyle::State_HasFocus))
        shapes::roundedLine(painter, option.rect.adjusted(1, 1, -1, -2), tones.accent, 1, 4);
}

} // namespace

void ListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tones& tones = tonesOf(option.palette);
    paintGround(painter, option, index, tones);
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto type = FieldType(index.data(RecordListModel::TypeRole).toInt());
    if (type == FieldType::Star) {
        drawStar(painter, option.rect, text.isEmpty() ? StarLook::Off : StarLook::On, option.palette);
        return;
    }
    if (text.isEmpty())
        return;
    const QRect inner = option.rect.adjusted(padding, 0, -padding, -1);
    painter->setFont(option.font);
    const QVariant color = index.data(RecordListModel::ColorRole);
    if (type == FieldType::Tags) {
        drawTags(painter, inner, tagNames(text), color.toStringList(), option.palette);
        return;
    }
    if (color.isValid()) {
        ChoicePill::draw(painter, inner, text, QColor(color.toString()), option.palette);
        return;
    }
    const bool isLink = index.data(RecordListModel::LinkRole).toBool();
    painter->setPen(isLink ? tones.accent : option.palette.color(QPalette::Text));
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const auto flags = alignment.isValid() ? alignment.value<Qt::Alignment>() : Qt::AlignLeft | Qt::AlignVCenter;
    painter->drawText(inner, int(flags) | Qt::TextSingleLine, option.fontMetrics.elidedText(text, Qt::ElideRight, inner.width()));
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    return {option.fontMetrics.horizontalAdvance(text) + 2 * padding + 2, option.fontMetrics.height() + 14};
}

} // namespace crm
