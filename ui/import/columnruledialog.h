#pragma once

#include "core/exchange/columnrule.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace crm {

struct Desk;

/// What is done to one column before its values go into the field: by the type of the field, never more than a few choices.
class ColumnRuleDialog : public QDialog {
    Q_OBJECT

public:
    ColumnRuleDialog(const Desk& desk, const QString& column, const Field& field, const ColumnRule& rule, QWidget* parent);

    ColumnRule rule() const;
    QLineEdit* otherwise() const { return m_otherwise; }
    QComboBox* unknown() const { return m_unknown; }
    QComboBox* dates() const { return m_dates; }

private:
    QComboBox* addChoice(
        QFormLayout* form, const QString& label, const QList<std::pair<QString, QVariant>>& choices, const QVariant& current);
    void addChoices(QFormLayout* form, const ColumnRule& rule);

    const Desk& m_desk;
    Field m_field;
    QLineEdit* m_otherwise = nullptr;
    QComboBox* m_letters = nullptr;
    QComboBox* m_dates = nullptr;
    QComboBox* m_marks = nullptr;
    QComboBox* m_countries = nullptr;
    QComboBox* m_unknown = nullptr;
};

/// The rule in a few words, as it stands beside the column; what happens by itself when nothing is said.
QString ruleText(const Field& field, const ColumnRule& rule);

} // namespace crm
