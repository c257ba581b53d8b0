#pragma once

#include "core/services/view.h"

namespace crm {

/// What of a view is kept as JSON text: filter, columns, order, grouping, analysis, and whatever a newer program has put there.
QString viewDefinition(const View& view);

/// Fills the view from such a text. Every part must have its right shape: what has not is named in View::problems and stays out. A text
/// that is no JSON at all, or whose filter is no text, is View::damage: such a view must not show all records as if it had no filter.
void readViewDefinition(const QString& text, View& view);

} // namespace crm
