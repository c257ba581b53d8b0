#include "core/exchange/inputfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace crm;

class TestInputFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void open_missingFile_isNotFound();
    void open_folder_isRefused();
    void read_plainFile_isItsBytes();
    void read_gzipFile_isUnpacked();
    void read_cutGzipFile_isFormatError();
    void position_atTheEnd_isTheSizeOnDisk();
    void rewind_afterReading_startsAgain();

private:
    QString write(const QString& name, const QByteArray& bytes);
    QString writePacked(const QByteArray& bytes);
    static QByteArray readAll(InputFile& file);

    QTemporaryDir m_dir;
};

QString TestInputFile::write(const QString& name, const QByteArray& bytes)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

QString TestInputFile::writePacked(const QByteArray& bytes)
{
    const QString path = m_dir.filePath(u"список.csv.gz"_qs);
    gzFile file = gzopen(QFile::encodeName(path).constData(), "wb");
    gzwrite(file, bytes.constData(), static_cast<unsigned>(bytes.size()));
    gzclose(file);
    return path;
}

QByteArray TestInputFile::readAll(InputFile& file)
{
    QByteArray all;
    while (true) {
        const auto bytes = file.read(1000);
        if (!bytes || bytes->isEmpty())
            return all;
        all += *bytes;
    }
}

void TestInputFile::open_missingFile_isNotFound()
{
    const auto file = InputFile::open(m_dir.filePath(u"none.csv"_qs));
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::NotFound);
    QVERIFY(file.error().message.contains(u"none.csv"));
}

void TestInputFile::open_folder_isRefused()
{
    const auto file = InputFile::open(m_dir.path());
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Format);
}

void TestInputFile::read_plainFile_isItsBytes()
{
    const QByteArray bytes("a,b\0c\r\n", 7);
    auto file = InputFile::open(write(u"plain.csv"_qs, bytes));
    QVERIFY(file);
    QCOMPARE(readAll(*file), bytes);
}

void TestInputFile::read_gzipFile_isUnpacked()
{
    const QByteArray bytes = QByteArray("Smith,John\n").repeated(10000);
    auto file = InputFile::open(writePacked(bytes));
    QVERIFY(file);
    QVERIFY(file->size() < bytes.size());
    QCOMPARE(readAll(*file), bytes);
}

void TestInputFile::read_cutGzipFile_isFormatError()
{
    QByteArray noise;
    for (quint32 i = 0, state = 1; i < 100000; ++i)
        noise += static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
    QFile packed(writePacked(noise));
    QVERIFY(packed.resize(packed.size() / 2));
    auto file = InputFile::open(packed.fileName());
    QVERIFY(file);
    QVERIFY(!readAll(*file).isEmpty());
    const auto after = file->read();
    QVERIFY(!after);
    QCOMPARE(after.error().kind, Error::Format);
}

void TestInputFile::position_atTheEnd_isTheSizeOnDisk()
{
    auto file = InputFile::open(writePacked(QByteArray("Smith,John\n").repeated(10000)));
    readAll(*file);
    QCOMPARE(file->position(), file->size());
}

void TestInputFile::rewind_afterReading_startsAgain()
{
    auto file = InputFile::open(write(u"again.csv"_qs, "abc"));
    QCOMPARE(readAll(*file), "abc");
    QVERIFY(file->rewind());
    QCOMPARE(readAll(*file), "abc");
}

QTEST_GUILESS_MAIN(TestInputFile)
#include "tst_inputfile.moc"
