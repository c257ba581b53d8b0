#pragma once

#include <QString>

class QApplication;

namespace crm {

class Settings;

enum class Theme { System, Light, Dark };

/// "system", "light" or "dark", as settings keep them; anything else is the system's.
Theme themeNamed(const QString& name);

/// Gives the program its look in these colours. May be called again at any time; what is on screen follows.
void applyTheme(QApplication& app, Theme theme);

/// Applies the theme that the settings name, now and whenever it changes.
void followThemeSetting(QApplication& app, const Settings& settings);

} // namespace crm
