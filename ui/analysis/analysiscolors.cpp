#include "ui/analysis/analysiscolors.h"

#include "ui/theme/tones.h"

namespace crm {

namespace {

// After P. Tol, "Colour Schemes" (bright and muted), darkened so far that each has 3:1 on white (WCAG 2.2, 1.4.11).
const QList<QColor>& lightRow()
{
    static const QList<QColor> row{0x2f66d4, 0xd9731a, 0x1d8a5a, 0xa8326f, 0x2a93a8, 0x8a6d00, 0x6a4fb3, 0xc0313b, 0x5a7d1c, 0x8c5a3c};
    return row;
}

const QList<QColor>& darkRow()
{
    static const QList<QColor> row{0x7aa7ff, 0xf0a35e, 0x62c99a, 0xe48ab8, 0x6fd0e0, 0xd9c255, 0xb3a0f0, 0xff8b8b, 0xa9cf6a, 0xcfa183};
    return row;
}

/// Choices of one list often share a colour, and the row has an end: whoever comes later gets a shade of it.
QColor shade(const QColor& color, int uses, const QColor& ground)
{
    static const QList<qreal> shades{1, 0.55, 0.8, 0.38};
    return mixed(color, ground, shades[uses % shades.size()]);
}

} // namespace

QList<QColor> colorsOf(const QList<AnalysisGroup>& groups, const QPalette& palette)
{
    const QList<QColor>& row = isDark(palette) ? darkRow() : lightRow();
    const QColor ground = palette.color(QPalette::Base);
    QList<QColor> colors;
    QHash<QRgb, int> uses;
    const auto next = [&](const QColor& color) { colors << shade(color, uses[color.rgb()]++, ground); };
    qsizetype place = 0;
    for (const AnalysisGroup& group : groups) {
        if (group.kind == AnalysisGroup::Kind::Empty)
            colors << mixed(tonesOf(palette).quiet, ground, 0.45);
        else if (group.kind == AnalysisGroup::Kind::Other)
            colors << mixed(tonesOf(palette).quiet, ground, 0.8);
        else if (QColor own(group.color); own.isValid())
            next(own);
        else
            next(row[place++ % row.size()]);
    }
    return colors;
}

} // namespace crm
