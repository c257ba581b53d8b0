#include "core/exchange/export.h"

#include "core/exchange/outputfile.h"
#include "core/exchange/recordjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace crm {

namespace {

constexpr qsizetype pageSize = 500;

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// Takes records one by one.
class RecordSink {
public:
    virtual ~RecordSink() = default;
    virtual Result<> begin() = 0;
    virtual Result<> add(const Record& record) = 0;
    virtual Result<> end() = 0;
};

class CsvSink : public RecordSink {
public:
    CsvSink(const Workspace& workspace, const Module& module, const QStringList& columns, QIODevice& device, const CsvFormat& format)
        : m_workspace(workspace)
        , m_module(module)
        , m_columns(columns)
        , m_writer(device, format)
    {
    }

    Result<> begin() override
    {
        QStringList header;
        for (const QString& column : m_columns)
            header << m_module.field(column)->label.in(m_workspace.session().language);
        return m_writer.write(header);
    }

    Result<> add(const Record& record) override
    {
        QStringList row;
        for (const QString& column : m_columns) {
            const Field& field = *m_module.field(column);
            row << (field.isReference() ? record.titles.value(column) : m_workspace.valueWriter().plain(field, record.value(column)));
        }
        return m_writer.write(row);
    }

    Result<> end() override { return m_writer.finish(); }

private:
    const Workspace& m_workspace;
    const Module& m_module;
    QStringList m_columns;
    CsvWriter m_writer;
};

class JsonSink : public RecordSink {
public:
    JsonSink(const Workspace& workspace, const Module& module, const QStringList& columns, QIODevice& device, ChoiceForm choices)
        : m_module(module)
        , m_columns(columns)
        , m_json(workspace, choices)
        , m_device(device)
    {
    }

    Result<> begin() override { return put("{\"rows\":["); }

    Result<> add(const Record& record) override
    {
        const QByteArray text = QJsonDocument(m_json.object(m_module, record, m_columns)).toJson(QJsonDocument::Compact);
        return put(std::exchange(m_first, false) ? '\n' + text : ",\n" + text);
    }

    Result<> end() override { return put("\n]}\n"); }

private:
    Result<> put(const QByteArray& bytes)
    {
        if (m_device.write(bytes) == bytes.size())
            return {};
        return Error{Error::Permission,
            ExportWords::tr("The export could not be written: %1. Make room, or choose another place.").arg(m_device.errorString())};
    }

    const Module& m_module;
    QStringList m_columns;
    RecordJson m_json;
    QIODevice& m_device;
    bool m_first = true;
};

QStringList allColumns(const Module& module)
{
    QStringList columns;
    for (const Field& field : module.fields) {
        if (!field.isShown(Shown::Hidden) && field.type != FieldType::Image)
            columns << field.name;
    }
    return columns;
}

std::unique_ptr<RecordSink> sinkFor(
    Workspace& workspace, const Module& module, const ExportOptions& options, const QStringList& columns, QIODevice& device)
{
    if (options.format == ExportFormat::Json)
        return std::make_unique<JsonSink>(workspace, module, columns, device, options.choices);
    return std::make_unique<CsvSink>(workspace, module, columns, device, options.csv);
}

} // namespace

Result<qint64> exportRecords(Workspace& workspace, const ExportOptions& options, QIODevice& device, JobControl& control)
{
    const Module& module = *workspace.catalogue().module(options.query.module);
    const QStringList columns = options.columns.isEmpty() ? allColumns(module) : options.columns;
    QList<qint64> ids = options.ids;
    if (ids.isEmpty()) {
        auto found = workspace.reader().ids(options.query);
        if (!found)
            return found.error();
        ids = *std::move(found);
    }
    QStringList read = columns;
    if (!read.contains(QStringLiteral("number")))
        read << QStringLiteral("number");
    const auto sink = sinkFor(workspace, module, options, columns, device);
    if (const auto done = sink->begin(); !done)
        return done.error();
    qint64 written = 0;
    for (qsizetype start = 0; start < ids.size(); start += pageSize) {
        if (control.isCancelled())
            return Error{Error::Cancelled, ExportWords::tr("The export was cancelled; no file was written.")};
        const auto records = workspace.reader().records(module, ids.mid(start, pageSize), read);
        if (!records)
            return records.error();
        for (const Record& record : *records) {
            if (const auto done = sink->add(record); !done)
                return done.error();
        }
        written += records->size();
        control.report({start + records->size(), ids.size()});
    }
    if (const auto done = sink->end(); !done)
        return done.error();
    return written;
}

Result<qint64> exportToFile(Workspace& workspace, const ExportOptions& options, const QString& path, JobControl& control)
{
    if (workspace.database().ownsFile(path))
        return Error{Error::Permission, ExportWords::tr("“%1” is the open database. Choose another name.").arg(path)};
    auto file = OutputFile::open(path);
    if (!file)
        return file.error();
    const auto written = exportRecords(workspace, options, file->device(), control);
    if (!written)
        return written;
    if (const auto done = file->commit(); !done)
        return done.error();
    return written;
}

} // namespace crm
