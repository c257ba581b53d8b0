#include "core/services/picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QMimeDatabase>

namespace crm {

namespace {

constexpr qint64 largest = 10 * 1024 * 1024;
// Shows that a picture can be decoded; a JPG of this size costs some milliseconds, whatever the camera.
constexpr QSize proof(256, 256);

struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

Error tooLarge(qint64 size)
{
    return {Error::Validation,
        PictureWords::tr("The file has %1 MB; a picture may have up to 10 MB. Make it smaller and choose it again.")
            .arg(double(size) / (1024 * 1024), 0, 'f', 1)};
}

QString kindOf(const QByteArray& bytes)
{
    return QMimeDatabase().mimeTypeForData(bytes).preferredSuffix().toUpper();
}

Error notAPicture(const QByteArray& bytes)
{
    const QString kind = kindOf(bytes);
    if (kind.isEmpty() || kind == QLatin1String("BIN"))
        return {Error::Validation, PictureWords::tr("The file is not a picture. Choose a JPG, GIF or PNG.")};
    return {Error::Validation,
        PictureWords::tr("The file is of the kind %1. A picture has to be a JPG, GIF or PNG: save it as one of them and choose that.")
            .arg(kind)};
}

bool isAllowed(const QByteArray& format)
{
    return format == "jpeg" || format == "gif" || format == "png";
}

} // namespace

Result<QByteArray> readPicture(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Storage, PictureWords::tr("“%1” cannot be read: %2").arg(path, file.errorString())};
    if (file.size() > largest)
        return tooLarge(file.size());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return Error{Error::Storage, PictureWords::tr("“%1” cannot be read: %2").arg(path, file.errorString())};
    const auto good = judgePicture(bytes);
    return good ? Result<QByteArray>(bytes) : Result<QByteArray>(good.error());
}

Result<> judgePicture(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return Error{Error::Validation, PictureWords::tr("The file is empty. Choose a JPG, GIF or PNG.")};
    if (bytes.size() > largest)
        return tooLarge(bytes.size());
    QByteArray content = bytes;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    // By its content alone: without a device's name and without a format given, the reader has nothing else to go by.
    if (!isAllowed(QImageReader::imageFormat(&buffer)))
        return notAPicture(bytes);
    const auto shown = pictureWithin(bytes, proof);
    return shown ? Result<>() : Result<>(shown.error());
}

Result<QString> keepPicture(Workspace& workspace, const QString& path)
{
    const auto bytes = readPicture(path);
    if (!bytes)
        return bytes.error();
    QString sha256;
    const auto done = workspace.store().write({}, [&](Changes& changes) -> Result<> {
        const auto kept = changes.keepBlob(*bytes);
        if (!kept)
            return kept.error();
        sha256 = *kept;
        return {};
    });
    return done ? Result<QString>(sha256) : Result<QString>(done.error());
}

Result<QImage> pictureWithin(const QByteArray& bytes, QSize box)
{
    QByteArray content = bytes;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const bool lies = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize size = reader.size();
    const QSize room = lies ? box.transposed() : box;
    // The reader scales while it decodes: a photo of 48 megapixels would not fit into its limit of memory otherwise.
    if (size.width() > room.width() || size.height() > room.height())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage image = reader.read();
    if (image.isNull())
        return Error{Error::Validation,
            PictureWords::tr("The picture cannot be shown: it is damaged or far too large (%1). Take another copy of it.")
                .arg(reader.errorString())};
    return image;
}

} // namespace crm
