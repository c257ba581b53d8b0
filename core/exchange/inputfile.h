#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct gzFile_s;

namespace crm {

/// A file that is read from front to end, unpacked on the way when it is gzip-compressed. Refuses folders and what can't be read.
class InputFile {
public:
    static Result<InputFile> open(const QString& path);

    /// The next bytes, at most so many; empty at the end. A compressed file that was cut off ends in an Error::Format.
    Result<QByteArray> read(qint64 most = 256 * 1024);
    Result<> rewind();

    const QString& path() const { return m_path; }
    /// How far the file on the disk has been read and how large it is there: compressed bytes, for showing progress.
    qint64 position() const;
    qint64 size() const { return m_size; }

private:
    struct Close {
        void operator()(gzFile_s* file) const;
    };

    InputFile(const QString& path, gzFile_s* file, qint64 size) : m_path(path), m_file(file), m_size(size) { }
    Error damaged(const QString& reason) const;

    QString m_path;
    std::unique_ptr<gzFile_s, Close> m_file;
    qint64 m_size = 0;
};

} // namespace crm
