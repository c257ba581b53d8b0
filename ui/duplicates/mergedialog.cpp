#include "ui/duplicates/mergedialog.h"

#include "ui/duplicates/mergetable.h"
#include "ui/parts/notice.h"
#include "ui/parts/pageheader.h"
#include "ui/shell/desk.h"
#include "ui/theme/mark.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

MergeDialog::MergeDialog(const Desk& desk, const QString& module, const QList<qint64>& records, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_module(desk.module(module))
    , m_records(records)
    , m_notice(new Notice(this))
    , m_table(new MergeTable(desk, m_module, this))
    , m_moving(new QLabel(this))
{
    setWindowTitle(tr("Merge %Ln record(s)", nullptr, static_cast<int>(records.size())));
    m_moving->setWordWrap(true);
    m_moving->setForegroundRole(QPalette::PlaceholderText);
    m_moving->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(14);
    column->addWidget(new PageHeader(
        windowTitle(), tr("Pick for each field the value that stays. The other records go; one undo brings them back."), this));
    column->addWidget(m_notice);
    column->addWidget(makeChoices());
    column->addWidget(m_table, 1);
    column->addWidget(m_moving);
    column->addWidget(makeButtons());
    resize(980, 600);
    ask();
}

QWidget* MergeDialog::makeChoices()
{
    auto* area = new QWidget(this);
    m_survivor = new QComboBox(area);
    m_survivor->setAccessibleName(tr("The record that stays"));
    m_survivor->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* label = new QLabel(tr("&Stays:"), area);
    label->setBuddy(m_survivor);
    m_newest = new QPushButton(tr("&Newest values"), area);
    m_newest->setToolTip(tr("For each field what the record says that was changed last"));
    m_fullest = new QPushButton(tr("Most &complete"), area);
    m_fullest->setToolTip(tr("The record with the most filled fields stays, its gaps filled by the others"));
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_survivor);
    row->addStretch(1);
    for (QPushButton* button : {m_newest, m_fullest}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_survivor, &QComboBox::activated, this, &MergeDialog::showSurvivor);
    connect(m_newest, &QPushButton::clicked, this, [this] { m_table->pickValues(Merge::newest(m_preview)); });
    connect(m_fullest, &QPushButton::clicked, this, [this] {
        const qint64 record = Merge::fullest(m_preview);
        m_survivor->setCurrentIndex(m_survivor->findData(record));
        showSurvivor();
    });
    return area;
}

QWidget* MergeDialog::makeButtons()
{
    auto* area = new QWidget(this);
    auto* cancel = new QPushButton(tr("Cancel"), area);
    cancel->setAutoDefault(false);
    m_merge = new QPushButton(tr("&Merge"), area);
    m_merge->setDefault(true);
    m_merge->setEnabled(false);
    makePrimary(m_merge);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_merge);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    return area;
}

void MergeDialog::ask()
{
    m_desk.database.ask(
        this, [module = m_module.name, records = m_records](Workspace& workspace) { return Merge(workspace).preview(module, records); },
        [this](const Result<MergePreview>& preview) { take(preview); });
}

void MergeDialog::take(const Result<MergePreview>& preview)
{
    if (!preview) {
        m_notice->say(preview.error());
        return;
    }
    m_preview = *preview;
    for (const Record& record : m_preview.records)
        m_survivor->addItem(QStringLiteral("%1  %2").arg(record.number(), record.title), record.id);
    m_table->setPreview(m_preview);
    m_survivor->setCurrentIndex(m_survivor->findData(Merge::fullest(m_preview)));
    showSurvivor();
    if (m_preview.differing.isEmpty())
        m_notice->say(MessageKind::Information, tr("The records are alike in every field."));
    m_merge->setEnabled(true);
    m_table->setFocus();
}

/// Whoever stays brings what it has; what it lacks comes from the others.
void MergeDialog::showSurvivor()
{
    const qint64 record = m_survivor->currentData().toLongLong();
    m_table->setSurvivor(record);
    m_table->pickValues(Merge::completed(m_preview, record));
    m_moving->setText(whatMoves());
}

QString MergeDialog::whatMoves() const
{
    const qint64 survivor = m_survivor->currentData().toLongLong();
    QMap<QString, qint64> amounts;
    for (const Moving& moving : m_preview.moving) {
        if (moving.record != survivor)
            amounts[m_desk.label(moving.label)] += moving.amount;
    }
    QStringList parts;
    for (auto it = amounts.begin(); it != amounts.end(); ++it)
        parts << QStringLiteral("%1: %2").arg(it.key(), m_desk.session.locale.toString(*it));
    if (m_preview.links > 0)
        parts << tr("links: %1").arg(m_desk.session.locale.toString(m_preview.links));
    if (parts.isEmpty())
        return tr("Nothing hangs on the records that go, but tags, stars and their history, which move too.");
    return tr("Moves to the record that stays: %1; tags, stars and the history too.").arg(parts.join(QStringLiteral(", ")));
}

void MergeDialog::merge()
{
    const MergeOrder order{
        .module = m_module.name, .records = m_records, .survivor = m_survivor->currentData().toLongLong(), .values = m_table->picked()};
    m_merge->setEnabled(false);
    m_notice->clear();
    m_desk.database.ask(
        this, [order](Workspace& workspace) { return Merge(workspace).merge(order); },
        [this](const Result<Committed>& committed) { end(committed); });
}

void MergeDialog::end(const Result<Committed>& committed)
{
    if (!committed) {
        m_notice->say(committed.error());
        m_merge->setEnabled(true);
        return;
    }
    Q_EMIT merged(*committed, m_survivor->currentData().toLongLong());
    accept();
}

} // namespace crm
