#include "core/exchange/xlsxpackage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstring>
#include <zip.h>

namespace crm {

namespace {

constexpr qint64 PartLimit = qint64(4) << 30; ///< a sheet of a million rows and forty columns has about three
constexpr qint64 RatioFrom = qint64(64) << 20;
constexpr qint64 RatioLimit = 400; ///< repetitive sheets reach 60; deflate ends at 1032
constexpr qint64 TokenLimit = 16 << 20; ///< bytes without a tag: a cell has at most 32,767 characters
constexpr qint64 EntryLimit = 100'000;

struct XlsxWords {
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

/// One part of the archive as a stream that ends with an error where it goes beyond the limits.
class ZipPart : public QIODevice {
public:
    ZipPart(zip_file* file, qint64 packed, qint64 size) : m_file(file), m_packed(packed), m_size(size) { open(ReadOnly | Unbuffered); }
    ~ZipPart() override { zip_fclose(m_file); }

    bool isSequential() const override { return true; }
    qint64 size() const override { return m_size; }
    qint64 bytesAvailable() const override { return m_isAtEnd ? 0 : 1; }
    bool atEnd() const override { return m_isAtEnd; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 count = m_isAtEnd ? 0 : zip_fread(m_file, data, static_cast<zip_uint64_t>(most));
        if (count < 0)
            return fail(XlsxWords::tr("a part of it is damaged"));
        m_isAtEnd = count == 0;
        m_read += count;
        if (m_read > PartLimit || (m_read > RatioFrom && m_read / std::max<qint64>(m_packed, 1) > RatioLimit))
            return fail(XlsxWords::tr("a part of it unpacks to more than a workbook can have"));
        const void* tag = memrchr(data, '<', static_cast<size_t>(count));
        m_sinceTag = tag ? count - (static_cast<const char*>(tag) - data) : m_sinceTag + count;
        if (m_sinceTag > TokenLimit)
            return fail(XlsxWords::tr("a cell in it is longer than a cell can be"));
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 fail(const QString& reason)
    {
        m_isAtEnd = true;
        setErrorString(reason);
        return -1;
    }

    zip_file* m_file;
    qint64 m_packed;
    qint64 m_size;
    qint64 m_read = 0;
    qint64 m_sinceTag = 0;
    bool m_isAtEnd = false;
};

QString reasonOf(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString reason = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return reason;
}

} // namespace

Error damagedWorkbook(const QString& reason)
{
    return {Error::Format,
        XlsxWords::tr("The workbook could not be read: %1. Save it anew in the program that made it, or save the sheet as CSV.")
            .arg(reason)};
}

void XlsxPackage::Close::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<XlsxPackage> XlsxPackage::open(const QString& path)
{
    int code = 0;
    zip* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive)
        return damagedWorkbook(reasonOf(code));
    XlsxPackage package(path, archive);
    if (zip_get_num_entries(archive, 0) > EntryLimit)
        return damagedWorkbook(XlsxWords::tr("it has far too many parts"));
    const QString name = QDir::toNativeSeparators(path);
    if (package.has(QStringLiteral("xl/workbook.bin")))
        return Error{Error::Format, XlsxWords::tr("“%1” is a binary workbook (XLSB). Open it and save it as XLSX.").arg(name)};
    if (package.has(QStringLiteral("META-INF/manifest.xml")))
        return Error{Error::Format, XlsxWords::tr("“%1” is an OpenDocument file. Open it and save it as XLSX, or as CSV.").arg(name)};
    if (!package.has(QStringLiteral("[Content_Types].xml")))
        return Error{Error::Format, XlsxWords::tr("“%1” is an archive and no workbook. Unpack it and choose a file in it.").arg(name)};
    return package;
}

bool XlsxPackage::has(const QString& part) const
{
    return zip_name_locate(m_archive.get(), part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<QIODevice>> XlsxPackage::part(const QString& name) const
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return damagedWorkbook(XlsxWords::tr("“%1” is missing in it").arg(name));
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_file* file = zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &stat) == 0
        ? zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0)
        : nullptr;
    if (!file)
        return damagedWorkbook(QString::fromUtf8(zip_strerror(m_archive.get())));
    return std::unique_ptr<QIODevice>(std::make_unique<ZipPart>(file, static_cast<qint64>(stat.comp_size), static_cast<qint64>(stat.size)));
}

} // namespace crm
