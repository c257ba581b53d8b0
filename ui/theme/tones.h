#pragma once

#include <QColor>
#include <QPalette>

namespace crm {

/// The colours beside the palette's roles. Everything that paints takes its accent and its lines from here.
struct Tones {
    QColor accent;
    QColor onAccent; ///< text and icons on the accent
    QColor line; ///< borders of controls, 3:1 is not needed: the fill tells too
    QColor hairline; ///< separators between areas and rows
    QColor quiet; ///< secondary text, headings of columns
    QColor hover;
    QColor pressed;
    QColor soft; ///< selected rows and checked buttons
    QColor information;
    QColor success;
    QColor warning;
    QColor error;
};

bool isDark(const QPalette& palette);

/// The tones that go with a palette of applyTheme().
const Tones& tonesOf(const QPalette& palette);

/// The second colour, seen through the first at that opacity (0 to 1).
QColor mixed(const QColor& over, const QColor& under, qreal opacity);

} // namespace crm
