#include "core/exchange/importbatches.h"

namespace crm {

namespace {

// A transaction of so many rows takes about 100 ms: others' writes wait no longer, and a commit costs nothing beside it.
constexpr size_t batchRows = 4'000;
constexpr size_t batchesAhead = 2;
// Cards have pictures: thousands of rows with one each would be gigabytes.
constexpr qsizetype batchCharacters = 16 * 1024 * 1024;

} // namespace

ImportBatches::ImportBatches(std::unique_ptr<ImportSource> source, const ImportRows& rows, const RecordPreparer& preparer, qint64 skipped)
    : m_source(std::move(source))
    , m_rows(rows)
    , m_preparer(preparer)
    , m_size(m_source->size())
    , m_skipped(skipped)
    , m_thread([this] { run(); })
{
}

ImportBatches::~ImportBatches()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

std::optional<ImportBatch> ImportBatches::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_ready.empty() || m_ended; });
    return m_ready.empty() ? std::nullopt : std::optional(takeFirst());
}

std::optional<ImportBatch> ImportBatches::takeReady()
{
    const std::lock_guard lock(m_mutex);
    return m_ready.empty() ? std::nullopt : std::optional(takeFirst());
}

ImportBatch ImportBatches::takeFirst()
{
    ImportBatch batch = std::move(m_ready.front());
    m_ready.pop_front();
    m_changed.notify_all();
    return batch;
}

void ImportBatches::giveBack(ImportBatch batch)
{
    const std::lock_guard lock(m_mutex);
    m_used.push_back(std::move(batch));
}

void ImportBatches::run()
{
    bool more = skip();
    if (!more) {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_changed.notify_all();
    }
    while (more) {
        ImportBatch batch;
        more = fill(batch);
        prepare(batch);
        std::vector<ImportBatch> used; // freed here, once the lock is gone
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ready.size() < batchesAhead || m_stop; });
        more = more && !m_stop;
        if (!batch.rows.empty())
            m_ready.push_back(std::move(batch));
        m_ended = !more;
        used.swap(m_used);
        m_changed.notify_all();
    }
}

/// An error is kept for whoever takes the batches.
Result<bool> ImportBatches::advance()
{
    auto more = m_source->next();
    if (!more) {
        const std::lock_guard lock(m_mutex);
        m_broken = RejectedRow{m_source->nextLine(), more.error().message};
    }
    return more;
}

bool ImportBatches::skip()
{
    for (qint64 i = 0; i < m_skipped; ++i) {
        if (const auto more = advance(); !more || !*more)
            return false;
    }
    return true;
}

bool ImportBatches::fill(ImportBatch& batch)
{
    qsizetype characters = 0;
    bool more = true;
    batch.rows.reserve(batchRows);
    while (batch.rows.size() < batchRows && characters < batchCharacters) {
        const auto read = advance();
        more = read && *read;
        if (!more)
            break;
        for (const QString& cell : m_source->row())
            characters += cell.size();
        batch.rows.push_back(m_rows.read(m_source->row(), m_source->line()));
        if (!m_source->problem().isEmpty())
            batch.rows.back().rejection = m_source->problem();
        batch.rows.back().warnings += m_source->warnings();
    }
    batch.position = m_source->position();
    return more;
}

void ImportBatches::prepare(ImportBatch& batch) const
{
    batch.prepared.reserve(batch.rows.size());
    for (const ImportRow& row : batch.rows)
        batch.prepared.push_back(row.rejection.isEmpty() ? m_preparer.prepare(row.values) : PreparedRecord());
}

} // namespace crm
