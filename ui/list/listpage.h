#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QLineEdit;
class QSplitter;
class QVBoxLayout;

namespace crm {

class AnalysisPane;
class BulkBar;
class EmptyList;
class FilterBar;
class FilterPanel;
class ListGrid;
class ListHeader;
class ListView;
class RecordListModel;
class ShownView;
class SummaryCard;
class ViewBar;
class ViewShelf;
class TagColors;

/// The list of a module: what is shown of it and how (ShownView), the header and bars above, the rows, and what stands beside them.
class ListPage : public Page {
    Q_OBJECT

public:
    ListPage(const Desk& desk, const Module& module, QWidget* parent = nullptr);
    ~ListPage() override;

    ShownView& shown() const { return *m_shown; }
    ViewShelf& shelf() const { return *m_shelf; }
    ViewBar& views() const;
    FilterBar& filters() const { return *m_filters; }
    FilterPanel& filterPanel() const { return *m_filterPanel; }
    void setFilterPanelShown(bool shown, int part = -1); ///< part: the condition to edit
    ListGrid& grid() const { return *m_grid; }
    ListView* list() const { return m_list; }
    RecordListModel& records() const { return *m_records; }
    QLineEdit* narrowing() const;
    void showView(const QString& builtIn);
    void showAll(); ///< drops whatever narrows the list
    /// The record so many rows away in the list; 0: there is none.
    qint64 neighbour(qint64 record, int step) const;
    void goTo(qint64 record);
    void selectAll(); ///< of the view, once it is counted
    void clearSelection();
    void goToWhenShown(qint64 record); ///< as soon as the list has read it
    void setSummaryShown(bool shown);
    bool isSummaryShown() const;
    void setAnalysisShown(bool shown); ///< with what suits the module first; the view keeps it
    bool isAnalysisShown() const;
    AnalysisPane* analysis() const { return m_analysis; } ///< null until it is shown for the first time

    QString module() const override { return m_module.name; }
    Selection selection() const override;
    bool isAllChosen() const override;
    RecordSelection chosen() const override;
    qint64 chosenAmount() const override;
    ListQuery shownQuery() const override;
    QStringList shownColumns() const override;
    bool hasUnsavedWork() const override; ///< a cell that is edited in place
    bool isSaving() const override;
    void saveThen(const std::function<void()>& goOn) override;
    void discardWork() override;
    void follow(const Committed& committed) override;

private:
    void addBars(QVBoxLayout& column);
    void addBulkBar(QVBoxLayout& column);
    QWidget* makeRows();
    QWidget* makePanes();
    void addFilter(QVBoxLayout& column);
    void followAnalysis();
    void connectRecords();
    void connectList();
    void showRows();
    void loaded();
    void showState();
    void showNothing();
    void showCount();
    void showCurrent();
    void showRowMenu(const QPoint& position); ///< on the screen
    void keepState();

    const Desk& m_desk;
    const Module& m_module;
    std::unique_ptr<RecordListModel> m_records;
    ShownView* m_shown;
    ViewShelf* m_shelf;
    ListHeader* m_header = nullptr;
    FilterBar* m_filters = nullptr;
    FilterPanel* m_filterPanel = nullptr;
    ListGrid* m_grid = nullptr;
    ListView* m_list = nullptr;
    BulkBar* m_bulk = nullptr;
    TagColors* m_tagColors = nullptr;
    EmptyList* m_empty = nullptr;
    QSplitter* m_splitter = nullptr;
    QSplitter* m_floors = nullptr; ///< the analysis above the rows
    AnalysisPane* m_analysis = nullptr;
    SummaryCard* m_summary = nullptr;
    std::optional<Error> m_refusal; ///< why the view can't be asked for
    bool m_wantsAll = false;
    qint64 m_wanted = 0; ///< a new record, not read yet
    int m_lastRow = 0; ///< where the current record was, for when it goes
};

} // namespace crm
