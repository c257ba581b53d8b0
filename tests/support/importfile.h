#pragma once

#include "core/exchange/import.h"
#include "core/exchange/importsource.h"
#include "tests/support/testworkspace.h"

#include <QFile>

namespace crm {

/// A file in the folder of a test's workspace, and what an import makes of it. Ends the test program when something cannot be done at all.
class ImportFile {
public:
    explicit ImportFile(QByteArray bytes = {}, const char* module = "contact")
    {
        options.module = QLatin1String(module);
        write(bytes);
    }

    void write(const QByteArray& bytes)
    {
        options.path = workspace.fileIn(QStringLiteral("file"));
        QFile file(options.path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
    }

    const Module& module() const { return *workspace->catalogue().module(options.module); }

    Result<ImportPreview> preview() const { return previewImport(options, module()); }

    struct Rows {
        QStringList header;
        QList<QMap<QString, QString>> rows; ///< what is filled, by the names of the columns
        QList<std::pair<qint64, QString>> problems; ///< by line
        QStringList warnings;
        QString error; ///< that ended the reading
    };
    Rows rows() const
    {
        const auto found = preview();
        if (!found)
            return {.header = {}, .rows = {}, .problems = {}, .warnings = {}, .error = found.error().message};
        Rows rows{.header = found->layout.header, .rows = {}, .problems = {}, .warnings = {}, .error = {}};
        const auto source = ImportSource::open(options.path, *found);
        for (auto more = (*source)->next(); more && *more; more = (*source)->next()) {
            QMap<QString, QString> cells;
            for (qsizetype i = 0; i < (*source)->row().size(); ++i) {
                if (!(*source)->row()[i].isEmpty())
                    cells.insert(rows.header.value(i, QString::number(i)), (*source)->row()[i]);
            }
            rows.warnings += (*source)->warnings();
            if ((*source)->problem().isEmpty())
                rows.rows << cells;
            else
                rows.problems << std::pair((*source)->line(), (*source)->problem());
        }
        const auto end = (*source)->next();
        rows.error = end ? QString() : end.error().message;
        return rows;
    }

    ImportReport run()
    {
        JobControl control;
        const auto report = runImport(*workspace, options, control);
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return *report;
    }

    QList<Record> records(const QStringList& fields = {})
    {
        const auto ids = workspace->reader().ids({.module = options.module, .filter = {}, .sort = {{QStringLiteral("number")}}});
        return *workspace->reader().records(module(), *ids, fields);
    }

    TestWorkspace workspace;
    ImportOptions options{.module = {}, .path = {}};
};

} // namespace crm
