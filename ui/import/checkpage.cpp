#include "ui/import/checkpage.h"

#include "ui/import/importoutcome.h"
#include "ui/import/importrunner.h"
#include "ui/parts/notice.h"
#include "ui/parts/pageheader.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

CheckPage::CheckPage(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_runner(new ImportRunner(desk, this))
    , m_outcome(new ImportOutcome(
          desk.session.locale, [&desk](const QString& module) { return desk.label(desk.module(module).label); }, this))
    , m_notice(new Notice(this))
    , m_again(new QPushButton(themedIcon(QStringLiteral("refresh")), tr("Check &again"), this))
{
    m_again->setAutoDefault(false);
    m_readOn = new QPushButton(tr("&Read on: the quote is part of the text"), this);
    m_readOn->setAutoDefault(false);
    connect(m_readOn, &QPushButton::clicked, this, &CheckPage::readOnRequested);
    connect(m_again, &QPushButton::clicked, this, [this] { check(m_options); });
    connect(m_runner, &ImportRunner::finished, this, &CheckPage::showResult);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(new PageHeader(tr("What would happen"), tr("The whole file has been gone through without writing anything."), this));
    column->addWidget(m_notice);
    column->addWidget(m_readOn, 0, Qt::AlignLeft);
    column->addWidget(m_runner);
    column->addWidget(m_outcome, 1);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    column->addStretch();
}

void CheckPage::check(ImportOptions options)
{
    m_options = std::move(options);
    m_options.run = ImportRun::Dry;
    m_notice->clear();
    m_outcome->hide();
    m_runner->show();
    m_again->hide();
    m_readOn->hide();
    m_runner->run(m_options);
    Q_EMIT changed();
}

std::optional<ImportReport> CheckPage::report() const
{
    const auto& result = m_runner->result();
    return result && *result && !(*result)->cancelled ? std::optional(**result) : std::nullopt;
}

bool CheckPage::isReady() const
{
    const auto checked = report();
    return checked && checked->created + checked->updated > 0;
}

void CheckPage::showResult()
{
    const auto& result = m_runner->result();
    const auto checked = report();
    m_runner->hide();
    m_outcome->setVisible(checked.has_value());
    m_again->setVisible(!checked);
    if (checked)
        m_outcome->setReport(*checked);
    const bool isCutShort = checked && checked->openQuoteLine > 0;
    m_readOn->setVisible(isCutShort);
    if (!*result)
        m_notice->say(result->error());
    else if (!checked)
        m_notice->say(MessageKind::Information, tr("The check was stopped. Without it nothing is imported."));
    else if (isCutShort)
        m_notice->say(MessageKind::Error,
            tr("Nothing behind line %1 was read: a quote is opened there and never closed. Mend the file, or read on with the quote as "
               "part of the text.")
                .arg(checked->openQuoteLine));
    else if (!isReady())
        m_notice->say(MessageKind::Warning, tr("Nothing would be imported. Go back and change the columns or what happens to duplicates."));
    Q_EMIT changed();
}

} // namespace crm
