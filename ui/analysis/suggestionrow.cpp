#include "ui/analysis/suggestionrow.h"

#include "ui/analysis/analysiswords.h"
#include "ui/shell/desk.h"

#include <QToolButton>

namespace crm {

namespace {
constexpr int gap = 4;
}

SuggestionRow::SuggestionRow(const Desk& desk, const Module& module, QWidget* parent) : QWidget(parent), m_plans(suggestedAnalyses(module))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const AnalysisPlan& plan : m_plans) {
        auto* button = new QToolButton(this);
        button->setText(analysiswords::title(plan, module, desk));
        button->setAccessibleName(tr("Suggestion: %1").arg(button->text()));
        button->setToolTip(tr("%1, as: %2").arg(button->text(), analysiswords::chartName(plan.chart)));
        button->setCheckable(true);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, plan] { Q_EMIT chosen(plan); });
        m_buttons << button;
    }
}

void SuggestionRow::setCurrent(const AnalysisPlan& plan)
{
    for (qsizetype i = 0; i < m_plans.size(); ++i)
        m_buttons[i]->setChecked(m_plans[i] == plan);
}

QSize SuggestionRow::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QAbstractButton* button : m_buttons) {
        width += button->sizeHint().width() + gap;
        height = std::max(height, button->sizeHint().height());
    }
    return {width, height};
}

void SuggestionRow::resizeEvent(QResizeEvent*)
{
    int x = 0;
    for (QAbstractButton* button : m_buttons) {
        const QSize size = button->sizeHint();
        button->setGeometry(x, 0, size.width(), height());
        x += size.width() + gap;
        button->setVisible(x - gap <= width());
    }
}

} // namespace crm
