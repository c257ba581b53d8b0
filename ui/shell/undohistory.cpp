#include "ui/shell/undohistory.h"

#include "ui/parts/jobdialog.h"
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
    const QString title = m_undoable.title.shown();
    take([](Workspace& workspace, const UndoProgress& progress) { return workspace.undo().undoLast(workspace.session().person, progress); },
        tr("Being undone: %1").arg(title), tr("Undone: %1").arg(title));
}

void UndoHistory::redo()
{
    const QString title = m_redoable.title.shown();
    take([](Workspace& workspace, const UndoProgress& progress) { return workspace.undo().redoLast(workspace.session().person, progress); },
        tr("Being done again: %1").arg(title), tr("Done again: %1").arg(title));
}

void UndoHistory::undoStep(qint64 step)
{
    take([step](Workspace& workspace, const UndoProgress& progress) { return workspace.undo().undo(step, progress); }, tr("Being undone…"),
        tr("Undone."));
}

void UndoHistory::take(const Taking& taking, const QString& doing, const QString& done)
{
    // Beside the asks: taking back an import of a hundred thousand rows must not keep the lists from being read.
    auto* waiting = new JobDialog(doing, tr("&Stop"), qobject_cast<QWidget*>(parent()));
    waitFor(waiting, [&](const JobControl::Listener& listener) {
        return m_desk.database.start(
            this,
            [taking](Workspace& workspace, JobControl& control) {
                return taking(workspace, [&control](qint64 made, qint64 total) {
                    control.report({made, total});
                    return !control.isCancelled();
                });
            },
            listener,
            [this, waiting = QPointer(waiting), done](const Result<UndoReport>& report) {
                if (waiting)
                    waiting->end();
                tell(report, done);
            });
    });
}

void UndoHistory::tell(const Result<UndoReport>& report, const QString& done)
{
    if (!report) {
        m_desk.report(report.error());
        look(); // a step of which nothing can be taken back is passed over from now on
        return;
    }
    QString text = done;
    if (report->kept.isEmpty()) {
        m_desk.say({.kind = MessageKind::Success, .text = text});
        return;
    }
    QStringList kept;
    for (const Kept& one : report->kept.mid(0, keptShown))
        kept << QStringLiteral("%1 (%2)").arg(one.title, one.reason);
    const QString names = kept.join(QStringLiteral("; "));
    const auto others = static_cast<int>(report->kept.size() - kept.size());
    text += QLatin1Char('\n')
        + (others > 0 ? tr("Left as they are, for they were changed since: %1 and %Ln more.", nullptr, others).arg(names)
                      : tr("Left as they are, for they were changed since: %1.").arg(names));
    m_desk.say({.kind = MessageKind::Warning, .text = text});
}

} // namespace crm
