#pragma once

#include "core/journal/undo.h"

#include <QObject>

#include <functional>

namespace crm {

struct Desk;
class Workspace;

/// The steps that undo and redo would take back next, by their names, and the taking back.
class UndoHistory : public QObject {
    Q_OBJECT

public:
    explicit UndoHistory(const Desk& desk, QObject* parent = nullptr);

    bool canUndo() const { return m_undoable.id != 0; }
    bool canRedo() const { return m_redoable.id != 0; }
    QString undoText() const; ///< "&Undo: Edit “Ivanov”", for the menu
    QString redoText() const;

    void undo();
    void redo();
    void undoStep(qint64 step);

    void follow(const Committed& committed);

Q_SIGNALS:
    void changed();

private:
    void look();
    using Taking = std::function<Result<UndoReport>(Workspace&, const UndoProgress&)>;
    void take(const Taking& taking, const QString& doing, const QString& done);
    void tell(const Result<UndoReport>& report, const QString& done);

    const Desk& m_desk;
    Step m_undoable;
    Step m_redoable;
};

} // namespace crm
