#include "ui/card/historypanel.h"

#include "core/base/dates.h"
#include "ui/card/blocktitle.h"
#include "ui/shell/desk.h"
#include "ui/theme/tones.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int entriesShown = 50;
constexpr int longestValue = 60;

QString shortened(const QString& text)
{
    return text.size() > longestValue ? text.left(longestValue) + QStringLiteral("…") : text;
}

} // namespace

HistoryPanel::HistoryPanel(const Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk), m_text(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new BlockTitle(tr("History"), this));
    column->addWidget(m_text);
    column->addStretch();
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("History"));
}

void HistoryPanel::show(const QString& module, qint64 record)
{
    m_module = module;
    m_record = record;
    m_desk.database.ask(
        this, [record](Workspace& workspace) { return workspace.journal().history(record); },
        [this, record](const Result<QList<HistoryEntry>>& entries) {
            if (record != m_record)
                return;
            if (!entries) {
                m_desk.report(entries.error());
                return;
            }
            m_entries = *entries;
            fill();
        });
}

void HistoryPanel::fill()
{
    QStringList paragraphs;
    for (const HistoryEntry& entry : m_entries.mid(0, entriesShown))
        paragraphs << sentence(entry);
    if (m_entries.size() > entriesShown)
        paragraphs << tr("and %n earlier change(s)", nullptr, static_cast<int>(m_entries.size() - entriesShown)).toHtmlEscaped();
    m_text->setText(paragraphs.join(QString()));
}

void HistoryPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        fill(); // its quiet colour is written into the text
    QWidget::changeEvent(event);
}

QString HistoryPanel::sentence(const HistoryEntry& entry) const
{
    const QString who = QStringLiteral("%1 · %2").arg(entry.step.personName, shownDateTime(entry.step.at, m_desk.session.locale));
    QString html = QStringLiteral("<p style=\"margin:0 0 10px 0\"><span style=\"color:%1\">%2</span><br>%3")
                       .arg(tonesOf(palette()).quiet.name(), who.toHtmlEscaped(), entry.step.title.shown().toHtmlEscaped());
    const Module& module = m_desk.module(m_module);
    for (const Field& field : module.fields) {
        const QString change = entry.change.action == RecordChange::Action::Update ? changeOf(field, entry) : QString();
        if (!change.isEmpty())
            html += QStringLiteral("<br>") + change;
    }
    return html + QStringLiteral("</p>");
}

QString HistoryPanel::changeOf(const Field& field, const HistoryEntry& entry) const
{
    // Stamps change with every edit; the line above says who and when.
    if (!entry.change.after.contains(field.name) || field.name.startsWith(QLatin1String("modified_")) || field.isShown(Shown::Hidden))
        return {};
    const QString label = m_desk.label(field.label).toHtmlEscaped();
    if (field.isReference()) // the journal has ids, which tell a reader nothing
        return label;
    const QString before = shortened(text(field, entry.change.before.value(field.name))).toHtmlEscaped();
    const QString after = shortened(text(field, entry.change.after.value(field.name))).toHtmlEscaped();
    return QStringLiteral("%1: <s>%2</s> → %3").arg(label, before, after);
}

QString HistoryPanel::text(const Field& field, const QVariant& value) const
{
    return value.isNull() ? QStringLiteral("—") : m_desk.writer.shown(field, value);
}

} // namespace crm
