// Any bytes as a CSV file: detection and reading must end, and must not depend on how the text is cut into pieces.
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/mapping.h"

#include <QBuffer>

using namespace crm;

namespace {

NextText inPieces(const QString& text, qsizetype size)
{
    return [text, size, at = qsizetype(0)]() mutable -> Result<QString> { return text.mid(std::exchange(at, at + size), size); };
}

QList<QStringList> rowsOf(NextText source, CsvDialect dialect)
{
    CsvReader reader(std::move(source), dialect);
    QList<QStringList> rows;
    qint64 line = 0;
    while (true) {
        const Result<bool> more = reader.next();
        if (!more || !*more)
            return rows;
        if (reader.line() <= line || reader.row().isEmpty())
            qFatal("lines go backwards or a row has no cells");
        line = reader.line();
        rows << reader.row();
    }
}

void checkWriting(const QList<QStringList>& rows, CsvDialect dialect)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    CsvWriter writer(buffer, {.delimiter = dialect.delimiter});
    for (const QStringList& row : rows) {
        if (!writer.write(row))
            qFatal("a buffer refused a row");
    }
    if (!writer.finish() || rowsOf(textOf(QString::fromUtf8(buffer.data())), dialect) != rows)
        qFatal("what was written reads back otherwise");
}

bool isWritable(QChar delimiter)
{
    return delimiter != u'"' && delimiter != u'\r' && delimiter != u'\n' && !delimiter.isSurrogate();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    Decoder decoder(detectEncoding(bytes));
    // By way of UTF-8, so that half surrogates, which no file can hold, don't get past here.
    const QString text = QString::fromUtf8(decoder.decode(bytes).toUtf8());
    const auto isKnown = [](const QString& cell) { return cell.size() == 4; };
    const CsvLayout layout = detectLayout(text, size % 2 ? SampleEnd::Cut : SampleEnd::EndOfFile, isKnown);
    const QList<QStringList> rows = rowsOf(textOf(text), layout.dialect);
    if (rows != rowsOf(inPieces(text, 1), layout.dialect) || rows != rowsOf(inPieces(text, 7), layout.dialect))
        qFatal("the rows depend on the pieces");
    if (isWritable(layout.dialect.delimiter))
        checkWriting(rows, layout.dialect);
    for (const QStringList& row : rows) {
        for (const QString& cell : row) {
            if (undoNeutralised(neutralised(cell)) != cell)
                qFatal("neutralising is not undone");
        }
    }
    return 0;
}
