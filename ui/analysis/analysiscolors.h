#pragma once

#include "core/store/analysis.h"

#include <QColor>
#include <QPalette>

namespace crm {

/// The colour of each group, on the ground of that palette: a choice's own where it has one, grey for Other and Empty, else one of a
/// row of colours that can be told apart, also by those who see red and green alike.
QList<QColor> colorsOf(const QList<AnalysisGroup>& groups, const QPalette& palette);

} // namespace crm
