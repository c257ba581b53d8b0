#pragma once

#include "core/services/listanalysis.h"

#include <QWidget>

#include <optional>

class QLabel;
class QSplitter;
class QTimer;
class QToolButton;

namespace crm {

struct Desk;
class AnalysisControls;
class AnalysisModel;
class AnalysisTable;
class DrawnAnalysis;
class JobProgress;
class Notice;
class ShownView;
class SuggestionRow;

/// Analyses the records that a list shows, as chart and as table, by what the view keeps of it. A click on a group narrows the list to
/// that group; the chart goes on showing all of them until the list is narrowed in another way.
class AnalysisPane : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive it.
    AnalysisPane(ShownView& shown, const Desk& desk, QWidget* parent = nullptr);
    ~AnalysisPane() override;

    AnalysisControls* controls() const { return m_controls; }
    DrawnAnalysis* chart() const { return m_chart; } ///< null when it could not be loaded
    AnalysisTable* table() const { return m_table; }
    bool isRunning() const { return m_job != nullptr; }

    void refresh(); ///< the records may have changed; soon, not at once
    void showAllGroups(); ///< takes back what a click narrowed the list by
    void savePicture(const QString& path);
    void saveTable(const QString& path);

Q_SIGNALS:
    void analysed(); ///< a new result is shown
    void saved(const QString& path);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// The group that the list is narrowed to, and the view's filter without it and with it.
    struct Pick {
        QString before;
        QString after;
        AnalysisGroup row;
        std::optional<AnalysisGroup> series;
    };

    void build();
    QLayout* makeTop();
    QLayout* makeControls();
    QWidget* makePickRow();
    QWidget* makeBody();
    QWidget* makeChart();
    QToolButton* makeExport();
    void followView();
    void followQuery();
    void usePlan(const AnalysisPlan& plan);
    Result<ListQuery> list() const;
    void run();
    void stop();
    void forget();
    void refuse(const Error& error);
    void end(int run, const Result<AnalysisResult>& result);
    void showResult(const AnalysisResult& result);
    void pick(int row, int series);
    void showPick();
    void exportPicture();
    void exportTable();
    void copyTable();
    void tellSaved(const QString& path, const Result<>& done);
    QString title() const;
    QString suggestedPath(const QString& suffix) const;

    const Desk& m_desk;
    ShownView& m_shown;
    const Module& m_module;
    AnalysisResult m_result;
    std::optional<Pick> m_pick;
    std::optional<QString> m_asked; ///< the filter of the last question
    JobHandle m_job;
    int m_run = 0; ///< counts the questions: an answer to an older one is dropped
    bool m_isStale = true; ///< to be asked once it is seen
    SuggestionRow* m_suggestions = nullptr;
    AnalysisControls* m_controls = nullptr;
    AnalysisModel* m_model = nullptr;
    DrawnAnalysis* m_chart = nullptr;
    AnalysisTable* m_table = nullptr;
    QSplitter* m_body = nullptr;
    QWidget* m_pickRow = nullptr;
    QLabel* m_pickText = nullptr;
    Notice* m_notice = nullptr;
    JobProgress* m_progress = nullptr;
    QTimer* m_soon = nullptr;
    QTimer* m_patience = nullptr;
};

} // namespace crm
