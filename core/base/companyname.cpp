#include "core/base/companyname.h"

#include "core/base/fold.h"

#include <QSet>
#include <QStringList>

namespace crm {

QString companyKey(const QString& name)
{
    static const QSet<QString> legalForms{QStringLiteral("ооо"), QStringLiteral("оао"), QStringLiteral("зао"), QStringLiteral("пао"),
        QStringLiteral("ао"), QStringLiteral("ип"), QStringLiteral("нко"), QStringLiteral("гк"), QStringLiteral("тд"),
        QStringLiteral("llc"), QStringLiteral("ltd"), QStringLiteral("inc"), QStringLiteral("gmbh"), QStringLiteral("corp"),
        QStringLiteral("plc"), QStringLiteral("co"), QStringLiteral("ag"), QStringLiteral("limited")};
    const QString whole = folded(name);
    QStringList words;
    for (const QString& word : whole.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!legalForms.contains(word))
            words << word;
    }
    return words.isEmpty() ? whole : words.join(QLatin1Char(' '));
}

} // namespace crm
