#pragma once

#include "core/base/result.h"

#include <QFileDevice>

#include <memory>

namespace crm {

/// A file to be written whole: it appears, or takes the place of an older one, with commit() and not before. Without it nothing is left.
/// What is no ordinary file (a device, a pipe) is written into as it stands: a rename would put a file in its place.
class OutputFile {
public:
    /// Error::Permission when the place cannot be written.
    static Result<OutputFile> open(const QString& path);

    QIODevice& device() { return *m_file; }
    Result<> commit();

private:
    explicit OutputFile(std::unique_ptr<QFileDevice> file) : m_file(std::move(file)) { }

    std::unique_ptr<QFileDevice> m_file;
};

} // namespace crm
