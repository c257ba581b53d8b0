#include "core/store/filtertext.h"

#include "core/base/money.h"
#include "core/store/filterkinds.h"
#include "core/store/filterperiod.h"

#include <QRegularExpression>

namespace crm {

namespace {

QString quoted(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("^[\\p{L}\\p{N}_.@+-]+$"), QRegularExpression::UseUnicodePropertiesOption);
    const bool joins =
        text.compare(QLatin1String("and"), Qt::CaseInsensitive) == 0 || text.compare(QLatin1String("or"), Qt::CaseInsensitive) == 0;
    if (!joins && word.match(text).hasMatch())
        return text;
    QString inner = text;
    return QLatin1Char('"') + inner.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

class Writer {
public:
    Writer(const Module& module, const Catalogue& catalogue) : m_module(module), m_catalogue(catalogue) { }

    QString text(const Filter& filter) const
    {
        switch (filter.kind) {
        case Filter::Kind::Single:
            return single(filter.condition);
        case Filter::Kind::Not:
            return QStringLiteral("not ") + part(filter.parts.first());
        default:
            return group(filter);
        }
    }

private:
    QString group(const Filter& filter) const
    {
        QStringList parts;
        for (const Filter& one : filter.parts)
            parts << part(one);
        return parts.join(filter.kind == Filter::Kind::All ? QStringLiteral(" and ") : QStringLiteral(" or "));
    }

    /// What is itself a group needs parentheses.
    QString part(const Filter& filter) const
    {
        const bool isGroup = filter.kind == Filter::Kind::All || filter.kind == Filter::Kind::Any;
        return isGroup ? QLatin1Char('(') + text(filter) + QLatin1Char(')') : text(filter);
    }

    QString single(const Condition& condition) const
    {
        if (!condition.problem.isEmpty())
            return condition.written;
        const QString path = condition.path.join(QLatin1Char('.')) + QLatin1Char(' ');
        const Field* field = fieldAt(condition.path, m_module, m_catalogue);
        switch (condition.op) {
        case Operator::Empty:
        case Operator::Filled:
            return path + operatorText(condition.op);
        case Operator::During:
            return path + QStringLiteral("in ") + periodText(condition.period);
        case Operator::Anniversary:
            return path + QStringLiteral("anniversary in ") + periodText(condition.period);
        case Operator::Between:
            return QStringLiteral("%1between %2 and %3")
                .arg(path, value(field, condition.values.first()), value(field, condition.values.last()));
        case Operator::OneOf:
        case Operator::NoneOf:
            return path + operatorText(condition.op) + list(field, condition.values);
        default:
            break;
        }
        const QString compared = condition.values.isEmpty() ? periodText(condition.period) : value(field, condition.values.first());
        return path + operatorText(condition.op) + QLatin1Char(' ') + compared;
    }

    QString list(const Field* field, const QVariantList& values) const
    {
        QStringList texts;
        for (const QVariant& one : values)
            texts << value(field, one);
        return QStringLiteral(" (%1)").arg(texts.join(QStringLiteral(", ")));
    }

    static QString value(const Field* field, const QVariant& stored)
    {
        if (!field || stored.isNull())
            return quoted(stored.toString());
        switch (field->type) {
        case FieldType::Money:
            return plainMoney(stored.toLongLong());
        case FieldType::Percent:
            return QString::number(stored.toDouble(), 'f', QLocale::FloatingPointShortest);
        case FieldType::Bool:
        case FieldType::Star:
            return stored.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
        default:
            return quoted(stored.toString());
        }
    }

    const Module& m_module;
    const Catalogue& m_catalogue;
};

} // namespace

QString filterText(const Filter& filter, const Module& module, const Catalogue& catalogue)
{
    return Writer(module, catalogue).text(filter.simplified());
}

const Field* fieldAt(const QStringList& path, const Module& module, const Catalogue& catalogue)
{
    const Field* field = module.field(path.value(0));
    if (path.size() == 1 || !field)
        return field;
    const Module* target = catalogue.module(field->refersTo);
    return target && path.size() == 2 ? target->field(path[1]) : nullptr;
}

} // namespace crm
