#include "ui/search/resultsdelegate.h"

#include "ui/search/resultsmodel.h"
#include "ui/theme/icon.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tones.h"

#include <QTextLayout>

namespace crm {

namespace {

constexpr int iconExtent = 22;
constexpr int margin = 12;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QFont headingFont(const QFont& font)
{
    QFont heading = smaller(font);
    heading.setWeight(QFont::DemiBold);
    return heading;
}

QFont markFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

struct MarkedText {
    QString text;
    QList<Stretch> marks;
    QColor color;
    QColor markColor;
};

/// Draws a line, elided at its end, with the marks bold and coloured.
void drawMarked(QPainter* painter, const QRect& area, const QFont& font, MarkedText marked)
{
    // As wide as if all of it were marked, so that a mark never pushes the end out.
    const QFontMetrics metrics(marked.marks.isEmpty() ? font : markFont(font));
    const QString shown = metrics.elidedText(marked.text, Qt::ElideRight, area.width());
    QTextLayout layout(shown, font);
    QList<QTextLayout::FormatRange> formats;
    const qsizetype whole = shown == marked.text ? shown.size() : shown.size() - 1;
    for (const Stretch& mark : std::as_const(marked.marks)) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(marked.markColor);
        if (const qsizetype length = std::min(mark.length, whole - mark.start); length > 0)
            formats.append({int(mark.start), int(length), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    painter->setPen(marked.color);
    layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - metrics.height()) / 2.0));
}

} // namespace

ResultsDelegate::ResultsDelegate(const ResultsModel& results, QObject* parent) : QStyledItemDelegate(parent), m_results(results) { }

void ResultsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (m_results.entry(index.row()))
        paintEntry(painter, option, index.row());
    else
        paintHeading(painter, option, index.row());
    painter->restore();
}

void ResultsDelegate::paintHeading(QPainter* painter, const QStyleOptionViewItem& option, int row) const
{
    const QColor quiet = tonesOf(option.palette).quiet;
    QRect area = option.rect.adjusted(margin, 8, -margin, 0);
    const QFont font = headingFont(option.font);
    const QString heading = m_results.heading(row);
    drawMarked(painter, area, font, {heading, {}, quiet, quiet});
    area.adjust(QFontMetrics(font).horizontalAdvance(heading) + 8, 0, 0, 0);
    drawMarked(painter, area, smaller(option.font), {m_results.count(row), {}, quiet, quiet});
}

void ResultsDelegate::paintEntry(QPainter* painter, const QStyleOptionViewItem& option, int row) const
{
    const SearchEntry& entry = *m_results.entry(row);
    const Tones& tones = tonesOf(option.palette);
    const QColor text = option.palette.color(QPalette::Text);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current)
        shapes::roundedFill(painter, option.rect.adjusted(4, 1, -4, -1), tones.soft);
    QRect area = option.rect.adjusted(margin, 4, -margin, -4);
    themedIcon(entry.icon, current ? IconTone::Accent : IconTone::Quiet)
        .paint(painter, QRect(area.left(), option.rect.center().y() - iconExtent / 2, iconExtent, iconExtent));
    area.adjust(iconExtent + 12, 0, 0, 0);
    QRect first = area;
    QRect second = area;
    if (!entry.detail.isEmpty()) {
        first.setHeight(option.fontMetrics.height() + 2);
        second.setTop(first.bottom() + 1);
    }
    if (!entry.hint.isEmpty()) {
        const int width = QFontMetrics(smaller(option.font)).horizontalAdvance(entry.hint);
        drawMarked(painter, QRect(first.right() - width, first.top(), width + 1, first.height()), smaller(option.font),
            {entry.hint, {}, tones.quiet, tones.quiet});
        first.adjust(0, 0, -width - 12, 0);
    }
    drawMarked(painter, first, option.font, {entry.title, entry.titleMarks, text, tones.accent});
    if (!entry.detail.isEmpty())
        drawMarked(painter, second, smaller(option.font), {entry.detail, entry.detailMarks, tones.quiet, tones.accent});
}

QSize ResultsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const SearchEntry* entry = m_results.entry(index.row());
    if (!entry)
        return {0, option.fontMetrics.height() + 16};
    const int lines = entry->detail.isEmpty() ? 1 : 2;
    return {0, option.fontMetrics.height() * lines + (lines == 2 ? 12 : 16)};
}

} // namespace crm
