#include "ui/import/wizardsteps.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tones.h"

#include <QAccessible>
#include <QPainter>

namespace crm {

namespace {
constexpr int rowHeight = 44;
constexpr int dot = 24;
constexpr int gap = 12;
} // namespace

WizardSteps::WizardSteps(QStringList steps, QWidget* parent) : QWidget(parent), m_steps(std::move(steps))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setCurrent(0);
}

void WizardSteps::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    update();
}

QSize WizardSteps::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (const QString& step : m_steps)
        widest = std::max(widest, metrics.horizontalAdvance(step));
    return {dot + gap + widest + 16, static_cast<int>(m_steps.size()) * rowHeight};
}

void WizardSteps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int step = 0; step < m_steps.size(); ++step)
        paintStep(&painter, step);
}

void WizardSteps::paintStep(QPainter* painter, int step) const
{
    const Tones& tones = tonesOf(palette());
    const QRect circle(1, step * rowHeight + (rowHeight - dot) / 2, dot, dot);
    const bool isCurrent = step == m_current;
    const bool isDone = step < m_current;
    if (step + 1 < m_steps.size())
        shapes::hairline(
            painter, {circle.center().x(), circle.bottom() + 4}, {circle.center().x(), circle.top() + rowHeight - 4}, tones.line);
    shapes::roundedFill(painter, circle, isCurrent ? tones.accent : isDone ? tones.soft : palette().color(QPalette::Window), dot / 2.0);
    if (!isCurrent && !isDone)
        shapes::roundedLine(painter, circle, tones.line, 1, dot / 2.0);
    QFont text = font();
    text.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
    painter->setFont(text);
    painter->setPen(isCurrent ? tones.onAccent : isDone ? tones.accent : tones.quiet);
    if (isDone)
        shapes::tick(painter, circle.adjusted(4, 4, -4, -4), tones.accent);
    else
        painter->drawText(circle, Qt::AlignCenter, locale().toString(step + 1));
    painter->setPen(isCurrent || isDone ? palette().color(QPalette::WindowText) : tones.quiet);
    painter->drawText(QRect(circle.right() + gap, step * rowHeight, width(), rowHeight), Qt::AlignVCenter | Qt::AlignLeft, m_steps[step]);
}

} // namespace crm
