#pragma once

#include "core/exchange/csvdialect.h"
#include "core/exchange/encoding.h"
#include "core/exchange/mapping.h"

#include <QMap>

#include <optional>

namespace crm {

/// What becomes of a row whose keys are those of an existing record.
enum class Duplicates {
    Create, ///< a new record all the same
    Skip,
    Update, ///< filled cells go into the existing record, empty ones leave it alone
    Overwrite, ///< every mapped field becomes what the file says, empty cells included
};

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
    QStringList matchBy = {}; ///< any of these fields alike is a duplicate; empty: the module's duplicate keys
    Duplicates duplicates = Duplicates::Create;
    ImportRun run = ImportRun::Real;
    QString rejectsPath = {}; ///< where rejected rows are written; empty: nowhere
};

struct RejectedRow {
    qint64 line = 0;
    QString reason;
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
    QList<RejectedRow> rejections; ///< the first some hundred
    QMap<QString, qint64> warnings; ///< a sentence and how many rows it speaks of
    QString rejectsPath;
};

} // namespace crm
