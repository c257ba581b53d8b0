#include "core/store/step.h"

#include <QCoreApplication>

namespace crm {

QString StepTitle::shown() const
{
    const QString sentence = QCoreApplication::translate("Step", text.toUtf8().constData(), nullptr, amount);
    // All at once: an argument may itself hold a %1, as titles of records do.
    switch (arguments.size()) {
    case 0:
        return sentence;
    case 1:
        return sentence.arg(arguments[0]);
    default:
        return sentence.arg(arguments[0], arguments[1]);
    }
}

} // namespace crm
