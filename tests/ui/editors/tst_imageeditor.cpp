#include "tests/support/ui/testdesk.h"
#include "ui/card/recordsheet.h"
#include "ui/editors/fieldeditor.h"
#include "ui/editors/imageeditor.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

namespace crm {

class tst_imageeditor : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_desk;

    ImageEditor* editor(QWidget* parent)
    {
        const Module& contacts = m_desk->desk().module("contact");
        return qobject_cast<ImageEditor*>(makeFieldEditor(contacts, *contacts.field("image"), m_desk->desk(), parent));
    }

    QString picture()
    {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::red);
        image.save(m_desk->workspace().fileIn("anna.png"));
        return m_desk->workspace().fileIn("anna.png");
    }

    static QPixmap shown(QWidget& widget)
    {
        for (const QLabel* label : widget.findChildren<QLabel*>()) {
            if (!label->pixmap().isNull())
                return label->pixmap();
        }
        return {};
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<TestDesk>(); }

    void take_picture_isKeptBeforeTheCardIsSaved()
    {
        QWidget window;
        ImageEditor* image = editor(&window);
        image->setValue({});
        image->take(picture());
        QVERIFY(image->isEdited());
        QVERIFY(!image->value()); // not before the bytes are there
        QTRY_VERIFY(image->value());
        QTRY_COMPARE(shown(*image).size(), QSize(96, 64));
        QVERIFY(m_desk->workspace()->reader().blob(image->value()->toString()));
    }

    void take_otherFile_isRefusedBesideTheField()
    {
        QFile file(m_desk->workspace().fileIn("anna.jpg"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Not a picture at all\n");
        file.close();
        QWidget window;
        ImageEditor* image = editor(&window);
        image->setValue({});
        image->take(file.fileName());
        QTRY_VERIFY(image->hasProblem());
        QVERIFY(image->value()->isNull());
    }

    void remove_picture_emptiesTheField()
    {
        QWidget window;
        ImageEditor* image = editor(&window);
        image->setValue({});
        image->take(picture());
        QTRY_VERIFY(!shown(*image).isNull());
        QTest::mouseClick(image->findChildren<QPushButton*>().last(), Qt::LeftButton);
        QVERIFY(image->value()->isNull());
        QVERIFY(shown(*image).isNull());
    }

    void sheet_record_showsItsPicture()
    {
        QWidget window;
        ImageEditor* image = editor(&window);
        image->setValue({});
        image->take(picture());
        QTRY_VERIFY(image->value());
        RecordSheet sheet(m_desk->desk(), m_desk->desk().module("contact"), RecordSheet::Scope::Everything);
        sheet.setRecord({.module = "contact", .id = 1, .values = {{"image", *image->value()}}});
        QTRY_COMPARE(shown(sheet).width(), 160);
    }
};

} // namespace crm

QTEST_MAIN(crm::tst_imageeditor)
#include "tst_imageeditor.moc"
