#include "ui/duplicates/similarstrip.h"

#include "ui/shell/desk.h"
#include "ui/theme/tones.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace crm {

namespace {

constexpr int pauseMs = 250;
constexpr int shownAtOnce = 3;

} // namespace

SimilarStrip::SimilarStrip(const Desk& desk, const Module& module, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_module(module)
    , m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_text->setAccessibleName(tr("Likely duplicates"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 10);
    row->addWidget(m_text, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SimilarStrip::ask);
    connect(m_text, &QLabel::linkActivated, this, [this](const QString& link) { Q_EMIT openRequested(link.toLongLong()); });
    hide();
}

void SimilarStrip::lookFor(const Values& values, qint64 record)
{
    m_values = values;
    m_record = record;
    m_pause.start();
}

void SimilarStrip::clear()
{
    m_pause.stop();
    m_asker.forget();
    take(QList<SimilarRecord>());
}

void SimilarStrip::ask()
{
    m_desk.database.ask(
        m_asker.ask(), DatabaseThread::Hurry::InTurn, this,
        [module = m_module.name, values = m_values, record = m_record](
            Workspace& workspace) { return SimilarRecords(workspace, *workspace.catalogue().module(module)).find(values, record); },
        [this](const Result<QList<SimilarRecord>>& found) { take(found); });
}

void SimilarStrip::take(const Result<QList<SimilarRecord>>& found)
{
    // Whoever types is not to be stopped because this could not be looked up; saving says what is wrong with the database.
    m_found = found ? *found : QList<SimilarRecord>();
    show();
}

void SimilarStrip::show()
{
    QStringList lines{QStringLiteral("<b>%1</b>").arg(tr("Likely there already:").toHtmlEscaped())};
    for (const SimilarRecord& record : m_found.mid(0, shownAtOnce)) {
        const QString second = record.secondLine.isEmpty() ? QString() : QStringLiteral(", ") + record.secondLine;
        lines << QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>%4 — %5 % (%6)")
                     .arg(record.id)
                     .arg(tonesOf(palette()).accent.name(), (record.number + QLatin1Char(' ') + record.title).toHtmlEscaped(),
                         second.toHtmlEscaped())
                     .arg(record.likeness.confidence)
                     .arg(reasonsInWords(m_module, record.likeness.reasons, m_desk.session.language).toHtmlEscaped());
    }
    if (m_found.size() > shownAtOnce)
        lines << tr("and %Ln more", nullptr, static_cast<int>(m_found.size() - shownAtOnce)).toHtmlEscaped();
    m_text->setText(lines.join(QStringLiteral("<br>")));
    setVisible(!m_found.isEmpty());
}

void SimilarStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        show(); // the colour of links is written into the text
}

void SimilarStrip::paintEvent(QPaintEvent*)
{
    const Tones& tones = tonesOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(tones.warning, palette().color(QPalette::Base), 0.5));
    painter.setBrush(mixed(tones.warning, palette().color(QPalette::Base), 0.1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace crm
