#pragma once

#include "core/services/listanalysis.h"

#include <QWidget>

class QAbstractButton;

namespace crm {

struct Desk;

/// The analyses that suit the module, each a click away. Those that have no room are left out.
class SuggestionRow final : public QWidget {
    Q_OBJECT

public:
    SuggestionRow(const Desk& desk, const Module& module, QWidget* parent = nullptr);

    void setCurrent(const AnalysisPlan& plan);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void chosen(const crm::AnalysisPlan& plan);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<AnalysisPlan> m_plans;
    QList<QAbstractButton*> m_buttons;
};

} // namespace crm
