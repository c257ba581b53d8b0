#include "ui/card/recordsheet.h"

#include "core/base/weburl.h"
#include "ui/card/blocktitle.h"
#include "ui/card/linklabel.h"
#include "ui/list/choicepill.h"
#include "ui/parts/keptpicture.h"
#include "ui/shell/desk.h"

#include <QDesktopServices>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int labelWidth = 150;
constexpr int narrowLabelWidth = 116;
constexpr QSize pictureBox(160, 160);
const QString recordScheme = QStringLiteral("record");
constexpr const char* fieldProperty = "field";

} // namespace

RecordSheet::RecordSheet(const Desk& desk, const Module& module, Scope scope, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_module(module)
    , m_scope(scope)
    , m_blocks(new QVBoxLayout(this))
{
    m_blocks->setContentsMargins(0, 0, 0, 0);
}

void RecordSheet::setRecord(const Record& record)
{
    m_shown = record;
    delete m_content;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(18);
    m_blocks->addWidget(m_content);
    if (m_scope == Scope::KeyFields) {
        QList<const Field*> filled;
        for (const QString& name : m_module.fieldsShown(Shown::KeyField)) {
            if (!record.value(name).isNull())
                filled << m_module.field(name);
        }
        addBlock({}, filled, record);
    } else {
        for (const Block& block : m_module.blocks)
            addBlock(m_desk.label(block.label), m_module.fieldsOfBlock(block.name), record);
    }
    column->addStretch();
}

void RecordSheet::addBlock(const QString& title, const QList<const Field*>& fields, const Record& record)
{
    auto* column = static_cast<QVBoxLayout*>(m_content->layout());
    if (!title.isEmpty())
        column->addWidget(new BlockTitle(title, m_content));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(m_scope == Scope::KeyFields ? 8 : 10);
    const bool narrow = m_scope == Scope::KeyFields;
    const int across = narrow ? 1 : 2;
    int cell = 0;
    for (const Field* field : fields) {
        const bool wide = field->type == FieldType::LongText;
        if (wide && cell % across != 0)
            ++cell;
        auto* label = new QLabel(m_desk.label(field->label), m_content);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(true);
        label->setFixedWidth(narrow ? narrowLabelWidth : labelWidth);
        const int left = (cell % across) * 2;
        grid->addWidget(label, cell / across, left, Qt::AlignTop);
        QWidget* value = valueOf(*field, record);
        // A pill keeps its width; without an alignment of its own it would hold the whole column to it.
        const bool isText = qobject_cast<QLabel*>(value) != nullptr;
        grid->addWidget(value, cell / across, left + 1, 1, wide ? -1 : 1, isText ? Qt::AlignTop : Qt::AlignTop | Qt::AlignLeft);
        cell += wide ? across : 1;
    }
    for (int each = 0; each < across; ++each)
        grid->setColumnStretch(each * 2 + 1, 1);
    column->addLayout(grid);
}

QWidget* RecordSheet::valueOf(const Field& field, const Record& record)
{
    const QVariant value = record.value(field.name);
    if (field.type == FieldType::Choice && !value.isNull()) {
        const Choice* choice = m_desk.catalogue->choice(field.choices, value.toString());
        if (choice && !choice->color.isEmpty())
            return new ChoicePill(m_desk.label(choice->label), choice->color, m_content);
    }
    if (field.type == FieldType::Image && !value.isNull())
        return pictureOf(field, value.toString());
    QLabel* label = labelOf(field, record);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setAccessibleName(QStringLiteral("%1: %2").arg(m_desk.label(field.label), text(field, record)));
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setMinimumSize(1, fontMetrics().height()); // the hint of a wrapping label would ask for its height when narrow
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setProperty(fieldProperty, field.name);
    label->installEventFilter(this);
    if (field.type == FieldType::Email || field.type == FieldType::Url)
        label->setToolTip(text(field, record).toHtmlEscaped()); // one long word, cut off where it is narrow
    if (value.isNull())
        label->setForegroundRole(QPalette::PlaceholderText);
    connect(label, &QLabel::linkActivated, this, &RecordSheet::follow);
    return label;
}

QLabel* RecordSheet::labelOf(const Field& field, const Record& record)
{
    const QString shown = text(field, record);
    const QString opened = target(field, record);
    if (!opened.isEmpty() && field.type != FieldType::Ref)
        return new LinkLabel(shown, opened, m_content);
    auto* label = new QLabel(opened.isEmpty() ? shown : linkMarkup(shown, opened, palette()), m_content);
    label->setTextFormat(opened.isEmpty() ? Qt::PlainText : Qt::RichText); // a value may look like markup
    label->setWordWrap(true);
    return label;
}

QWidget* RecordSheet::pictureOf(const Field& field, const QString& sha256)
{
    auto* label = new QLabel(m_content);
    label->setAccessibleName(m_desk.label(field.label));
    label->setWordWrap(true);
    label->setProperty(fieldProperty, field.name);
    label->installEventFilter(this);
    askForPicture(m_desk, label, sha256, pictureBox * devicePixelRatio(), [this, label](const Result<QImage>& picture) {
        if (!picture) {
            label->setText(picture.error().message);
            return;
        }
        QPixmap pixmap = QPixmap::fromImage(*picture);
        pixmap.setDevicePixelRatio(devicePixelRatio());
        label->setPixmap(pixmap);
    });
    return label;
}

QString RecordSheet::text(const Field& field, const Record& record) const
{
    if (record.value(field.name).isNull())
        return QStringLiteral("—");
    return record.shown(field, m_desk.writer);
}

QString RecordSheet::target(const Field& field, const Record& record) const
{
    const QString stored = record.value(field.name).toString();
    if (stored.isEmpty())
        return {};
    if (field.type == FieldType::Email)
        return QStringLiteral("mailto:") + stored;
    if (field.type == FieldType::Url)
        return urlToOpen(stored).toString();
    if (field.type == FieldType::Ref)
        return QStringLiteral("%1:%2/%3").arg(recordScheme, field.refersTo, stored);
    const auto number = field.type == FieldType::Phone ? m_desk.reader.phones().e164(stored) : std::nullopt;
    return number ? QStringLiteral("tel:") + *number : QString();
}

void RecordSheet::follow(const QString& link)
{
    const QUrl url(link);
    if (url.scheme() == recordScheme)
        m_desk.openCard(url.path().section(u'/', 0, 0), url.path().section(u'/', 1, 1).toLongLong());
    else if (!QDesktopServices::openUrl(url))
        m_desk.say({.kind = MessageKind::Warning, .text = tr("Nothing on this computer opens “%1”.").arg(link)});
}

void RecordSheet::changeEvent(QEvent* event)
{
    // The colour of links is written into their text.
    if (event->type() == QEvent::PaletteChange && m_shown)
        setRecord(Record(*m_shown));
    QWidget::changeEvent(event);
}

bool RecordSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonDblClick)
        Q_EMIT editRequested(watched->property(fieldProperty).toString());
    return QWidget::eventFilter(watched, event);
}

} // namespace crm
