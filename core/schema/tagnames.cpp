#include "core/schema/tagnames.h"

#include "core/base/fold.h"

#include <QCoreApplication>
#include <QMap>

namespace crm {

namespace {

struct SchemaWords {
    Q_DECLARE_TR_FUNCTIONS(TagNames)
};

} // namespace

QStringList tagNames(const QString& text)
{
    QMap<QString, QString> names;
    for (const QString& part : text.split(u',')) {
        const QString name = part.simplified();
        if (!name.isEmpty() && !names.contains(folded(name)))
            names.insert(folded(name), name);
    }
    return names.values();
}

QString joinedTagNames(const QStringList& names)
{
    return names.join(QStringLiteral(", "));
}

std::optional<QString> tagNamesProblem(const QString& text)
{
    for (const QString& name : tagNames(text)) {
        if (name.toUcs4().size() > longestTagName)
            return SchemaWords::tr("“%1” is too long for a tag: at most %2 characters.").arg(name).arg(longestTagName);
        if (folded(name).isEmpty())
            return SchemaWords::tr("“%1” has neither letters nor digits, by which a tag is found.").arg(name);
    }
    return {};
}

} // namespace crm
