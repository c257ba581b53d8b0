#pragma once

#include "core/exchange/importrows.h"
#include "core/exchange/importsource.h"
#include "core/store/bulkcreate.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace crm {

/// Some thousand rows, read, judged and prepared.
struct ImportBatch {
    std::vector<ImportRow> rows;
    std::vector<PreparedRecord> prepared; ///< beside rows; empty for rejected ones
    qint64 position = 0; ///< in the file, after the batch
};

/// Reads and prepares batches on a thread of its own, a few ahead of whoever takes them. Parsing phone numbers takes about as long as
/// writing the rows, so the two together take half the time.
class ImportBatches {
public:
    /// skipped: the first so many records are in already.
    ImportBatches(std::unique_ptr<ImportSource> source, const ImportRows& rows, const RecordPreparer& preparer, qint64 skipped = 0);
    ~ImportBatches();
    ImportBatches(const ImportBatches&) = delete;
    ImportBatches& operator=(const ImportBatches&) = delete;

    /// Waits for the next one. No value: the file is at its end, or broken, which broken() tells.
    std::optional<ImportBatch> take();
    /// The next one if it is ready.
    std::optional<ImportBatch> takeReady();
    /// A batch that is done with goes back to the thread that made it: freeing its hundred thousand texts costs the other as much as
    /// writing the rows does.
    void giveBack(ImportBatch batch);
    /// Why the file could not be read to its end. Meaningful once take() gives nothing.
    const std::optional<RejectedRow>& broken() const { return m_broken; }
    /// The line of the quote for whose sake it was not; 0: it was something else.
    qint64 openQuoteLine() const { return m_source->openQuoteLine(); }
    qint64 size() const { return m_size; }

private:
    void run();
    ImportBatch takeFirst();
    bool skip();
    Result<bool> advance();
    bool fill(ImportBatch& batch);
    void prepare(ImportBatch& batch) const;

    std::unique_ptr<ImportSource> m_source;
    const ImportRows& m_rows;
    const RecordPreparer& m_preparer;
    qint64 m_size;
    qint64 m_skipped;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<ImportBatch> m_ready;
    std::vector<ImportBatch> m_used;
    std::optional<RejectedRow> m_broken;
    bool m_ended = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace crm
