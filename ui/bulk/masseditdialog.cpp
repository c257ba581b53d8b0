#include "ui/bulk/masseditdialog.h"

#include "ui/bulk/masseditrow.h"
#include "ui/parts/pageheader.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"
#include "ui/theme/mark.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

namespace {

const QString ownerField = QStringLiteral("owner");

} // namespace

MassEditDialog::MassEditDialog(const Desk& desk, const Module& module, qint64 amount, Purpose purpose, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_module(module)
    , m_amount(amount)
    , m_purpose(purpose)
    , m_rows(new QVBoxLayout)
    , m_sentence(new QLabel(this))
    , m_apply(new QPushButton(this))
{
    const int many = static_cast<int>(amount);
    const bool isEdit = purpose == Purpose::EditFields;
    setWindowTitle(isEdit ? tr("Edit %Ln record(s)", nullptr, many) : tr("Assign %Ln record(s)", nullptr, many));
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_apply->setText(isEdit ? tr("&Change") : tr("&Assign"));
    m_apply->setDefault(true);
    makePrimary(m_apply);
    connect(m_apply, &QPushButton::clicked, this, &MassEditDialog::take);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* add = new QPushButton(themedIcon(QStringLiteral("add")), tr("Change another &field"), this);
    add->setAutoDefault(false);
    add->setVisible(isEdit);
    connect(add, &QPushButton::clicked, this, [this] { addRow(); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    m_rows->setSpacing(10);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(14);
    column->addWidget(new PageHeader(windowTitle(),
        isEdit ? tr("Choose what changes; every other field stays as it is in each record. One undo takes all of it back.")
               : tr("Choose who they are assigned to. One undo takes it back."),
        this));
    column->addLayout(m_rows);
    column->addWidget(m_sentence);
    column->addStretch();
    column->addLayout(buttons);
    addRow(isEdit ? QString() : ownerField);
    resize(640, sizeHint().height());
}

void MassEditDialog::addRow(const QString& field)
{
    auto* row = new MassEditRow(m_desk, m_module, this);
    m_rows->addWidget(row);
    m_all << row;
    connect(row, &MassEditRow::changed, this, &MassEditDialog::showSentence);
    connect(row, &MassEditRow::removeRequested, this, [this, row] { remove(row); });
    if (!field.isEmpty()) {
        row->fix();
        row->setField(field);
    }
    showSentence();
}

void MassEditDialog::remove(MassEditRow* row)
{
    m_all.removeAll(row);
    m_rows->removeWidget(row);
    row->hide();
    row->deleteLater(); // it is its own button that was pressed
    if (m_all.isEmpty())
        addRow();
    showSentence();
}

void MassEditDialog::showSentence()
{
    QStringList fields;
    for (const MassEditRow* row : std::as_const(m_all)) {
        if (!row->field().isEmpty())
            fields << m_desk.label(m_module.field(row->field())->label);
    }
    m_apply->setEnabled(!fields.isEmpty());
    m_sentence->setVisible(m_purpose == Purpose::EditFields);
    m_sentence->setText(fields.isEmpty()
            ? tr("Nothing is chosen yet.")
            : tr("Will change in %Ln record(s): %1", nullptr, static_cast<int>(m_amount)).arg(fields.join(QStringLiteral(", "))));
}

void MassEditDialog::take()
{
    Values values;
    for (MassEditRow* row : std::as_const(m_all)) {
        if (row->field().isEmpty())
            continue;
        const auto value = row->value();
        if (!value)
            return; // the row shows why
        values.insert(row->field(), *value);
    }
    accept();
    Q_EMIT chosen(values);
}

} // namespace crm
