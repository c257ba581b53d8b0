// Any bytes as the sheet of a workbook, and behind a NUL as its shared strings, and behind another as its styles: fuzzing the archive
// itself would seldom get past its checksums. Reading must end, lines go forward, and no row be wider than a sheet is.
#include "tests/fuzz/memoryfile.h"

#include "core/exchange/xlsxsource.h"

#include <array>
#include <zlib.h>

using namespace crm;

namespace {

/// A zip archive of parts as they are, without compression.
class StoredZip {
public:
    void add(const QByteArray& name, QByteArrayView content)
    {
        QByteArray head;
        const auto sum = crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size()));
        put(head,
            {{20, 2}, {0, 2}, {0, 2}, {0, 2}, {0x21, 2}, {sum, 4}, {content.size(), 4}, {content.size(), 4}, {name.size(), 2}, {0, 2}});
        m_directory += "PK\x01\x02";
        put(m_directory, {{20, 2}});
        m_directory += head;
        put(m_directory, {{0, 2}, {0, 2}, {0, 2}, {0, 4}, {m_bytes.size(), 4}});
        m_directory += name;
        m_bytes += "PK\x03\x04" + head + name;
        m_bytes += content;
        ++m_parts;
    }
    QByteArray finished() const
    {
        QByteArray bytes = m_bytes + m_directory + "PK\x05\x06";
        put(bytes, {{0, 2}, {0, 2}, {m_parts, 2}, {m_parts, 2}, {m_directory.size(), 4}, {m_bytes.size(), 4}, {0, 2}});
        return bytes;
    }

private:
    struct Number {
        unsigned long long value;
        int bytes;
        template <typename T>
        Number(T number, int size) : value(static_cast<unsigned long long>(number))
                                   , bytes(size)
        {
        }
    };

    static void put(QByteArray& bytes, std::initializer_list<Number> numbers)
    {
        for (const Number& number : numbers) {
            for (int i = 0; i < number.bytes; ++i)
                bytes += static_cast<char>(number.value >> (8 * i));
        }
    }

    QByteArray m_bytes;
    QByteArray m_directory;
    int m_parts = 0;
};

QByteArray workbookOf(const QList<QByteArray>& parts)
{
    StoredZip zip;
    zip.add("[Content_Types].xml", "<Types/>");
    zip.add("_rels/.rels", R"(<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>)");
    zip.add(
        "xl/workbook.xml", R"(<workbook xmlns:r="r"><workbookPr date1904="0"/><sheets><sheet name="one" r:id="a"/></sheets></workbook>)");
    zip.add("xl/_rels/workbook.xml.rels",
        R"(<Relationships><Relationship Id="a" Type="x/worksheet" Target="sheet.xml"/><Relationship Id="b" Type="x/sharedStrings" )"
        R"(Target="strings.xml"/><Relationship Id="c" Type="x/styles" Target="styles.xml"/></Relationships>)");
    zip.add("xl/sheet.xml", parts.value(0));
    if (parts.size() > 1)
        zip.add("xl/strings.xml", parts[1]);
    if (parts.size() > 2)
        zip.add("xl/styles.xml", parts[2]);
    return zip.finished();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static MemoryFile file;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    file.write(workbookOf(bytes.split('\0')));
    auto workbook = XlsxWorkbook::open(file.path());
    if (!workbook)
        return 0;
    const XlsxSheet sheet = workbook->sheets.first();
    const auto source = XlsxSource::open(*std::move(workbook), sheet, 1);
    if (!source)
        return 0;
    qint64 line = 0;
    while (true) {
        const auto more = (*source)->next();
        if (!more || !*more)
            return 0;
        if ((*source)->line() <= line || (*source)->row().size() > XlsxSource::ColumnLimit)
            qFatal("lines go backwards or a row is too wide");
        line = (*source)->line();
    }
}
