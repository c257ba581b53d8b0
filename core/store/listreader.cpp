#include "core/store/listreader.h"

#include "core/store/dialect.h"
#include "core/store/interruption.h"
#include "core/store/query.h"
#include "core/store/rowscan.h"
#include "core/store/sqlconditions.h"
#include "core/store/tables.h"

#include <QDeadlineTimer>

namespace crm {

namespace {

using namespace std::chrono_literals;

// A person waits for the first screen: an index that hasn't shown it by then may need seconds, and the whole table takes half of one.
constexpr auto firstScreenBudget = 40ms;
// Fetching a row by an index costs four times what passing it in a scan does, and a scan of a hundred thousand rows takes 40 ms.
constexpr int fewRows = 20'000;
// Longer windows than a screen are as well cut from the whole.
constexpr int longestFirst = 1'000;

/// What gives a sorter the values of one key.
class KeyColumn {
public:
    explicit KeyColumn(const Field& field) : m_isRanked(field.isReference() || field.type == FieldType::Choice) { }

    void rankChoices(const QList<Choice>& choices)
    {
        for (const Choice& choice : choices)
            m_choices.insert(choice.key.toUtf8(), m_choices.size());
    }
    void rankRecord(qint64 id, qint64 rank) { m_records.insert(id, rank); }

    void add(RowSorter& sorter, const Cell& cell) const
    {
        if (std::holds_alternative<std::monostate>(cell))
            sorter.addNothing();
        else if (m_isRanked)
            addRank(sorter, cell);
        else
            std::visit(Adding{sorter}, cell);
    }

private:
    struct Adding {
        RowSorter& sorter;
        void operator()(std::monostate) const { sorter.addNothing(); }
        void operator()(qint64 number) const { sorter.add(number); }
        void operator()(double number) const { sorter.add(number); }
        void operator()(QByteArrayView text) const { sorter.add(text); }
    };

    void addRank(RowSorter& sorter, const Cell& cell) const
    {
        const qint64* rank = nullptr;
        if (const auto* id = std::get_if<qint64>(&cell)) {
            if (const auto found = m_records.constFind(*id); found != m_records.constEnd())
                rank = &*found;
        } else if (const auto* key = std::get_if<QByteArrayView>(&cell)) {
            if (m_choices.isEmpty())
                return sorter.add(*key);
            if (const auto found = m_choices.constFind(QByteArray::fromRawData(key->data(), key->size())); found != m_choices.constEnd())
                rank = &*found;
        }
        rank ? sorter.add(*rank) : sorter.addNothing();
    }

    bool m_isRanked;
    QHash<QByteArray, qint64> m_choices;
    QHash<qint64, qint64> m_records;
};

/// References are ordered by the titles of what they name, and equal titles are equal.
Result<> rankRecords(const Database& database, const Module& target, KeyColumn& column)
{
    std::vector<std::pair<QByteArray, qint64>> titles;
    const BoundSql sql{QStringLiteral("SELECT t.id, %1 FROM %2 t JOIN record r ON r.id = t.id")
                           .arg(dialect::foldedExpression(QStringLiteral("r.title")), target.name),
        {}};
    const auto done = RowScan(database, sql)
                          .run(2,
                              [&](const std::vector<Cell>& cells) {
                                  titles.emplace_back(std::get<QByteArrayView>(cells[1]).toByteArray(), std::get<qint64>(cells[0]));
                              },
                              {});
    if (!done)
        return done;
    std::sort(titles.begin(), titles.end());
    qint64 rank = 0;
    for (size_t i = 0; i < titles.size(); ++i) {
        if (i > 0 && titles[i].first != titles[i - 1].first)
            ++rank;
        column.rankRecord(titles[i].second, rank);
    }
    return {};
}

/// Conditions that one stretch of an index, or a few, answers.
bool isSearchable(const Condition& condition)
{
    switch (condition.op) {
    case Operator::Equals:
    case Operator::OneOf:
    case Operator::Between:
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
    case Operator::StartsWith:
    case Operator::During:
        return true;
    default:
        return false;
    }
}

QList<Condition> conditionsOf(const Filter& filter)
{
    if (filter.kind == Filter::Kind::Single)
        return {filter.condition};
    QList<Condition> all;
    if (filter.kind != Filter::Kind::All)
        return all;
    for (const Filter& part : filter.parts)
        all << conditionsOf(part);
    return all;
}

/// The condition with what the query says of archived records: without it, one that looks for those would be counted among the others.
Filter alone(const Condition& condition, const Module& module, const ListQuery& query)
{
    Filter filter = Filter::all({Filter::single(condition)});
    if (module.archivedBy.isEmpty() || condition.path.first() == module.archivedBy || !query.filter.mentions(module.archivedBy))
        return filter;
    const bool isRow = query.filter.kind == Filter::Kind::All;
    for (const Filter& part : isRow ? query.filter.parts : QList<Filter>{query.filter}) {
        if (part.mentions(module.archivedBy))
            filter.parts << part;
    }
    return filter;
}

} // namespace

QList<qint64> ListRowsRead::first(int amount)
{
    return m_unordered ? m_unordered->first(amount) : m_ordered.first(std::min<qsizetype>(amount, m_ordered.size()));
}

QList<qint64> ListRowsRead::all()
{
    return m_unordered ? m_unordered->all() : std::exchange(m_ordered, {});
}

ListReader::ListReader(const Database& database, const Catalogue& catalogue, const Session& session, const FilterSql& filters)
    : m_database(database)
    , m_catalogue(catalogue)
    , m_sql(catalogue, session, filters)
{
}

Result<QList<qint64>> ListReader::ids(const ListQuery& query) const
{
    const int wanted = query.limit < 0 ? -1 : query.limit + query.offset;
    if (wanted >= 0 && wanted <= longestFirst) {
        const auto first = firstIds(query, wanted);
        if (!first)
            return first.error();
        if (*first)
            return (*first)->mid(query.offset);
    }
    auto rows = read(query);
    if (!rows)
        return rows.error();
    const QList<qint64> all = wanted < 0 ? rows->all() : rows->first(wanted);
    return query.offset > 0 ? all.mid(query.offset) : all;
}

Result<qint64> ListReader::count(const ListQuery& query) const
{
    const BoundSql sql = rowsSql(query, {QStringLiteral("count(*)")});
    const auto amount = queryValue(m_database, sql.sql, sql.values);
    if (!amount)
        return amount.error();
    return amount->toLongLong();
}

Result<std::optional<QList<qint64>>> ListReader::firstIds(const ListQuery& query, int amount) const
{
    using Found = std::optional<QList<qint64>>;
    const auto sql = firstSql(query, amount);
    if (!sql)
        return Found();
    const QDeadlineTimer deadline(firstScreenBudget);
    const Interruption bound(m_database, [&] { return deadline.hasExpired(); });
    auto ids = queryIds(m_database, sql->sql, sql->values);
    if (!ids)
        return bound.hasStopped() && deadline.hasExpired() ? Result<Found>(Found()) : Result<Found>(ids.error());
    // Those without a value come behind, and the index was asked for the others only.
    return ids->size() == amount ? Found(*std::move(ids)) : Found();
}

std::optional<BoundSql> ListReader::firstSql(const ListQuery& query, int amount) const
{
    const Module& module = moduleOf(query);
    const QList<ListSql::Key> keys = m_sql.keys(module, query);
    const Field& first = *keys.first().field;
    const QString index = tables::indexOf(module, first);
    // Choices and references are not in an index as people order them.
    if (index.isEmpty() || first.isReference() || first.type == FieldType::Choice)
        return std::nullopt;
    QList<BoundSql> conditions = m_sql.conditions(module, query);
    conditions << BoundSql{m_sql.column(module, first) + QStringLiteral(" IS NOT NULL"), {}};
    const BoundSql where = sqlconditions::allOf(conditions);
    const BoundSql order = m_sql.order(module, keys);
    // SQLite would take the unique index of a number, and look up each archived record that it begins with.
    const QStringList tables = first.unique == Unique::Yes ? QStringList{dialect::byIndex(module.name, index), module.name}
                                                           : QStringList{module.name, dialect::byIndex(module.name, index)};
    for (const QString& table : tables) {
        const BoundSql sql{
            QStringLiteral("SELECT %1.id FROM %2 WHERE %3 ORDER BY %4 LIMIT ?").arg(module.name, table, where.sql, order.sql),
            where.values + order.values + QVariantList{amount}};
        const auto plan = dialect::plan(m_database, sql);
        if (plan && !plan->sortsAll)
            return sql;
    }
    return std::nullopt;
}

Result<ListRowsRead> ListReader::read(const ListQuery& query) const
{
    if (const auto sql = orderedSql(query)) {
        auto ids = queryIds(m_database, sql->sql, sql->values);
        return ids ? Result<ListRowsRead>(ListRowsRead(*std::move(ids))) : Result<ListRowsRead>(ids.error());
    }
    auto rows = readUnordered(query);
    return rows ? Result<ListRowsRead>(ListRowsRead(*std::move(rows))) : Result<ListRowsRead>(rows.error());
}

/// All of it from an index that has the order and whatever the conditions ask for: a million ids in 60 to 120 ms.
std::optional<BoundSql> ListReader::orderedSql(const ListQuery& query) const
{
    const Module& module = moduleOf(query);
    const QList<ListSql::Key> keys = m_sql.keys(module, query);
    const Field& first = *keys.first().field;
    if (tables::indexOf(module, first).isEmpty() || first.isReference() || first.type == FieldType::Choice)
        return std::nullopt;
    const BoundSql where = sqlconditions::allOf(m_sql.conditions(module, query));
    const BoundSql order = m_sql.order(module, keys);
    const BoundSql sql{
        QStringLiteral("SELECT %1.id FROM %1 WHERE %2 ORDER BY %3").arg(module.name, where.sql, order.sql), where.values + order.values};
    const auto plan = dialect::plan(m_database, sql);
    return plan && plan->isCovered && !plan->sorts ? std::optional(sql) : std::nullopt;
}

BoundSql ListReader::rowsSql(const ListQuery& query, const QStringList& columns) const
{
    const Module& module = moduleOf(query);
    const BoundSql where = sqlconditions::allOf(m_sql.conditions(module, query));
    const auto from = [&](const QString& table) {
        return BoundSql{
            QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(columns.join(QStringLiteral(", ")), table, where.sql), where.values};
    };
    const BoundSql plain = from(module.name);
    const auto plan = dialect::plan(m_database, plain);
    if (!plan || plan->isCovered || plan->isById)
        return plain;
    const QString index = rarestIndex(module, query);
    return from(index.isEmpty() ? dialect::byTable(module.name) : dialect::byIndex(module.name, index));
}

/// The index that the fewest rows pass, if they are few enough to be fetched one by one.
QString ListReader::rarestIndex(const Module& module, const ListQuery& query) const
{
    QString rarest;
    qint64 fewest = fewRows;
    for (const Condition& condition : conditionsOf(query.filter)) {
        const Field& field = *module.field(condition.path.first());
        const QString index = tables::indexOf(module, field);
        if (index.isEmpty() || !isSearchable(condition))
            continue;
        const qint64 rows =
            rowsBy(module, index, m_sql.conditions(module, {.module = query.module, .filter = alone(condition, module, query)}));
        if (rows < fewest) {
            fewest = rows;
            rarest = index;
        }
    }
    return rarest;
}

/// Counted in the index, and no further than matters. An index that can't be used for the condition is one that all rows pass.
qint64 ListReader::rowsBy(const Module& module, const QString& index, const QList<BoundSql>& conditions) const
{
    const BoundSql where = sqlconditions::allOf(conditions);
    const BoundSql rows{QStringLiteral("SELECT 1 FROM %1 WHERE %2 LIMIT ?").arg(dialect::byIndex(module.name, index), where.sql),
        where.values + QVariantList{fewRows}};
    const auto plan = dialect::plan(m_database, rows);
    if (!plan || !plan->isSearch)
        return fewRows;
    return queryValue(m_database, QStringLiteral("SELECT count(*) FROM (%1)").arg(rows.sql), rows.values).valueOr(fewRows).toLongLong();
}

Result<std::unique_ptr<RowSorter>> ListReader::readUnordered(const ListQuery& query) const
{
    const Module& module = moduleOf(query);
    QStringList columns{module.name + QStringLiteral(".id")};
    QList<Qt::SortOrder> orders;
    std::vector<KeyColumn> keys;
    for (const ListSql::Key& key : m_sql.keys(module, query)) {
        columns << m_sql.column(module, *key.field);
        orders << key.order;
        keys.emplace_back(*key.field);
        if (key.field->type == FieldType::Choice)
            keys.back().rankChoices(m_catalogue.choices(key.field->choices));
        if (!key.field->isReference())
            continue;
        if (const auto done = rankRecords(m_database, *m_catalogue.module(key.field->refersTo), keys.back()); !done)
            return done.error();
    }
    auto sorter = std::make_unique<RowSorter>(orders);
    const auto done = RowScan(m_database, rowsSql(query, columns))
                          .run(static_cast<int>(columns.size()),
                              [&](const std::vector<Cell>& cells) {
                                  sorter->begin(std::get<qint64>(cells[0]));
                                  for (size_t i = 0; i < keys.size(); ++i)
                                      keys[i].add(*sorter, cells[i + 1]);
                                  sorter->end();
                              },
                              {});
    if (!done)
        return done.error();
    return sorter;
}

Result<QStringList> ListReader::explained(const ListQuery& query) const
{
    const Module& module = moduleOf(query);
    QStringList lines;
    const auto explain = [&](const QString& what, const BoundSql& sql) {
        lines << what + QStringLiteral(": ") + sql.sql;
        for (const QString& step : dialect::plan(m_database, sql).valueOr({}).steps)
            lines << QStringLiteral("  ") + step;
    };
    if (const auto first = firstSql(query, longestFirst))
        explain(QStringLiteral("first"), *first);
    if (const auto ordered = orderedSql(query)) {
        explain(QStringLiteral("all"), *ordered);
        return lines;
    }
    QStringList columns{module.name + QStringLiteral(".id")};
    for (const ListSql::Key& key : m_sql.keys(module, query))
        columns << m_sql.column(module, *key.field);
    explain(QStringLiteral("all, then sorted"), rowsSql(query, columns));
    return lines;
}

} // namespace crm
