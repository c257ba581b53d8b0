#pragma once

#include "core/services/massedit.h"
#include "core/services/tagging.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace crm {

struct Desk;

/// The tags of some records: which all of them carry, which some and which none. Typing narrows the list, and makes the tag that is not
/// there yet. Hangs nothing on anything: it answers what is to be added and what taken away.
class TagDialog : public QDialog {
    Q_OBJECT

public:
    TagDialog(const Desk& desk, const RecordSelection& selection, qint64 amount, QWidget* parent);

Q_SIGNALS:
    void chosen(const crm::TagOrder& order);
    void tagsWanted(); ///< to be renamed, coloured, deleted

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeNewTag();
    void load(qint64 checked = 0); ///< anew, with what was ticked, and with a tag that was just made ticked as well
    void fill(const QList<Tag>& tags, qint64 checked);
    void narrow();
    void make();
    void toggleFirst();
    TagOrder order() const;
    void take();

    const Desk& m_desk;
    RecordSelection m_selection;
    qint64 m_amount;
    QList<Tag> m_tags;
    QLineEdit* m_typed;
    QListWidget* m_list;
    QLabel* m_nothing;
    QWidget* m_new = nullptr;
    QPushButton* m_make = nullptr;
    QComboBox* m_color = nullptr;
    QCheckBox* m_shared = nullptr;
    QPushButton* m_apply;
};

} // namespace crm
