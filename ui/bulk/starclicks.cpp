#include "ui/bulk/starclicks.h"

#include "core/services/massedit.h"
#include "core/store/recordlistmodel.h"

#include <QMouseEvent>
#include <QTableView>

namespace crm {

StarClicks::StarClicks(const Desk& desk, QTableView& list, RecordListModel& records)
    : QObject(&list)
    , m_desk(desk)
    , m_list(list)
    , m_records(records)
{
    list.viewport()->installEventFilter(this);
}

bool StarClicks::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!isPress && event->type() != QEvent::MouseButtonRelease)
        return QObject::eventFilter(watched, event);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QModelIndex index = m_list.indexAt(mouse->pos());
    const bool isStar = index.isValid() && mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier
        && m_records.module().field(m_records.columns()[index.column()])->type == FieldType::Star;
    if (!isStar)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress)
        toggle(index.row());
    return true;
}

void StarClicks::toggle(int row)
{
    const auto record = m_records.recordAt(row);
    if (!record)
        return;
    const MassEdit::Star star = record->value(QStringLiteral("star")).toBool() ? MassEdit::Star::Off : MassEdit::Star::On;
    const RecordSelection one{.module = m_records.module().name, .ids = {record->id}};
    m_desk.database.ask(
        this, [one, star](Workspace& workspace) { return MassEdit(workspace).star(one, star, JobControl()); },
        [this](const Result<MassReport>& done) {
            if (!done)
                m_desk.report(done.error());
        });
}

} // namespace crm
