#pragma once

#include "core/store/recordreader.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace crm {

struct Desk;
struct Field;

/// The values that a column has in a list, each with how many rows have it, to be ticked. Unfolds under the heading.
class ValuePicker final : public QDialog {
    Q_OBJECT

public:
    /// search: what the column is searched by now, so that its values are ticked.
    ValuePicker(const Desk& desk, const Field& field, const QString& search, QWidget* parent);

    void count(const ListQuery& query);
    void unfold(const QPoint& position); ///< on the screen

    QListWidget* values() const { return m_values; }
    QLineEdit* find() const { return m_find; }

Q_SIGNALS:
    void picked(const QString& search);

public Q_SLOTS:
    void accept() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QList<ValueCount>& counts);
    void narrow();
    QString searchFor(const ValueCount& count) const;

    const Desk& m_desk;
    const Field& m_field;
    QString m_search;
    QLineEdit* m_find;
    QListWidget* m_values;
    QLabel* m_note;
};

} // namespace crm
