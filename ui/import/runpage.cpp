#include "ui/import/runpage.h"

#include "ui/import/importrunner.h"
#include "ui/parts/jobprogress.h"
#include "ui/parts/pageheader.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

RunPage::RunPage(const Desk& desk, QWidget* parent) : QWidget(parent), m_runner(new ImportRunner(desk, this))
{
    setFocusProxy(m_runner->progress()->stopButton());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(24);
    column->addWidget(new PageHeader(
        tr("Importing"), tr("It may be stopped at any time: what was imported until then stays, and one undo takes it back."), this));
    column->addWidget(m_runner);
    column->addStretch();
}

} // namespace crm
