#pragma once

#include "core/base/result.h"

#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace crm {

/// The zip archive that an XLSX workbook is. Refuses what is none, is encrypted or of another kind, and says what it is instead.
/// Its parts are read as streams, and no more of them than a workbook can honestly have: a few kilobytes can unpack to terabytes.
class XlsxPackage {
public:
    static Result<XlsxPackage> open(const QString& path);

    bool has(const QString& part) const;
    /// Error::Format when the part is missing or cannot be unpacked. The device reports damage and excess by its errorString().
    Result<std::unique_ptr<QIODevice>> part(const QString& name) const;

private:
    struct Close {
        void operator()(zip* archive) const;
    };

    explicit XlsxPackage(QString path, zip* archive) : m_path(std::move(path)), m_archive(archive) { }

    QString m_path;
    std::unique_ptr<zip, Close> m_archive;
};

/// The error of a workbook that is read only so far.
Error damagedWorkbook(const QString& reason);

} // namespace crm
