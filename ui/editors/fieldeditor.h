#pragma once

#include "core/base/result.h"
#include "core/schema/module.h"

#include <QWidget>

class QLabel;

namespace crm {

struct Desk;

/// One field while it is edited: the input that suits its type, and a line under it for what is wrong. Judges as people type, by the
/// rules of the field alone; whatever needs the database is the store's to refuse, and is shown here by showProblem().
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    ~FieldEditor() override;

    const Field& field() const { return m_field; }
    QWidget* input() const { return m_input; } ///< what a label names as its buddy
    void setName(const QString& name); ///< what a screen reader calls the input

    /// The stored form of what stands in the input; Error::Validation when it can't be that. An empty input is a null value.
    virtual Result<QVariant> value() const = 0;
    /// Shows a stored value; title: of the record that a reference names. Not an edit.
    void setValue(const QVariant& stored, const QString& title = {});

    bool isEdited() const { return m_edited; } ///< whether a person has changed it since setValue()
    /// The sentence under the input; an empty one takes it away. The next edit does so as well.
    void showProblem(const QString& sentence);
    bool hasProblem() const;

Q_SIGNALS:
    void edited();

protected:
    FieldEditor(const Module& module, const Field& field, QWidget* parent);

    void setInput(QWidget* input); ///< called once, by the constructor of what derives
    virtual void showValue(const QVariant& stored, const QString& title) = 0;
    void noteEdit(); ///< the person changed something
    void judge(); ///< shows what value() finds wrong; for when the input is left

    const Module& m_module;
    const Field& m_field;

private:
    QWidget* m_input = nullptr;
    QLabel* m_problem = nullptr;
    QLabel* m_name = nullptr;
    bool m_edited = false;
};

/// The editor that suits a field's type. Ref and User search the database as people type.
FieldEditor* makeFieldEditor(const Module& module, const Field& field, const Desk& desk, QWidget* parent);

} // namespace crm
