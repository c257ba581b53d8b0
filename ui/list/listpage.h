#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace crm {

class EmptyState;
class ListView;
class RecordListModel;
class SummaryCard;

/// The list of a module: its views, a line that narrows what is shown as one types, the rows, and the summary of one of them.
class ListPage : public Page {
    Q_OBJECT

public:
    ListPage(const Desk& desk, const Module& module, QWidget* parent = nullptr);
    ~ListPage() override;

    ListView* list() const { return m_list; }
    RecordListModel& records() const { return *m_records; }
    QLineEdit* narrowing() const { return m_narrowing; }
    void showView(const QString& name);
    void showAll(); ///< drops whatever narrows the list
    /// The record so many rows away in the list; 0: there is none.
    qint64 neighbour(qint64 record, int step) const;
    void goTo(qint64 record);
    void goToWhenShown(qint64 record); ///< as soon as the list has read it
    void setSummaryShown(bool shown);
    bool isSummaryShown() const;

    Selection selection() const override;
    ListQuery shownQuery() const override;
    QStringList shownColumns() const override;
    void follow(const Committed& committed) override;

private:
    QWidget* makeBody();
    const BuiltInView* shownView() const;
    void showRows();
    void showQuery(const QList<SortKey>& sort);
    Result<Filter> filter() const;
    void sortBy(int column, Qt::SortOrder order);
    void showSort();
    void loaded();
    void showState();
    void showCount();
    void showCurrent();
    void showRowMenu(const QPoint& position); ///< on the screen
    void keepState();

    const Desk& m_desk;
    const Module& m_module;
    std::unique_ptr<RecordListModel> m_records;
    ListView* m_list = nullptr;
    QComboBox* m_views = nullptr;
    QLabel* m_count = nullptr;
    QLineEdit* m_narrowing = nullptr;
    QTimer* m_typing = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    SummaryCard* m_summary = nullptr;
    qint64 m_wanted = 0; ///< a new record, not read yet
    int m_lastRow = 0; ///< where the current record was, for when it goes
    bool m_wasLoaded = false;
};

} // namespace crm
