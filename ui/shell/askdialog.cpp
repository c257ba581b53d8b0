#include "ui/shell/askdialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace crm {

void ask(QWidget* window, const Question& question, const std::function<void()>& accepted, const std::function<void()>& other)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, question.title, QStringLiteral("<b>%1</b>").arg(question.title.toHtmlEscaped()),
        QMessageBox::NoButton, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.text);
    QPushButton* accept = box->addButton(question.accept, QMessageBox::DestructiveRole);
    QPushButton* refuse = box->addButton(question.refuse, QMessageBox::RejectRole);
    QPushButton* second = question.other.isEmpty() ? nullptr : box->addButton(question.other, QMessageBox::AcceptRole);
    box->setEscapeButton(refuse);
    box->setDefaultButton(second ? second : refuse); // what Enter does loses nothing
    QObject::connect(accept, &QPushButton::clicked, window, accepted);
    if (second)
        QObject::connect(second, &QPushButton::clicked, window, other);
    box->open();
}

} // namespace crm
