#pragma once

#include "core/exchange/inputfile.h"

namespace crm {

/// The formats an import reads.
enum class FileFormat { Csv, Xlsx, VCard, JsonLines };

/// Whether the columns' names stand in a first line, or may be missing; the other formats name each value themselves.
constexpr bool hasLayout(FileFormat format)
{
    return format == FileFormat::Csv || format == FileFormat::Xlsx;
}

/// By what the file holds; its name says nothing. What is none of the others is a table as text. Refuses what no import can read (old
/// or encrypted workbooks, archives, pictures), saying what it is and what to do. The file stands at its beginning afterwards.
Result<FileFormat> detectFormat(InputFile& file);

} // namespace crm
