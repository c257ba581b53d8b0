#pragma once

#include "ui/theme/icon.h"
#include "ui/theme/tones.h"

namespace crm {

/// Progress: what is being done; goes as soon as something else is said.
enum class MessageKind { Information, Progress, Success, Warning, Error };

/// How what is said looks, wherever it stands.
struct MessageLook {
    QString icon;
    IconTone tone;
    QColor Tones::*color;
};

MessageLook lookOf(MessageKind kind);

} // namespace crm
