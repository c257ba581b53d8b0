#pragma once

#include <QIcon>

namespace crm {

/// The colour an icon takes from the palette when it is painted.
enum class IconTone { Text, Quiet, Accent, OnAccent, Information, Success, Warning, Error };

/// A line icon of resources/icons by its name there. Nothing is read before the first paint; it follows the palette,
/// the screen's scale and the disabled state. An unknown name paints nothing.
QIcon themedIcon(const QString& name, IconTone tone = IconTone::Text);

} // namespace crm
