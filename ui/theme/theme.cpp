#include "ui/theme/theme.h"

#include "core/settings/settings.h"
#include "ui/theme/look.h"
#include "ui/theme/tones.h"

#include <QApplication>

namespace crm {

namespace {

struct Grounds {
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor tip;
};

Grounds lightGrounds()
{
    return {QColor(0xf5f6f8), QColor(0xffffff), QColor(0xf9fafb), QColor(0x1b1f24), QColor(0x2a2f36)};
}

Grounds darkGrounds()
{
    return {QColor(0x1c1f23), QColor(0x24282d), QColor(0x282c32), QColor(0xe5e8ec), QColor(0x3a4149)};
}

void setText(QPalette& palette, const Grounds& grounds)
{
    const QColor faint = mixed(grounds.text, grounds.window, 0.42);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText}) {
        palette.setColor(QPalette::All, role, grounds.text);
        palette.setColor(QPalette::Disabled, role, faint);
    }
}

/// The roles only Fusion's own drawing uses.
void setShades(QPalette& palette, const Grounds& grounds, const Tones& tones)
{
    palette.setColor(QPalette::Light, grounds.base);
    palette.setColor(QPalette::Midlight, tones.hover);
    palette.setColor(QPalette::Mid, tones.hairline);
    palette.setColor(QPalette::Dark, tones.line);
    palette.setColor(QPalette::Shadow, tones.line);
}

QPalette paletteOf(const Grounds& grounds)
{
    QPalette palette(grounds.base, grounds.window);
    const Tones& tones = tonesOf(palette);
    setText(palette, grounds);
    setShades(palette, grounds, tones);
    palette.setColor(QPalette::Window, grounds.window);
    palette.setColor(QPalette::Base, grounds.base);
    palette.setColor(QPalette::Disabled, QPalette::Base, grounds.window);
    palette.setColor(QPalette::AlternateBase, grounds.alternate);
    palette.setColor(QPalette::Button, grounds.base);
    palette.setColor(QPalette::Highlight, tones.accent);
    palette.setColor(QPalette::HighlightedText, tones.onAccent);
    palette.setColor(QPalette::Link, tones.accent);
    palette.setColor(QPalette::LinkVisited, tones.accent);
    palette.setColor(QPalette::PlaceholderText, tones.quiet);
    palette.setColor(QPalette::ToolTipBase, grounds.tip);
    palette.setColor(QPalette::ToolTipText, QColor(0xf4f6f8));
    return palette;
}

/// Rows are selected by a soft tint under their own text: a wall of accent behind a whole row is hard to read.
QPalette rowPalette(QPalette palette)
{
    palette.setColor(QPalette::Highlight, tonesOf(palette).soft);
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Active, QPalette::Text));
    return palette;
}

Look& lookOf(QApplication& app)
{
    if (auto* look = qobject_cast<Look*>(app.style()))
        return *look;
    // What the system wanted is only known before our palette replaces its own.
    auto* look = new Look(isDark(app.palette()) ? SystemColours::Dark : SystemColours::Light);
    app.setStyle(look);
    return *look;
}

} // namespace

Theme themeNamed(const QString& name)
{
    if (name == u"light")
        return Theme::Light;
    return name == u"dark" ? Theme::Dark : Theme::System;
}

void applyTheme(QApplication& app, Theme theme)
{
    const Look& look = lookOf(app);
    const bool dark = theme == Theme::Dark || (theme == Theme::System && look.systemColours() == SystemColours::Dark);
    const QPalette palette = paletteOf(dark ? darkGrounds() : lightGrounds());
    app.setPalette(palette);
    app.setPalette(rowPalette(palette), "QAbstractItemView");
}

void followThemeSetting(QApplication& app, const Settings& settings)
{
    applyTheme(app, themeNamed(settings.text(SettingKey::Theme)));
    QObject::connect(&settings, &Settings::changed, &app, [&app, &settings](SettingKey key) {
        if (key == SettingKey::Theme)
            applyTheme(app, themeNamed(settings.text(SettingKey::Theme)));
    });
}

} // namespace crm
