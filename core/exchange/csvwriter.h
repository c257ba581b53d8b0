#pragma once

#include "core/exchange/encoding.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>

class QIODevice;

namespace crm {

enum class LineEnd { CrLf, Lf };
enum class ByteOrderMark { No, Yes }; ///< Excel takes UTF-8 without it for the local 8-bit encoding

/// What becomes of cells that a spreadsheet would calculate or run.
enum class Formulas {
    Keep,
    Neutralise, ///< an apostrophe is put before them
};

struct CsvFormat {
    QChar delimiter = u',';
    LineEnd lineEnd = LineEnd::CrLf;
    ByteOrderMark byteOrderMark = ByteOrderMark::No;
    Formulas formulas = Formulas::Keep;
    Encoding encoding = Encoding::Utf8; ///< the byte-order mark is for UTF-8 alone
};

/// Streams rows as CSV into a device that it doesn't own. Quotes only the cells that need it; CsvReader reads back exactly what was
/// written. Error::Format when a text has characters that the encoding lacks: they would be question marks.
class CsvWriter {
public:
    explicit CsvWriter(QIODevice& device, CsvFormat format = {});

    Result<> write(const QStringList& row);
    /// The same cell by cell, in UTF-8, which saves turning what the database holds into strings and back.
    void add(QByteArrayView cell);
    Result<> endRow();
    /// Brings the rest to the device. What is not finished is not all there.
    Result<> finish();

private:
    void append(QByteArrayView cell);
    bool needsQuotes(QByteArrayView cell) const;
    Result<> flush();

    QIODevice& m_device;
    CsvFormat m_format;
    QByteArray m_delimiter;
    std::array<bool, 256> m_isSpecial{}; ///< bytes that need quotes around the cell
    QByteArray m_pending;
    qsizetype m_cellsInRow = 0;
    bool m_isAtStart = true;
    bool m_wasEmpty = false; ///< the last cell
};

/// The cell with an apostrophe before it if a spreadsheet would take it for a formula: after any apostrophes it begins with = + - @ tab or
/// CR.
///
/// Left alone are plain numbers ("-5", "+3,14", "-12 %") and international phone numbers ("+7 916 123-45-67", "+79161234567"), because
/// calculating those gives the number itself or nothing. "+7-916-123-45-67" is neutralised: a spreadsheet shows -1144 for it.
QString neutralised(const QString& cell);
/// Takes back what neutralised() did, and nothing else: undoNeutralised(neutralised(x)) == x for every x.
QString undoNeutralised(const QString& cell);

} // namespace crm
