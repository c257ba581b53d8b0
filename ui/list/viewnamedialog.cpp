#include "ui/list/viewnamedialog.h"

#include "ui/theme/mark.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace crm {

namespace {

constexpr int longestName = 80; // of the field that keeps it

} // namespace

ViewNameDialog::ViewNameDialog(const QString& title, const QString& name, bool offersSharing, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name, this))
    , m_shared(new QCheckBox(tr("For &everybody"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_name->setMaxLength(longestName);
    m_name->setMinimumWidth(320);
    m_name->selectAll();
    m_shared->setVisible(offersSharing);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* accept = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    accept->setDefault(true);
    makePrimary(accept);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 16);
    form->setSpacing(14);
    form->addRow(tr("&Name:"), m_name);
    if (offersSharing)
        form->addRow(QString(), m_shared);
    form->addRow(buttons);
    const auto judge = [this, accept] { accept->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

QString ViewNameDialog::name() const
{
    return m_name->text().trimmed();
}

bool ViewNameDialog::isShared() const
{
    return m_shared->isChecked();
}

} // namespace crm
