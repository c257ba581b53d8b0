// How Changes takes records out, with everything that refers to them, and brings them back.
#include "core/store/changes.h"

#include "core/store/query.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct StorageWords {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

Values Changes::filled(const Values& values)
{
    Values filled;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!it->isNull())
            filled.insert(it.key(), *it);
    }
    return filled;
}

Result<> Changes::remove(const QString& moduleName, qint64 id)
{
    const auto module = moduleOf(moduleName);
    if (!module)
        return module.error();
    if (id == m_tools.session.person)
        return Error{Error::Validation, StorageWords::tr("You cannot delete yourself. Somebody else has to do it.")};
    const auto links = linksOf(id);
    if (!links)
        return links.error();
    for (const Link& link : *links) {
        if (const auto done = unlink(link); !done)
            return done;
    }
    if (const auto done = releaseReferences(moduleName, id); !done)
        return done;
    // Read last: releasing may have touched the record itself, when it refers to itself.
    const auto before = row(**module).read(id);
    if (!before)
        return before.error();
    if (const auto done = row(**module).remove(id); !done)
        return done;
    return append({.action = RecordChange::Action::Delete,
                      .module = moduleName,
                      .record = id,
                      .version = before->version,
                      .before = filled(before->values),
                      .after = {}},
        before->search, {});
}

Result<QList<qint64>> Changes::referring(const Module& module, const Field& field, qint64 id) const
{
    return queryReferring(m_tools.database, module, field, id);
}

Result<> Changes::releaseReferences(const QString& moduleName, qint64 id)
{
    for (const auto& [module, field] : m_tools.catalogue.referencesTo(moduleName)) {
        auto others = referring(*module, *field, id);
        if (!others)
            return others.error();
        // A user may be assigned to themselves; that goes with the record.
        if (field->isRequired())
            others->removeAll(id);
        if (field->isRequired() && !others->isEmpty())
            return Error{Error::Validation,
                StorageWords::tr("This record cannot be deleted: it is “%1” of %2 other records. Give them another one first.")
                    .arg(field->label.in(m_tools.session.language))
                    .arg(others->size())};
        for (const qint64 other : *others) {
            if (const auto done = update(module->name, other, {{field->name, QVariant()}}, {}, Author::Program); !done)
                return done;
        }
    }
    return {};
}

Result<> Changes::restore(const QString& moduleName, qint64 id, const Values& whole)
{
    const auto module = moduleOf(moduleName);
    if (!module)
        return module.error();
    Values values = whole;
    takenTies(**module, values); // links come back by themselves
    const auto last = m_tools.log.lastVersion(id);
    if (!last)
        return last.error();
    if (const auto good = checked(**module, values, Author::Program, id); !good)
        return good.error();
    // A version never goes back: somebody may still hold the card of the record as it was.
    const int version = std::max(*last, values.value(QStringLiteral("version")).toInt()) + 1;
    values.insert(QStringLiteral("version"), version);
    if (const auto done = row(**module).insertRecord(values, id); !done)
        return done.error();
    if (const auto done = row(**module).insert(id, values); !done)
        return done;
    return append(
        {.action = RecordChange::Action::Restore, .module = moduleName, .record = id, .version = version, .before = {}, .after = values},
        {}, row(**module).searchText(values));
}

} // namespace crm
