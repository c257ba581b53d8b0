#pragma once

#include <QByteArrayView>
#include <QString>

#include <sys/mman.h>
#include <unistd.h>

/// A file that is never on a disk, for readers that want a path.
class MemoryFile {
public:
    MemoryFile() : m_file(memfd_create("fuzz", MFD_CLOEXEC)) { }
    ~MemoryFile() { close(m_file); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    void write(QByteArrayView bytes)
    {
        if (ftruncate(m_file, 0) != 0 || pwrite(m_file, bytes.data(), static_cast<size_t>(bytes.size()), 0) != bytes.size())
            qFatal("the memory is full");
    }
    QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_file); }

private:
    int m_file;
};
