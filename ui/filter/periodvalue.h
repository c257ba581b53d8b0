#pragma once

#include "ui/filter/conditionvalue.h"

class QComboBox;
class QSpinBox;

namespace crm {

class FieldEditor;

/// A stretch of days relative to today, or a day where a comparison takes one.
class PeriodValue final : public ConditionValue {
    Q_OBJECT

public:
    enum class Offers { Periods, PeriodsAndDays };
    PeriodValue(const Desk& desk, const Module& module, const Field& field, Offers offers, QWidget* parent);

    void show(const Condition& condition) override;
    bool read(Condition& condition) const override;

private:
    void fill(Offers offers);
    void showParts();
    Period period() const;

    QComboBox* m_kind;
    QSpinBox* m_amount;
    QComboBox* m_unit;
    FieldEditor* m_day;
};

} // namespace crm
