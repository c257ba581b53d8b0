#include "core/services/picture.h"
#include "tests/support/testworkspace.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace crm;

namespace {

/// Red above, blue below, twice as high as wide.
QImage flag()
{
    QImage image(20, 40, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < 20; ++y) {
        for (int x = 0; x < 20; ++x)
            image.setPixelColor(x, y, Qt::red);
    }
    return image;
}

QByteArray encoded(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 100);
    return bytes;
}

/// A JPG whose camera says that it was turned (EXIF 2.3, tag 0x0112).
QByteArray turned(const QImage& image, char orientation)
{
    QByteArray exif("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 24);
    exif += QByteArray(1, orientation) + QByteArray(7, '\0');
    const int length = static_cast<int>(exif.size()) + 2;
    QByteArray jpg = encoded(image, "jpg");
    return jpg.insert(2, QByteArray("\xff\xe1", 2) + char(length >> 8) + char(length & 0xff) + exif);
}

QByteArray tinyGif()
{
    return QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
}

QString keep(TestWorkspace& workspace, const QByteArray& bytes)
{
    QFile file(workspace.fileIn("picture"));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    return keepPicture(*workspace, file.fileName()).valueOr({});
}

} // namespace

class TestPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_formats_goByTheContent_data();
    void judge_formats_goByTheContent();
    void judge_tooLarge_saysSo();
    void read_missingFile_saysWhich();
    void within_exifOrientation_isUpright_data();
    void within_exifOrientation_isUpright();
    void within_smallPicture_keepsItsSize();
    void keep_sameBytesTwice_areKeptOnce();
    void image_throughUndo_comesAndGoes();
    void image_ofDeletedRecord_comesBack();
    void image_unknownBytes_areRefused();
};

void TestPicture::judge_formats_goByTheContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("refusal");
    const QByteArray png = encoded(flag(), "png");
    QTest::newRow("a PNG is kept") << png << QString();
    QTest::newRow("a JPG is kept") << encoded(flag(), "jpg") << QString();
    QTest::newRow("a GIF is kept") << tinyGif() << QString();
    QTest::newRow("a BMP is named") << encoded(flag(), "bmp") << "of the kind BMP";
    QTest::newRow("a text is named") << QByteArray("Name;Phone\n") << "of the kind TXT";
    QTest::newRow("a PDF is named") << QByteArray("%PDF-1.4\n") << "of the kind PDF";
    QTest::newRow("an empty file") << QByteArray() << "The file is empty";
    QTest::newRow("half a PNG is damaged") << png.left(png.size() / 2) << "damaged";
}

void TestPicture::judge_formats_goByTheContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, refusal);
    const auto good = judgePicture(bytes);
    QCOMPARE(good.hasValue(), refusal.isEmpty());
    if (!good) {
        QCOMPARE(good.error().kind, Error::Validation);
        QVERIFY2(good.error().message.contains(refusal), qPrintable(good.error().message));
    }
}

void TestPicture::judge_tooLarge_saysSo()
{
    const QByteArray png = encoded(flag(), "png");
    const auto good = judgePicture(png + QByteArray(10 * 1024 * 1024 - png.size(), '\0'));
    QVERIFY(good);
    const auto large = judgePicture(png + QByteArray(11 * 1024 * 1024, '\0'));
    QVERIFY(!large);
    QVERIFY2(large.error().message.contains("11.0 MB"), qPrintable(large.error().message));
}

void TestPicture::read_missingFile_saysWhich()
{
    const auto bytes = readPicture(QStringLiteral("/nowhere/anna.jpg"));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, Error::Storage);
    QVERIFY(bytes.error().message.contains("/nowhere/anna.jpg"));
}

void TestPicture::within_exifOrientation_isUpright_data()
{
    QTest::addColumn<char>("orientation");
    QTest::addColumn<QTransform>("camera");
    // What the camera stored is the upright picture turned the other way.
    QTest::newRow("upright") << char(1) << QTransform();
    QTest::newRow("upside down") << char(3) << QTransform().rotate(180);
    QTest::newRow("lying on its left side") << char(6) << QTransform().rotate(-90);
    QTest::newRow("lying on its right side") << char(8) << QTransform().rotate(90);
}

void TestPicture::within_exifOrientation_isUpright()
{
    QFETCH(char, orientation);
    QFETCH(QTransform, camera);
    const auto shown = pictureWithin(turned(flag().transformed(camera), orientation), QSize(16, 16));
    QVERIFY(shown);
    QCOMPARE(shown->size(), QSize(8, 16));
    QVERIFY(shown->pixelColor(4, 2).red() > 200);
    QVERIFY(shown->pixelColor(4, 13).blue() > 200);
}

void TestPicture::within_smallPicture_keepsItsSize()
{
    QCOMPARE(pictureWithin(encoded(flag(), "png"), QSize(500, 500))->size(), flag().size());
}

void TestPicture::keep_sameBytesTwice_areKeptOnce()
{
    TestWorkspace workspace;
    const QByteArray png = encoded(flag(), "png");
    const QString first = keep(workspace, png);
    QCOMPARE(first.size(), 64);
    QCOMPARE(keep(workspace, png), first);
    QCOMPARE(*workspace.another()->reader().blob(first), png);
    QVERIFY(!workspace->reader().blob(QString(64, u'0')));
}

void TestPicture::image_throughUndo_comesAndGoes()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("contact", {{"last_name", "A"}});
    const QString sha256 = keep(workspace, tinyGif());
    QVERIFY(workspace->store().write({"Edit"}, [&](Changes& changes) { return changes.update("contact", id, {{"image", sha256}}); }));
    QCOMPARE(workspace.read("contact", id).value("image"), QVariant(sha256));
    QVERIFY(workspace->undo().undoLast(workspace->session().person));
    QVERIFY(workspace.read("contact", id).value("image").isNull());
    QVERIFY(workspace->undo().redoLast(workspace->session().person));
    QCOMPARE(workspace.read("contact", id).value("image"), QVariant(sha256));
}

void TestPicture::image_ofDeletedRecord_comesBack()
{
    TestWorkspace workspace;
    const QString sha256 = keep(workspace, tinyGif());
    const qint64 id = workspace.add("contact", {{"last_name", "A"}, {"image", sha256}});
    QVERIFY(workspace->store().write({"Delete"}, [&](Changes& changes) { return changes.remove("contact", id); }));
    QVERIFY(workspace->undo().undoLast(workspace->session().person));
    QCOMPARE(*workspace->reader().blob(workspace.read("contact", id).value("image").toString()), tinyGif());
}

void TestPicture::image_unknownBytes_areRefused()
{
    TestWorkspace workspace;
    const auto done = workspace->store().write({"Create"}, [](Changes& changes) -> Result<> {
        const auto made = changes.create("contact", {{"last_name", "A"}, {"image", QString(64, u'a')}});
        return made ? Result<>() : Result<>(made.error());
    });
    QVERIFY(!done);
    QCOMPARE(done.error().field, QStringLiteral("image"));
}

QTEST_GUILESS_MAIN(TestPicture)
#include "tst_picture.moc"
