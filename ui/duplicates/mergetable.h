#pragma once

#include "core/services/duplicates/merge.h"

#include <QTableWidget>

namespace crm {

struct Desk;

/// The records side by side, one column each, and a row for every field in which they differ. A cell that is picked goes into the record
/// that stays, which stands in the last column as it will be. A click or Space picks; the head of a column picks all of it.
class MergeTable : public QTableWidget {
    Q_OBJECT

public:
    MergeTable(const Desk& desk, const Module& module, QWidget* parent = nullptr);

    void setPreview(const MergePreview& preview);
    /// Picks for each field the cell that has the value.
    void pickValues(const Values& values);
    void pickRecord(qint64 record);
    void setSurvivor(qint64 record); ///< its column is marked

    /// What the survivor gets: for every differing field the value that is picked.
    Values picked() const;

Q_SIGNALS:
    void pickedChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addRecordColumn(int column, const Record& record);
    void pick(int row, int column);
    void showPicked(int row);

    const Desk& m_desk;
    const Module& m_module;
    MergePreview m_preview;
    QList<int> m_picked; ///< by row: the record's place
    qint64 m_survivor = 0;
};

} // namespace crm
