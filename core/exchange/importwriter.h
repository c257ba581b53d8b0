#pragma once

#include "core/exchange/importbatches.h"
#include "core/exchange/importmatch.h"
#include "core/exchange/importnames.h"
#include "core/exchange/rejects.h"
#include "core/jobs/jobcontrol.h"
#include "core/workspace.h"

namespace crm {

/// Takes batches of prepared rows, finds what they are about, and writes them: one transaction a batch, one step for all.
class ImportWriter {
public:
    ImportWriter(Workspace& workspace, const Module& module, const ImportOptions& options, const QStringList& fields,
        const QStringList& columns, const QStringList& header);

    Result<ImportReport> run(ImportBatches& batches, JobControl& control);

private:
    Result<> begin();
    Result<> takeBatches(ImportBatches& batches, JobControl& control);
    Result<> end();
    Error stopped(const Error& reason) const;
    void warn(const QStringList& warnings);
    Result<> writeBatch(ImportBatch& batch);
    Result<> takeRows(ImportBatch& batch, Changes* changes);
    Result<> takeRow(ImportRow& row, PreparedRecord& prepared, Changes* changes);
    Result<> createLater(ImportRow& row, PreparedRecord& prepared, Changes* changes);
    Result<> createSingly(const ImportRow& row, Changes& changes);
    Result<> flush(Changes* changes);
    Result<> updateExisting(qint64 id, const ImportRow& row, const PreparedRecord& prepared, Changes* changes);
    Result<> resolveReferences(ImportRow& row, PreparedRecord& prepared);
    Result<> noteNewTags(ImportRow& row);
    Values tiesOf(const ImportRow& row) const;
    Result<QVariant> resolved(const Field& field, const QString& text, ImportRow& row);
    QString missing(const ImportRow& row) const;
    Values valuesOf(const ImportRow& row) const;
    Result<> reject(const ImportRow& row, const QString& reason);

    Workspace& m_workspace;
    const Module& m_module;
    const ImportOptions& m_options;
    QStringList m_fields;
    QList<const Field*> m_described;
    QList<int> m_cellOfField;
    ImportMatch m_match;
    BulkCreate m_create;
    Rejects m_rejects;
    bool m_singly; ///< the module has unique fields, which only the slow way judges
    Step m_step;
    ImportReport m_report;
    std::vector<PreparedRecord> m_pending;
    std::vector<Values> m_pendingTies; ///< beside m_pending
    std::optional<QSet<QString>> m_tags; ///< folded names of the tags that are there; once one is spoken of
    std::map<QString, ImportNames> m_names; ///< of each module that the file refers to
};

} // namespace crm
