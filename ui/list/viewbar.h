#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace crm {

struct Desk;
class ShownView;
class ViewPopup;
class ViewShelf;

/// Which view is shown and whether it is modified; opens another one, saves, resets, renames, shares and deletes it.
class ViewBar : public QWidget {
    Q_OBJECT

public:
    ViewBar(const Desk& desk, ShownView& shown, ViewShelf& shelf, QWidget* parent);

    QToolButton* chooser() const { return m_name; }
    ViewPopup* popup() const;

    void choose(); ///< opens the views to choose from
    void save(); ///< asks for a name where the view is not the person's own
    void saveAs();
    void rename();
    void remove();

private:
    void follow();
    void fillMenu();
    void askName(const QString& title, const QString& name, bool offersSharing, const std::function<void(QString, bool)>& accepted);

    const Desk& m_desk;
    ShownView& m_shown;
    ViewShelf& m_shelf;
    QToolButton* m_name;
    QLabel* m_modified;
    QToolButton* m_save;
    QToolButton* m_reset;
    QMenu* m_menu;
    QPointer<ViewPopup> m_popup;
};

} // namespace crm
