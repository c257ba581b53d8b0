#pragma once

#include <QObject>

namespace crm {

class WorkArea;

/// What people do with the records that are selected in the window, whichever page that is.
class RecordActions : public QObject {
    Q_OBJECT

public:
    explicit RecordActions(WorkArea& work);

    qsizetype selected() const; ///< how many records
    bool canConvert() const;
    bool canImport() const; ///< whether a module is in view

    void create();
    void openSelected();
    void editSelected();
    void duplicateSelected();
    void deleteSelected();
    void convertSelected();
    void exportSelected();
    void importFile(const QString& path = {});

private:
    void remove(const QString& module, const QList<qint64>& records);

    WorkArea& m_work;
};

} // namespace crm
