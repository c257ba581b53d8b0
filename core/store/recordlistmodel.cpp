#include "core/store/recordlistmodel.h"

#include "core/schema/tagnames.h"

#include <QTimer>

namespace crm {

namespace {

// 60 pages of 100 rows: a few screens around each place looked at lately, some megabytes whatever the list's length.
constexpr int pagesKept = 60;
constexpr int pauseAfterFailure = 1'000;
// Two keep the database's thread busy; more would stand before the rows that somebody jumps to next.
constexpr int mostUnderWay = 2;
constexpr int mostWanted = 6; // what any screen shows

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
    ask(ListRows::Wanted::FirstThenAll);
}

void RecordListModel::refresh()
{
    // The whole at once, or the list would shrink to its first screen for a moment.
    ask(m_reset ? ListRows::Wanted::FirstThenAll : ListRows::Wanted::All);
}

void RecordListModel::reread()
{
    keepOldRecords();
    forgetPages();
    tellAllChanged();
}

void RecordListModel::ask(ListRows::Wanted wanted)
{
    m_loading = true;
    m_complete = false;
    m_failed = false;
    m_grows = false;
    m_rows->askIds(m_query, wanted, [this, question = ++m_question](Result<ListIds> found) {
        if (question == m_question)
            takeIds(std::move(found));
    });
}

/// Whether the rows shown are the beginning of these and were read a moment ago.
bool RecordListModel::goesOn(const QList<qint64>& ids) const
{
    return m_grows && ids.size() >= m_ids.size() && std::equal(m_ids.begin(), m_ids.end(), ids.begin());
}

void RecordListModel::takeIds(Result<ListIds> found)
{
    if (!found) {
        m_loading = false;
        m_failed = true;
        if (found.error().kind != Error::Cancelled)
            Q_EMIT failed(found.error());
        return;
    }
    const bool isFirst = std::exchange(m_reset, false);
    if (!goesOn(found->ids)) {
        keepOldRecords();
        forgetPages();
    }
    m_grows = !found->isWhole;
    if (isFirst)
        resetIds(std::move(found->ids));
    else
        replaceIds(std::move(found->ids));
    m_complete = found->isWhole;
    m_loading = !m_complete;
    if (isFirst)
        Q_EMIT loaded();
    if (m_complete)
        Q_EMIT completed();
    else
        askPage(0);
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
    m_wanted.clear();
    m_pagesUnderWay = 0;
    ++m_generation;
}

void RecordListModel::keepOldRecords()
{
    // Those of two refreshes ago are better than a blank, if nothing was read since.
    if (!m_pages.isEmpty())
        m_old.clear();
    for (const int page : m_pages.keys()) {
        for (const Record& record : std::as_const(*m_pages.object(page)))
            m_old.insert(record.id, record);
    }
}

/// What the two lists begin and end with alike stays in its place: a million rows of which one was changed cost next to nothing.
void RecordListModel::replaceIds(QList<qint64> ids)
{
    const auto shorter = std::min(ids.size(), m_ids.size());
    const auto from = std::mismatch(m_ids.cbegin(), m_ids.cbegin() + shorter, ids.cbegin()).first - m_ids.cbegin();
    const auto end = std::mismatch(m_ids.crbegin(), m_ids.crbegin() + (shorter - from), ids.crbegin()).first - m_ids.crbegin();
    const auto gone = m_ids.size() - from - end;
    const auto come = ids.size() - from - end;
    if (gone == 0 && come > 0)
        insertIds(from, come, std::move(ids));
    else if (come == 0 && gone > 0)
        removeIds(from, gone, std::move(ids));
    else if (gone > 0)
        rearrangeIds(from, end, std::move(ids));
    if (m_pages.isEmpty())
        tellAllChanged();
}

void RecordListModel::insertIds(qsizetype at, qsizetype amount, QList<qint64> ids)
{
    beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + amount) - 1);
    m_ids = std::move(ids);
    endInsertRows();
}

void RecordListModel::removeIds(qsizetype at, qsizetype amount, QList<qint64> ids)
{
    beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at + amount) - 1);
    m_ids = std::move(ids);
    endRemoveRows();
}

void RecordListModel::rearrangeIds(qsizetype from, qsizetype behind, QList<qint64> ids)
{
    Q_EMIT rearranging();
    // The hint makes a selection remember its rows instead of each of their cells.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto end = m_ids.size() - behind;
    const auto newEnd = ids.size() - behind;
    const RowMoves moves(m_ids, ids);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& old : before) {
        const qsizetype row = old.row() < from ? old.row() : old.row() < end ? moves.now(old.row()) : old.row() - end + newEnd;
        after << (row < 0 ? QModelIndex() : createIndex(static_cast<int>(row), old.column()));
    }
    m_ids = std::move(ids);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT rearranged(moves);
}

void RecordListModel::tellAllChanged()
{
    if (!m_ids.isEmpty() && !m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
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
    m_wanted << page;
    // Who drags through a million rows passes thousands of pages; what is out of sight again is asked for when it is looked at again.
    if (m_wanted.size() > mostWanted)
        m_asked.remove(m_wanted.takeFirst());
    askNextPage();
}

/// The page looked at last comes first.
void RecordListModel::askNextPage() const
{
    if (m_wanted.isEmpty() || m_pagesUnderWay >= mostUnderWay)
        return;
    ++m_pagesUnderWay;
    const int page = m_wanted.takeLast();
    const QList<qint64> ids = m_ids.mid(qsizetype(page) * pageSize, pageSize);
    auto* self = const_cast<RecordListModel*>(this); // NOLINT: views read through const, and reading is what fetches
    m_rows->askRecords(m_module.name, ids, m_columns,
        [self, page, generation = m_generation](Result<QList<Record>> records) { self->takePage(page, generation, std::move(records)); });
}

void RecordListModel::takePage(int page, int generation, Result<QList<Record>> records)
{
    if (generation != m_generation)
        return;
    --m_pagesUnderWay;
    askNextPage();
    if (!records) {
        askAgainLater(page, records.error());
        return;
    }
    m_toldOfFailure = false;
    auto rows = std::make_unique<QHash<qint64, Record>>();
    for (Record& record : *records)
        rows->insert(record.id, std::move(record));
    m_asked.remove(page);
    m_pages.insert(page, rows.release());
    tellPageChanged(page);
}

/// Whoever looks at the rows asks again when they are told to have changed; at once, a lasting failure would keep everybody busy.
void RecordListModel::askAgainLater(int page, const Error& error)
{
    if (!std::exchange(m_toldOfFailure, true))
        Q_EMIT failed(error);
    QTimer::singleShot(pauseAfterFailure, this, [this, page, generation = m_generation] {
        if (generation != m_generation)
            return;
        m_asked.remove(page);
        tellPageChanged(page);
    });
}

void RecordListModel::tellPageChanged(int page)
{
    const int first = page * pageSize;
    const int last = std::min(first + pageSize, rowCount()) - 1;
    if (first <= last && !m_columns.isEmpty())
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

QString RecordListModel::text(const Record& record, const Field& field) const
{
    return field.isReference() ? record.titles.value(field.name) : m_writer.shown(field, record.value(field.name));
}

void RecordListModel::setTagColors(const QHash<QString, QString>& byName)
{
    m_tagColors = byName;
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {ColorRole});
}

QStringList RecordListModel::tagColors(const Record& record, const Field& field) const
{
    QStringList colors;
    for (const QString& name : tagNames(record.value(field.name).toString()))
        colors << m_tagColors.value(name);
    return colors;
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_ids.size())
        return {};
    if (role == IdRole)
        return m_ids[index.row()];
    const Field& field = *m_module.field(m_columns[index.column()]);
    if (role == TypeRole)
        return int(field.type);
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
    if (field.type == FieldType::Tags)
        return tagColors(*record, field);
    const Choice* choice = m_catalogue.choice(field.choices, record->value(field.name).toString());
    return choice && !choice->color.isEmpty() ? QVariant(choice->color) : QVariant();
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
