#pragma once

#include "core/exchange/import.h"
#include "core/exchange/importsource.h"
#include "tests/support/testworkspace.h"

#include <QFile>

namespace crm {

/// A database and a file to import into it.
class Import {
public:
    explicit Import(const QByteArray& text = {}) { write(text); }

    TestWorkspace& operator*() { return m_workspace; }
    TestWorkspace* operator->() { return &m_workspace; }

    void write(const QByteArray& text, const char* name = "file.csv")
    {
        options.path = m_workspace.fileIn(QLatin1String(name));
        QFile file(options.path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s", qPrintable(file.errorString()));
    }

    ImportReport run()
    {
        JobControl control;
        return run(control);
    }
    ImportReport run(JobControl& control)
    {
        const auto report = runImport(*m_workspace, options, control);
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return *report;
    }
    Error refusal()
    {
        JobControl control;
        const auto report = runImport(*m_workspace, options, control);
        return report ? Error{Error::Storage, QStringLiteral("it was done")} : report.error();
    }

    /// The column of every record, by number.
    QStringList values(const char* field, const char* module = "lead") const
    {
        ListQuery query{.module = QLatin1String(module), .filter = {}, .sort = {{QStringLiteral("number")}}};
        const auto ids = m_workspace->reader().ids(query);
        const auto records = m_workspace->reader().records(m_workspace.module(module), *ids, {QLatin1String(field)});
        QStringList values;
        for (const Record& record : *records)
            values << record.value(QLatin1String(field)).toString();
        return values;
    }
    qint64 count(const char* module = "lead") const { return values("number", module).size(); }
    qint64 lastStep() const { return *m_workspace->journal().lastStep(); }
    void undo()
    {
        if (const auto done = m_workspace->undo().undoLast(m_workspace->session().person); !done)
            qFatal("%s", qPrintable(done.error().message));
    }

    ImportOptions options{.module = QStringLiteral("lead"), .path = {}};

private:
    TestWorkspace m_workspace;
};

inline QList<qint64> counts(const ImportReport& report)
{
    return {report.read, report.created, report.updated, report.skipped, report.rejected};
}

} // namespace crm
