#include "core/journal/importlog.h"

#include "core/store/query.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace crm {

namespace {

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

QString compact(const QJsonDocument& json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

const QString columns =
    QStringLiteral("step, module, path, fingerprint, options, rows, created, updated, skipped, rejected, is_finished, reached_at");

QVariantList valuesOf(const LoggedImport& import)
{
    return {import.step.id, import.module, import.path, import.fingerprint, compact(QJsonDocument(import.options)), import.rows,
        import.created, import.updated, import.skipped, import.rejected, import.isFinished ? 1 : 0,
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)};
}

/// Reads the columns; the step is only its id yet.
LoggedImport importAt(const Query& query)
{
    LoggedImport import;
    import.step.id = query.integer(0);
    import.module = query.text(1);
    import.path = query.text(2);
    import.fingerprint = query.text(3);
    import.options = QJsonDocument::fromJson(query.text(4).toUtf8()).object();
    import.rows = query.integer(5);
    import.created = query.integer(6);
    import.updated = query.integer(7);
    import.skipped = query.integer(8);
    import.rejected = query.integer(9);
    import.isFinished = query.integer(10) != 0;
    import.reachedAt = QDateTime::fromString(query.text(11), Qt::ISODateWithMs);
    return import;
}

} // namespace

ImportLog::ImportLog(const Database& database, const Journal& journal) : m_database(database), m_journal(journal) { }

Result<> ImportLog::reached(const LoggedImport& import) const
{
    return execute(m_database,
        QStringLiteral("INSERT INTO import_log(%1) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(step) DO UPDATE SET "
                       "path = excluded.path, options = excluded.options, rows = excluded.rows, created = excluded.created, "
                       "updated = excluded.updated, skipped = excluded.skipped, rejected = excluded.rejected, "
                       "is_finished = excluded.is_finished, reached_at = excluded.reached_at")
            .arg(columns),
        valuesOf(import));
}

Result<> ImportLog::ended(const LoggedImport& import) const
{
    return reached(import);
}

Result<QList<LoggedImport>> ImportLog::imports(int limit) const
{
    return read(QStringLiteral("ORDER BY step DESC LIMIT ?"), {limit});
}

Result<LoggedImport> ImportLog::import(qint64 step) const
{
    const auto found = read(QStringLiteral("WHERE step = ?"), {step});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::NotFound, JournalWords::tr("Step %1 is no import.").arg(step)};
    return found->first();
}

Result<QList<LoggedImport>> ImportLog::read(const QString& where, const QVariantList& values) const
{
    QList<LoggedImport> imports;
    {
        Query query(m_database, QStringLiteral("SELECT %1 FROM import_log %2").arg(columns, where));
        if (const auto done = query.bind(values).run(); !done)
            return done.error();
        while (query.next())
            imports << importAt(query);
        if (const auto done = query.finished(); !done)
            return done.error();
    }
    for (LoggedImport& import : imports) {
        auto step = m_journal.step(import.step.id);
        if (!step)
            return step.error();
        import.step = *std::move(step);
    }
    return imports;
}

Result<> ImportLog::keepMapping(const QString& module, const QString& fingerprint, const QJsonArray& mapping) const
{
    return execute(m_database,
        QStringLiteral("INSERT INTO import_mapping(module, fingerprint, mapping) VALUES(?, ?, ?) ON CONFLICT(module, fingerprint) DO "
                       "UPDATE SET mapping = excluded.mapping"),
        {module, fingerprint, compact(QJsonDocument(mapping))});
}

Result<QJsonArray> ImportLog::keptMapping(const QString& module, const QString& fingerprint) const
{
    const auto mapping = queryValue(
        m_database, QStringLiteral("SELECT mapping FROM import_mapping WHERE module = ? AND fingerprint = ?"), {module, fingerprint});
    if (!mapping)
        return mapping.error();
    return QJsonDocument::fromJson(mapping->toString().toUtf8()).array();
}

} // namespace crm
