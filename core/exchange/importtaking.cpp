// How ImportWriter takes the rows one by one: what each is about, and what becomes of it.
#include "core/exchange/importwriter.h"

#include "core/base/fold.h"
#include "core/schema/tagnames.h"
#include "core/store/ties.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

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
    if (const auto done = m_isTied ? noteNewTags(row) : Result<>(); !done)
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
    if (m_isTied)
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

/// What the store is about to make, so that nobody wonders where a tag came from.
Result<> ImportWriter::noteNewTags(ImportRow& row)
{
    for (int i = 0; i < m_fields.size(); ++i) {
        if (m_described[i]->type != FieldType::Tags || row.values[i].isNull())
            continue;
        if (!m_tags) {
            m_tags.emplace();
            const auto done = m_workspace.reader().forEach(*m_workspace.catalogue().module(ties::tagModule), {QStringLiteral("name_fold")},
                [this](qint64, std::span<const Cell> values) { m_tags->insert(cellText(values.front())); });
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

Values ImportWriter::tiesOf(const ImportRow& row) const
{
    Values ties;
    for (int i = 0; i < m_fields.size(); ++i) {
        if (!m_described[i]->isStored() && !row.values[i].isNull())
            ties.insert(m_fields[i], row.values[i]);
    }
    return ties;
}

} // namespace crm
