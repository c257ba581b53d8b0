#pragma once

#include <QByteArray>
#include <QMap>

namespace crm {

/// A zip archive of these files.
QByteArray zipped(const QMap<QString, QByteArray>& files);

} // namespace crm
