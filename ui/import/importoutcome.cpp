#include "ui/import/importoutcome.h"

#include "ui/parts/countspanel.h"

#include <QHeaderView>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

QString fateText(WhenUnknown fate)
{
    switch (fate) {
    case WhenUnknown::LeaveEmpty:
        return ImportOutcome::tr("left empty");
    case WhenUnknown::TakeDefault:
        return ImportOutcome::tr("the default is taken");
    case WhenUnknown::Create:
        return ImportOutcome::tr("new: created");
    case WhenUnknown::Reject:
        return ImportOutcome::tr("the row is rejected");
    }
    return {};
}

QString changesText(const MatchedRow& row)
{
    QStringList changes;
    for (const FieldChange& change : row.changes) {
        changes << (change.before.isEmpty() ? ImportOutcome::tr("%1: %2").arg(change.label, change.after)
                                            : ImportOutcome::tr("%1: %2 → %3").arg(change.label, change.before, change.after));
    }
    return changes.isEmpty() ? ImportOutcome::tr("stays as it is") : changes.join(QStringLiteral("; "));
}

} // namespace

ImportOutcome::ImportOutcome(const QLocale& locale, std::function<QString(const QString& module)> nameOf, QWidget* parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_nameOf(std::move(nameOf))
    , m_counts(new CountsPanel(locale, this))
    , m_tabs(new QTabWidget(this))
    , m_rejections(makeTable({tr("Line"), tr("Why the row is rejected")}, {90}, tr("Rejected rows")))
    , m_matched(makeTable({tr("Line"), tr("Is there already as"), tr("What changes")}, {90, 220}, tr("Rows whose record is there already")))
    , m_unknown(makeTable({tr("Field"), tr("Value"), tr("Rows"), tr("What becomes of it")}, {150, 220, 80}, tr("Unknown values")))
    , m_warnings(makeTable({tr("Rows"), tr("Remark")}, {90}, tr("Remarks")))
{
    m_tabs->setDocumentMode(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_counts);
    column->addWidget(m_tabs, 1);
    column->addStretch(0); // takes the room only while there are no tabs
    setReport({});
}

QTableWidget* ImportOutcome::makeTable(const QStringList& headings, const QList<int>& widths, const QString& name)
{
    auto* table = new QTableWidget(0, static_cast<int>(headings.size()), this);
    table->setHorizontalHeaderLabels(headings);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setMinimumHeight(110);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, widths[column]);
    table->hide();
    return table;
}

void ImportOutcome::fill(QTableWidget* table, const QList<QStringList>& rows)
{
    table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            auto* item = new QTableWidgetItem(rows[row][column]);
            item->setToolTip(rows[row][column]);
            table->setItem(row, column, item);
        }
    }
}

void ImportOutcome::showTab(QTableWidget* table, const QString& title)
{
    if (table->rowCount() > 0)
        m_tabs->addTab(table, title);
}

void ImportOutcome::setReport(const ImportReport& report)
{
    while (m_tabs->count() > 0) {
        QWidget* table = m_tabs->widget(0);
        m_tabs->removeTab(0);
        table->hide();
    }
    showCounts(report);
    showRejections(report);
    showMatched(report);
    showUnknown(report);
    showWarnings(report);
    m_tabs->setVisible(m_tabs->count() > 0);
}

void ImportOutcome::showCounts(const ImportReport& report)
{
    QList<Count> counts{{tr("Read"), report.read}, {tr("Created"), report.created, IconTone::Success},
        {tr("Updated"), report.updated, IconTone::Success}, {tr("Skipped"), report.skipped},
        {tr("Rejected"), report.rejected, IconTone::Error}};
    for (auto it = report.createdBeside.begin(); it != report.createdBeside.end(); ++it)
        counts.insert(2, {m_nameOf(it.key()), it.value(), IconTone::Success});
    m_counts->setCounts(counts);
}

void ImportOutcome::showRejections(const ImportReport& report)
{
    QList<QStringList> rows;
    for (const RejectedRow& rejected : report.rejections)
        rows << QStringList{m_locale.toString(rejected.line), rejected.reason};
    fill(m_rejections, rows);
    showTab(m_rejections,
        rows.size() < report.rejected
            ? tr("Rejected: the first %1 of %2").arg(m_locale.toString(rows.size()), m_locale.toString(report.rejected))
            : tr("Rejected (%1)").arg(m_locale.toString(rows.size())));
}

void ImportOutcome::showMatched(const ImportReport& report)
{
    QList<QStringList> rows;
    for (const MatchedRow& matched : report.matched)
        rows << QStringList{m_locale.toString(matched.line), matched.title, changesText(matched)};
    fill(m_matched, rows);
    showTab(m_matched, tr("There already (%1)").arg(m_locale.toString(rows.size())));
}

void ImportOutcome::showUnknown(const ImportReport& report)
{
    QList<QStringList> rows;
    for (auto it = report.unknown.begin(); it != report.unknown.end(); ++it)
        rows << QStringList{it.key().field, it.key().value, m_locale.toString(it.value()), fateText(it.key().fate)};
    fill(m_unknown, rows);
    showTab(m_unknown, tr("New and unknown values (%1)").arg(m_locale.toString(rows.size())));
}

void ImportOutcome::showWarnings(const ImportReport& report)
{
    QList<QStringList> rows;
    for (auto it = report.warnings.begin(); it != report.warnings.end(); ++it)
        rows << QStringList{m_locale.toString(it.value()), it.key()};
    fill(m_warnings, rows);
    showTab(m_warnings, tr("Remarks (%1)").arg(m_locale.toString(rows.size())));
}

} // namespace crm
