#pragma once

#include "core/services/listanalysis.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace crm {

struct Desk;

/// What a list is analysed by: chosen here, or taken from what the program suggests.
class AnalysisControls : public QWidget {
    Q_OBJECT

public:
    AnalysisControls(const Desk& desk, const Module& module, QWidget* parent = nullptr);

    const AnalysisPlan& plan() const { return m_plan; }
    void setPlan(const AnalysisPlan& plan); ///< quietly

Q_SIGNALS:
    void planChanged();

private:
    QComboBox* addPicker(QHBoxLayout* row, const QString& label, const QString& name);
    QComboBox* addSteps(QHBoxLayout* row, const QString& name);
    void fill();
    void take(); ///< what is chosen
    void showPlan();
    bool addsUp() const;

    const Desk& m_desk;
    const Module& m_module;
    AnalysisPlan m_plan;
    QComboBox* m_by = nullptr;
    QComboBox* m_step = nullptr;
    QComboBox* m_series = nullptr;
    QComboBox* m_seriesStep = nullptr;
    QComboBox* m_measure = nullptr;
    QComboBox* m_of = nullptr;
    QComboBox* m_chart = nullptr;
};

} // namespace crm
