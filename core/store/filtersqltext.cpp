// Conditions on texts and phones.
#include "core/base/fold.h"
#include "core/schema/twins.h"
#include "core/store/dialect.h"
#include "core/store/filterkinds.h"
#include "core/store/filtersql.h"
#include "core/store/tables.h"

namespace crm {

BoundSql FilterSql::text(const QString& table, const Field& field, const Condition& condition) const
{
    const QString wanted = condition.values.first().toString();
    if (condition.op == Operator::Contains || condition.op == Operator::StartsWith)
        return partOfText(table + QLatin1Char('.'), field, wanted, condition.op);
    const QString name = table + QLatin1Char('.') + tables::sortColumn(field);
    if (twinColumn(field)) {
        const QVariant twin = twinValue(field, wanted, m_phones);
        // "—" has no twin; it equals what has none either, as everywhere that texts are compared folded.
        if (twin.isNull() && condition.op == Operator::Equals)
            return {QStringLiteral("(%1.%2 IS NOT NULL AND %3 IS NULL)").arg(table, field.name, name), {}};
        return {QStringLiteral("%1 %2 ?").arg(name, operatorText(condition.op)), {twin}};
    }
    return {QStringLiteral("%1 %2 ?").arg(dialect::foldedExpression(name), operatorText(condition.op)), {folded(wanted)}};
}

BoundSql FilterSql::partOfText(const QString& prefix, const Field& field, const QString& wanted, Operator op) const
{
    const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Number;
    QString seen = QStringLiteral("lower(%1)").arg(prefix + field.name);
    QString part = wanted.trimmed().toLower();
    if (field.type == FieldType::Email && !part.contains(QLatin1String("xn--"))) {
        seen = prefix + *twinColumn(field); // lower already; only such domains are kept in another spelling
    } else if (isText && !folded(wanted).isEmpty()) {
        // A number's twin is padded for sorting; people look for LEA12 in what they see.
        const bool hasTwin = twinColumn(field) && field.type != FieldType::Number;
        seen = hasTwin ? prefix + *twinColumn(field) : dialect::foldedExpression(prefix + field.name);
        part = folded(wanted);
    }
    if (op == Operator::Contains)
        return {dialect::containsExpression(seen), {part}};
    return {dialect::startsExpression(seen), {part, dialect::startsEnd(part)}};
}

BoundSql FilterSql::phone(const QString& table, const Field& field, const Condition& condition) const
{
    const QString wanted = condition.values.first().toString();
    const QString twin = table + QLatin1Char('.') + tables::sortColumn(field);
    const QVariant number = twinValue(field, wanted, m_phones);
    if (condition.op == Operator::Equals && !number.isNull())
        return {twin + QStringLiteral(" = ?"), {number}};
    const QString typed = dialect::digitsExpression(table + QLatin1Char('.') + field.name);
    const QString full = QStringLiteral("coalesce(substr(%1, 2), '')").arg(twin);
    const QString digits = digitsOf(wanted);
    if (condition.op == Operator::Equals || digits.isEmpty())
        return {QStringLiteral("%1.%2 = ?").arg(table, field.name), {wanted}};
    const auto [expression, values] = condition.op == Operator::StartsWith
        ? std::pair(&dialect::startsExpression, QVariantList{digits, dialect::startsEnd(digits)})
        : std::pair(&dialect::containsExpression, QVariantList{digits});
    return {QStringLiteral("(%1 OR %2)").arg(expression(typed), expression(full)), values + values};
}

} // namespace crm
