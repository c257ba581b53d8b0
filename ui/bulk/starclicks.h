#pragma once

#include "ui/shell/desk.h"

class QTableView;

namespace crm {

class RecordListModel;

/// A click on the star of a row gives it to the record or takes it away; the selection stays as it is.
class StarClicks : public QObject {
    Q_OBJECT

public:
    StarClicks(const Desk& desk, QTableView& list, RecordListModel& records);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void toggle(int row);

    const Desk& m_desk;
    QTableView& m_list;
    RecordListModel& m_records;
};

} // namespace crm
