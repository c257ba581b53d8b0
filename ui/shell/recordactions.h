#pragma once

#include <QObject>

namespace crm {

class BulkActions;
class ImportWizard;
class WorkArea;

/// What people do with the records that are selected in the window, whichever page that is.
class RecordActions : public QObject {
    Q_OBJECT

public:
    explicit RecordActions(WorkArea& work);

    void look(); ///< at what is selected now; a million selected records are counted once, not by every command
    BulkActions& bulk() const { return *m_bulk; }
    qsizetype selected() const { return m_selected; } ///< how many records
    bool canConvert() const;
    bool canTie() const; ///< tags and a star
    bool isPageShown() const;
    bool canEdit() const; ///< one record, and it is not being edited already

    void create();
    void createFull(); ///< on a card, with every field
    void openSelected();
    void openSelectedBeside(); ///< in tabs of their own; the first is shown
    void editSelected();
    void duplicateSelected();
    void deleteSelected();
    void convertSelected();
    void exportSelected();
    void importFile(const QString& path = {});
    void pasteRows(); ///< from the clipboard, as a spreadsheet puts them there, through the wizard
    void showImports();

private:
    ImportWizard* openWizard();
    void showMade(qint64 step); ///< the list of what an import has made
    void remove(const QString& module, const QList<qint64>& records);

    WorkArea& m_work;
    BulkActions* m_bulk;
    qsizetype m_selected = 0;
};

} // namespace crm
