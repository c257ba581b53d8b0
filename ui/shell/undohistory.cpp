#include "ui/shell/undohistory.h"

#include "ui/shell/desk.h"

namespace crm {

namespace {

constexpr qsizetype keptShown = 3;

struct Next {
    Step undoable;
    Step redoable;
};

} // namespace

UndoHistory::UndoHistory(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    look();
}

void UndoHistory::follow(const Committed&)
{
    look();
}

void UndoHistory::look()
{
    m_desk.database.ask(
        this,
        [](Workspace& workspace) {
            const qint64 person = workspace.session().person;
            Next next{workspace.journal().lastUndoable(person).valueOr({}), workspace.journal().lastRedoable(person).valueOr({})};
            // What is done again is what the undo took back, so that is what it is called.
            if (next.redoable.undoes)
                next.redoable = workspace.journal().step(*next.redoable.undoes).valueOr({});
            return next;
        },
        [this](const Next& next) {
            m_undoable = next.undoable;
            m_redoable = next.redoable;
            Q_EMIT changed();
        });
}

QString UndoHistory::undoText() const
{
    return canUndo() ? tr("&Undo: %1").arg(m_undoable.title.shown()) : tr("&Undo");
}

QString UndoHistory::redoText() const
{
    return canRedo() ? tr("&Redo: %1").arg(m_redoable.title.shown()) : tr("&Redo");
}

void UndoHistory::undo()
{
    take([](Workspace& workspace) { return workspace.undo().undoLast(workspace.session().person); },
        tr("Undone: %1").arg(m_undoable.title.shown()));
}

void UndoHistory::redo()
{
    take([](Workspace& workspace) { return workspace.undo().redoLast(workspace.session().person); },
        tr("Done again: %1").arg(m_redoable.title.shown()));
}

void UndoHistory::undoStep(qint64 step)
{
    take([step](Workspace& workspace) { return workspace.undo().undo(step); }, tr("Undone."));
}

template <class Take>
void UndoHistory::take(Take taking, const QString& said)
{
    m_desk.database.ask(this, std::move(taking), [this, said](const Result<UndoReport>& report) { tell(report, said); });
}

void UndoHistory::tell(const Result<UndoReport>& report, const QString& said)
{
    if (!report) {
        m_desk.report(report.error());
        return;
    }
    QString text = said;
    if (report->kept.isEmpty()) {
        m_desk.say({.kind = MessageKind::Success, .text = text});
        return;
    }
    QStringList kept;
    for (const Kept& one : report->kept.mid(0, keptShown))
        kept << QStringLiteral("%1 (%2)").arg(one.title, one.reason);
    text += QLatin1Char('\n') + tr("Left as they are, for they were changed since: %1").arg(kept.join(QStringLiteral("; ")));
    if (report->kept.size() > keptShown)
        text += QLatin1Char(' ') + tr("and %n more", nullptr, static_cast<int>(report->kept.size() - keptShown));
    m_desk.say({.kind = MessageKind::Warning, .text = text});
}

} // namespace crm
