#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QListView;
class QShortcut;
class QStandardItemModel;
class QToolButton;

namespace crm {

struct SidebarItem {
    QString id;
    QString label;
    QString icon;
};

struct SidebarSection {
    QString label; ///< empty: no heading
    QList<SidebarItem> items;
};

enum class SidebarWidth { Full, Icons };

/// The places of the program, by sections. The first nine items have Alt+1 … Alt+9. Knows nothing of what the places are.
class Sidebar : public QFrame {
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    void setSections(const QList<SidebarSection>& sections);
    QString current() const;
    void setCurrent(const QString& id); ///< shows where we are; does not emit activated()

    SidebarWidth shownWidth() const { return m_width; }
    void setShownWidth(SidebarWidth width);

    QListView* list() const { return m_list; }
    QToolButton* foldButton() const { return m_fold; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void activated(const QString& id); ///< by click, key or shortcut
    void activatedBehind(const QString& id); ///< by the middle button: to be looked at later
    void shownWidthChanged(crm::SidebarWidth width);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addItem(const SidebarItem& item);
    void activateRow(int row);
    void showWidth();
    int fullWidth() const;

    QListView* m_list = nullptr;
    QStandardItemModel* m_model = nullptr;
    QToolButton* m_fold = nullptr;
    QList<QShortcut*> m_shortcuts;
    SidebarWidth m_width = SidebarWidth::Full;
    bool m_movedByPress = false;
};

} // namespace crm
