#include "ui/filter/filterbar.h"

#include "core/store/filtertext.h"
#include "core/store/filterwords.h"
#include "ui/filter/filterchip.h"
#include "ui/list/shownview.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/notice.h"
#include "ui/shell/desk.h"
#include "ui/theme/tones.h"

#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace crm {

namespace {

/// The conditions that must all hold, one chip each.
QList<Filter> partsOf(const Filter& filter)
{
    if (filter.isEmpty())
        return {};
    return filter.kind == Filter::Kind::All ? filter.parts : QList<Filter>{filter};
}

/// Why the part can't be applied; empty when it can.
QString reasonOf(const Filter& filter)
{
    if (filter.kind == Filter::Kind::Single)
        return filter.condition.problem;
    QString reason;
    for (const Filter& part : filter.parts)
        reason = reason.isEmpty() ? reasonOf(part) : reason;
    return reason;
}

} // namespace

FilterBar::FilterBar(const Desk& desk, ShownView& shown, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_shown(shown)
    , m_notice(new Notice(this))
    , m_row(new QWidget(this))
    , m_flow(new FlowLayout(m_row))
{
    setAccessibleName(tr("Filters in use"));
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 8, 18, 8);
    column->setSpacing(8);
    column->addWidget(m_notice);
    column->addWidget(m_row);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_row->setSizePolicy(policy);
    setSizePolicy(policy);
    connect(&shown, &ShownView::changed, this, &FilterBar::follow);
    follow();
}

QList<FilterChip*> FilterBar::chips() const
{
    QList<FilterChip*> chips;
    for (int i = 0; i < m_flow->count(); ++i) {
        if (auto* chip = qobject_cast<FilterChip*>(m_flow->itemAt(i)->widget()))
            chips << chip;
    }
    return chips;
}

void FilterBar::follow()
{
    const WrittenFilter written = readFilter(m_shown.now().where, m_shown.module(), *m_desk.catalogue, m_desk.reader);
    const QString before = std::exchange(m_where, m_shown.now().where);
    if (before != m_where)
        showChips(written);
    showNotice(written);
    m_row->setVisible(m_flow->count() > 0);
    setVisible(m_flow->count() > 0 || !m_notice->text().isEmpty());
}

void FilterBar::showChips(const WrittenFilter& written)
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own click may be what brought us here
        delete item;
    }
    if (!written.filter) {
        add(m_where, written.mistakes.first().error.message, -1);
        return;
    }
    const QList<Filter> parts = partsOf(*written.filter);
    for (int i = 0; i < parts.size(); ++i)
        add(filterWords(parts[i], m_shown.module(), *m_desk.catalogue, m_desk.writer), reasonOf(parts[i]), i);
    if (parts.size() < 2)
        return;
    auto* clear = new QToolButton(m_row);
    clear->setText(tr("Remove all"));
    clear->setAutoRaise(true);
    clear->setFocusPolicy(Qt::StrongFocus);
    connect(clear, &QToolButton::clicked, this, [this] { m_shown.setWhere({}); });
    m_flow->addWidget(clear);
}

void FilterBar::add(const QString& words, const QString& reason, int part)
{
    auto* chip = new FilterChip(words, reason.isEmpty() ? FilterChip::State::Applied : FilterChip::State::Refused, m_row);
    if (!reason.isEmpty())
        chip->setReason(reason);
    connect(chip, &FilterChip::editRequested, this, [this, part] { Q_EMIT editRequested(part); });
    connect(chip, &FilterChip::removeRequested, this, [this, part] { remove(part); });
    m_flow->addWidget(chip);
}

void FilterBar::remove(int part)
{
    const WrittenFilter written = readFilter(m_shown.now().where, m_shown.module(), *m_desk.catalogue, m_desk.reader);
    QList<Filter> parts = written.filter ? partsOf(*written.filter) : QList<Filter>{};
    if (part >= 0 && part < parts.size())
        parts.removeAt(part);
    m_shown.setWhere(filterText(Filter::all(parts), m_shown.module(), *m_desk.catalogue));
}

void FilterBar::showNotice(const WrittenFilter& written)
{
    QStringList sentences = m_shown.losses();
    if (!m_shown.now().damage.isEmpty())
        sentences << m_shown.now().damage;
    if (!written.mistakes.isEmpty())
        sentences << tr("The filter can't be applied, so no records are shown. %1").arg(written.mistakes.first().error.message);
    m_notice->say(MessageKind::Warning, sentences.join(u'\n'));
}

void FilterBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(0, height() - 1, width(), 1, tonesOf(palette()).hairline);
}

} // namespace crm
