#include "ui/theme/messagelook.h"

namespace crm {

MessageLook lookOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Success:
        return {QStringLiteral("success"), IconTone::Success, &Tones::success};
    case MessageKind::Warning:
        return {QStringLiteral("warning"), IconTone::Warning, &Tones::warning};
    case MessageKind::Error:
        return {QStringLiteral("error"), IconTone::Error, &Tones::error};
    case MessageKind::Information:
    case MessageKind::Progress:
        break;
    }
    return {QStringLiteral("information"), IconTone::Information, &Tones::information};
}

} // namespace crm
