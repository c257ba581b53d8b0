#pragma once

#include <QMenu>

namespace crm {

class ShownView;
struct Desk;
struct Field;

/// Whether the values of a field repeat so that counting them says something.
bool hasCountedValues(const Field& field);

void hideColumn(ShownView& shown, const QString& field);

/// What can be done with one column of a list.
class HeaderMenu final : public QMenu {
    Q_OBJECT

public:
    HeaderMenu(const Desk& desk, ShownView& shown, const QString& field, QWidget* parent);

Q_SIGNALS:
    void searchWanted();
    void valuesWanted();
    void fitWanted();
    void columnsWanted();

private:
    void addSorting();
    void addNarrowing();
    void addColumns();
    void sortBy(Qt::SortOrder order);
    void addToSort(Qt::SortOrder order);
    void removeFromSort();

    const Desk& m_desk;
    ShownView& m_shown;
    QString m_field;
};

} // namespace crm
