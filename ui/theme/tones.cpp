#include "ui/theme/tones.h"

namespace crm {

namespace {

// Text on its background keeps 4.5:1 or more (WCAG 2.2, 1.4.3) in both tables, quiet text and message colours included.
Tones lightTones()
{
    return {
        .accent = QColor(0x2f66d4),
        .onAccent = QColor(0xffffff),
        .line = QColor(0xc6ccd4),
        .hairline = QColor(0xe2e5ea),
        .quiet = QColor(0x5f6874),
        .hover = QColor(0xe9ecf0),
        .pressed = QColor(0xdde1e7),
        .soft = QColor(0xdfe9fb),
        .information = QColor(0x2f66d4),
        .success = QColor(0x1d7a46),
        .warning = QColor(0x96600a),
        .error = QColor(0xc0313b),
    };
}

Tones darkTones()
{
    return {
        .accent = QColor(0x7aa7ff),
        .onAccent = QColor(0x0e1a30),
        .line = QColor(0x4a525c),
        .hairline = QColor(0x343a42),
        .quiet = QColor(0x9da7b3),
        .hover = QColor(0x30363d),
        .pressed = QColor(0x3a4149),
        .soft = QColor(0x2b3d5e),
        .information = QColor(0x7aa7ff),
        .success = QColor(0x66cf90),
        .warning = QColor(0xf0ba52),
        .error = QColor(0xff8b8b),
    };
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

const Tones& tonesOf(const QPalette& palette)
{
    static const Tones light = lightTones();
    static const Tones dark = darkTones();
    return isDark(palette) ? dark : light;
}

QColor mixed(const QColor& over, const QColor& under, qreal opacity)
{
    const auto mix = [opacity](float a, float b) { return float(a * opacity + b * (1 - opacity)); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()), mix(over.blueF(), under.blueF()));
}

} // namespace crm
