#include "ui/list/cellclipboard.h"

#include "ui/shell/desk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>

namespace crm {

namespace {

// Below it the copy is there before a word about it is read.
constexpr qsizetype spokenOf = 1000;

} // namespace

CellClipboard::CellClipboard(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) { }

CellClipboard::~CellClipboard()
{
    if (m_job)
        m_job->cancel();
}

void CellClipboard::copy(CellsToCopy wanted)
{
    if (m_job)
        m_job->cancel();
    if (wanted.ids.size() > spokenOf)
        m_desk.say({.kind = MessageKind::Progress, .text = tr("Copying…"), .actionText = tr("Stop"), .act = [guard = QPointer(this)] {
                        if (guard && guard->m_job)
                            guard->m_job->cancel();
                    }});
    wanted.language = m_desk.session.language;
    wanted.locale = m_desk.session.locale;
    m_job = m_desk.database.look(
        this, [wanted](Workspace& workspace, JobControl& control) { return copyCells(workspace, wanted, control); }, {},
        [this, copy = ++m_copy](const Result<CopiedCells>& cells) {
            if (copy != m_copy)
                return;
            m_job.reset();
            if (cells)
                put(*cells);
            else
                m_desk.report(cells.error());
        });
}

void CellClipboard::put(const CopiedCells& cells)
{
    auto* data = new QMimeData;
    data->setText(cells.text);
    if (!cells.html.isEmpty())
        data->setHtml(cells.html);
    QGuiApplication::clipboard()->setMimeData(data);
    const int rows = static_cast<int>(cells.rows);
    if (cells.isCut)
        m_desk.say({.kind = MessageKind::Warning, .text = tr("The first %Ln row(s) are copied. Export takes all of them.", nullptr, rows)});
    else if (rows > 1)
        m_desk.say({.kind = MessageKind::Success, .text = tr("%Ln row(s) are copied.", nullptr, rows)});
}

} // namespace crm
