#pragma once

#include "core/exchange/export.h"
#include "ui/export/exportscope.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace crm {

class JobProgress;
class Notice;
struct Desk;

/// Asks which records and columns of a list go into which kind of file, and writes it beside the window. Show it by open().
/// What was chosen stays when the file cannot be written.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const Desk& desk, ExportScope scope, QWidget* parent);
    ~ExportDialog() override;

    void reject() override; ///< while it writes: stops that first

    QRadioButton* selectedButton() const { return m_selected; }
    QRadioButton* viewButton() const { return m_view; }
    QRadioButton* allButton() const { return m_all; }
    QRadioButton* visibleColumnsButton() const { return m_visibleColumns; }
    QRadioButton* allColumnsButton() const { return m_allColumns; }
    QComboBox* formats() const { return m_formats; }
    QComboBox* delimiters() const { return m_delimiters; }
    QComboBox* encodings() const { return m_encodings; }
    QComboBox* dates() const { return m_dates; }
    QComboBox* references() const { return m_references; }
    QComboBox* versions() const { return m_versions; }
    QCheckBox* byteOrderMarkBox() const { return m_byteOrderMark; }
    QCheckBox* safeBox() const { return m_safe; }
    QLineEdit* pathEdit() const { return m_path; }
    QPushButton* exportButton() const { return m_export; }
    Notice* notice() const { return m_notice; }

Q_SIGNALS:
    void exported(const QString& path, qint64 records);

private:
    void build();
    QWidget* makeScope();
    QWidget* makeColumns();
    void addFormat(QFormLayout* form);
    void addCsvOptions(QFormLayout* form);
    void addPath(QFormLayout* form);
    QWidget* makeButtons();
    void askCounts();
    void showCounts(const Result<std::pair<qint64, qint64>>& counts);
    void followFormat();
    void browse();
    void review();
    void run();
    void end(const Result<qint64>& written);
    ExportFormat format() const;
    ExportOptions options() const;
    QString path() const;

    const Desk& m_desk;
    const Module& m_module;
    ExportScope m_scope;
    JobHandle m_job;
    Notice* m_notice = nullptr;
    QWidget* m_form = nullptr;
    QRadioButton* m_selected = nullptr;
    QRadioButton* m_view = nullptr;
    QRadioButton* m_all = nullptr;
    QRadioButton* m_visibleColumns = nullptr;
    QRadioButton* m_allColumns = nullptr;
    QComboBox* m_formats = nullptr;
    QWidget* m_csv = nullptr;
    QComboBox* m_delimiters = nullptr;
    QComboBox* m_encodings = nullptr;
    QComboBox* m_dates = nullptr;
    QComboBox* m_references = nullptr;
    QLabel* m_referencesLabel = nullptr;
    QComboBox* m_versions = nullptr;
    QLabel* m_versionsLabel = nullptr;
    QCheckBox* m_byteOrderMark = nullptr;
    QCheckBox* m_safe = nullptr;
    QLineEdit* m_path = nullptr;
    QLabel* m_pathNote = nullptr;
    JobProgress* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace crm
