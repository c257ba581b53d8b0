#include "ui/list/shownview.h"

#include "core/services/listanalysis.h"
#include "core/store/cellsearch.h"
#include "core/store/narrowing.h"

namespace crm {

namespace {

/// The one view, with all that can be changed of it without saving as in the other.
View lookingAs(View view, const View& look)
{
    view.where = look.where;
    view.columns = look.columns;
    view.sort = look.sort;
    view.groupedBy = look.groupedBy;
    view.analysis = look.analysis;
    return view;
}

} // namespace

ShownView::ShownView(const Module& module, const Catalogue& catalogue, const ValueReader& reader, QObject* parent)
    : QObject(parent)
    , m_module(module)
    , m_catalogue(catalogue)
    , m_reader(reader)
{
    m_saved.module = module.name;
    m_now = m_saved;
}

bool ShownView::isModified() const
{
    return !looksLike(m_now, m_saved, m_module);
}

void ShownView::open(const View& view)
{
    openModified(view, view);
}

void ShownView::openModified(const View& saved, const View& modified)
{
    m_saved = saved;
    View now = lookingAs(saved, modified);
    now.damage = modified.damage;
    now.problems = modified.problems;
    now.others = modified.others;
    change(now);
    if (!std::exchange(m_isOpened, true))
        Q_EMIT queryChanged(); // nobody has asked for anything yet, however usual the view is
}

void ShownView::reset()
{
    change(m_saved);
}

void ShownView::keepAs(const View& saved)
{
    m_now = lookingAs(saved, m_now);
    m_saved = saved;
    Q_EMIT changed();
}

void ShownView::change(const View& now)
{
    const View before = std::exchange(m_now, now);
    if (columnsOf(before, m_module) != columnsOf(now, m_module))
        Q_EMIT columnsChanged();
    if (before.where != now.where || before.damage != now.damage || sortOf(before, m_module) != sortOf(now, m_module)
        || before.groupedBy != now.groupedBy)
        Q_EMIT queryChanged();
    Q_EMIT changed();
}

void ShownView::setWhere(const QString& where)
{
    View now = m_now;
    now.where = where;
    now.damage.clear(); // this is the filter that was lost
    change(now);
}

void ShownView::setColumns(const QList<ViewColumn>& columns)
{
    View now = m_now;
    now.columns = columns;
    change(now);
}

void ShownView::setSort(const QList<SortKey>& sort)
{
    View now = m_now;
    now.sort = sort;
    change(now);
}

void ShownView::setGroupedBy(const QString& field)
{
    View now = m_now;
    now.groupedBy = field;
    change(now);
}

void ShownView::setAnalysis(const QJsonObject& analysis)
{
    View now = m_now;
    now.analysis = analysis;
    change(now);
}

void ShownView::setNarrowing(const QString& text)
{
    if (std::exchange(m_narrowing, text) == text)
        return;
    Q_EMIT queryChanged();
    Q_EMIT changed();
}

void ShownView::setSearch(const QString& field, const QString& text)
{
    if (search(field) == text)
        return;
    if (text.isEmpty())
        m_searches.remove(field);
    else
        m_searches.insert(field, text);
    Q_EMIT queryChanged();
    Q_EMIT changed();
}

void ShownView::setSearches(const QMap<QString, QString>& searches)
{
    QMap<QString, QString> known = searches;
    known.removeIf([this](const std::pair<const QString&, QString&>& one) { return !canBeRead(one.first, one.second); });
    if (std::exchange(m_searches, known) == known)
        return;
    Q_EMIT queryChanged();
    Q_EMIT changed();
}

bool ShownView::canBeRead(const QString& name, const QString& search) const
{
    const Field* field = m_module.field(name);
    return field && parseCellSearch(search, m_module, *field, m_catalogue, m_reader);
}

void ShownView::clearSearches()
{
    if (m_narrowing.isEmpty() && m_searches.isEmpty())
        return;
    m_narrowing.clear();
    m_searches.clear();
    Q_EMIT queryChanged();
    Q_EMIT changed();
}

bool ShownView::isNarrowed() const
{
    return !m_now.where.trimmed().isEmpty() || !m_narrowing.trimmed().isEmpty() || !m_searches.isEmpty();
}

QList<ViewColumn> ShownView::columns() const
{
    QList<ViewColumn> known;
    for (const ViewColumn& column : columnsOf(m_now, m_module)) {
        if (m_module.field(column.field))
            known << column;
    }
    if (known.isEmpty())
        known.append({.field = m_module.link});
    return known;
}

QStringList ShownView::fields() const
{
    QStringList fields;
    for (const ViewColumn& column : columns())
        fields << column.field;
    return fields;
}

QList<SortKey> ShownView::sort() const
{
    QList<SortKey> known;
    for (const SortKey& key : sortOf(m_now, m_module)) {
        if (m_module.field(key.field))
            known << key;
    }
    return known.isEmpty() ? QList<SortKey>{{m_module.link}} : known;
}

Result<ListQuery> ShownView::query() const
{
    return queryWithout({});
}

Result<ListQuery> ShownView::queryWithout(const QString& left) const
{
    if (!m_now.damage.isEmpty())
        return Error{Error::Format, m_now.damage};
    const auto own = parseFilter(m_now.where, m_module, m_catalogue, m_reader);
    if (!own)
        return own.error();
    QList<Filter> parts{*own, narrowingFilter(m_narrowing, m_module)};
    for (auto search = m_searches.begin(); search != m_searches.end(); ++search) {
        const Field* field = search.key() == left ? nullptr : m_module.field(search.key());
        const auto part = field ? parseCellSearch(search.value(), m_module, *field, m_catalogue, m_reader) : Filter();
        if (!part)
            return part.error();
        parts << *part;
    }
    parts.removeIf([](const Filter& part) { return part.isEmpty(); });
    const Filter filter = parts.size() == 1 ? parts.first() : Filter::all(parts);
    if (const auto done = checkSize(filter); !done)
        return done.error();
    return ListQuery{.module = m_module.name, .filter = filter, .sort = sort()};
}

QStringList ShownView::losses() const
{
    QStringList losses = m_now.problems + analysisLosses(m_now.analysis);
    for (const ViewColumn& column : columnsOf(m_now, m_module)) {
        if (!m_module.field(column.field))
            losses << tr("The column “%1” is not shown: there is no such field any more.").arg(column.field);
    }
    for (const SortKey& key : sortOf(m_now, m_module)) {
        if (!m_module.field(key.field))
            losses << tr("The list is not sorted by “%1”: there is no such field any more.").arg(key.field);
    }
    if (!m_now.groupedBy.isEmpty() && !m_module.field(m_now.groupedBy))
        losses << tr("The list is not grouped by “%1”: there is no such field any more.").arg(m_now.groupedBy);
    return losses;
}

} // namespace crm
