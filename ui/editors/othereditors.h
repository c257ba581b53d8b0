#pragma once

#include "ui/editors/fieldeditor.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace crm {

class RecordPicker;

/// Text of any length, in several lines.
class LongTextEditor final : public FieldEditor {
    Q_OBJECT

public:
    LongTextEditor(const Module& module, const Field& field, QWidget* parent);
    Result<QVariant> value() const override;

protected:
    void showValue(const QVariant& stored, const QString& title) override;

private:
    QPlainTextEdit* m_text;
    QVariant m_stored;
};

/// One of a list, or none.
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(const Module& module, const Field& field, const Desk& desk, QWidget* parent);
    Result<QVariant> value() const override;

protected:
    void showValue(const QVariant& stored, const QString& title) override;

private:
    QComboBox* m_box;
};

/// Yes or no; says itself what it asks, so that it needs no label.
class YesNoEditor final : public FieldEditor {
    Q_OBJECT

public:
    YesNoEditor(const Module& module, const Field& field, const Desk& desk, QWidget* parent);
    Result<QVariant> value() const override;

protected:
    void showValue(const QVariant& stored, const QString& title) override;

private:
    QCheckBox* m_box;
    QVariant m_stored;
};

/// Another record.
class ReferenceEditor final : public FieldEditor {
    Q_OBJECT

public:
    ReferenceEditor(const Module& module, const Field& field, const Desk& desk, QWidget* parent);
    Result<QVariant> value() const override;

protected:
    void showValue(const QVariant& stored, const QString& title) override;

private:
    QString m_targetLabel;
    RecordPicker* m_picker;
};

} // namespace crm
