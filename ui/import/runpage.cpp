#include "ui/import/runpage.h"

#include "ui/import/importrunner.h"
#include "ui/parts/pageheader.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

RunPage::RunPage(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_runner(new ImportRunner(desk, this))
    , m_aside(new QPushButton(tr("&Work on meanwhile"), this))
{
    m_aside->setAutoDefault(false);
    setFocusProxy(m_aside); // not the button that stops: a key pressed once too often must not
    connect(m_aside, &QPushButton::clicked, this, &RunPage::putAside);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(24);
    column->addWidget(new PageHeader(
        tr("Importing"), tr("It may be stopped at any time: what was imported until then stays, and one undo takes it back."), this));
    column->addWidget(m_runner);
    column->addWidget(m_aside, 0, Qt::AlignLeft);
    column->addStretch();
}

} // namespace crm
