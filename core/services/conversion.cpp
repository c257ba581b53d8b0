#include "core/services/conversion.h"

#include "core/base/companyname.h"
#include "core/base/dates.h"
#include "core/services/duplicates/similarrecords.h"

#include <QCoreApplication>

namespace crm {

namespace {

/// From so many percent on a person is asked whether it is the one.
constexpr int leastOffered = 30;
constexpr int mostOffered = 5;

struct ConversionWords {
    Q_DECLARE_TR_FUNCTIONS(Conversion)
};

QString traceField(const QString& target)
{
    return QStringLiteral("converted_") + target;
}

} // namespace

Conversion::Conversion(Workspace& workspace) : m_workspace(workspace) { }

QStringList Conversion::targetsOf(const Module& module)
{
    QStringList targets;
    for (const ConversionRule& rule : module.conversion) {
        for (const FieldOfModule& to : rule.to) {
            if (!targets.contains(to.module))
                targets << to.module;
        }
    }
    // Made so that each can refer to those before it: deals to contacts, contacts to accounts.
    targets.sort();
    return targets;
}

Result<ConversionReport> Conversion::convert(const ConversionOrder& order, const JobControl& control)
{
    const Module& module = *m_workspace.catalogue().module(order.module);
    ConversionReport report;
    QHash<QString, qint64> madeByTitle;
    StepTitle title{QStringLiteral(QT_TRANSLATE_N_NOOP("Step", "Convert %n lead(s)")), {}, static_cast<int>(order.records.size())};
    if (order.records.size() == 1) {
        const auto record = m_workspace.reader().record(module, order.records.first());
        if (!record)
            return record.error();
        title = {QStringLiteral(QT_TRANSLATE_NOOP("Step", "Convert “%1”")), {record->title}};
    }
    const auto committed = m_workspace.store().write(title, [&](Changes& changes) -> Result<> {
        report.converted.clear(); // it may be begun anew
        for (const qint64 id : order.records) {
            if (control.isCancelled())
                return Error{Error::Cancelled, ConversionWords::tr("Stopped. Nothing has been converted.")};
            control.report({report.converted.size(), order.records.size()});
            const auto record = changes.record(module.name, id);
            if (!record)
                return record.error();
            const auto converted = convertOne(*record, order, madeByTitle, changes);
            if (!converted)
                return converted.error();
            report.converted << *converted;
        }
        return {};
    });
    if (!committed)
        return committed.error();
    report.committed = *committed;
    return report;
}

Result<Converted> Conversion::convertOne(
    const Record& record, const ConversionOrder& order, QHash<QString, qint64>& madeByTitle, Changes& changes) const
{
    const Module& module = *m_workspace.catalogue().module(order.module);
    if (!record.value(module.archivedBy).isNull())
        return Error{Error::Validation, ConversionWords::tr("“%1” (%2) has been converted already.").arg(record.title, record.number())};
    Converted converted{.record = record.id, .made = {}, .created = {}};
    for (const ConversionTarget& wanted : order.targets) {
        if (wanted.kind == ConversionTarget::Kind::None)
            continue;
        const auto id = target(record, wanted, converted, madeByTitle, changes);
        if (!id)
            return Error{id.error().kind,
                ConversionWords::tr("“%1” (%2) cannot be converted: %3").arg(record.title, record.number(), id.error().message),
                id.error().field, id.error().details};
        converted.made.insert(wanted.module, *id);
    }
    if (converted.made.isEmpty())
        return Error{Error::Validation,
            ConversionWords::tr("“%1” (%2) would become nothing: choose an account, a contact or both.")
                .arg(record.title, record.number())};
    qint64 relateTo = converted.made.value(order.relateTo);
    for (const QString& heir : module.conversionHeirs)
        relateTo = relateTo ? relateTo : converted.made.value(heir);
    if (const auto done = moveLinks(record.id, relateTo ? relateTo : converted.made.first(), changes); !done)
        return done.error();
    if (const auto done = archive(record, converted, changes); !done)
        return done.error();
    return converted;
}

Result<qint64> Conversion::target(
    const Record& record, const ConversionTarget& wanted, Converted& converted, QHash<QString, qint64>& madeByTitle, Changes& changes) const
{
    const Module& module = *m_workspace.catalogue().module(wanted.module);
    if (wanted.kind == ConversionTarget::Kind::Existing) {
        const auto done = completeExisting(module, wanted.existing, converted, changes);
        return done ? Result<qint64>(wanted.existing) : Result<qint64>(done.error());
    }
    if (const auto good = checkOwnValues(module, wanted.values); !good)
        return good.error();
    Values values = valuesFor(record, module, converted);
    for (auto it = wanted.values.begin(); it != wanted.values.end(); ++it)
        values.insert(it.key(), it.value());
    // Two leads of one company converted together become one account, not two of the same name.
    const QString company = module.named == Named::AsCompanies ? companyKey(values.value(module.title.first()).toString()) : QString();
    const QString key = module.name + QLatin1Char(':') + company;
    if (!company.isEmpty() && madeByTitle.contains(key))
        return madeByTitle.value(key);
    const auto id = changes.create(module.name, values, Author::Program);
    if (!id)
        return id;
    converted.created.insert(module.name);
    if (!company.isEmpty())
        madeByTitle.insert(key, *id);
    return id;
}

Result<> Conversion::checkOwnValues(const Module& target, const Values& values) const
{
    // What the lead brings was let in before; what a person says now is judged as in any card.
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Field* field = target.field(it.key());
        if (!field || !field->isEditable())
            return Error{Error::Validation,
                ConversionWords::tr("“%1” cannot be set in a conversion.")
                    .arg(field ? field->label.in(m_workspace.session().language) : it.key()),
                it.key()};
        if (const auto good = m_workspace.valueReader().validate(target, *field, *it); !good)
            return good;
    }
    return {};
}

Values Conversion::valuesFor(const Record& record, const Module& target, const Converted& converted) const
{
    const Module& source = *m_workspace.catalogue().module(record.module);
    Values values;
    for (const ConversionRule& rule : source.conversion) {
        const QVariant value = record.value(rule.from);
        for (const FieldOfModule& to : rule.to) {
            if (to.module == target.name && !value.isNull())
                values.insert(to.field, value);
        }
    }
    for (const Field& field : target.fields) {
        if (field.refersTo == source.name && !field.isEditable())
            values.insert(field.name, record.id);
        else if (field.type == FieldType::Ref && field.isEditable() && converted.made.contains(field.refersTo)
            && field.name == field.refersTo)
            values.insert(field.name, converted.made.value(field.refersTo));
        else if (field.name == QStringLiteral("from_") + source.name)
            values.insert(field.name, 1);
    }
    values.insert(QStringLiteral("source"), QStringLiteral("conversion"));
    return values;
}

Result<> Conversion::completeExisting(const Module& target, qint64 id, const Converted& converted, Changes& changes) const
{
    const auto current = changes.record(target.name, id);
    if (!current)
        return current.error();
    Values values;
    for (const Field& field : target.fields) {
        const bool fits =
            field.type == FieldType::Ref && field.isEditable() && field.name == field.refersTo && converted.made.contains(field.refersTo);
        if (fits && current->value(field.name).isNull())
            values.insert(field.name, converted.made.value(field.refersTo));
    }
    return changes.update(target.name, id, values, {}, Author::Program);
}

Result<> Conversion::moveLinks(qint64 from, qint64 to, Changes& changes) const
{
    const auto links = changes.linksOf(from);
    if (!links)
        return links.error();
    for (const Link& link : *links) {
        if (const auto done = changes.unlink(link); !done)
            return done;
        const Link moved{link.from == from ? to : link.from, link.to == from ? to : link.to, link.kind};
        if (moved.from == moved.to)
            continue;
        if (const auto done = changes.link(moved); !done)
            return done;
    }
    return {};
}

Result<> Conversion::archive(const Record& record, const Converted& converted, Changes& changes) const
{
    const Module& module = *m_workspace.catalogue().module(record.module);
    Values traces{{module.archivedBy, storedDateTime(QDateTime::currentDateTimeUtc())}};
    for (auto it = converted.made.begin(); it != converted.made.end(); ++it) {
        if (module.field(traceField(it.key())))
            traces.insert(traceField(it.key()), it.value());
    }
    return changes.update(module.name, record.id, traces, {}, Author::Program);
}

Result<ConversionPreview> Conversion::preview(const QString& moduleName, qint64 id) const
{
    const Module& module = *m_workspace.catalogue().module(moduleName);
    auto record = m_workspace.reader().record(module, id);
    if (!record)
        return record.error();
    const auto related = m_workspace.reader().linkCount(id);
    if (!related)
        return related.error();
    ConversionPreview preview{.record = *record, .copied = {}, .left = {}, .related = *related, .matches = {}};
    for (const Field& field : module.fields) {
        // What hangs on the record by links follows it.
        if (record->value(field.name).isNull() || !field.isEditable() || !field.isStored())
            continue;
        const auto rule = std::find_if(
            module.conversion.begin(), module.conversion.end(), [&](const ConversionRule& one) { return one.from == field.name; });
        if (rule != module.conversion.end())
            preview.copied.append({field.name, rule->to});
        else
            preview.left << field.name;
    }
    for (const QString& target : targetsOf(module)) {
        const auto found = matches(*record, *m_workspace.catalogue().module(target));
        if (!found)
            return found.error();
        preview.matches.insert(target, *found);
    }
    return preview;
}

/// Compared as what the record would become: by the target's own fields, whatever they are called on the record.
Result<QList<ConversionMatch>> Conversion::matches(const Record& record, const Module& target) const
{
    const auto similar = SimilarRecords(m_workspace, target).find(valuesFor(record, target, {}), 0, leastOffered, mostOffered);
    if (!similar)
        return similar.error();
    QList<ConversionMatch> found;
    for (const SimilarRecord& one : *similar)
        found.append({one.id, one.title, one.secondLine, one.likeness.confidence,
            reasonsInWords(target, one.likeness.reasons, m_workspace.session().language)});
    return found;
}

} // namespace crm
