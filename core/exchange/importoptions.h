#pragma once

#include "core/exchange/csvdialect.h"
#include "core/exchange/encoding.h"
#include "core/exchange/mapping.h"

#include <QMap>

#include <optional>
#include <tuple>

namespace crm {

/// What becomes of a row whose keys are those of an existing record.
enum class Duplicates {
    Create, ///< a new record all the same
    Skip,
    Fill, ///< filled cells go into fields of the existing record that are empty
    Update, ///< filled cells go into the existing record, empty ones leave it alone
    Overwrite, ///< every mapped field becomes what the file says, empty cells included
};

/// How many of the matched fields have to be alike.
enum class MatchedBy { Any, All };

enum class ImportRun { Real, Dry };

/// What a person says of the first line, where the guess is wrong.
enum class FirstLine { ColumnNames, Record };

/// What to import, from where, by which rules.
struct ImportOptions {
    QString module;
    QString path;
    std::optional<Encoding> encoding = {}; ///< none: found out
    std::optional<QChar> delimiter = {}; ///< none: found out
    std::optional<FirstLine> firstLine = {}; ///< none: found out
    QString sheet = {}; ///< of a workbook; empty: the first that has rows
    std::optional<Mapping> mapping = {}; ///< none: found from the header
    OpenQuote openQuote = OpenQuote::Refuse;
    QStringList matchBy = {}; ///< these fields alike are a duplicate; empty: any of the module's duplicate keys
    MatchedBy matchedBy = MatchedBy::Any;
    Duplicates duplicates = Duplicates::Create;
    ImportRun run = ImportRun::Real;
    QString rejectsPath = {}; ///< where rejected rows are written; empty: nowhere
    qint64 unfinished = 0; ///< the step of an import that was broken off and is to be gone on with; 0: a new one
};

struct RejectedRow {
    qint64 line = 0;
    QString reason;
};

/// One field of a record that a row changes, in the texts that people read.
struct FieldChange {
    QString label;
    QString before;
    QString after;
};

/// A row that is about a record which is there already, and what becomes of that.
struct MatchedRow {
    qint64 line = 0;
    qint64 record = 0; ///< 0: a row further up in the same file
    QString title; ///< of the record: "LEA12 Smith John", or the line of the row it repeats
    QList<FieldChange> changes; ///< none: the record stays as it is
};

/// A value that names no record, or no choice, that was there, and what becomes of it.
struct UnknownValue {
    QString field; ///< its label
    QString value;
    WhenUnknown fate = WhenUnknown::LeaveEmpty;

    friend bool operator<(const UnknownValue& a, const UnknownValue& b)
    {
        return std::tie(a.field, a.value, a.fate) < std::tie(b.field, b.value, b.fate);
    }
    friend bool operator==(const UnknownValue&, const UnknownValue&) = default;
};

/// What an import did, or a dry run would do.
struct ImportReport {
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    double seconds = 0;
    qint64 step = 0; ///< of the journal; 0: nothing was written
    bool cancelled = false;
    /// The line of the quote that is never closed: nothing behind it was read. 0: the file was read to its end.
    qint64 openQuoteLine = 0;
    std::optional<Error> stopped; ///< why it came to no end; what is counted here stays
    QList<RejectedRow> rejections; ///< the first some hundred
    QMap<QString, qint64> warnings; ///< a sentence and how many rows it speaks of
    QMap<UnknownValue, qint64> unknown; ///< and how many rows hold it; the first some hundred
    QMap<QString, qint64> createdBeside; ///< records of other modules, by the module's name
    QList<MatchedRow> matched; ///< the first some hundred; the changes only in a dry run
    QString rejectsPath;
    bool lacksIndexes = false; ///< lists are slow until they are made: makeMissingIndexes()

    bool isWhole() const { return openQuoteLine == 0 && !stopped && !cancelled; }
};

} // namespace crm
