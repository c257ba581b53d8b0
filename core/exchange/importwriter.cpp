#include "core/exchange/importwriter.h"

#include "core/base/fold.h"
#include "core/schema/tagnames.h"
#include "core/store/dialect.h"
#include "core/store/ties.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace crm {

namespace {

constexpr qsizetype rejectionsKept = 500;
// A column of free text mapped to a choice would make a warning of each row.
constexpr qsizetype warningsKept = 500;
// Links that wait for the end go in by so many at a time, each being an update of its own.
constexpr qsizetype linksAtOnce = 500;

// From some ten thousand rows on it is worth it to make the indexes of an empty table afterwards.
constexpr qint64 bigFile = 2 * 1024 * 1024;

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
    const bool isBig = m_options.run == ImportRun::Real && m_options.unfinished == 0 && batches.size() >= bigFile;
    if (const auto done = isBig ? m_indexes.putOff() : Result<>(); !done)
        return done.error();
    if (const auto done = takeBatches(batches, control); !done)
        return stopped(done.error());
    if (const auto done = linkLater(control); !done)
        return stopped(done.error());
    return ended();
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
        if (const auto done = writeBatch(*batch); !done)
            return done;
        control.report({batch->position, batches.size()});
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

Result<ImportReport> ImportWriter::ended()
{
    m_report.step = m_step.id;
    // Whoever opens the file next makes those that could not be made here.
    if (const auto done = m_indexes.makeUp(); !done)
        warn({done.error().message});
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
    return m_report;
}

/// The rows rejected so far are worth keeping, whatever stopped the rest.
Result<ImportReport> ImportWriter::stopped(const Error& reason)
{
    const auto report = ended();
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

Result<> ImportWriter::writeBatch(ImportBatch& batch)
{
    if (m_options.run == ImportRun::Dry)
        return takeRows(batch, nullptr);
    // Counted anew should the batch fail: a failed batch has written nothing.
    const ImportReport before = m_report;
    const auto done = inStep([&](Changes& changes) -> Result<> {
        if (const auto taken = takeRows(batch, &changes); !taken || changes.isEmpty())
            return taken;
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

Result<> ImportWriter::takeRows(ImportBatch& batch, Changes* changes)
{
    if (changes) {
        // Now that nobody else can write.
        const auto gone = m_workspace.journal().deletedSince(m_lastChange);
        const auto last = m_workspace.journal().lastChange();
        if (!gone || !last)
            return gone ? last.error() : gone.error();
        m_gone.unite(*gone);
        m_references.forget(*gone);
        m_lastChange = *last;
        if (m_options.unfinished != 0 && m_report.rejected > 0)
            warn({ImportWords::tr("Rows that were rejected before the import was broken off are not saved with those rejected since")});
        if (m_options.unfinished != 0 && m_references.areWithinFile())
            warn({ImportWords::tr("Rows done before the import was broken off are not tied to rows further down")});
    }
    for (size_t i = 0; i < batch.rows.size(); ++i) {
        ++m_report.read;
        if (const auto done = takeRow(batch.rows[i], batch.prepared[i], changes); !done)
            return done;
    }
    return flush(changes);
}

Result<> ImportWriter::takeRow(ImportRow& row, PreparedRecord& prepared, Changes* changes)
{
    if (!row.rejection.isEmpty())
        return reject(row, row.rejection);
    if (!row.isRecordOf.isEmpty())
        return takeReferred(row, changes);
    if (const auto done = m_references.resolve(row); !done)
        return done;
    if (!row.rejection.isEmpty())
        return reject(row, row.rejection);
    putReferences(row, prepared);
    if (const auto done = noteNewTags(row); !done)
        return done;
    for (const QByteArray& picture : row.pictures) {
        const auto kept = changes ? changes->keepBlob(picture) : Result<QString>(QString());
        if (!kept)
            return kept.error();
    }
    const qint64 existing = m_options.duplicates == Duplicates::Create ? 0 : m_match.find(prepared, row.number);
    if (existing != 0)
        return takeMatched(existing, row, prepared, changes);
    return createLater(row, prepared, changes);
}

/// "Is a company": the row is about the account that others of the file refer to.
Result<> ImportWriter::takeReferred(const ImportRow& row, Changes* changes)
{
    ImportReferred& maker = *m_references.makerOfRecords(row.isRecordOf);
    const QString name = maker.nameIn(row.cells);
    if (name.isEmpty())
        return reject(row, ImportWords::tr("The row names no record."));
    const auto known = maker.names().find(name);
    if (!known)
        return known.error();
    if (*known != 0) {
        ImportReferred* mentioned = m_references.maker(row.isRecordOf);
        const bool isOurs = mentioned && mentioned->hasMade(*known);
        m_report.skipped += isOurs ? 0 : 1;
        if (!isOurs || !changes)
            return {};
        // A row further up has named it before it came.
        if (const auto done = flush(changes); !done)
            return done;
        const auto values = maker.valuesOf(row.cells, row.line);
        const auto done =
            values ? changes->update(maker.target().name, mentioned->idOf(*known), *values, {}, Author::Program) : Result<>(values.error());
        return done || done.error().kind != Error::Validation ? done : reject(row, done.error().message);
    }
    const auto id = maker.make(name, row.cells, row.line);
    if (!id)
        return id.error().kind == Error::Validation ? reject(row, id.error().message) : Result<>(id.error());
    ++m_report.createdBeside[maker.target().name];
    return {};
}

Result<> ImportWriter::takeMatched(qint64 existing, ImportRow& row, PreparedRecord& prepared, Changes* changes)
{
    if (existing > 0 && m_gone.contains(existing))
        return reject(row, ImportWords::tr("The record that the row is about has been deleted while the import was running."));
    if (const auto done = noteMatch(existing, row); !done)
        return done;
    learn(row, prepared, existing);
    if (m_options.duplicates == Duplicates::Skip) {
        ++m_report.skipped;
        return {};
    }
    if (const auto done = makeReferences(row, prepared); !done || !row.rejection.isEmpty())
        return done ? reject(row, row.rejection) : done;
    warn(row.warnings);
    note(row);
    // A row may speak of one that the same batch is about to make.
    const bool isWaiting = existing < 0 || std::any_of(row.values.begin(), row.values.end(), [](const QVariant& value) {
        return value.typeId() == QMetaType::LongLong && value.toLongLong() < -(1LL << 39);
    });
    if (isWaiting && changes) {
        if (const auto done = flush(changes); !done)
            return done;
        existing = m_match.find(prepared, row.number);
    }
    for (const NamedRecord& later : std::as_const(row.later))
        m_later.append({std::max<qint64>(existing, 0), 0, later.field, later.text});
    return updateExisting(existing, row, prepared, changes);
}

Result<> ImportWriter::createLater(ImportRow& row, PreparedRecord& prepared, Changes* changes)
{
    if (const QString reason = missing(row); !reason.isEmpty())
        return reject(row, reason);
    if (const auto done = makeReferences(row, prepared); !done || !row.rejection.isEmpty())
        return done ? reject(row, row.rejection) : done;
    warn(row.warnings + row.warningsIfNew);
    note(row);
    if (m_singly && changes)
        return createSingly(row, *changes);
    ++m_report.created;
    const size_t pending = m_pending.size();
    for (const NamedRecord& named : std::as_const(row.named)) {
        if (const qint64 id = row.values[named.field].toLongLong(); id < 0)
            m_standing.append({pending, named.field, id});
    }
    for (const NamedRecord& later : std::as_const(row.later))
        m_later.append({0, pending, later.field, later.text});
    m_pending.push_back(std::move(prepared));
    m_pendingTies.push_back(tiesOf(row));
    m_pendingNumbers << row.number;
    m_pendingLines << row.line;
    if (m_options.duplicates != Duplicates::Create)
        m_match.add(m_pending.back(), row.number, -row.line);
    learn(row, m_pending.back(), -row.line);
    return {};
}

Result<> ImportWriter::createSingly(const ImportRow& row, Changes& changes)
{
    if (const auto done = m_references.flush(changes); !done)
        return done;
    Values values = valuesOf(row);
    for (const NamedRecord& named : row.named)
        values[m_fields[named.field]] = m_references.settled(*m_described[named.field], row.values[named.field]);
    values.insert(QStringLiteral("source"), QStringLiteral("import"));
    const auto id = changes.create(m_module.name, values, Author::Program);
    if (!id)
        return id.error().kind == Error::Validation ? reject(row, id.error().message) : Result<>(id.error());
    for (const NamedRecord& later : row.later)
        m_later.append({*id, 0, later.field, later.text});
    ++m_report.created;
    return {};
}

Result<> ImportWriter::makeReferences(ImportRow& row, PreparedRecord& prepared)
{
    if (row.toMake.isEmpty())
        return {};
    if (const auto done = m_references.make(row); !done)
        return done;
    for (const NamedRecord& made : std::as_const(row.toMake))
        m_report.createdBeside[m_described[made.field]->refersTo] += row.rejection.isEmpty() ? 1 : 0;
    putReferences(row, prepared);
    return {};
}

void ImportWriter::putReferences(const ImportRow& row, PreparedRecord& prepared) const
{
    for (int i = 0; i < m_fields.size(); ++i) {
        if (m_described[i]->isReference())
            prepared.cells[static_cast<size_t>(m_cellOfField[i])] = row.values[i].isNull() ? Cell() : Cell(row.values[i].toLongLong());
    }
}

/// By these names other rows of the file may speak of this one.
void ImportWriter::learn(const ImportRow& row, const PreparedRecord& prepared, qint64 id)
{
    if (!m_references.areWithinFile())
        return;
    QStringList names{row.number};
    if (id < 0)
        names << QString::fromUtf8(prepared.title);
    m_references.own()->learn(names, id);
}

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

Result<> ImportWriter::updateExisting(qint64 id, ImportRow& row, const PreparedRecord& prepared, Changes* changes)
{
    for (const NamedRecord& named : std::as_const(row.named))
        row.values[named.field] = m_references.settled(*m_described[named.field], row.values[named.field]);
    if (changes) {
        const auto values = valuesFor(id, row, changes);
        const auto done = values ? changes->update(m_module.name, id, *values, {}, Author::Program) : Result<>(values.error());
        if (!done) {
            const bool isOfRow = done.error().kind == Error::Validation || done.error().kind == Error::NotFound;
            return isOfRow ? reject(row, done.error().message) : done;
        }
    }
    // The row may have brought a key that the record did not have.
    m_match.add(prepared, row.number, id);
    ++m_report.updated;
    return {};
}

/// What the row makes of the existing record.
Result<Values> ImportWriter::valuesFor(qint64 id, const ImportRow& row, Changes* changes) const
{
    Values current;
    if (m_options.duplicates == Duplicates::Fill && id > 0) {
        const auto record = changes ? changes->record(m_module.name, id) : m_workspace.reader().record(m_module, id);
        if (!record)
            return record.error();
        current = record->values;
    }
    Values values;
    for (int i = 0; i < m_fields.size(); ++i) {
        const bool isFilled = !row.values[i].isNull();
        const bool isWanted = m_options.duplicates == Duplicates::Fill
            ? isFilled && current.value(m_fields[i]).isNull()
            : isFilled || (m_options.duplicates == Duplicates::Overwrite && !m_described[i]->isRequired());
        if (row.spoken[i] && isWanted)
            values.insert(m_fields[i], row.values[i]);
    }
    return values;
}

/// What the store is about to make, so that nobody wonders where a tag came from.
Result<> ImportWriter::noteNewTags(ImportRow& row)
{
    for (int i = 0; i < m_fields.size(); ++i) {
        if (m_described[i]->type != FieldType::Tags || row.values[i].isNull())
            continue;
        if (!m_tags) {
            m_tags.emplace();
            const auto done = m_workspace.reader().forEach(*m_workspace.catalogue().module(ties::tagModule), {QStringLiteral("name_fold")},
                [this](qint64, const QVariantList& values) { m_tags->insert(values.first().toString()); });
            if (!done)
                return done;
        }
        for (const QString& name : tagNames(row.values[i].toString())) {
            if (!m_tags->contains(folded(name)))
                row.warnings << ImportWords::tr("The tag “%1” was not there: made for you").arg(name);
        }
    }
    return {};
}

Values ImportWriter::tiesOf(const ImportRow& row) const
{
    Values ties;
    for (int i = 0; i < m_fields.size(); ++i) {
        if (!m_described[i]->isStored() && !row.values[i].isNull())
            ties.insert(m_fields[i], row.values[i]);
    }
    return ties;
}

QString ImportWriter::missing(const ImportRow& row) const
{
    for (int i = 0; i < m_fields.size(); ++i) {
        const auto isHere = [&](const NamedRecord& named) { return named.field == i; };
        const bool isToCome = std::any_of(row.toMake.begin(), row.toMake.end(), isHere);
        if (m_described[i]->isRequired() && row.values[i].isNull() && !isToCome)
            return ImportWords::tr("%1 must be filled in.").arg(m_described[i]->label.in(m_workspace.session().language));
    }
    if (!m_module.check)
        return {};
    const auto refusal = m_module.check(valuesOf(row));
    return refusal ? QCoreApplication::translate(m_module.name.toUtf8().constData(), refusal->message.english.toUtf8().constData())
                   : QString();
}

Values ImportWriter::valuesOf(const ImportRow& row) const
{
    Values values;
    for (int i = 0; i < m_fields.size(); ++i)
        values.insert(m_fields[i], row.values[i]);
    return values;
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
