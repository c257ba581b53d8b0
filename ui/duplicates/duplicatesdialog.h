#pragma once

#include "core/jobs/jobcontrol.h"
#include "core/services/duplicates/duplicatesearch.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace crm {

class JobProgress;
class Notice;
struct Desk;

/// The likely duplicates of a module: searched beside the window, shown in groups with how sure and why, to be merged or told apart.
/// Show it by open().
class DuplicatesDialog : public QDialog {
    Q_OBJECT

public:
    DuplicatesDialog(const Desk& desk, const QString& module, QWidget* parent);
    ~DuplicatesDialog() override;

    QTreeWidget* groups() const { return m_tree; }
    QSpinBox* threshold() const { return m_threshold; }
    QPushButton* searchButton() const { return m_search; }
    QPushButton* mergeButton() const { return m_merge; }
    QPushButton* distinctButton() const { return m_distinct; }
    Notice* notice() const { return m_notice; }

Q_SIGNALS:
    void merged(const crm::Committed& committed);

private:
    /// The groups that are shown, with what is shown of their records.
    struct Found {
        QList<DuplicateGroup> groups;
        QHash<qint64, Record> records;
        qint64 all = 0; ///< groups, of which the surest are shown
    };

    QWidget* makeQuestion();
    QWidget* makeButtons();
    void search();
    void take(const Result<Found>& found);
    void sayHowMany();
    void addGroup(const DuplicateGroup& group, const Found& found);
    void look();
    int currentGroup() const; ///< -1: none
    void merge();
    void tellApart();
    void takeAway(int group);
    void openCurrent();
    QStringList columns() const;

    const Desk& m_desk;
    const Module& m_module;
    QList<DuplicateGroup> m_groups; ///< by the row of the tree
    qint64 m_all = 0; ///< groups that were found and are not done with
    JobHandle m_job;
    Notice* m_notice = nullptr;
    JobProgress* m_progress = nullptr;
    QTreeWidget* m_tree = nullptr;
    QSpinBox* m_threshold = nullptr;
    QPushButton* m_search = nullptr;
    QPushButton* m_merge = nullptr;
    QPushButton* m_distinct = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace crm
