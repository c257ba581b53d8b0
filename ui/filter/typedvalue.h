#pragma once

#include "ui/filter/conditionvalue.h"

class QLineEdit;

namespace crm {

class FieldEditor;

/// One line for a text, a part of it, or what a record is called.
class LineValue final : public ConditionValue {
    Q_OBJECT

public:
    LineValue(QLineEdit* line, QWidget* parent);

    void show(const Condition& condition) override;
    bool read(Condition& condition) const override;

private:
    QLineEdit* m_line;
};

/// One value in the editor of its type: an amount, a day.
class SingleValue final : public ConditionValue {
    Q_OBJECT

public:
    SingleValue(const Desk& desk, const Module& module, const Field& field, QWidget* parent);

    void show(const Condition& condition) override;
    bool read(Condition& condition) const override;

private:
    FieldEditor* m_editor;
};

/// From one value to another.
class StretchValue final : public ConditionValue {
    Q_OBJECT

public:
    StretchValue(const Desk& desk, const Module& module, const Field& field, QWidget* parent);

    void show(const Condition& condition) override;
    bool read(Condition& condition) const override;

private:
    FieldEditor* m_from;
    FieldEditor* m_to;
};

/// Several values in one line, with commas between them.
class SeveralValue final : public ConditionValue {
    Q_OBJECT

public:
    SeveralValue(const Desk& desk, const Module& module, const Field& field, QWidget* parent);

    void show(const Condition& condition) override;
    bool read(Condition& condition) const override;

private:
    const Desk& m_desk;
    const Module& m_module;
    const Field& m_field;
    QLineEdit* m_line;
};

ConditionValue* makeTypedValue(const Desk& desk, const Module& module, const Field& field, Operator op, QWidget* parent);

} // namespace crm
