#pragma once

#include <QObject>

namespace crm {

class ColumnHeader;
class ListView;
class RecordListModel;
class ShownView;

/// Keeps the columns of a list's table and those of the shown view in step, both ways: which, in which order, how wide, and by which the
/// list is sorted. Whoever changes columns tells the view.
class ListColumns : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    ListColumns(ShownView& shown, RecordListModel& records, ListView& list);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show();
    void showFields(const QStringList& fields);
    void showWidths();
    void showSort();
    void takeOrder();
    void takeWidth(int column, int width);
    void sortBy(const QString& field, bool isAdded);

    ShownView& m_shown;
    RecordListModel& m_records;
    ListView& m_list;
    ColumnHeader* m_header;
    bool m_isHeld = false; ///< a person's hand is on the header
    bool m_isShowing = false; ///< what the header tells now comes from here
};

} // namespace crm
