#include "ui/import/importoutcome.h"

#include "ui/parts/countspanel.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace crm {

ImportOutcome::ImportOutcome(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_counts(new CountsPanel(locale, this))
    , m_rejectionsHeading(new QLabel(this))
    , m_rejections(makeTable({tr("Line"), tr("Why the row is rejected")}, tr("Rejected rows")))
    , m_warningsHeading(new QLabel(tr("Imported with a remark"), this))
    , m_warnings(makeTable({tr("Rows"), tr("Remark")}, tr("Remarks")))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (QLabel* heading : {m_rejectionsHeading, m_warningsHeading})
        heading->setFont(bold);
    m_rejectionsHeading->setBuddy(m_rejections);
    m_warningsHeading->setBuddy(m_warnings);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_counts);
    column->addSpacing(6);
    column->addWidget(m_rejectionsHeading);
    column->addWidget(m_rejections, 3);
    column->addWidget(m_warningsHeading);
    column->addWidget(m_warnings, 2);
    column->addStretch(0); // takes the room only while no table does
    setReport({});
}

QTableWidget* ImportOutcome::makeTable(const QStringList& headings, const QString& name)
{
    auto* table = new QTableWidget(0, static_cast<int>(headings.size()), this);
    table->setHorizontalHeaderLabels(headings);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setMinimumHeight(110);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->setColumnWidth(0, 90);
    return table;
}

void ImportOutcome::setReport(const ImportReport& report)
{
    m_counts->setCounts({
        {tr("Read"), report.read},
        {tr("Created"), report.created, IconTone::Success},
        {tr("Updated"), report.updated, IconTone::Success},
        {tr("Skipped"), report.skipped},
        {tr("Rejected"), report.rejected, IconTone::Error},
    });
    showRejections(report);
    showWarnings(report);
}

void ImportOutcome::showRejections(const ImportReport& report)
{
    const auto shown = report.rejections.size();
    m_rejectionsHeading->setText(shown < report.rejected
            ? tr("Rejected rows: the first %1 of %2").arg(m_locale.toString(shown), m_locale.toString(report.rejected))
            : tr("Rejected rows"));
    m_rejections->setRowCount(static_cast<int>(shown));
    for (int row = 0; row < shown; ++row) {
        const RejectedRow& rejected = report.rejections[row];
        m_rejections->setItem(row, 0, new QTableWidgetItem(m_locale.toString(rejected.line)));
        auto* reason = new QTableWidgetItem(rejected.reason);
        reason->setToolTip(rejected.reason);
        m_rejections->setItem(row, 1, reason);
    }
    m_rejectionsHeading->setVisible(shown > 0);
    m_rejections->setVisible(shown > 0);
}

void ImportOutcome::showWarnings(const ImportReport& report)
{
    m_warnings->setRowCount(static_cast<int>(report.warnings.size()));
    int row = 0;
    for (auto it = report.warnings.begin(); it != report.warnings.end(); ++it, ++row) {
        m_warnings->setItem(row, 0, new QTableWidgetItem(m_locale.toString(it.value())));
        auto* sentence = new QTableWidgetItem(it.key());
        sentence->setToolTip(it.key());
        m_warnings->setItem(row, 1, sentence);
    }
    m_warningsHeading->setVisible(row > 0);
    m_warnings->setVisible(row > 0);
}

} // namespace crm
