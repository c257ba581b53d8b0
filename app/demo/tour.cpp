#include "app/demo/tour.h"

#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QPixmap>
#include <QScreen>
#include <QTimer>

namespace crm {

namespace {

constexpr int tick = 40; // ms; also what the screen gets to settle before a picture
constexpr int patience = 20'000;

} // namespace

Tour::Tour(MainWindow& window, QString pictures, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_pictures(std::move(pictures))
    , m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &Tour::go);
}

void Tour::wait(const QString& what, std::function<bool()> isThere)
{
    m_steps.append({what, std::move(isThere), {}});
}

void Tour::act(std::function<void()> doing)
{
    m_steps.append({{}, {}, std::move(doing)});
}

void Tour::picture(const QString& name)
{
    act([] {}); // one more turn for the last paints
    act([this, name] {
        const QString file = QStringLiteral("%1-%2-%3.png").arg(m_pictures).arg(++m_taken, 2, 10, QLatin1Char('0')).arg(name);
        if (!m_window.screen()->grabWindow(0).save(file))
            Q_EMIT failed(tr("The picture %1 could not be written.").arg(file));
    });
}

void Tour::start()
{
    m_timer->start(tick);
}

QWidget* Tour::shownDialog() const
{
    return QApplication::activeModalWidget();
}

void Tour::go()
{
    if (m_next == m_steps.size()) {
        m_timer->stop();
        Q_EMIT finished();
        return;
    }
    const Step& step = m_steps[m_next];
    if (step.isThere && !step.isThere()) {
        m_waited += tick;
        if (m_waited < patience)
            return;
        m_timer->stop();
        Q_EMIT failed(tr("This never came: %1").arg(step.what));
        return;
    }
    m_waited = 0;
    ++m_next;
    if (step.doing)
        step.doing();
}

} // namespace crm
