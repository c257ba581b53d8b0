#include "core/exchange/importwriter.h"

#include "core/base/fold.h"
#include "core/schema/tagnames.h"
#include "core/store/ties.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace crm {

namespace {

constexpr qsizetype rejectionsKept = 500;
// A column of free text mapped to a choice would make a warning of each row.
constexpr qsizetype warningsKept = 500;

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool hasUniqueFields(const Module& module)
{
    return std::any_of(
        module.fields.begin(), module.fields.end(), [](const Field& field) { return field.unique == Unique::Yes && field.isEditable(); });
}

} // namespace

ImportWriter::ImportWriter(Workspace& workspace, const Module& module, const ImportOptions& options, const QStringList& fields,
    const QStringList& columns, const QStringList& header)
    : m_workspace(workspace)
    , m_module(module)
    , m_options(options)
    , m_fields(fields)
    , m_match(module, options.matchBy, columns)
    , m_create(workspace.database(), module, columns, QStringLiteral("import"))
    , m_rejects(options.run == ImportRun::Real ? options.rejectsPath : QString(), header)
    , m_singly(hasUniqueFields(module))
{
    for (const QString& field : fields) {
        m_described << module.field(field);
        m_cellOfField << static_cast<int>(columns.indexOf(field));
    }
}

Result<ImportReport> ImportWriter::run(ImportBatches& batches, JobControl& control)
{
    if (const auto done = begin(); !done)
        return done.error();
    if (const auto done = takeBatches(batches, control); !done)
        return stopped(done.error());
    if (const auto done = end(); !done)
        return stopped(done.error());
    return m_report;
}

/// Everything that can be known to fail fails here, before the first row is in.
Result<> ImportWriter::begin()
{
    if (const auto done = m_rejects.start(); !done)
        return done;
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
    const auto& broken = batches.broken();
    return broken
        ? reject({.line = broken->line, .cells = {}, .values = {}, .spoken = {}, .warnings = {}, .warningsIfNew = {}, .rejection = {}},
            ImportWords::tr("%1 Nothing behind this line was read.").arg(broken->reason))
        : Result<>();
}

Result<> ImportWriter::end()
{
    m_report.step = m_step.id;
    const auto path = m_rejects.finish();
    if (!path)
        return path.error();
    m_report.rejectsPath = *path;
    return {};
}

Error ImportWriter::stopped(const Error& reason) const
{
    if (reason.kind == Error::Cancelled) // somebody has taken back what was imported before
        return reason;
    if (m_step.id == 0)
        return {reason.kind, ImportWords::tr("Nothing was imported: %1").arg(reason.message)};
    return {reason.kind,
        ImportWords::tr("The import stopped after %1 rows: %2 What was imported before stays, as step %3; Undo takes it back.")
            .arg(m_report.read)
            .arg(reason.message)
            .arg(m_step.id)};
}

void ImportWriter::warn(const QStringList& warnings)
{
    for (const QString& warning : warnings) {
        const bool isRoom = m_report.warnings.size() < warningsKept || m_report.warnings.contains(warning);
        ++m_report.warnings[isRoom ? warning : ImportWords::tr("Other values not taken over")];
    }
}

Result<> ImportWriter::writeBatch(ImportBatch& batch)
{
    if (m_options.run == ImportRun::Dry)
        return takeRows(batch, nullptr);
    // Counted anew should the batch fail: a failed batch has written nothing.
    const ImportReport before = m_report;
    const auto body = [&](Changes& changes) { return takeRows(batch, &changes); };
    const StepTitle title{QStringLiteral(QT_TRANSLATE_NOOP("Step", "Import “%1”")), {QFileInfo(m_options.path).fileName()}};
    const auto done = m_step.id ? m_workspace.store().writeMore(m_step, body, Patience::Job)
                                : m_workspace.store().write(title, body, {.kind = StepKind::Import, .patience = Patience::Job});
    if (!done) {
        m_report = before;
        m_pending.clear();
        m_pendingTies.clear();
        return done.error();
    }
    m_step = done->step;
    return {};
}

Result<> ImportWriter::takeRows(ImportBatch& batch, Changes* changes)
{
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
    if (const auto done = resolveReferences(row, prepared); !done)
        return done;
    if (const auto done = noteNewTags(row); !done)
        return done;
    for (const QByteArray& picture : row.pictures) {
        const auto kept = changes ? changes->keepBlob(picture) : Result<QString>(QString());
        if (!kept)
            return kept.error();
    }
    qint64 existing = m_options.duplicates == Duplicates::Create ? 0 : m_match.find(prepared);
    if (existing == 0)
        return createLater(row, prepared, changes);
    if (m_options.duplicates == Duplicates::Skip) {
        ++m_report.skipped;
        return {};
    }
    warn(row.warnings);
    // A row may speak of one that the same batch is about to make.
    if (existing < 0 && changes) {
        if (const auto done = flush(changes); !done)
            return done;
        existing = m_match.find(prepared);
    }
    return updateExisting(existing, row, prepared, changes);
}

Result<> ImportWriter::createLater(ImportRow& row, PreparedRecord& prepared, Changes* changes)
{
    if (const QString reason = missing(row); !reason.isEmpty())
        return reject(row, reason);
    warn(row.warnings + row.warningsIfNew);
    if (m_singly && changes)
        return createSingly(row, *changes);
    ++m_report.created;
    m_pending.push_back(std::move(prepared));
    m_pendingTies.push_back(tiesOf(row));
    if (m_options.duplicates != Duplicates::Create)
        m_match.add(m_pending.back(), -static_cast<qint64>(m_pending.size()));
    return {};
}

Result<> ImportWriter::createSingly(const ImportRow& row, Changes& changes)
{
    Values values = valuesOf(row);
    values.insert(QStringLiteral("source"), QStringLiteral("import"));
    const auto id = changes.create(m_module.name, values, Author::Program);
    if (!id)
        return id.error().kind == Error::Validation ? reject(row, id.error().message) : Result<>(id.error());
    ++m_report.created;
    return {};
}

Result<> ImportWriter::flush(Changes* changes)
{
    const std::vector<PreparedRecord> records = std::exchange(m_pending, {});
    const std::vector<Values> ties = std::exchange(m_pendingTies, {});
    if (records.empty() || !changes)
        return {};
    const auto first = m_create.add(*changes, m_workspace.searchLog(), records);
    if (!first)
        return first.error();
    for (size_t i = 0; i < ties.size(); ++i) {
        const auto tied = changes->tie(m_module, *first + static_cast<qint64>(i), ties[i], Author::Program);
        if (!tied)
            return tied;
    }
    if (m_options.duplicates == Duplicates::Create)
        return {};
    for (size_t i = 0; i < records.size(); ++i)
        m_match.add(records[i], *first + static_cast<qint64>(i));
    return {};
}

Result<> ImportWriter::updateExisting(qint64 id, const ImportRow& row, const PreparedRecord& prepared, Changes* changes)
{
    Values values;
    for (int i = 0; i < m_fields.size(); ++i) {
        const bool filled = !row.values[i].isNull();
        if (row.spoken[i] && (filled || (m_options.duplicates == Duplicates::Overwrite && !m_described[i]->isRequired())))
            values.insert(m_fields[i], row.values[i]);
    }
    if (changes) {
        const auto done = changes->update(m_module.name, id, values, {}, Author::Program);
        if (!done)
            return done.error().kind == Error::Validation ? reject(row, done.error().message) : done;
    }
    // The row may have brought a key that the record did not have.
    m_match.add(prepared, id);
    ++m_report.updated;
    return {};
}

Result<> ImportWriter::resolveReferences(ImportRow& row, PreparedRecord& prepared)
{
    for (int i = 0; i < m_fields.size(); ++i) {
        const Field& field = *m_described[i];
        if (!field.isReference())
            continue;
        QVariant& value = row.values[i];
        if (!value.isNull()) {
            auto found = resolved(field, value.toString(), row);
            if (!found)
                return found.error();
            value = *std::move(found);
            row.spoken[i] = !value.isNull();
        }
        if (value.isNull() && field.type == FieldType::User && field.isRequired())
            value = m_workspace.session().person;
        prepared.cells[static_cast<size_t>(m_cellOfField[i])] = value.isNull() ? Cell() : Cell(value.toLongLong());
    }
    return {};
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

Result<QVariant> ImportWriter::resolved(const Field& field, const QString& text, ImportRow& row)
{
    const Module& target = *m_workspace.catalogue().module(field.refersTo);
    auto names = m_names.find(target.name);
    if (names == m_names.end())
        names = m_names.emplace(target.name, ImportNames(m_workspace.reader(), target, m_workspace.phones())).first;
    const auto id = names->second.find(text);
    if (!id)
        return id.error();
    if (*id != 0)
        return QVariant(*id);
    const QString label = field.label.in(m_workspace.session().language);
    row.warnings << ImportWords::tr("%1: there is no “%2”, or several of that name: not taken over").arg(label, text.left(60));
    return QVariant();
}

QString ImportWriter::missing(const ImportRow& row) const
{
    for (int i = 0; i < m_fields.size(); ++i) {
        if (m_described[i]->isRequired() && row.values[i].isNull())
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
    if (m_report.rejections.size() < rejectionsKept)
        m_report.rejections.append({row.line, reason});
    return m_rejects.add(row.cells, row.line, reason);
}

} // namespace crm
