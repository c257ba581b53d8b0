#include "tests/support/zipfile.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

namespace crm {

QByteArray zipped(const QMap<QString, QByteArray>& files)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("archive"));
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    for (auto it = files.begin(); archive && it != files.end(); ++it) {
        zip_source_t* source = zip_source_buffer(archive, it->constData(), static_cast<zip_uint64_t>(it->size()), 0);
        if (zip_file_add(archive, it.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            qFatal("%s cannot be put into an archive", qPrintable(it.key()));
    }
    QFile file(path);
    if (!archive || zip_close(archive) != 0 || !file.open(QIODevice::ReadOnly))
        qFatal("no archive can be made");
    return file.readAll();
}

} // namespace crm
