#pragma once

#include "core/store/record.h"

#include <QDialog>

class QButtonGroup;

namespace crm {

struct Desk;
struct Error;
struct FieldConflict;

/// Two people changed the same fields: shows what each of them wrote and what both started from, and asks which stays.
class ConflictDialog : public QDialog {
    Q_OBJECT

public:
    ConflictDialog(const Desk& desk, const Module& module, const Error& conflict, QWidget* parent = nullptr);

    using Save = std::function<void(const Record& current, const Values& wanted)>;
    /// Asks what of the values stays, and gives that to save with the record as it stands by then, unless the context is gone.
    void openFor(QObject* context, qint64 record, const Values& values, const Save& save);

Q_SIGNALS:
    void settled(const crm::Values& chosen); ///< the value that each disputed field is to have

private:
    void addRow(class QGridLayout* grid, int row, const FieldConflict& dispute);
    QString text(const Field& field, const QVariant& value) const;
    void settle();

    const Desk& m_desk;
    const Module& m_module;
    QList<FieldConflict> m_disputes;
    QList<QButtonGroup*> m_choices;
};

} // namespace crm
