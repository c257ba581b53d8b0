#pragma once

#include "core/store/recordreader.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace crm {

class ShownView;
class ValuesCounter;
struct Desk;

/// The groups of a list beside its rows: each value of the field it is grouped by, and how many rows have it. The current group is the
/// one whose rows are shown. Beside the rows and not between them, so that a million rows in any order stay one plain list.
class GroupPanel final : public QWidget {
    Q_OBJECT

public:
    GroupPanel(const Desk& desk, ShownView& shown, QWidget* parent);

    QListWidget* groups() const { return m_groups; }
    void refresh(); ///< counts anew

private:
    void follow();
    void show(const QList<ValueCount>& counts);
    void showCurrent();
    void choose(int row);

    const Desk& m_desk;
    ShownView& m_shown;
    ValuesCounter* m_counter;
    QLabel* m_title;
    QListWidget* m_groups;
    QString m_field; ///< that is counted
};

} // namespace crm
