#include "core/exchange/tablefile.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace

Result<OutputFile> outputFileBeside(const Workspace& workspace, const QString& path)
{
    if (workspace.database().ownsFile(path))
        return Error{Error::Permission, ExportWords::tr("“%1” is the open database. Choose another name.").arg(path)};
    return OutputFile::open(path);
}

Result<> writeTable(const Workspace& workspace, const QList<QStringList>& rows, const CsvFormat& format, const QString& path)
{
    auto file = outputFileBeside(workspace, path);
    if (!file)
        return file.error();
    CsvWriter writer(file->device(), format);
    for (const QStringList& row : rows) {
        if (const auto done = writer.write(row); !done)
            return done;
    }
    if (const auto done = writer.finish(); !done)
        return done;
    return file->commit();
}

} // namespace crm
