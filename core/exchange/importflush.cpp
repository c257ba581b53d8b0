// How ImportWriter puts what it has gathered in at once: new records, and links that had to wait for them.
#include "core/exchange/importwriter.h"

#include "core/store/dialect.h"

namespace crm {

namespace {

// Links that wait for the end go in by so many at a time, each being an update of its own.
constexpr qsizetype linksAtOnce = 500;

} // namespace

Result<> ImportWriter::flush(Changes* changes)
{
    std::vector<PreparedRecord> records = std::exchange(m_pending, {});
    const auto done = changes ? flushRecords(*changes, records) : Result<>();
    m_pendingTies.clear();
    m_pendingNumbers.clear();
    m_pendingLines.clear();
    m_standing.clear();
    return done;
}

Result<> ImportWriter::flushRecords(Changes& changes, std::vector<PreparedRecord>& records)
{
    if (const auto done = m_references.flush(changes); !done)
        return done;
    if (records.empty())
        return {};
    const auto next = dialect::nextRecordId(m_workspace.database());
    if (!next)
        return next.error();
    settleCells(records, *next);
    const auto first = m_create.add(changes, m_workspace.searchLog(), records);
    if (!first)
        return first.error();
    for (size_t i = 0; i < m_pendingTies.size(); ++i) {
        const auto tied = changes.tie(m_module, *first + static_cast<qint64>(i), m_pendingTies[i], Author::Program);
        if (!tied)
            return tied;
    }
    for (; m_settled < m_later.size(); ++m_settled) {
        if (Later& later = m_later[m_settled]; later.record == 0)
            later.record = *first + static_cast<qint64>(later.pending);
    }
    for (size_t i = 0; i < records.size(); ++i) {
        const qint64 id = *first + static_cast<qint64>(i);
        const auto at = static_cast<qsizetype>(i);
        if (m_options.duplicates != Duplicates::Create)
            m_match.add(records[i], m_pendingNumbers[at], id);
        if (m_references.areWithinFile())
            m_references.own()->replace({m_pendingNumbers[at], QString::fromUtf8(records[i].title)}, -m_pendingLines[at], id);
    }
    return {};
}

/// What stood for records that had no id yet becomes that id; the first of these records is to get the one that is given.
void ImportWriter::settleCells(std::vector<PreparedRecord>& records, qint64 first) const
{
    for (const Standing& standing : m_standing) {
        const Field& field = *m_described[standing.field];
        qint64 id = m_references.settled(field, standing.id).toLongLong();
        if (const qsizetype row = id < 0 ? m_pendingLines.indexOf(-id) : -1; row >= 0)
            id = first + row;
        records[standing.pending].cells[static_cast<size_t>(m_cellOfField[standing.field])] = id > 0 ? Cell(id) : Cell();
    }
}

/// Rows that named others further down in the file.
Result<> ImportWriter::linkLater(JobControl& control)
{
    const bool isReal = m_options.run == ImportRun::Real;
    for (qsizetype start = 0; start < m_later.size(); start += linksAtOnce) {
        m_report.cancelled = m_report.cancelled || control.isCancelled();
        if (m_report.cancelled)
            return {};
        const auto links = m_later.mid(start, linksAtOnce);
        const auto body = [&](Changes* changes) -> Result<> {
            for (const Later& later : links) {
                const Field& field = *m_described[later.field];
                auto id = m_references.find(field, later.text);
                if (!id)
                    return id.error();
                const bool isFound = *id != 0 && *id != ImportNames::several && (later.record == 0 || *id != later.record);
                if (!isFound) {
                    ++m_report.unknown[{field.label.in(m_workspace.session().language), later.text.left(60), WhenUnknown::LeaveEmpty}];
                    continue;
                }
                if (!changes || *id < 0)
                    continue;
                const auto done = changes->update(m_module.name, later.record, {{field.name, *id}}, {}, Author::Program);
                if (!done && done.error().kind != Error::NotFound && done.error().kind != Error::Validation)
                    return done;
            }
            return {};
        };
        const auto done = isReal ? inStep([&](Changes& changes) { return body(&changes); }) : body(nullptr);
        if (!done)
            return done;
    }
    return {};
}

} // namespace crm
