// inspect: what files are, before anybody imports them.
#include "commands.h"

#include "core/exchange/inspection.h"
#include "core/modules/modules.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace crm::cli {

namespace {

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString formatName(FileFormat format)
{
    switch (format) {
    case FileFormat::Csv:
        return QStringLiteral("csv");
    case FileFormat::Xlsx:
        return QStringLiteral("xlsx");
    case FileFormat::VCard:
        return QStringLiteral("vcard");
    case FileFormat::JsonLines:
        return QStringLiteral("jsonl");
    }
    Q_UNREACHABLE();
}

QString delimiterName(QChar delimiter)
{
    return delimiter == QLatin1Char('\t') ? QStringLiteral("tab") : QString(delimiter);
}

QJsonObject jsonOf(const QString& path, const Result<FileInspection>& found)
{
    QJsonObject json{{QStringLiteral("file"), path}};
    if (!found) {
        json.insert(QStringLiteral("refused"), found.error().message);
        return json;
    }
    const ImportPreview& preview = found->preview;
    json.insert(QStringLiteral("format"), formatName(preview.format));
    if (preview.format != FileFormat::Xlsx)
        json.insert(QStringLiteral("encoding"), encodingName(preview.encoding));
    if (preview.format == FileFormat::Csv)
        json.insert(QStringLiteral("delimiter"), delimiterName(preview.layout.dialect.delimiter));
    if (preview.format == FileFormat::Xlsx) {
        json.insert(QStringLiteral("sheet"), preview.sheet);
        json.insert(QStringLiteral("sheets"), QJsonArray::fromStringList(preview.sheets));
    }
    if (hasLayout(preview.format))
        json.insert(QStringLiteral("header_line"), preview.layout.headerLine);
    json.insert(QStringLiteral("columns"), preview.layout.columns);
    json.insert(QStringLiteral("header"), QJsonArray::fromStringList(preview.layout.header));
    json.insert(QStringLiteral("records"), found->records);
    json.insert(QStringLiteral("module"), found->module);
    json.insert(QStringLiteral("mapped"), preview.mapping.columns.size());
    json.insert(QStringLiteral("problems"), QJsonArray::fromStringList(found->problems));
    return json;
}

QString textOf(const QJsonObject& json)
{
    const QString file = json[QStringLiteral("file")].toString();
    if (json.contains(QStringLiteral("refused")))
        return CommandLineWords::tr("%1: not readable. %2").arg(file, json[QStringLiteral("refused")].toString()) + QLatin1Char('\n');
    QStringList facts{json[QStringLiteral("format")].toString()};
    for (const QString& name : {QStringLiteral("encoding"), QStringLiteral("sheet")}) {
        if (json.contains(name))
            facts << json[name].toString();
    }
    if (json.contains(QStringLiteral("delimiter")))
        facts << CommandLineWords::tr("separated by %1").arg(json[QStringLiteral("delimiter")].toString());
    const int header = json[QStringLiteral("header_line")].toInt();
    if (json.contains(QStringLiteral("header_line")))
        facts << (header > 0 ? CommandLineWords::tr("header in line %1").arg(header) : CommandLineWords::tr("no header"));
    facts << CommandLineWords::tr("%1 columns, %2 of them known in %3")
                 .arg(json[QStringLiteral("columns")].toInt())
                 .arg(json[QStringLiteral("mapped")].toInt())
                 .arg(json[QStringLiteral("module")].toString());
    facts << CommandLineWords::tr("%1 records").arg(json[QStringLiteral("records")].toInteger());
    QString text = file + QStringLiteral(": ") + facts.join(QStringLiteral(" · ")) + QLatin1Char('\n');
    for (const QJsonValue& problem : json[QStringLiteral("problems")].toArray())
        text += QStringLiteral("  ") + problem.toString() + QLatin1Char('\n');
    return text;
}

} // namespace

Result<Answer> runInspect(const WorkspaceOptions& options, const Arguments& arguments)
{
    const Catalogue catalogue = defaultCatalogue(options.russian);
    Answer answer;
    QJsonArray files;
    for (const QString& path : arguments.operands) {
        const auto found = inspectFile(path, catalogue);
        answer.isRefusal = answer.isRefusal || !found;
        const QJsonObject json = jsonOf(path, found);
        files.append(json);
        answer.text += textOf(json);
    }
    answer.json = {{QStringLiteral("files"), files}};
    return answer;
}

} // namespace crm::cli
