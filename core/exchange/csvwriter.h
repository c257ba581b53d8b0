#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

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
};

/// Streams rows as CSV in UTF-8 into a device that it doesn't own. Quotes only the cells that need it; CsvReader reads back exactly what
/// was written.
class CsvWriter {
public:
    explicit CsvWriter(QIODevice& device, CsvFormat format = {});

    Result<> write(const QStringList& row);
    /// Brings the rest to the device. What is not finished is not all there.
    Result<> finish();

private:
    void append(const QString& cell, bool isAlone);
    bool needsQuotes(const QString& cell, bool isAlone) const;
    Result<> flush();

    QIODevice& m_device;
    CsvFormat m_format;
    QString m_pending;
    bool m_isAtStart = true;
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
