#include "core/exchange/importhistory.h"

#include "core/exchange/mappingjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace crm {

namespace {

constexpr qint64 judgedBytes = 1024 * 1024;

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr const char* duplicateNames[] = {"create", "skip", "fill", "update", "overwrite"};

Duplicates duplicatesNamed(const QString& name)
{
    const auto found =
        std::find_if(std::begin(duplicateNames), std::end(duplicateNames), [&](const char* one) { return name == QLatin1String(one); });
    return found == std::end(duplicateNames) ? Duplicates::Skip : static_cast<Duplicates>(found - std::begin(duplicateNames));
}

Result<> checkContinues(const LoggedImport& import)
{
    if (import.isFinished)
        return Error{Error::Conflict, ImportWords::tr("“%1” came to its end. Import the file again to bring in more.").arg(import.path)};
    if (import.step.undoneBy)
        return Error{Error::Conflict, ImportWords::tr("The import of “%1” has been taken back. Import the file anew.").arg(import.path)};
    const auto now = contentFingerprint(import.path);
    if (!now)
        return now.error();
    if (*now != import.fingerprint)
        return Error{Error::Conflict,
            ImportWords::tr("“%1” is no longer the file that was being imported, so nobody knows which of its rows are in. Undo the import "
                            "and import the file anew.")
                .arg(import.path)};
    return {};
}

/// A run's first and last number: one of them is enough, for numbers and ids grow together.
Result<QString> rangeOf(const Workspace& workspace, const CreatedRun& run)
{
    const Module& module = *workspace.catalogue().module(run.module);
    const auto ends = workspace.reader().records(module, {run.first, run.last}, {QStringLiteral("number")});
    if (!ends)
        return ends.error();
    if (ends->isEmpty())
        return QString();
    const Record& known = ends->first();
    const qint64 number = QStringView(known.number()).sliced(module.prefix.size()).toLongLong();
    const qint64 first = number - (known.id - run.first);
    return QStringLiteral("number >= \"%1%2\" and number <= \"%1%3\"").arg(module.prefix).arg(first).arg(first + run.last - run.first);
}

} // namespace

QJsonObject toJson(const ImportOptions& options)
{
    QJsonObject json{{u"module"_qs, options.module}, {u"path"_qs, options.path},
        {u"duplicates"_qs, QLatin1String(duplicateNames[static_cast<int>(options.duplicates)])},
        {u"match-by"_qs, QJsonArray::fromStringList(options.matchBy)}, {u"matched-by-all"_qs, options.matchedBy == MatchedBy::All},
        {u"open-quote-is-text"_qs, options.openQuote == OpenQuote::Literal}, {u"rejects"_qs, options.rejectsPath},
        {u"sheet"_qs, options.sheet}};
    if (options.encoding)
        json.insert(u"encoding"_qs, encodingName(*options.encoding));
    if (options.delimiter)
        json.insert(u"delimiter"_qs, QString(*options.delimiter));
    if (options.firstLine)
        json.insert(u"first-line-is-record"_qs, *options.firstLine == FirstLine::Record);
    if (options.mapping)
        json.insert(u"mapping"_qs, toJson(*options.mapping));
    return json;
}

ImportOptions importOptionsFromJson(const QJsonObject& json)
{
    ImportOptions options{.module = json[u"module"].toString(), .path = json[u"path"].toString()};
    options.duplicates = duplicatesNamed(json[u"duplicates"].toString());
    for (const QJsonValue& field : json[u"match-by"].toArray())
        options.matchBy << field.toString();
    options.matchedBy = json[u"matched-by-all"].toBool() ? MatchedBy::All : MatchedBy::Any;
    options.openQuote = json[u"open-quote-is-text"].toBool() ? OpenQuote::Literal : OpenQuote::Refuse;
    options.rejectsPath = json[u"rejects"].toString();
    options.sheet = json[u"sheet"].toString();
    if (json.contains(u"encoding"))
        options.encoding = encodingFromName(json[u"encoding"].toString());
    if (const QString delimiter = json[u"delimiter"].toString(); !delimiter.isEmpty())
        options.delimiter = delimiter.front();
    if (json.contains(u"first-line-is-record"))
        options.firstLine = json[u"first-line-is-record"].toBool() ? FirstLine::Record : FirstLine::ColumnNames;
    if (json.contains(u"mapping"))
        options.mapping = mappingFromJson(json[u"mapping"].toArray());
    return options;
}

Result<QString> contentFingerprint(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            Error::NotFound, ImportWords::tr("“%1” cannot be read: %2 Put the file back where it was.").arg(path, file.errorString())};
    const QByteArray start = QCryptographicHash::hash(file.read(judgedBytes), QCryptographicHash::Sha256).toHex();
    return QString::number(file.size()) + u':' + QString::fromLatin1(start);
}

Result<ImportReport> continueImport(Workspace& workspace, qint64 step, JobControl& control)
{
    const auto import = ImportLog(workspace.database(), workspace.journal()).import(step);
    if (!import)
        return import.error();
    if (const auto done = checkContinues(*import); !done)
        return done.error();
    ImportOptions options = importOptionsFromJson(import->options);
    options.unfinished = step;
    return runImport(workspace, options, control);
}

Result<QString> madeByImport(const Workspace& workspace, qint64 step)
{
    const auto import = ImportLog(workspace.database(), workspace.journal()).import(step);
    const auto runs = import ? workspace.journal().createdBy(step) : Result<QList<CreatedRun>>(import.error());
    if (!runs)
        return runs.error();
    QStringList ranges;
    CreatedRun whole;
    const auto put = [&]() -> Result<> {
        const auto range = whole.module.isEmpty() ? Result<QString>(QString()) : rangeOf(workspace, whole);
        if (!range)
            return range.error();
        if (!range->isEmpty())
            ranges << *range;
        return {};
    };
    for (const CreatedRun& run : *runs) {
        if (run.module != import->module)
            continue;
        if (!whole.module.isEmpty() && run.first == whole.last + 1) {
            whole.last = run.last;
            continue;
        }
        if (const auto done = put(); !done)
            return done.error();
        whole = run;
    }
    if (const auto done = put(); !done)
        return done.error();
    return ranges.size() < 2 ? ranges.join(QString()) : u'(' + ranges.join(QStringLiteral(") or (")) + u')';
}

Result<std::optional<Mapping>> keptMapping(const Workspace& workspace, const Module& module, const QStringList& header)
{
    if (header.isEmpty())
        return std::optional<Mapping>();
    const auto kept = ImportLog(workspace.database(), workspace.journal()).keptMapping(module.name, headerFingerprint(header));
    if (!kept)
        return kept.error();
    return kept->isEmpty() ? std::optional<Mapping>() : std::optional(mappingFromJson(*kept));
}

} // namespace crm
