// What the export dialog is made of; what it does stands in exportdialog.cpp.
#include "core/base/dates.h"
#include "core/settings/settings.h"
#include "ui/export/exportdialog.h"
#include "ui/parts/jobprogress.h"
#include "ui/parts/notice.h"
#include "ui/parts/pageheader.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"
#include "ui/theme/mark.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace crm {

namespace {

QRadioButton* addButton(QVBoxLayout* column, QButtonGroup* group, const QString& text)
{
    auto* button = new QRadioButton(text, column->parentWidget());
    group->addButton(button);
    column->addWidget(button);
    return button;
}

QLabel* addRow(QFormLayout* form, const QString& text, QWidget* field)
{
    auto* label = new QLabel(text, form->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    form->addRow(label, field);
    return label;
}

void addTo(QGridLayout* grid, const QString& text, QWidget* field)
{
    auto* label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
}

QVBoxLayout* plainColumn(QWidget* area)
{
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    return column;
}

} // namespace

void ExportDialog::build()
{
    m_notice = new Notice(this);
    m_form = new QWidget(this);
    m_progress = new JobProgress(this);
    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(18);
    form->addRow(tr("Records"), makeScope());
    form->addRow(tr("Columns"), makeColumns());
    addFormat(form);
    addCsvOptions(form);
    addPath(form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(18);
    column->addWidget(new PageHeader(tr("Export: %1").arg(m_desk.label(m_module.label)), {}, this));
    column->addWidget(m_notice);
    column->addWidget(m_form);
    column->addWidget(m_progress);
    column->addStretch(1);
    column->addWidget(makeButtons());
    connect(m_progress, &JobProgress::stopRequested, this, &ExportDialog::reject);
}

QWidget* ExportDialog::makeScope()
{
    auto* area = new QWidget(m_form);
    auto* column = plainColumn(area);
    auto* group = new QButtonGroup(area);
    const int selected = static_cast<int>(m_scope.selected.size());
    m_selected = addButton(column, group, tr("&Selected (%n)", nullptr, selected));
    m_view = addButton(column, group, tr("This &view"));
    m_all = addButton(column, group, tr("&All records"));
    m_selected->setVisible(selected > 0);
    (selected > 0 ? m_selected : m_view)->setChecked(true);
    return area;
}

QWidget* ExportDialog::makeColumns()
{
    auto* area = new QWidget(m_form);
    auto* column = plainColumn(area);
    auto* group = new QButtonGroup(area);
    m_visibleColumns = addButton(column, group, tr("Those s&hown in the list (%n)", nullptr, static_cast<int>(m_scope.columns.size())));
    m_allColumns = addButton(column, group, tr("A&ll fields"));
    m_visibleColumns->setVisible(!m_scope.columns.isEmpty());
    (m_scope.columns.isEmpty() ? m_allColumns : m_visibleColumns)->setChecked(true);
    return area;
}

void ExportDialog::addFormat(QFormLayout* form)
{
    static const QHash<ExportFormat, QString> names{{ExportFormat::Csv, tr("CSV, for spreadsheets and other programs")},
        {ExportFormat::Xlsx, tr("Excel workbook (XLSX)")},
        {ExportFormat::VCard, tr("Visiting cards (vCard), for phones and address books")},
        {ExportFormat::JsonLines, tr("JSON, whole records, one a line")}, {ExportFormat::Json, tr("JSON, for scripts")}};
    m_formats = new QComboBox(m_form);
    for (const ExportFormat format : exportFormats(m_module))
        m_formats->addItem(names[format], static_cast<int>(format));
    addRow(form, tr("&Format"), m_formats);
    connect(m_formats, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    m_references = new QComboBox(m_form);
    m_references->addItem(tr("By name, by number where several have it"), static_cast<int>(ReferenceForm::Titles));
    m_references->addItem(tr("By number"), static_cast<int>(ReferenceForm::Numbers));
    m_referencesLabel = addRow(form, tr("&References"), m_references);
    m_versions = new QComboBox(m_form);
    m_versions->addItem(tr("4.0, the newest"), static_cast<int>(VCardVersion::V4));
    m_versions->addItem(tr("3.0, for older phones and programs"), static_cast<int>(VCardVersion::V3));
    m_versionsLabel = addRow(form, tr("&Version"), m_versions);
}

void ExportDialog::addCsvOptions(QFormLayout* form)
{
    m_csv = new QWidget(m_form);
    auto* column = plainColumn(m_csv);
    m_delimiters = new QComboBox(m_csv);
    m_delimiters->addItem(tr("Comma  ,"), QChar(u','));
    m_delimiters->addItem(tr("Semicolon  ;"), QChar(u';'));
    m_delimiters->addItem(tr("Tab"), QChar(u'\t'));
    // Where the comma parts whole from fraction, spreadsheets part cells by the semicolon.
    if (m_desk.session.locale.decimalPoint() == QLatin1String(","))
        m_delimiters->setCurrentIndex(1);
    m_encodings = new QComboBox(m_csv);
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Windows1251})
        m_encodings->addItem(encodingName(encoding).toUpper(), static_cast<int>(encoding));
    m_dates = new QComboBox(m_csv);
    m_dates->addItem(tr("2026-12-31, for programs"), static_cast<int>(DateForm::Iso));
    m_dates->addItem(tr("As here: %1").arg(shownDate(QDate(2026, 12, 31), m_desk.session.locale)), static_cast<int>(DateForm::Local));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    addTo(grid, tr("Cells are se&parated by"), m_delimiters);
    addTo(grid, tr("&Encoding"), m_encodings);
    addTo(grid, tr("&Dates"), m_dates);
    m_byteOrderMark = new QCheckBox(tr("&Mark it as UTF-8, for Excel"), m_csv);
    m_safe = new QCheckBox(tr("Make it safe for spreadsheets: &no cell is run as a formula"), m_csv);
    m_safe->setChecked(m_desk.settings.isOn(SettingKey::SpreadsheetSafeCsv));
    column->addLayout(grid);
    column->addWidget(m_byteOrderMark);
    column->addWidget(m_safe);
    form->addRow(QString(), m_csv);
    connect(m_encodings, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
}

void ExportDialog::addPath(QFormLayout* form)
{
    auto* area = new QWidget(m_form);
    m_path = new QLineEdit(area);
    m_pathNote = new QLabel(area);
    m_pathNote->setForegroundRole(QPalette::PlaceholderText);
    auto* choose = new QPushButton(themedIcon(QStringLiteral("folder")), tr("&Browse…"), area);
    choose->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_pathNote);
    addRow(form, tr("F&ile"), area)->setBuddy(m_path);
    m_path->setAccessibleName(tr("File"));
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::review);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
}

QWidget* ExportDialog::makeButtons()
{
    auto* area = new QWidget(this);
    m_cancel = new QPushButton(tr("Cancel"), area);
    m_cancel->setAutoDefault(false);
    m_export = new QPushButton(tr("&Export"), area);
    m_export->setDefault(true);
    makePrimary(m_export);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_export);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::run);
    return area;
}

} // namespace crm
