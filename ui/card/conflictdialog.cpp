#include "ui/card/conflictdialog.h"

#include "ui/shell/desk.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace crm {

namespace {

enum Side { Mine, Theirs };

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont heavy = label->font();
    heavy.setWeight(QFont::DemiBold);
    label->setFont(heavy);
    return label;
}

} // namespace

ConflictDialog::ConflictDialog(const Desk& desk, const Module& module, const Error& conflict, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_module(module)
    , m_disputes(conflict.conflicts)
{
    setWindowTitle(tr("Changed by two people"));
    auto* what = new QLabel(conflict.message, this);
    what->setWordWrap(true);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(10);
    const QStringList headings{tr("Field"), tr("It was"), tr("Yours"), tr("Theirs")};
    for (int column = 0; column < headings.size(); ++column)
        grid->addWidget(heading(headings[column], this), 0, column);
    for (int row = 0; row < m_disputes.size(); ++row)
        addRow(grid, row + 1, m_disputes[row]);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Go on editing"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ConflictDialog::settle);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addWidget(what);
    column->addLayout(grid);
    column->addStretch();
    column->addWidget(buttons);
    resize(640, sizeHint().height());
}

void ConflictDialog::openFor(QObject* context, qint64 record, const Values& values, const Save& save)
{
    setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &ConflictDialog::settled, context,
        [&desk = m_desk, module = m_module.name, context, record, values, save](const Values& chosen) {
            Values wanted = values;
            wanted.insert(chosen);
            // What was decided was decided over the record as it stands now, so that is what the next save starts from.
            desk.database.ask(
                context,
                [module, record](Workspace& workspace) { return workspace.reader().record(*workspace.catalogue().module(module), record); },
                [&desk, wanted, save](const Result<Record>& current) {
                    if (current)
                        save(*current, wanted);
                    else
                        desk.report(current.error());
                });
        });
    open();
}

void ConflictDialog::addRow(QGridLayout* grid, int row, const FieldConflict& dispute)
{
    const Field& field = *m_module.field(dispute.field);
    auto* group = new QButtonGroup(this);
    auto* mine = new QRadioButton(text(field, dispute.mine), this);
    auto* theirs = new QRadioButton(text(field, dispute.theirs), this);
    const QString label = m_desk.label(field.label);
    mine->setAccessibleName(tr("%1, yours: %2").arg(label, mine->text()));
    theirs->setAccessibleName(tr("%1, theirs: %2").arg(label, theirs->text()));
    mine->setChecked(true);
    group->addButton(mine, Mine);
    group->addButton(theirs, Theirs);
    m_choices << group;
    grid->addWidget(new QLabel(label, this), row, 0);
    grid->addWidget(new QLabel(text(field, dispute.original), this), row, 1);
    grid->addWidget(mine, row, 2);
    grid->addWidget(theirs, row, 3);
}

QString ConflictDialog::text(const Field& field, const QVariant& value) const
{
    return value.isNull() ? tr("(empty)") : m_desk.writer.shown(field, value);
}

void ConflictDialog::settle()
{
    Values chosen;
    for (int i = 0; i < m_disputes.size(); ++i)
        chosen.insert(m_disputes[i].field, m_choices[i]->checkedId() == Mine ? m_disputes[i].mine : m_disputes[i].theirs);
    accept();
    Q_EMIT settled(chosen);
}

} // namespace crm
