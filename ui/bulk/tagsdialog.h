#pragma once

#include "core/jobs/enquiry.h"
#include "core/services/tagkeeping.h"

#include <QDialog>

class QAction;
class QCheckBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace crm {

class MessageBar;
struct Desk;

/// All tags that the person sees, how many records carry each and for whom it is: to be made, renamed, coloured, shared and deleted, each
/// at once and as one step. Follows what others do meanwhile.
class TagsDialog : public QDialog {
    Q_OBJECT

public:
    TagsDialog(const Desk& desk, QWidget* parent);

Q_SIGNALS:
    void undoRequested(qint64 step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Act = std::function<Result<Committed>(Workspace&)>;

    QLayout* makeTop();
    void prepareList();
    QWidget* makeButtons();
    QAction* addAct(const QString& text, const QString& icon, const QKeySequence& keys, void (TagsDialog::*act)());
    void read();
    void fill(const QList<KeptTag>& tags);
    void showTag(QTreeWidgetItem* item, const KeptTag& tag) const;
    void narrow();
    void follow(); ///< what can be done with the tag that is stood on
    const KeptTag* current() const;
    void write(const Act& act);
    void make();
    void renamed(QTreeWidgetItem* item, int column);
    void rename();
    void recolor(const QString& color);
    void share();
    void showRecords(const QString& module);
    void remove();
    void fillColors(QMenu* menu);
    void fillModules();

    const Desk& m_desk;
    QList<KeptTag> m_tags;
    Asker m_reading;
    qint64 m_wanted = 0; ///< the tag to stand on once it is read
    QLineEdit* m_typed;
    QPushButton* m_make;
    QCheckBox* m_forAll;
    MessageBar* m_messages;
    QTreeWidget* m_list;
    QAction* m_rename = nullptr;
    QAction* m_color = nullptr;
    QAction* m_share = nullptr;
    QAction* m_records = nullptr;
    QAction* m_delete = nullptr;
};

} // namespace crm
