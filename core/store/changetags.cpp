// How Changes gives records tags and stars.
#include "core/store/changes.h"

#include "core/base/fold.h"
#include "core/schema/tagnames.h"
#include "core/store/query.h"
#include "core/store/ties.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct StorageWords {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

Result<> Changes::tie(const Module& module, qint64 id, const Values& ties, Author author)
{
    for (auto it = ties.begin(); it != ties.end(); ++it) {
        const bool isStar = module.field(it.key())->type == FieldType::Star;
        const Link star{m_tools.session.person, id, ties::starKind};
        const auto done = !isStar ? setTags(id, tagNames(it->toString()), author) : it->toBool() ? link(star) : unlink(star);
        if (!done)
            return Error{done.error().kind, done.error().message, it.key()};
    }
    return {};
}

Result<> Changes::setTags(qint64 id, const QStringList& names, Author author)
{
    QSet<qint64> wanted;
    for (const QString& name : names) {
        const auto tag = tagNamed(name, author);
        if (!tag)
            return tag.error();
        wanted.insert(*tag);
    }
    // Of what hangs there only what the person sees: other people's own tags stay.
    const auto current = queryIds(m_tools.database,
        QStringLiteral("SELECT t.id FROM link l JOIN tag t ON t.id = l.to_id WHERE l.from_id = ? AND l.kind = ? AND ") + ties::visibleTag(),
        {id, ties::tagKind, m_tools.session.person});
    if (!current)
        return current.error();
    for (const qint64 tag : *current) {
        const auto done = wanted.remove(tag) ? Result<>() : unlink({id, tag, ties::tagKind});
        if (!done)
            return done;
    }
    QList<qint64> added(wanted.begin(), wanted.end());
    std::sort(added.begin(), added.end());
    for (const qint64 tag : std::as_const(added)) {
        if (const auto done = link({id, tag, ties::tagKind}); !done)
            return done;
    }
    return {};
}

Result<qint64> Changes::knownTag(const QString& name) const
{
    if (const auto known = m_tags.constFind(folded(name)); known != m_tags.constEnd())
        return *known;
    // Where a person's own tag is called as a shared one, they mean their own.
    const auto found = queryValue(m_tools.database,
        QStringLiteral("SELECT t.id FROM tag t WHERE t.name_fold = ? AND %1 ORDER BY CASE WHEN t.owner = ? THEN 0 ELSE 1 END, t.id LIMIT 1")
            .arg(ties::visibleTag()),
        {folded(name), m_tools.session.person, m_tools.session.person});
    if (!found)
        return found.error();
    const qint64 tag = found->toLongLong();
    if (tag)
        m_tags.insert(folded(name), tag);
    return tag;
}

Result<qint64> Changes::tagNamed(const QString& name, Author author)
{
    const auto known = knownTag(name);
    if (!known || *known)
        return known;
    if (author == Author::Person)
        return Error{Error::Validation, StorageWords::tr("There is no tag “%1”. Make it first, or choose another.").arg(name)};
    const auto tag = makeTag(name);
    if (tag)
        m_tags.insert(folded(name), *tag);
    return tag;
}

Result<qint64> Changes::makeTag(const QString& name)
{
    const Module& module = *m_tools.catalogue.module(ties::tagModule);
    const QList<Choice>& colors = m_tools.catalogue.choices(QStringLiteral("tag_color"));
    // By the name, so that tags made one after the other differ, and the same one looks the same in every database.
    const QVariant color = colors.isEmpty() ? QVariant() : QVariant(colors[qHash(folded(name), 0) % size_t(colors.size())].key);
    return create(module.name, {{QStringLiteral("name"), name}, {QStringLiteral("color"), color}}, Author::Program);
}

} // namespace crm
