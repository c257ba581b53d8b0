#pragma once

#include "ui/filter/conditionvalue.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace crm {

/// Any number of a list: choices, yes or no, users. A button tells them in words and opens the list to tick them in.
class ChoicesValue final : public ConditionValue {
    Q_OBJECT

public:
    ChoicesValue(const Desk& desk, const Field& field, QWidget* parent);

    void show(const Condition& condition) override;
    bool read(Condition& condition) const override;
    void open();
    QListWidget* list() const { return m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makePopup();
    void fill();
    void readUsers();
    void add(const QString& label, const QVariant& value, const QString& color = {});
    void showWords();
    void find(const QString& text);
    QVariantList ticked() const;

    const Desk& m_desk;
    const Field& m_field;
    QPushButton* m_button;
    QWidget* m_popup;
    QLineEdit* m_line;
    QListWidget* m_list;
    QVariantList m_values; ///< those that are ticked, also while the list is not there yet
};

} // namespace crm
