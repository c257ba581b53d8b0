#include "core/store/recordlistmodel.h"

namespace crm {

namespace {

// 60 pages of 100 rows: a few screens around each place looked at lately, some megabytes whatever the list's length.
constexpr int pagesKept = 60;

} // namespace

RecordListModel::RecordListModel(
    const Catalogue& catalogue, const Module& module, const ValueWriter& writer, std::unique_ptr<ListRows> rows, QObject* parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_module(module)
    , m_writer(writer)
    , m_rows(std::move(rows))
    , m_pages(pagesKept)
{
    m_query.module = module.name;
    m_columns = module.fieldsShown(Shown::List);
}

RecordListModel::~RecordListModel() = default;

void RecordListModel::show(const ListQuery& query)
{
    m_query = query;
    m_query.module = m_module.name;
    m_reset = true;
    ask();
}

void RecordListModel::refresh()
{
    ask();
}

void RecordListModel::reread()
{
    keepOldRecords();
    forgetPages();
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RecordListModel::ask()
{
    m_loading = true;
    m_complete = false;
    ++m_generation;
    // A refresh replaces the whole at once, or the list would shrink to its first screen for a moment.
    const bool isShort = m_query.limit >= 0 && m_query.limit <= firstIds;
    askIds(m_reset && !isShort ? firstIds : m_query.limit);
}

void RecordListModel::askIds(int limit)
{
    ListQuery query = m_query;
    query.limit = limit;
    const bool isWhole = limit == m_query.limit;
    m_rows->askIds(query, [this, generation = m_generation, isWhole](Result<QList<qint64>> ids) {
        if (generation == m_generation)
            takeIds(std::move(ids), isWhole);
    });
}

void RecordListModel::takeIds(Result<QList<qint64>> ids, bool isWhole)
{
    if (!ids) {
        m_loading = false;
        Q_EMIT failed(ids.error());
        return;
    }
    const bool isFirst = std::exchange(m_reset, false);
    keepOldRecords();
    forgetPages();
    if (isFirst)
        resetIds(*std::move(ids));
    else
        replaceIds(*std::move(ids));
    m_complete = isWhole || m_ids.size() < firstIds;
    m_loading = !m_complete;
    if (isFirst)
        Q_EMIT loaded();
    if (m_complete) {
        Q_EMIT completed();
        return;
    }
    // The first screen's rows are asked for before all ids, which take 60 to 120 ms at a million.
    askPage(0);
    askIds(m_query.limit);
}

void RecordListModel::resetIds(QList<qint64> ids)
{
    beginResetModel();
    m_old.clear();
    m_ids = std::move(ids);
    endResetModel();
}

void RecordListModel::forgetPages()
{
    m_pages.clear();
    m_asked.clear();
    ++m_idsGeneration;
}

void RecordListModel::keepOldRecords()
{
    m_old.clear();
    for (const int page : m_pages.keys()) {
        for (const Record& record : std::as_const(*m_pages.object(page)))
            m_old.insert(record.id, record);
    }
}

void RecordListModel::replaceIds(QList<qint64> ids)
{
    if (ids == m_ids) {
        if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    const bool grown = ids.size() > m_ids.size() && std::equal(m_ids.begin(), m_ids.end(), ids.begin());
    if (grown) {
        beginInsertRows({}, rowCount(), static_cast<int>(ids.size()) - 1);
        m_ids = std::move(ids);
        endInsertRows();
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    const QHash<qint64, int> rows = rowsOfIds(before, ids);
    QModelIndexList after;
    for (const QModelIndex& old : before) {
        const int row = rows.value(idAt(old.row()), -1);
        after << (row < 0 ? QModelIndex() : createIndex(row, old.column()));
    }
    m_ids = std::move(ids);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void RecordListModel::setColumns(const QStringList& fields)
{
    beginResetModel();
    m_columns = fields;
    m_old.clear();
    forgetPages();
    endResetModel();
}

qint64 RecordListModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids[row] : 0;
}

int RecordListModel::rowOf(qint64 id) const
{
    return static_cast<int>(m_ids.indexOf(id));
}

std::optional<Record> RecordListModel::recordAt(int row) const
{
    const Record* record = cached(row);
    return record ? std::optional(*record) : std::nullopt;
}

int RecordListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RecordListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const Record* RecordListModel::cached(int row) const
{
    if (const auto* page = m_pages.object(row / pageSize)) {
        const auto record = page->constFind(idAt(row));
        return record == page->constEnd() ? nullptr : &*record;
    }
    askPage(row / pageSize);
    const auto old = m_old.constFind(idAt(row));
    return old == m_old.constEnd() ? nullptr : &*old;
}

void RecordListModel::askPage(int page) const
{
    if (m_asked.contains(page))
        return;
    m_asked.insert(page);
    const QList<qint64> ids = m_ids.mid(qsizetype(page) * pageSize, pageSize);
    auto* self = const_cast<RecordListModel*>(this); // NOLINT: views read through const, and reading is what fetches
    m_rows->askRecords(m_module.name, ids, m_columns, [self, page, generation = m_idsGeneration](Result<QList<Record>> records) {
        self->takePage(page, generation, std::move(records));
    });
}

void RecordListModel::takePage(int page, int generation, Result<QList<Record>> records)
{
    if (generation != m_idsGeneration)
        return;
    if (!records) {
        Q_EMIT failed(records.error());
        return;
    }
    auto rows = std::make_unique<QHash<qint64, Record>>();
    for (Record& record : *records)
        rows->insert(record.id, std::move(record));
    m_asked.remove(page);
    m_pages.insert(page, rows.release());
    const int first = page * pageSize;
    const int last = std::min(first + pageSize, rowCount()) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

QString RecordListModel::text(const Record& record, const Field& field) const
{
    return field.isReference() ? record.titles.value(field.name) : m_writer.shown(field, record.value(field.name));
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_ids.size())
        return {};
    if (role == IdRole)
        return m_ids[index.row()];
    const Field& field = *m_module.field(m_columns[index.column()]);
    if (role == LinkRole)
        return field.name == m_module.link;
    if (role == Qt::TextAlignmentRole
        && (field.type == FieldType::Money || field.type == FieldType::Int || field.type == FieldType::Percent))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != ColorRole)
        return {};
    const Record* record = cached(index.row());
    if (!record)
        return {};
    if (role != ColorRole)
        return text(*record, field);
    const Choice* choice = m_catalogue.choice(field.choices, record->value(field.name).toString());
    return choice && !choice->color.isEmpty() ? QVariant(choice->color) : QVariant();
}

QHash<qint64, int> RecordListModel::rowsOfIds(const QModelIndexList& indexes, const QList<qint64>& ids) const
{
    QSet<qint64> wanted;
    for (const QModelIndex& index : indexes)
        wanted.insert(idAt(index.row()));
    QHash<qint64, int> rows;
    for (int row = 0; row < ids.size() && rows.size() < wanted.size(); ++row) {
        if (wanted.contains(ids[row]))
            rows.insert(ids[row], row);
    }
    return rows;
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return m_module.field(m_columns[section])->label.in(m_writer.language());
}

void RecordListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    ListQuery query = m_query;
    query.sort = {{m_columns[column], order}};
    if (query.sort != m_query.sort)
        show(query);
}

} // namespace crm
