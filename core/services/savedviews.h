#pragma once

#include "core/services/view.h"

namespace crm {

class Workspace;

/// The module whose records are people's views.
inline const QString viewModule = QStringLiteral("view");

/// The views of a module that the person who works may choose between.
struct ViewChoice {
    QList<View> views; ///< the built-in ones first, then their own, then those that others share; each by name
    qsizetype standard = 0; ///< the one a list opens with
};
Result<ViewChoice> viewsOf(const Workspace& workspace, const Module& module);

/// The saved views of all modules: own ones and those that others share.
Result<QList<View>> savedViews(const Workspace& workspace);

/// Writes the view as one step, undone as any other, and answers it as it is now kept. Without an id it is a new one of the person who
/// works. Refuses a view without a name (Validation), one of somebody else (Permission), and one that was saved meanwhile (Conflict).
Result<View> saveView(Workspace& workspace, const View& view);
Result<> deleteView(Workspace& workspace, const View& view);

/// The view that the module's list opens with for the person who works, on every desktop.
Result<> makeStandard(Workspace& workspace, const View& view);

} // namespace crm
