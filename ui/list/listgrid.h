#pragma once

#include "core/exchange/copiedcells.h"

#include <QWidget>

namespace crm {

class CellClipboard;
class GroupPanel;
class InlineEdit;
class ListView;
class RecordListModel;
class SearchRow;
class ShownView;
struct Desk;
struct Module;
struct PrintedList;

/// The rows of a list with all that people do in them: the row to search in, the menus of the columns, changing a cell in place, copying,
/// printing, and the groups beside them. What is shown is the view's to say (ShownView); this asks it.
class ListGrid final : public QWidget {
    Q_OBJECT

public:
    /// All must outlive it.
    ListGrid(const Desk& desk, const Module& module, RecordListModel& records, ShownView& shown, QWidget* parent);

    ListView& list() const { return *m_list; }
    SearchRow& searchRow() const { return *m_searchRow; }
    InlineEdit& edit() const { return *m_edit; }
    GroupPanel& groups() const { return *m_groups; }

    void goToSearch(); ///< shows the row where it is hidden
    void setSearchRowShown(bool shown);
    bool isSearchRowShown() const;
    void setCompact(bool compact);
    bool isCompact() const;

    /// The selected rows; with one of them only, the cell that the keys are on, unless its headings are wanted, too.
    void copy(Headings headings);
    void chooseColumns();
    void pickValues(const QString& field); ///< its values with their counts, to be ticked
    void fitWidth(const QString& field);
    void print();
    void saveAsPdf();
    PrintedList printed() const; ///< the selected rows where there are several, else all

private:
    void showHeaderMenu(const QString& field, const QPoint& position);
    void followView();
    void followSettings();
    QString whereInWords() const;
    QString filterInWords() const;

    const Desk& m_desk;
    const Module& m_module;
    RecordListModel& m_records;
    ShownView& m_shown;
    ListView* m_list;
    SearchRow* m_searchRow;
    GroupPanel* m_groups;
    InlineEdit* m_edit;
    CellClipboard* m_clipboard;
};

} // namespace crm
