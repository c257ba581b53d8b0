#pragma once

#include "core/jobs/jobcontrol.h"
#include "core/workspace.h"

namespace crm {

enum class Headings { With, Without };

/// Which cells of a list are copied: these columns of these records, in this order.
struct CellsToCopy {
    QString module;
    QList<qint64> ids;
    QStringList columns;
    Headings headings = Headings::Without;
    Language language = Language::English;
    QLocale locale;
};

/// Cells as other programs take them in.
struct CopiedCells {
    QString text; ///< separated by tabs and lines; quoted where a cell has one of them in it
    QString html; ///< the same as a table, which keeps texts like "007" from becoming numbers; empty for very many rows
    qint64 rows = 0;
    bool isCut = false; ///< there were more rows than the clipboard is meant for
};

/// More are an export's.
inline constexpr qint64 mostCopiedRows = 100'000;

/// Reads what people see in the cells; numbers without their groups, so that a spreadsheet reads them as numbers.
/// Error::Cancelled when told to stop.
Result<CopiedCells> copyCells(Workspace& workspace, const CellsToCopy& wanted, JobControl& control);

} // namespace crm
