#pragma once

#include "core/workspace.h"

class QImage;
class QSize;

namespace crm {

/// Pictures of records are the bytes of a JPG, GIF or PNG of at most 10 MB, whatever their file is called.

/// The file's bytes, once it is known to be a picture that can be shown. Error::Validation says what it is instead and what to do,
/// Error::Storage that it cannot be read.
Result<QByteArray> readPicture(const QString& path);

/// The same for bytes that are there already.
Result<> judgePicture(const QByteArray& bytes);

/// Reads a picture and keeps its bytes in the database; answers what an Image field is to hold.
Result<QString> keepPicture(Workspace& workspace, const QString& path);

/// The picture as it is to be seen: upright by its EXIF orientation, no larger than the box. Error::Validation when it is damaged.
Result<QImage> pictureWithin(const QByteArray& bytes, QSize box);

} // namespace crm
