#pragma once

#include "core/exchange/importnames.h"
#include "core/exchange/importrows.h"
#include "core/store/bulkcreate.h"
#include "core/workspace.h"

#include <QSet>

namespace crm {

/// Makes the records that rows of another module name: the accounts of a file of contacts. Each is made once, from the first row that names
/// it, with the columns of that row that are about it, and is matched first by whoever asks.
class ImportReferred {
public:
    /// mapping: the columns that fill such a record. names: where the new ones are learned.
    ImportReferred(Workspace& workspace, const Module& target, const Mapping& mapping, ImportNames& names, qint64& lastStanding);

    const Module& target() const { return m_target; }
    ImportNames& names() { return m_names; }
    /// The name that the row gives the record: that of its title.
    QString nameIn(const QStringList& cells) const;

    /// Answers a negative id that stands for the record until flush() has made it, or Error::Validation.
    Result<qint64> make(const QString& name, const QStringList& cells, qint64 line);
    Result<> flush(Changes& changes);
    /// The id that a negative one has become.
    qint64 idOf(qint64 standing) const { return m_ids.value(standing, standing); }
    bool hasMade(qint64 id) const { return m_made.contains(id); }
    /// What the row says of the record; references are left out.
    Result<Values> valuesOf(const QStringList& cells, qint64 line) const;

private:
    Workspace& m_workspace;
    const Module& m_target;
    ImportNames& m_names;
    ImportRows m_rows;
    RecordPreparer m_preparer;
    BulkCreate m_create;
    std::vector<PreparedRecord> m_pending;
    QList<std::pair<QString, qint64>> m_pendingNames;
    QHash<qint64, qint64> m_ids;
    QSet<qint64> m_made;
    qint64& m_lastStanding; ///< shared, so that no two records are stood for by one number
};

} // namespace crm
