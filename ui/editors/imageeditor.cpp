#include "ui/editors/imageeditor.h"

#include "core/services/picture.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/keptpicture.h"
#include "ui/shell/desk.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr QSize previewBox(96, 96);

/// The one local file of what is dragged; empty when it is something else.
QString fileIn(const QMimeData& dragged)
{
    const QList<QUrl> urls = dragged.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

QString picturesFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return QFileInfo(folder).isDir() ? folder : documentsFolder();
}

} // namespace

ImageEditor::ImageEditor(const Module& module, const Field& field, const Desk& desk, QWidget* parent)
    : FieldEditor(module, field, parent)
    , m_desk(desk)
    , m_preview(new QLabel(this))
    , m_choose(new QPushButton(tr("Choose…"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    const QString label = desk.label(field.label);
    m_preview->setAccessibleName(label);
    m_choose->setAccessibleName(tr("Choose: %1").arg(label));
    m_remove->setAccessibleName(tr("Remove: %1").arg(label));
    m_choose->setToolTip(tr("A JPG, GIF or PNG of up to 10 MB. You can drop a file here, too."));
    for (QPushButton* button : {m_choose, m_remove})
        button->setAutoDefault(false);
    setInput(makePanel());
    setAcceptDrops(true);
    connect(m_choose, &QPushButton::clicked, this, &ImageEditor::choose);
    connect(m_remove, &QPushButton::clicked, this, &ImageEditor::remove);
}

QWidget* ImageEditor::makePanel()
{
    auto* panel = new QWidget(this);
    panel->setFocusProxy(m_choose);
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_preview, 0, Qt::AlignTop);
    row->addLayout(buttons);
    row->addStretch();
    return panel;
}

Result<QVariant> ImageEditor::value() const
{
    if (m_isReading)
        return Error{Error::Validation, tr("The picture is still being read. Save again in a moment."), field().name};
    return m_sha256;
}

void ImageEditor::showValue(const QVariant& stored, const QString&)
{
    m_sha256 = stored;
    m_isReading = false;
    show({});
    if (!stored.isNull())
        load(stored.toString());
    else
        ++m_question;
}

void ImageEditor::load(const QString& sha256)
{
    m_remove->setVisible(true);
    askForPicture(m_desk, this, sha256, previewBox * devicePixelRatio(), [this, question = ++m_question](const Result<QImage>& picture) {
        if (question != m_question)
            return;
        if (picture)
            show(*picture);
        else
            showProblem(picture.error().message);
    });
}

void ImageEditor::show(const QImage& picture)
{
    QPixmap pixmap = QPixmap::fromImage(picture);
    pixmap.setDevicePixelRatio(devicePixelRatio());
    m_preview->setPixmap(pixmap);
    m_preview->setVisible(!picture.isNull());
    m_remove->setVisible(!m_sha256.isNull());
}

void ImageEditor::choose()
{
    const FileQuestion question{.title = tr("Choose a picture"),
        .start = picturesFolder(),
        .filter = tr("Pictures (%1)").arg(QStringLiteral("*.jpg *.jpeg *.gif *.png *.JPG *.JPEG *.GIF *.PNG"))};
    askFileToOpen(this, question, [this](const QString& path) { take(path); });
}

void ImageEditor::take(const QString& path)
{
    m_isReading = true;
    noteEdit();
    m_desk.database.ask(
        this, [path](Workspace& workspace) { return keepPicture(workspace, path); },
        [this, question = ++m_question](const Result<QString>& sha256) {
            if (question != m_question)
                return;
            m_isReading = false;
            if (!sha256) { // what was there stays
                showProblem(sha256.error().message);
                return;
            }
            m_sha256 = *sha256;
            load(*sha256);
        });
}

void ImageEditor::remove()
{
    ++m_question;
    m_isReading = false;
    m_sha256 = {};
    show({});
    m_choose->setFocus();
    noteEdit();
}

void ImageEditor::dragEnterEvent(QDragEnterEvent* event)
{
    if (!fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImageEditor::dropEvent(QDropEvent* event)
{
    take(fileIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace crm
