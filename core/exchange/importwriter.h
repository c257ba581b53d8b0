#pragma once

#include "core/exchange/importbatches.h"
#include "core/exchange/importmatch.h"
#include "core/exchange/importreferences.h"
#include "core/exchange/rejects.h"
#include "core/jobs/jobcontrol.h"
#include "core/journal/importlog.h"
#include "core/store/deferredindexes.h"
#include "core/store/masswriting.h"
#include "core/workspace.h"

namespace crm {

/// What all parts of an import work by.
struct ImportPlan {
    const Module& module;
    const ImportOptions& options;
    const Mapping& mapping;
    const QStringList& header;
    const ImportRows& rows;
    QStringList columns; ///< of the prepared records
    LoggedImport log; ///< how far it has come when it goes on with an earlier one
};

/// Takes batches of prepared rows, finds what they are about, and writes them: one transaction for some batches, one step for all.
class ImportWriter {
public:
    ImportWriter(Workspace& workspace, const ImportPlan& plan);

    Result<ImportReport> run(ImportBatches& batches, JobControl& control);

private:
    /// A reference to a row further down, to be put in once every row is in.
    struct Later {
        qint64 record; ///< 0: still pending
        size_t pending;
        int field;
        QString text;
    };
    /// A cell of a pending record that holds a negative id.
    struct Standing {
        size_t pending;
        int field;
        qint64 id;
    };

    Result<> begin();
    Result<> takeBatches(ImportBatches& batches, JobControl& control);
    Result<> takeBroken(const ImportBatches& batches);
    Result<> linkLater(JobControl& control);
    Result<ImportReport> ended(const JobControl& control);
    Result<ImportReport> stopped(const Error& reason, const JobControl& control);
    void note(const ImportRow& row);
    void warn(const QStringList& warnings);
    LoggedImport logged() const;
    Result<> inStep(const RecordStore::Body& body);
    Result<> writeBatches(ImportBatch batch, ImportBatches& batches, const JobControl& control);
    Result<> takeBatch(ImportBatch batch, ImportBatches& batches, Changes* changes);
    Result<> takeRows(ImportBatch& batch, Changes* changes);
    Result<> takeRow(ImportRow& row, PreparedRecord& prepared, Changes* changes);
    Result<> takeReferred(const ImportRow& row, Changes* changes);
    Result<> takeMatched(qint64 existing, ImportRow& row, PreparedRecord& prepared, Changes* changes);
    Result<> createLater(ImportRow& row, PreparedRecord& prepared, Changes* changes);
    Result<> createSingly(const ImportRow& row, Changes& changes);
    Result<> makeReferences(ImportRow& row, PreparedRecord& prepared);
    void putReferences(const ImportRow& row, PreparedRecord& prepared) const;
    void learn(const ImportRow& row, const PreparedRecord& prepared, qint64 id);
    Result<> flush(Changes* changes);
    Result<> flushRecords(Changes& changes, std::vector<PreparedRecord>& records);
    void settleCells(std::vector<PreparedRecord>& records, qint64 first) const;
    Result<> updateExisting(qint64 id, ImportRow& row, const PreparedRecord& prepared, Changes* changes);
    Result<Values> valuesFor(qint64 id, const ImportRow& row, Changes* changes) const;
    Result<> noteMatch(qint64 existing, const ImportRow& row);
    Result<QList<FieldChange>> changesOf(const Record& record, const ImportRow& row) const;
    Result<> noteNewTags(ImportRow& row);
    Values tiesOf(const ImportRow& row) const;
    QString missing(const ImportRow& row) const;
    Values valuesOf(const ImportRow& row) const;
    Result<> reject(const ImportRow& row, const QString& reason);

    Workspace& m_workspace;
    ImportPlan m_plan;
    const Module& m_module;
    const ImportOptions& m_options;
    QStringList m_fields;
    QList<const Field*> m_described;
    QList<int> m_cellOfField;
    ImportMatch m_match;
    ImportReferences m_references;
    BulkCreate m_create;
    DeferredIndexes m_indexes;
    std::optional<MassWriting> m_mass;
    Rejects m_rejects;
    bool m_isTied = false; ///< rows may hold values that no column of the table does: tags
    bool m_singly; ///< the module has unique fields, which only the slow way judges
    Step m_step;
    ImportReport m_report;
    qint64 m_position = 0; ///< in the file, behind the rows that were taken
    qint64 m_lastChange = 0; ///< in the journal, when others were last looked at
    QSet<qint64> m_gone; ///< records that others have deleted since the keys were read
    std::vector<PreparedRecord> m_pending;
    std::vector<Values> m_pendingTies; ///< beside m_pending if there are any ties, as are those below
    std::optional<QSet<QString>> m_tags; ///< folded names of the tags that are there; once one is spoken of
    QStringList m_pendingNumbers;
    QList<qint64> m_pendingLines;
    QList<Standing> m_standing;
    QList<Later> m_later;
    qsizetype m_settled = 0; ///< of these, the first so many know their record
};

} // namespace crm
