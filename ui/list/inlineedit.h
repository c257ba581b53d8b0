#pragma once

#include "core/base/result.h"
#include "core/store/record.h"
#include "ui/editors/fieldeditor.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>

#include <functional>
#include <optional>


namespace crm {

class ListView;
struct Desk;

/// Changes one cell of a list where it stands, with the editor of the card and its rules. Enter keeps the change and goes down, Tab goes
/// to the next cell that can be edited, Escape leaves the cell as it was, and so does nothing else: what is refused stays as it was typed,
/// with the reason under it. Each cell is one step, and its row stays where it is until the list is asked for again. What is typed stays
/// with its record wherever others' changes move the row.
class InlineEdit final : public QObject {
    Q_OBJECT

public:
    InlineEdit(const Desk& desk, const Module& module, ListView& list);
    ~InlineEdit() override;

    /// Opens the current cell; one that cannot be edited says why.
    void start();
    bool isOpen() const { return m_frame != nullptr; }
    bool isSaving() const { return m_saving; } ///< what is committed meanwhile is ours
    bool hasUnsavedWork() const;
    /// Saves and then goes on, unless what is typed is refused.
    void saveThen(const std::function<void()>& goOn);
    void discard();
    FieldEditor* editor() const { return m_editor; } ///< null while none is open

Q_SIGNALS:
    void workChanged(); ///< whether there is unsaved work is another answer now

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Next { Stay, Down, Right, Left };

    void open(const Record& record, const QString& field);
    std::optional<QString> refusal(const QString& field) const;
    Record latest(const Record& read) const;
    bool takesKey(class QKeyEvent& event);
    void commit(Next next);
    void write(const Record& record, const Values& values, Next next);
    void saved(const Result<Record>& record, const Values& values, Next next);
    void settle(const Error& conflict, const Values& values, Next next);
    void setSaving(bool saving);
    void close();
    void go(Next next);
    void goSideways(int step);
    void place();
    void follow();
    void goOn(Next next);
    void followFocus(QWidget* now);

    const Desk& m_desk;
    const Module& m_module;
    ListView& m_list;
    QPointer<QWidget> m_frame; ///< a frame, which as it dies asks as a plain widget whether it is filtered
    QPointer<FieldEditor> m_editor;
    QPersistentModelIndex m_index; ///< invalid while its record is not in the list
    Record m_record; ///< that is being edited, as it was read
    Record m_written; ///< the last one saved: the list's copy may be older for a moment
    bool m_saving = false;
    std::function<void()> m_afterSave; ///< what waits for the cell to be saved
    bool m_asking = false; ///< a dialog has the keys
};

} // namespace crm
