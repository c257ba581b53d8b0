#pragma once

#include "core/services/listanalysis.h"

#include <QImage>

#include <functional>

class QWidget;

namespace crm {

struct Desk;

/// An analysis as a picture. Who draws it is a library of its own, loaded with the first analysis: Qt Charts and what they need take as
/// long to load as the rest of the window, and most people start with their list.
class DrawnAnalysis {
public:
    virtual ~DrawnAnalysis() = default;

    virtual QWidget* widget() = 0; ///< what it is shown by, and goes with
    virtual void show(const AnalysisResult& result, const AnalysisPlan& plan) = 0;
    /// Which group the list shows; -1: all of them. Everything else steps back.
    virtual void setPicked(int row, int series) = 0;
    /// The chart under its title, twice as fine as on the screen.
    virtual QImage image(const QString& title) = 0;

    std::function<void(int row, int series)> picked; ///< called on a click; series -1: the whole group
};

/// Belongs to nobody until its widget gets a parent. An error says why there are no charts; whoever shows one has the figures beside it.
Result<DrawnAnalysis*> drawnAnalysis(const Desk& desk, const Module& module);

/// What the library of charts is asked for, by the name that it is found under there.
using MakeDrawnAnalysis = DrawnAnalysis* (*)(const Desk& desk, const Module& module);
inline constexpr const char* makeDrawnAnalysis = "telcomMakeDrawnAnalysis";

} // namespace crm
