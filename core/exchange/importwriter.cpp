#include "core/exchange/importwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

namespace crm {

namespace {

constexpr qsizetype rejectionsKept = 500;
// A column of free text mapped to a choice would make a warning of each row.
constexpr qsizetype warningsKept = 500;

// From some ten thousand rows on it is worth it to make the indexes of an empty table afterwards.
constexpr qint64 bigFile = 2 * 1024 * 1024;
// Others wait for a transaction's end before they can write. One of a few thousand rows would rewrite the same pages of an index as often.
constexpr qint64 heldMilliseconds = 200;

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool hasUniqueFields(const Module& module)
{
    return std::any_of(
        module.fields.begin(), module.fields.end(), [](const Field& field) { return field.unique == Unique::Yes && field.isEditable(); });
}

} // namespace

ImportWriter::ImportWriter(Workspace& workspace, const ImportPlan& plan)
    : m_workspace(workspace)
    , m_plan(plan)
    , m_module(plan.module)
    , m_options(plan.options)
    , m_fields(plan.rows.fields())
    , m_match(plan.module, plan.options.matchBy, plan.options.matchedBy, plan.columns)
    , m_references(workspace, plan.module, plan.rows, plan.mapping, plan.header)
    , m_create(workspace.database(), plan.module, plan.columns, QStringLiteral("import"))
    , m_indexes(workspace.database(), workspace.catalogue(), plan.module)
    , m_rejects(plan.options.run == ImportRun::Real ? plan.options.rejectsPath : QString(), plan.header)
    , m_singly(hasUniqueFields(plan.module))
{
    for (const QString& field : std::as_const(m_fields)) {
        m_described << m_module.field(field);
        m_cellOfField << static_cast<int>(plan.columns.indexOf(field));
        m_isTied = m_isTied || !m_described.last()->isStored();
    }
    if (m_options.unfinished == 0)
        return;
    m_step = plan.log.step;
    m_report.read = plan.log.rows;
    m_report.created = plan.log.created;
    m_report.updated = plan.log.updated;
    m_report.skipped = plan.log.skipped;
    m_report.rejected = plan.log.rejected;
}

Result<ImportReport> ImportWriter::run(ImportBatches& batches, JobControl& control)
{
    if (const auto done = begin(); !done)
        return done.error();
    if (m_options.run == ImportRun::Real && batches.size() >= bigFile)
        m_mass.emplace(m_workspace.database());
    if (const auto done = m_mass && m_options.unfinished == 0 ? m_indexes.putOff() : Result<>(); !done)
        return done.error();
    if (const auto done = takeBatches(batches, control); !done)
        return stopped(done.error(), control);
    if (const auto done = linkLater(control); !done)
        return stopped(done.error(), control);
    return ended(control);
}

/// Everything that can be known to fail fails here, before the first row is in.
Result<> ImportWriter::begin()
{
    if (const auto done = m_rejects.start(); !done)
        return done;
    const auto last = m_workspace.journal().lastChange();
    if (!last)
        return last.error();
    m_lastChange = *last;
    if (m_options.unfinished != 0 && m_report.rejected > 0)
        warn({ImportWords::tr("Rows that were rejected before the import was broken off are not saved with those rejected since")});
    if (m_options.unfinished != 0 && m_references.areWithinFile())
        warn({ImportWords::tr("Rows done before the import was broken off are not tied to rows further down")});
    if (m_options.duplicates == Duplicates::Create)
        return {};
    if (m_match.isIdle())
        warn({ImportWords::tr("No column of the file tells duplicates: every row is taken for new")});
    return m_match.load(m_workspace.reader());
}

Result<> ImportWriter::takeBatches(ImportBatches& batches, JobControl& control)
{
    while (auto batch = batches.take()) {
        m_report.cancelled = control.isCancelled();
        if (m_report.cancelled)
            return {};
        if (const auto done = writeBatches(*std::move(batch), batches, control); !done)
            return done;
        control.report({m_position, batches.size()});
    }
    return takeBroken(batches);
}

Result<> ImportWriter::takeBroken(const ImportBatches& batches)
{
    const auto& broken = batches.broken();
    if (!broken)
        return {};
    m_report.openQuoteLine = batches.openQuoteLine();
    ImportRow row;
    row.line = broken->line;
    return reject(row, ImportWords::tr("%1 Nothing behind this line was read.").arg(broken->reason));
}

Result<ImportReport> ImportWriter::ended(const JobControl& control)
{
    m_report.step = m_step.id;
    // Whoever opens the file next makes those that could not be made here.
    const auto indexed = m_indexes.makeUp([&control] { return control.isCancelled(); });
    m_report.lacksIndexes = !indexed;
    if (!indexed && indexed.error().kind != Error::Cancelled)
        warn({indexed.error().message});
    const auto path = m_rejects.finish();
    if (path)
        m_report.rejectsPath = *path;
    else
        m_report.stopped = path.error();
    if (m_step.id != 0) {
        LoggedImport log = logged();
        log.isFinished = m_report.isWhole();
        // Everything is in; that the history says so is worth less than this report.
        if (const auto done = ImportLog(m_workspace.database(), m_workspace.journal()).ended(log); !done)
            warn({done.error().message});
    }
    if (const auto done = m_mass ? m_mass->end() : Result<>(); !done)
        warn({done.error().message});
    return m_report;
}

/// The rows rejected so far are worth keeping, whatever stopped the rest.
Result<ImportReport> ImportWriter::stopped(const Error& reason, const JobControl& control)
{
    const auto report = ended(control);
    const QString unsaved = m_report.stopped ? u' ' + m_report.stopped->message : QString();
    if (m_step.id == 0)
        return Error{reason.kind, ImportWords::tr("Nothing was imported: %1").arg(reason.message) + unsaved};
    if (reason.kind == Error::Cancelled) // somebody has taken back what was imported before
        return reason;
    const QString sentence =
        ImportWords::tr("The import stopped after %1 rows: %2 What was imported before stays, as step %3; Undo takes it back.");
    m_report.stopped = Error{reason.kind, sentence.arg(m_report.read).arg(reason.message).arg(m_step.id) + unsaved};
    return m_report;
}

void ImportWriter::note(const ImportRow& row)
{
    for (const UnknownValue& value : row.unknown) {
        if (m_report.unknown.size() < warningsKept || m_report.unknown.contains(value))
            ++m_report.unknown[value];
        else
            ++m_report.unknown[{value.field, ImportWords::tr("other values"), value.fate}];
    }
}

void ImportWriter::warn(const QStringList& warnings)
{
    for (const QString& warning : warnings) {
        const bool isRoom = m_report.warnings.size() < warningsKept || m_report.warnings.contains(warning);
        ++m_report.warnings[isRoom ? warning : ImportWords::tr("Other values not taken over")];
    }
}

LoggedImport ImportWriter::logged() const
{
    LoggedImport log = m_plan.log;
    log.step = m_step;
    log.rows = m_report.read - (m_report.openQuoteLine > 0 ? 1 : 0);
    log.created = m_report.created;
    log.updated = m_report.updated;
    log.skipped = m_report.skipped;
    log.rejected = m_report.rejected;
    return log;
}

Result<> ImportWriter::inStep(const RecordStore::Body& body)
{
    const StepTitle title{QStringLiteral(QT_TRANSLATE_NOOP("Step", "Import “%1”")), {QFileInfo(m_options.path).fileName()}};
    const auto done = m_step.id ? m_workspace.store().writeMore(m_step, body, Patience::Job)
                                : m_workspace.store().write(title, body, {.kind = StepKind::Import, .patience = Patience::Job});
    if (!done)
        return done.error();
    m_step = done->step;
    return {};
}

/// Writes the batch, and of a big file those behind it that are ready, in one transaction, which is to be short for others' sake.
Result<> ImportWriter::writeBatches(ImportBatch batch, ImportBatches& batches, const JobControl& control)
{
    if (m_options.run == ImportRun::Dry)
        return takeBatch(std::move(batch), batches, nullptr);
    // Counted anew should the transaction fail: then it has written nothing.
    const ImportReport before = m_report;
    const auto done = inStep([&](Changes& changes) -> Result<> {
        QElapsedTimer held;
        held.start();
        for (std::optional<ImportBatch> next = std::move(batch); next;) {
            if (const auto taken = takeBatch(*std::move(next), batches, &changes); !taken)
                return taken;
            const bool goesOn = m_mass && held.elapsed() < heldMilliseconds && !control.isCancelled();
            next = goesOn ? batches.takeReady() : std::nullopt;
        }
        if (changes.isEmpty())
            return {};
        LoggedImport log = logged();
        log.step.id = changes.step().id;
        return ImportLog(m_workspace.database(), m_workspace.journal()).reached(log);
    });
    if (!done) {
        m_report = before;
        m_pending.clear();
        m_pendingTies.clear();
    }
    return done;
}

Result<> ImportWriter::takeBatch(ImportBatch batch, ImportBatches& batches, Changes* changes)
{
    m_position = batch.position;
    const auto done = takeRows(batch, changes);
    batches.giveBack(std::move(batch));
    return done;
}

Result<> ImportWriter::reject(const ImportRow& row, const QString& reason)
{
    // A dry run and the run count alike; what is broken counts as read.
    m_report.read += row.cells.isEmpty() ? 1 : 0;
    ++m_report.rejected;
    note(row);
    if (m_report.rejections.size() < rejectionsKept)
        m_report.rejections.append({row.line, reason});
    return m_rejects.add(row.cells, row.line, reason);
}

} // namespace crm
