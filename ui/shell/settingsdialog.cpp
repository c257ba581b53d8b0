#include "ui/shell/settingsdialog.h"

#include "core/settings/settings.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/settingseditors.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int pageRole = Qt::UserRole;

QString shown(const QString& source)
{
    return QCoreApplication::translate("Setting", source.toUtf8().constData());
}

QLabel* noteLabel(const QString& text, QWidget* parent)
{
    auto* note = new QLabel(text, parent);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    return note;
}

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, Language language, std::optional<DatabaseFacts> database, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_language(language)
    , m_database(std::move(database))
    , m_pages(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Settings"));
    m_pages->setAccessibleName(tr("Pages of settings"));
    m_pages->setIconSize({22, 22});
    auto* right = new QVBoxLayout;
    right->addWidget(m_messages);
    right->addWidget(m_stack, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addWidget(m_pages);
    middle->addLayout(right, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addLayout(middle, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pages, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    addPage(SettingPage::General, tr("General"), QStringLiteral("language"));
    addPage(SettingPage::Appearance, tr("Appearance"), QStringLiteral("appearance"));
    addPage(SettingPage::Database, tr("Database"), QStringLiteral("database"));
    addPage(SettingPage::Export, tr("Export"), QStringLiteral("export"));
    m_pages->setCurrentRow(0);
    m_pages->setFixedWidth(std::max(180, m_pages->sizeHintForColumn(0) + 32)); // the longest label whole, in any language
    resize(760, 460);
}

void SettingsDialog::addPage(SettingPage page, const QString& label, const QString& icon)
{
    auto* item = new QListWidgetItem(themedIcon(icon), label, m_pages);
    item->setData(pageRole, int(page));
    auto* sheet = new QWidget(m_stack);
    auto* form = new QFormLayout(sheet);
    form->setContentsMargins(0, 4, 0, 0);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(16);
    if (page == SettingPage::Database)
        addDatabaseFacts(form);
    for (const Setting& declared : settingsTable()) {
        if (declared.page == page)
            addRow(form, declared);
    }
    m_stack->addWidget(sheet);
}

void SettingsDialog::addRow(QFormLayout* form, const Setting& declared)
{
    QWidget* field = makeSettingEditor(
        declared, m_settings.value(declared.key), m_language, [this, key = declared.key](const QVariant& value) { store(key, value); });
    field->setAccessibleName(shown(declared.label));
    field->setAccessibleDescription(shown(declared.note));
    field->setEnabled(declared.scope == SettingScope::Desktop || m_settings.hasOffice());
    m_editors.insert(declared.key, field);
    if (declared.defaultValue.typeId() == QMetaType::Bool) {
        form->addRow(field); // says itself what it is
    } else {
        auto* label = new QLabel(shown(declared.label), form->parentWidget());
        label->setBuddy(field);
        form->addRow(label, field);
    }
    if (!declared.note.isEmpty())
        form->addRow(declared.defaultValue.typeId() == QMetaType::Bool ? nullptr : new QLabel(form->parentWidget()),
            noteLabel(shown(declared.note), form->parentWidget()));
}

void SettingsDialog::addDatabaseFacts(QFormLayout* form)
{
    QWidget* sheet = form->parentWidget();
    if (!m_database) {
        form->addRow(noteLabel(tr("No database is open. Its settings are here once one is."), sheet));
        return;
    }
    const QLocale locale(m_language == Language::Russian ? QLocale::Russian : QLocale::English);
    auto* path = new QLabel(QDir::toNativeSeparators(m_database->path), sheet);
    path->setWordWrap(true);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    path->setAccessibleName(tr("File of the database"));
    auto* reveal = new QPushButton(themedIcon(QStringLiteral("folder")), tr("Show in &folder"), sheet);
    reveal->setAutoDefault(false);
    connect(reveal, &QPushButton::clicked, this, [this] { Q_EMIT revealRequested(m_database->path); });
    form->addRow(tr("File"), path);
    form->addRow(tr("Records"), new QLabel(locale.toString(m_database->records), sheet));
    form->addRow(tr("Size"), new QLabel(locale.formattedDataSize(m_database->bytes), sheet));
    auto* row = new QHBoxLayout;
    row->addWidget(reveal);
    row->addStretch();
    form->addRow(QString(), row);
}

void SettingsDialog::showPage(SettingPage page)
{
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(pageRole).toInt() == int(page))
            m_pages->setCurrentRow(row);
    }
}

QWidget* SettingsDialog::editor(SettingKey key) const
{
    return m_editors.value(key);
}

void SettingsDialog::store(SettingKey key, const QVariant& value)
{
    if (auto stored = m_settings.set(key, value); !stored)
        m_messages->post(stored.error());
}

} // namespace crm
