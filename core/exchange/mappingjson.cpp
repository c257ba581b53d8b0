#include "core/exchange/mappingjson.h"

#include <QCryptographicHash>

namespace crm {

QJsonArray toJson(const Mapping& mapping)
{
    QJsonArray columns;
    for (const ColumnMapping& column : mapping.columns) {
        QJsonObject json{{u"column"_qs, column.column}, {u"field"_qs, column.field}, {u"part"_qs, partName(column.part)}};
        if (const QJsonObject rule = toJson(column.rule); !rule.isEmpty())
            json.insert(u"rule"_qs, rule);
        columns.append(json);
    }
    return columns;
}

Mapping mappingFromJson(const QJsonArray& json)
{
    Mapping mapping;
    for (const QJsonValue& column : json) {
        const auto part = partFromName(column[u"part"].toString());
        const QString field = column[u"field"].toString();
        if (part && !field.isEmpty() && column[u"column"].isDouble())
            mapping.columns.append({column[u"column"].toInt(), field, *part, columnRuleFromJson(column[u"rule"].toObject())});
    }
    return mapping;
}

QString headerFingerprint(const QStringList& header)
{
    QStringList folded;
    for (const QString& name : header)
        folded << foldedHeader(name);
    return QString::fromLatin1(QCryptographicHash::hash(folded.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex());
}

} // namespace crm
