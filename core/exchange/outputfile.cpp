#include "core/exchange/outputfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace crm {

namespace {

struct OutputFileWords {
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

Error cannotWrite(const QFileDevice& file)
{
    return {Error::Permission,
        OutputFileWords::tr("“%1” cannot be written: %2. Make room, or choose another folder or name.")
            .arg(file.fileName(), file.errorString())};
}

bool isDevice(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

} // namespace

Result<OutputFile> OutputFile::open(const QString& path)
{
    std::unique_ptr<QFileDevice> file;
    if (isDevice(path))
        file = std::make_unique<QFile>(path);
    else
        file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return cannotWrite(*file);
    return OutputFile(std::move(file));
}

Result<> OutputFile::commit()
{
    auto* whole = qobject_cast<QSaveFile*>(m_file.get());
    const bool isDone = whole ? whole->commit() : m_file->flush();
    return isDone ? Result<>() : Result<>(cannotWrite(*m_file));
}

} // namespace crm
