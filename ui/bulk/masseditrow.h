#pragma once

#include "core/base/result.h"
#include "core/schema/module.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace crm {

struct Desk;
class FieldEditor;

/// One field that is to be changed in many records: which, and to what.
class MassEditRow : public QWidget {
    Q_OBJECT

public:
    MassEditRow(const Desk& desk, const Module& module, QWidget* parent = nullptr);

    /// The fields that can be the same in many records, by their labels.
    static QList<const Field*> fieldsOf(const Module& module, const Desk& desk);

    QString field() const;
    void setField(const QString& name);
    void fix(); ///< the field is given, and its choice is not shown
    /// A null value empties the field. Error::Validation, shown beside the input, when nothing was entered or it can't be that.
    Result<QVariant> value();

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    enum class To { Value, Empty };

    void showEditor();

    const Desk& m_desk;
    const Module& m_module;
    QComboBox* m_fields;
    QComboBox* m_to;
    QWidget* m_remove;
    QVBoxLayout* m_place;
    FieldEditor* m_editor = nullptr;
};

} // namespace crm
