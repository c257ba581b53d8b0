#pragma once

#include "core/jobs/jobcontrol.h"
#include "core/workspace.h"

namespace crm {

/// What becomes of one kind of record in a conversion.
struct ConversionTarget {
    enum class Kind { None, New, Existing };

    QString module;
    Kind kind = Kind::New;
    qint64 existing = 0; ///< for Existing
    Values values = {}; ///< for New: what the person says, over what the lead brings
};

struct ConversionOrder {
    QString module; ///< whose records are converted
    QList<qint64> records;
    QList<ConversionTarget> targets; ///< in the order they are made; later ones may refer to earlier ones
    QString relateTo; ///< the target module that gets the related records; empty or not made: the last target but deals that is
};

struct Converted {
    qint64 record = 0;
    QMap<QString, qint64> made; ///< target module to the record made or used
    QSet<QString> created; ///< the target modules whose record is new
};

struct ConversionReport {
    Committed committed;
    QList<Converted> converted;
};

/// An existing record that may be what the lead is about.
struct ConversionMatch {
    qint64 id = 0;
    QString title;
    QString secondLine;
    int confidence = 0; ///< percent
    QString reason; ///< what is alike, in words
};

/// What a conversion would do with the fields of a record.
struct ConversionPreview {
    struct Copied {
        QString field;
        QList<FieldOfModule> to;
    };
    Record record;
    QList<Copied> copied;
    QStringList left; ///< filled fields without a target, readable on the archived record only
    qint64 related = 0; ///< how many related records move
    QMap<QString, QList<ConversionMatch>> matches; ///< per target module, best first
};

/// Turns leads into accounts, contacts and deals by the module's rules: all of it in one step, or nothing.
/// Refuses records that are converted already, and targets whose required fields the record does not fill.
class Conversion {
public:
    explicit Conversion(Workspace& workspace);

    /// Stopped, it has converted none.
    Result<ConversionReport> convert(const ConversionOrder& order, const JobControl& control = JobControl());
    Result<ConversionPreview> preview(const QString& module, qint64 record) const;
    /// The modules the rules lead to, in the order they are to be made.
    static QStringList targetsOf(const Module& module);

private:
    Result<Converted> convertOne(
        const Record& record, const ConversionOrder& order, QHash<QString, qint64>& madeByTitle, Changes& changes) const;
    Result<qint64> target(const Record& record, const ConversionTarget& target, Converted& converted, QHash<QString, qint64>& madeByTitle,
        Changes& changes) const;
    Result<> checkOwnValues(const Module& target, const Values& values) const;
    Values valuesFor(const Record& record, const Module& target, const Converted& converted) const;
    Result<> moveLinks(qint64 from, qint64 to, Changes& changes) const;
    Result<> archive(const Record& record, const Converted& converted, Changes& changes) const;
    Result<> completeExisting(const Module& target, qint64 id, const Converted& converted, Changes& changes) const;
    Result<QList<ConversionMatch>> matches(const Record& record, const Module& target) const;

    Workspace& m_workspace;
};

} // namespace crm
