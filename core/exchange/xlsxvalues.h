#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

class QIODevice;

namespace crm {

/// What a cell's number format makes of its number.
struct XlsxFormat {
    enum Kind { Plain, Date, DateTime, Time, Percent, Zeros } kind = Plain;
    int zeros = 0; ///< Zeros: so many digits at least, as postcodes and tax numbers are formatted
};

enum class DateSystem { From1900, From1904 };

/// The format of each cell style of a workbook.
class XlsxStyles {
public:
    static Result<XlsxStyles> read(QIODevice& device);
    static XlsxFormat formatOf(int id, const QString& code);

    XlsxFormat format(int style) const;

private:
    std::vector<XlsxFormat> m_formats;
};

/// The shared strings of a workbook, close together in memory. Refuses more than fits.
class XlsxStrings {
public:
    static constexpr qsizetype SizeLimit = 256 * 1024 * 1024;

    static Result<XlsxStrings> read(QIODevice& device);
    QString at(qsizetype index) const; ///< null when there is none
    qsizetype size() const { return static_cast<qsizetype>(m_ends.size()); }

private:
    QByteArray m_text;
    std::vector<quint32> m_ends;
};

/// The text of a numeric cell: as a person typed it, without an exponent, dates and times by ISO.
QString xlsxNumber(QStringView stored, XlsxFormat format, DateSystem system);
/// A column of a cell's name, from 0: "AB12" is 27; -1 when it is none.
int xlsxColumn(QStringView cell);
/// "_x000D_" is how the format writes characters that XML cannot.
QString xlsxUnescaped(const QString& text);

} // namespace crm
