#pragma once

#include "ui/shell/emptystate.h"

namespace crm {

struct Desk;
struct Module;

/// What stands in a list without rows: why there are none, and what to do.
class EmptyList final : public EmptyState {
    Q_OBJECT

public:
    EmptyList(const Desk& desk, const Module& module, QWidget* parent = nullptr);

    void showNothingYet();
    void showNothingFits();
    void showCannotBeAsked(const QString& reason); ///< the filter can't be applied

private:
    const Desk& m_desk;
    const Module& m_module;
};

} // namespace crm
