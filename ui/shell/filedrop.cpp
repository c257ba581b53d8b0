#include "ui/shell/filedrop.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace crm {

namespace {

QString fileIn(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

FileDrop::FileDrop(QWidget* target, std::function<bool()> canTake, std::function<void(const QString& path)> take)
    : QObject(target)
    , m_canTake(std::move(canTake))
    , m_take(std::move(take))
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter) {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        if (!fileIn(drag->mimeData()).isEmpty() && m_canTake())
            drag->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        drop->acceptProposedAction();
        // Whoever drags waits for the answer: the dialog opens once they have it.
        QTimer::singleShot(0, this, [this, path = fileIn(drop->mimeData())] { m_take(path); });
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace crm
