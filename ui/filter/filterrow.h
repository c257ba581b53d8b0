#pragma once

#include "core/store/filter.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;

namespace crm {

struct Desk;
struct Module;
class ConditionValue;
class FieldChooser;

/// One condition while it is built: field, comparison, value. One that can't be applied is shown as it is written, to be removed or kept.
class FilterRow final : public QWidget {
    Q_OBJECT

public:
    FilterRow(const Desk& desk, const Module& module, QWidget* parent);

    /// Whether a row can show the filter: a condition, or the denial of one that has words for it.
    static bool canShow(const Filter& filter);
    void setFilter(const Filter& filter);
    std::optional<Filter> filter() const; ///< none while something is missing

    FieldChooser* fieldChooser() const { return m_field; }
    QComboBox* operatorBox() const { return m_operator; }
    ConditionValue* value() const { return m_value; }
    QMenu* menu() const { return m_menu; }
    void focusValue();

Q_SIGNALS:
    void edited();
    void removeRequested();
    void menuAboutToShow(); ///< whoever holds the row fills menu()

private:
    struct Comparison {
        Operator op = Operator::Equals;
        bool isDenied = false;
    };

    void makeParts();
    QList<Comparison> comparisons() const;
    QString words(const Comparison& comparison) const;
    void showField(const QStringList& path);
    void showValue(const Condition& condition);
    void showBroken(const Filter& filter);
    void changeOperator();
    Comparison chosen() const;

    const Desk& m_desk;
    const Module& m_module;
    const Field* m_described = nullptr; ///< the field that the path names
    QHBoxLayout* m_row;
    FieldChooser* m_field;
    QComboBox* m_operator;
    ConditionValue* m_value = nullptr;
    QLabel* m_brokenText;
    QMenu* m_menu;
    std::optional<Filter> m_broken;
};

} // namespace crm
