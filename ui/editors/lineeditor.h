#pragma once

#include "ui/editors/fieldeditor.h"

class QLineEdit;

namespace crm {

/// Whatever is typed in one line: text, phones, addresses, numbers, money, dates. Read and shown as the session's language has it.
class LineEditor final : public FieldEditor {
    Q_OBJECT

public:
    LineEditor(const Module& module, const Field& field, const Desk& desk, QWidget* parent);

    Result<QVariant> value() const override;

protected:
    void showValue(const QVariant& stored, const QString& title) override;

private:
    void leave();
    void addCalendar();
    void showCalendar();

    const Desk& m_desk;
    QLineEdit* m_line;
    QVariant m_stored;
};

} // namespace crm
