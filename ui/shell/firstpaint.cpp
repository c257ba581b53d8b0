#include "ui/shell/firstpaint.h"

#include "core/store/recordlistmodel.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workarea.h"

#include <QEvent>
#include <QTimer>

namespace crm {

namespace {

class PaintWatch final : public QObject {
public:
    PaintWatch(ListPage& page, std::function<void()> painted) : QObject(&page), m_page(page), m_painted(std::move(painted))
    {
        page.list()->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_painted && m_page.records().recordAt(0))
            QTimer::singleShot(0, this, std::exchange(m_painted, {})); // the paint itself comes first
        return false;
    }

private:
    ListPage& m_page;
    std::function<void()> m_painted;
};

} // namespace

void whenListIsPainted(MainWindow& window, const std::function<void()>& painted)
{
    QObject::connect(
        &window, &MainWindow::databaseShown, &window, [&window, painted] { new PaintWatch(*window.work()->listPage(), painted); });
}

} // namespace crm
