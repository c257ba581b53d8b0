#include "core/base/durable.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace crm {

bool isOnDisk(const QString& path)
{
#ifdef Q_OS_WIN
    if (QFileInfo(path).isDir())
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && _commit(file.handle()) == 0;
#else
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool isDone = ::fsync(handle) == 0;
    ::close(handle);
    return isDone || QFileInfo(path).isDir(); // some network folders cannot
#endif
}

} // namespace crm
