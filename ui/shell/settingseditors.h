#pragma once

#include "core/base/text.h"
#include "core/settings/settingstable.h"

#include <functional>

class QWidget;

namespace crm {

/// The editor that suits a setting: a check box for yes and no, a choice of its options, or of countries.
/// Calls store with every new value that people choose, never for the one it starts with.
QWidget* makeSettingEditor(
    const Setting& declared, const QVariant& value, Language language, const std::function<void(const QVariant&)>& store);

} // namespace crm
