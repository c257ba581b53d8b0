#pragma once

#include "core/store/record.h"
#include "ui/editors/fieldeditor.h"

class QVBoxLayout;

namespace crm {

struct Desk;

/// The fields of a module, or some of them, to be filled in: titled blocks of editors, two columns where there is room.
/// Owns the editors and what was typed; writes nothing.
class RecordForm : public QWidget {
    Q_OBJECT

public:
    enum class Columns { One, Two };

    /// Only the given fields that people may write; without a list all of them, by blocks.
    RecordForm(const Desk& desk, const Module& module, const QStringList& fields, Columns columns, QWidget* parent = nullptr);

    /// Shows a record's values, or the defaults of a new one. Forgets what was typed.
    void setRecord(const Record& record);

    bool isEdited() const;
    /// The edited fields; Error::Validation, shown at its fields, when something typed can't be what it should.
    Result<Values> editedValues();
    /// What stands in the editors and is right so far, edited or not; nothing is marked as wrong.
    Values valuesSoFar() const;
    /// Shows a refusal at the fields it speaks of, and goes to the first. False when it speaks of none that is here.
    bool showProblems(const Error& error);
    void focusField(const QString& name); ///< the one that names the record when there is no such field

    FieldEditor* editor(const QString& field) const { return m_editors.value(field); }

Q_SIGNALS:
    void edited();

private:
    void addBlock(const QString& title, const QList<const Field*>& fields, Columns columns);
    void addEditor(class QGridLayout* grid, const Field& field, int row, int column);
    QString requiredMark(const Field& field) const;

    const Desk& m_desk;
    const Module& m_module;
    QVBoxLayout* m_blocks;
    QMap<QString, FieldEditor*> m_editors;
    QStringList m_order;
};

} // namespace crm
