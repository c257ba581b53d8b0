#pragma once

#include "core/base/result.h"

#include <QImage>

#include <functional>

class QObject;

namespace crm {

struct Desk;

/// Reads a picture that the database keeps, upright and no larger than the box in pixels, on the database's thread.
void askForPicture(
    const Desk& desk, QObject* context, const QString& sha256, QSize box, const std::function<void(const Result<QImage>&)>& answer);

} // namespace crm
