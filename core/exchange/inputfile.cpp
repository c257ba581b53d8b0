#include "core/exchange/inputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <zlib.h>

namespace crm {

namespace {

struct InputFileWords {
    Q_DECLARE_TR_FUNCTIONS(InputFile)
};

// zlib asks for the buffer before the first read; its own 8 KiB costs a call per eight kilobytes.
constexpr unsigned BufferSize = 256 * 1024;

gzFile openPacked(const QString& path)
{
#ifdef Q_OS_WIN
    return gzopen_w(reinterpret_cast<const wchar_t*>(path.utf16()), "rb");
#else
    return gzopen(QFile::encodeName(path).constData(), "rb");
#endif
}

} // namespace

void InputFile::Close::operator()(gzFile_s* file) const
{
    gzclose(file);
}

Result<InputFile> InputFile::open(const QString& path)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!info.exists())
        return Error{Error::NotFound,
            InputFileWords::tr("The file “%1” is not there. It may have been moved or renamed; choose it again.").arg(shown)};
    if (info.isDir())
        return Error{Error::Format, InputFileWords::tr("“%1” is a folder. Choose a file in it.").arg(shown)};
    gzFile file = info.isReadable() ? openPacked(path) : nullptr;
    if (!file)
        return Error{Error::Permission,
            InputFileWords::tr("The file “%1” can't be read. Ask for the right to read it, or copy it elsewhere.").arg(shown)};
    gzbuffer(file, BufferSize);
    return InputFile(path, file, info.size());
}

Error InputFile::damaged(const QString& reason) const
{
    return {Error::Format,
        InputFileWords::tr("The file “%1” could not be read to its end: %2. Get it again and retry.")
            .arg(QDir::toNativeSeparators(m_path), reason)};
}

Result<QByteArray> InputFile::read(qint64 most)
{
    QByteArray bytes(std::clamp<qint64>(most, 1, std::numeric_limits<int>::max()), Qt::Uninitialized);
    const int count = gzread(m_file.get(), bytes.data(), static_cast<unsigned>(bytes.size()));
    int code = Z_OK;
    const char* reason = count > 0 ? nullptr : gzerror(m_file.get(), &code);
    // A stream that stops short gives its last bytes first and Z_BUF_ERROR with the empty read after them.
    if (count < 0 || code == Z_BUF_ERROR)
        return damaged(code == Z_BUF_ERROR ? InputFileWords::tr("it was cut off") : QString::fromLocal8Bit(reason));
    bytes.truncate(count);
    return bytes;
}

Result<> InputFile::rewind()
{
    if (gzrewind(m_file.get()) != 0)
        return damaged(InputFileWords::tr("its beginning is out of reach"));
    return {};
}

qint64 InputFile::position() const
{
    // Nothing has been asked for yet when gzoffset() already counts the look at the magic number.
    return std::clamp<qint64>(gzoffset(m_file.get()), 0, m_size);
}

} // namespace crm
