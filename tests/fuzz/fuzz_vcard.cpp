// Any bytes as an address book: reading must end, must not depend on how the bytes are cut, and what is good must be readable again after
// it was written as text.
#include "core/exchange/vcardrow.h"

using namespace crm;

namespace {

NextBytes inPieces(const QByteArray& bytes, qsizetype size)
{
    return [bytes, size, at = qsizetype(0)]() mutable -> Result<QByteArray> { return bytes.mid(std::exchange(at, at + size), size); };
}

using Cells = QList<std::pair<QString, QString>>;

QList<Cells> cardsOf(NextBytes source)
{
    VCardReader reader(std::move(source));
    QList<Cells> cards;
    qint64 line = 0;
    while (true) {
        const Result<bool> more = reader.next();
        if (!more || !*more)
            return cards;
        if (reader.card().line <= line)
            qFatal("lines go backwards");
        line = reader.card().line;
        VCardRow row = rowOf(reader.card(), Encoding::Windows1251, VCardPictures::Take);
        QStringList columns;
        for (const auto& [column, text] : row.cells) {
            if (column.isEmpty() || text.isEmpty() || columns.contains(column))
                qFatal("a column without a name or text, or one twice");
            columns << column;
        }
        sortVCardColumns(columns);
        cards << row.cells;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QList<Cells> cards = cardsOf(inPieces(bytes, 1'000'000));
    if (cards != cardsOf(inPieces(bytes, 1)) || cards != cardsOf(inPieces(bytes, 7)))
        qFatal("the cards depend on the pieces");
    return 0;
}
