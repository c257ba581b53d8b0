#pragma once

#include "core/store/filter.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace crm {

struct Desk;
struct Module;
class FilterRow;

/// Conditions of which all, any or none must hold, and groups of them within, while they are built.
class FilterGroup final : public QWidget {
    Q_OBJECT

public:
    /// outer: the group that holds it; null for the whole filter.
    FilterGroup(const Desk& desk, const Module& module, FilterGroup* outer, QWidget* parent);

    void setFilter(const Filter& filter);
    Filter filter() const; ///< of the conditions that are complete

    QComboBox* kindBox() const { return m_kind; }
    QList<FilterRow*> rows() const; ///< of this group alone
    QList<FilterGroup*> groups() const; ///< directly within it
    FilterRow* addCondition(); ///< an empty one
    FilterGroup* addGroup(); ///< with one empty condition in it
    void focusPart(int part); ///< of those directly within it

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum Kind { All, Any, None };

    QLayout* makeHead();
    QLayout* makeFoot();
    void clear();
    void show(const Filter& filter);
    void insert(QWidget* part);
    void connectRow(FilterRow* row);
    void remove(QWidget* part);
    void take(FilterRow* row, FilterGroup& from);
    void fillMenu(FilterRow* row);
    FilterGroup& whole();
    QList<FilterGroup*> everyGroup();
    QString words() const;

    const Desk& m_desk;
    const Module& m_module;
    FilterGroup* m_outer;
    QComboBox* m_kind;
    QVBoxLayout* m_column;
    QList<QWidget*> m_parts;
};

} // namespace crm
