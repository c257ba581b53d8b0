#pragma once

#include "core/services/view.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace crm {

struct Desk;
struct Module;

/// Which columns a list has, and in which order: at the left every field of the module by its block, to be ticked; at the right the
/// chosen ones, to be dragged or moved by Alt+Up and Alt+Down.
class ColumnChooser final : public QDialog {
    Q_OBJECT

public:
    ColumnChooser(const Desk& desk, const Module& module, const QList<ViewColumn>& columns, QWidget* parent = nullptr);

    QList<ViewColumn> columns() const; ///< as they are chosen now

    QLineEdit* search() const { return m_search; }
    QTreeWidget* fields() const { return m_fields; }
    QListWidget* chosen() const { return m_chosen; }
    void reset(); ///< to the module's own

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* makeLeft();
    QLayout* makeRight();
    void fillFields();
    void show(const QList<ViewColumn>& columns);
    void addChosen(const ViewColumn& column);
    void tick(QTreeWidgetItem* item);
    void showTicks();
    void narrow();
    void move(int by);
    void removeCurrent();
    void showState();

    const Desk& m_desk;
    const Module& m_module;
    QLineEdit* m_search = nullptr;
    QTreeWidget* m_fields = nullptr;
    QListWidget* m_chosen = nullptr;
    QWidget* m_accept = nullptr;
};

} // namespace crm
