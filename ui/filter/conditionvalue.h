#pragma once

#include "core/store/filter.h"

#include <QWidget>

namespace crm {

struct Desk;

/// What a condition compares with, while it is edited: the input that suits the field and the comparison.
class ConditionValue : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void show(const Condition& condition) = 0;
    /// Puts values or period into the condition; false while they are missing or can't be read.
    virtual bool read(Condition& condition) const = 0;

Q_SIGNALS:
    void edited();
};

/// Null for comparisons that need nothing: is empty. module: the field's own.
ConditionValue* makeConditionValue(const Desk& desk, const Module& module, const Field& field, Operator op, QWidget* parent);

/// Whether another comparison of the field is edited in the same way, so that what is typed can stay.
bool isEditedAlike(const Field& field, Operator one, Operator other);

} // namespace crm
