#include "core/store/step.h"

#include <QCoreApplication>

namespace crm {

QString StepTitle::shown() const
{
    QString sentence = QCoreApplication::translate("Step", text.toUtf8().constData(), nullptr, amount);
    for (const QString& argument : arguments)
        sentence = sentence.arg(argument);
    return sentence;
}

} // namespace crm
