#pragma once

#include <QHash>
#include <QWidget>

namespace crm {

class ColumnHeader;
class SearchCell;
struct Desk;
struct Module;

/// The row under a list's headings: a line for each column to search in. Stays under its columns however they are moved and scrolled.
class SearchRow final : public QWidget {
    Q_OBJECT

public:
    SearchRow(const Desk& desk, const Module& module, ColumnHeader& header);

    SearchCell* cell(const QString& field) const { return m_cells.value(field); } ///< null for a column that is not shown
    /// Goes to the column's line, or the first one's in sight where it has none.
    void goTo(const QString& field);
    /// A letter typed in the rows goes on in the line of the column.
    void beginTyping(const QString& field, const QString& text);
    /// Shows what each column is searched by. What somebody types at this moment stays.
    void setSearches(const std::function<QString(const QString& field)>& search);

    void forgetTyped(); ///< what was typed and the list is not narrowed by

    QSize sizeHint() const override;

Q_SIGNALS:
    void searched(const QString& field, const QString& text);
    void leftForRows();
    void columnWanted(const QString& field); ///< its line has the keys and may be out of sight

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(); ///< the columns of the header
    void place();
    SearchCell* makeCell(const QString& field);

    const Desk& m_desk;
    const Module& m_module;
    ColumnHeader& m_header;
    QHash<QString, SearchCell*> m_cells;
    QStringList m_fields; ///< from left to right
};

} // namespace crm
