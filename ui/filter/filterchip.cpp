#include "ui/filter/filterchip.h"

#include "ui/theme/icon.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tones.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace crm {

namespace {

// A list of a hundred names is told in full by the tool tip.
constexpr int widest = 420;

} // namespace

FilterChip::FilterChip(const QString& words, State state, QWidget* parent)
    : QFrame(parent)
    , m_state(state)
    , m_edit(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    const QString shown = fontMetrics().elidedText(words, Qt::ElideRight, widest);
    m_edit->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
    m_edit->setAccessibleName(words);
    m_edit->setToolTip(words);
    m_edit->setAutoRaise(true);
    m_edit->setFocusPolicy(Qt::StrongFocus);
    if (state == State::Refused) {
        m_edit->setIcon(themedIcon(QStringLiteral("warning"), IconTone::Warning));
        m_edit->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_remove->setIcon(themedIcon(QStringLiteral("close"), IconTone::Quiet));
    m_remove->setIconSize({12, 12});
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setAccessibleName(tr("Remove the filter “%1”").arg(words));
    m_remove->setToolTip(tr("Remove this filter"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 1, 3, 1);
    row->setSpacing(0);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    for (QToolButton* button : {m_edit, m_remove})
        button->installEventFilter(this);
    connect(m_edit, &QToolButton::clicked, this, &FilterChip::editRequested);
    connect(m_remove, &QToolButton::clicked, this, &FilterChip::removeRequested);
}

QString FilterChip::words() const
{
    return m_edit->accessibleName();
}

void FilterChip::setReason(const QString& reason)
{
    m_edit->setToolTip(words() + u'\n' + reason);
    m_edit->setAccessibleDescription(reason);
}

bool FilterChip::eventFilter(QObject* watched, QEvent* event)
{
    const bool isAnnounced = event->type() == QEvent::ShortcutOverride;
    if (!isAnnounced && event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Delete && key != Qt::Key_Backspace)
        return QFrame::eventFilter(watched, event);
    // Else the list's command would have it, and the record would be deleted.
    event->accept();
    if (!isAnnounced)
        Q_EMIT removeRequested();
    return true;
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Tones& tones = tonesOf(palette());
    const QColor color = m_state == State::Refused ? tones.warning : tones.accent;
    QPainter painter(this);
    const qreal corner = height() / 2.0;
    shapes::roundedFill(&painter, rect(), mixed(color, palette().color(QPalette::Base), 0.12), corner);
    shapes::roundedLine(&painter, rect(), mixed(color, palette().color(QPalette::Base), 0.35), 1, corner);
}

} // namespace crm
