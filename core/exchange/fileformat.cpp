#include "core/exchange/fileformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

namespace crm {

namespace {

constexpr qint64 LookedAt = 64 * 1024;

struct FileFormatWords {
    Q_DECLARE_TR_FUNCTIONS(FileFormat)
};

bool isBinary(QByteArrayView start)
{
    for (const char* magic : {"%PDF-", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "SQLite format 3", "Rar!", "7z\xBC\xAF"}) {
        if (start.startsWith(magic))
            return true;
    }
    return false;
}

/// The first line that says something. UTF-16 loses its zero bytes: what is looked for is ASCII.
QByteArray firstLine(const QByteArray& start)
{
    QByteArray text = start;
    if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF"))
        text = text.sliced(2).replace(QByteArrayView("\0", 1), QByteArrayView());
    else if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    text = text.trimmed();
    const qsizetype end = text.indexOf('\n');
    return end < 0 ? text : text.left(end).trimmed();
}

/// A record a line; a line longer than what is looked at is one when it begins like one.
bool isJsonRecord(QByteArrayView line)
{
    if (!line.startsWith('{'))
        return false;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray(), &error);
    const bool isCut = error.error != QJsonParseError::NoError && line.size() > LookedAt / 2;
    return document.isObject() || isCut || line == QByteArrayView("{\"rows\":[");
}

} // namespace

Result<FileFormat> detectFormat(InputFile& file)
{
    const auto start = file.read(LookedAt);
    if (!start)
        return start.error();
    if (const auto done = file.rewind(); !done)
        return done.error();
    const QString name = QDir::toNativeSeparators(file.path());
    if (start->startsWith("PK\x03\x04"))
        return FileFormat::Xlsx;
    if (start->startsWith("\xD0\xCF\x11\xE0"))
        return Error{Error::Format,
            FileFormatWords::tr(
                "“%1” is a workbook of Excel 97–2003, or one locked with a password. Open it in the program that made it and "
                "save it as XLSX without a password, or as CSV.")
                .arg(name)};
    if (isBinary(*start))
        return Error{Error::Format,
            FileFormatWords::tr("“%1” is neither a table nor an address book. Save it as CSV, XLSX or vCard in the program that made it.")
                .arg(name)};
    const QByteArray line = firstLine(*start);
    if (line.left(11).compare("BEGIN:VCARD", Qt::CaseInsensitive) == 0)
        return FileFormat::VCard;
    return isJsonRecord(line) ? FileFormat::JsonLines : FileFormat::Csv;
}

} // namespace crm
