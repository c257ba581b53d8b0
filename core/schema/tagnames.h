#pragma once

#include <QStringList>

#include <optional>

namespace crm {

/// The names in a text, separated by commas. Each once, whatever the case, in the order of
/// the alphabet: the order in which they are read back.
QStringList tagNames(const QString& text);

/// What tagNames() reads back: a name has no comma.
QString joinedTagNames(const QStringList& names);

/// Why the text holds a name that no tag can have; nothing when it is fine.
std::optional<QString> tagNamesProblem(const QString& text);

constexpr int longestTagName = 40;

} // namespace crm
