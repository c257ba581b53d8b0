#pragma once

#include "core/exchange/importreferred.h"

#include <memory>

namespace crm {

/// Resolves what the rows of an import refer to, by the rule of each column: people, accounts, other rows of the same file.
/// Owns the names of every module that the file refers to, and whatever is made beside the rows.
class ImportReferences {
public:
    ImportReferences(Workspace& workspace, const Module& module, const ImportRows& rows, const Mapping& mapping, const QStringList& header);

    /// Whether rows may name other rows of the file.
    bool areWithinFile() const { return m_own != nullptr; }
    ImportNames* own() { return m_own; }

    /// Puts in the ids that are known; what is to be made, or may come further down, is noted in the row. May reject the row.
    Result<> resolve(ImportRow& row);
    /// Makes what the row is to bring with it. May reject the row.
    Result<> make(ImportRow& row);
    /// The record that a text names once every row is in: 0 when there is none.
    Result<qint64> find(const Field& field, const QString& text);
    /// What makes records for the field; null when none are made.
    ImportReferred* maker(const QString& field) const;
    /// The same for rows that are about the referred record itself.
    ImportReferred* makerOfRecords(const QString& field) const;
    Result<> flush(Changes& changes);
    /// The id of what was negative before flush().
    QVariant settled(const Field& field, const QVariant& id) const;
    /// Records that others have deleted since the names were read.
    void forget(const QSet<qint64>& gone) { m_gone.unite(gone); }

private:
    Result<ImportNames*> namesOf(const QString& module);
    Result<> resolveField(int index, const QString& text, ImportRow& row);
    Result<> leave(int index, const QString& text, ImportRow& row);
    void addMakers(const Field& field, const Mapping& mapping, const QStringList& header);
    UnknownValue unknown(int index, const QString& text, WhenUnknown fate) const;

    Workspace& m_workspace;
    const Module& m_module;
    const ImportRows& m_rows;
    QList<const Field*> m_described;
    std::map<QString, std::unique_ptr<ImportNames>> m_names; ///< of each module that the file refers to
    std::map<QString, std::unique_ptr<ImportReferred>> m_makers; ///< by field
    std::map<QString, std::unique_ptr<ImportReferred>> m_recordMakers;
    ImportNames* m_own = nullptr;
    qint64 m_lastStanding = -(1LL << 40); ///< rows of the file itself are stood for by their lines
    QSet<qint64> m_gone;
};

} // namespace crm
