#include "ui/filter/filterpanel.h"

#include "core/store/filtertext.h"
#include "ui/filter/fieldchooser.h"
#include "ui/filter/filtergroup.h"
#include "ui/filter/filterrow.h"
#include "ui/filter/filtertextedit.h"
#include "ui/list/shownview.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"
#include "ui/theme/tones.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

namespace crm {

namespace {

// Long enough to type a word, short enough to be there when one looks.
constexpr int countPause = 250;
constexpr int tallest = 220;

/// As tall as what is in it, up to a limit: the rows of the list must stay in sight.
class FittingArea final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override { return {400, std::min(widget()->sizeHint().height() + 2, tallest)}; }
    QSize minimumSizeHint() const override { return {200, std::min(sizeHint().height(), 60)}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

FilterPanel::FilterPanel(const Desk& desk, ShownView& shown, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_shown(shown)
    , m_asText(new QToolButton(this))
    , m_builder(new FittingArea(this))
    , m_group(new FilterGroup(desk, shown.module(), nullptr, m_builder))
    , m_text(new FilterTextEdit(desk, shown.module(), this))
    , m_count(new QLabel(this))
    , m_pause(new QTimer(this))
{
    setAccessibleName(tr("Filter builder"));
    m_builder->setFrameShape(QFrame::NoFrame);
    m_builder->setFocusPolicy(Qt::NoFocus); // the arrows are for what is in it
    m_builder->setWidgetResizable(true);
    m_builder->setWidget(m_group);
    m_builder->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_builder->viewport()->setAutoFillBackground(false);
    m_group->setAutoFillBackground(false);
    m_pause->setSingleShot(true);
    m_pause->setInterval(countPause);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 10, 18, 10);
    column->setSpacing(8);
    column->addLayout(makeHead());
    column->addWidget(m_builder);
    column->addWidget(m_text);
    column->addLayout(makeFoot());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_group, &FilterGroup::edited, this, &FilterPanel::countSoon);
    connect(m_text, &FilterTextEdit::edited, this, &FilterPanel::countSoon);
    connect(m_pause, &QTimer::timeout, this, &FilterPanel::count);
    connect(&m_shown, &ShownView::changed, this, &FilterPanel::follow);
    hide();
}

FilterPanel::~FilterPanel()
{
    if (m_counting)
        m_counting->cancel();
}

QLayout* FilterPanel::makeHead()
{
    auto* title = new QLabel(tr("Filter"), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_asText->setText(tr("As text"));
    m_asText->setCheckable(true);
    m_asText->setFocusPolicy(Qt::StrongFocus);
    m_asText->setToolTip(tr("Show and edit the filter in its language, the same as on the command line"));
    connect(m_asText, &QToolButton::clicked, this, &FilterPanel::switchForm);
    auto* close = new QToolButton(this);
    close->setIcon(themedIcon(QStringLiteral("close"), IconTone::Quiet));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Close the filter builder"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* row = new QHBoxLayout;
    row->addWidget(title);
    row->addStretch();
    row->addWidget(m_asText);
    row->addWidget(close);
    return row;
}

QLayout* FilterPanel::makeFoot()
{
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setTextFormat(Qt::PlainText);
    m_revert = new QPushButton(tr("Discard"), this);
    m_revert->setToolTip(tr("Go back to the filter that is applied"));
    m_revert->hide();
    connect(m_revert, &QPushButton::clicked, this, &FilterPanel::revert);
    auto* clear = new QPushButton(tr("Clear"), this);
    clear->setToolTip(tr("Take all conditions away"));
    auto* done = new QPushButton(tr("Apply"), this);
    done->setToolTip(tr("Filter the list (Enter)"));
    connect(clear, &QPushButton::clicked, this, [this] {
        show({}, m_asText->isChecked() ? Form::Text : Form::Builder);
        apply();
    });
    connect(done, &QPushButton::clicked, this, &FilterPanel::apply);
    auto* row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(m_revert);
    row->addWidget(clear);
    row->addWidget(done);
    return row;
}

void FilterPanel::open(int part)
{
    if (m_shownWhere != m_shown.now().where)
        revert();
    QWidget::show();
    if (m_text->isVisibleTo(this))
        m_text->setFocus();
    else if (part >= 0)
        m_group->focusPart(part);
    else if (const QList<FilterRow*> rows = m_group->rows(); !rows.isEmpty())
        rows.last()->filter() ? rows.last()->focusValue() : rows.last()->fieldChooser()->setFocus();
    countSoon();
}

/// A text that is not in the language can only be mended as text.
void FilterPanel::show(const QString& where, Form wanted)
{
    m_text->setText(where);
    const bool asText = wanted == Form::Text || !m_text->written().filter;
    m_group->setFilter(m_text->written().filter.value_or(Filter()));
    m_asText->setChecked(asText);
    m_builder->setVisible(!asText);
    m_text->setVisible(asText);
}

void FilterPanel::switchForm(bool asText)
{
    const QString now = asText ? filterText(m_group->filter(), m_shown.module(), *m_desk.catalogue) : m_text->text();
    show(now, asText ? Form::Text : Form::Builder);
    if (m_text->isVisibleTo(this))
        m_text->setFocus();
    countSoon();
}

QString FilterPanel::where() const
{
    return m_asText->isChecked() ? m_text->text() : filterText(m_group->filter(), m_shown.module(), *m_desk.catalogue);
}

void FilterPanel::apply()
{
    // A filter that is not in the language would show nothing; what is wrong with it stands under the text.
    if (m_asText->isChecked() && !m_text->written().filter) {
        m_text->setFocus();
        return;
    }
    m_shownWhere = where();
    m_shown.setWhere(*m_shownWhere);
    showWhetherApplied();
}

void FilterPanel::follow()
{
    if (isHidden() || m_shown.now().where == m_shownWhere)
        return;
    // Another view, or a chip was removed: what was built was for the filter before.
    revert();
}

void FilterPanel::revert()
{
    m_shownWhere = m_shown.now().where;
    show(*m_shownWhere, m_asText->isChecked() ? Form::Text : Form::Builder);
    countSoon();
}

/// The filter of the view may be written in another way than the builder writes it.
void FilterPanel::showWhetherApplied()
{
    const WrittenFilter applied = readFilter(m_shown.now().where, m_shown.module(), *m_desk.catalogue, m_desk.reader);
    const QString plain = applied.filter ? filterText(*applied.filter, m_shown.module(), *m_desk.catalogue) : m_shown.now().where;
    m_revert->setVisible(where() != m_shown.now().where && where() != plain);
}

QString FilterPanel::countText() const
{
    return m_count->text();
}

void FilterPanel::countSoon()
{
    if (m_counting)
        m_counting->cancel();
    m_pause->start();
    showWhetherApplied();
}

void FilterPanel::count()
{
    const WrittenFilter written = readFilter(where(), m_shown.module(), *m_desk.catalogue, m_desk.reader);
    if (!written.mistakes.isEmpty()) {
        showCount(written.mistakes.first().error);
        return;
    }
    const ListQuery query{.module = m_shown.module().name, .filter = *written.filter};
    m_counting = m_desk.database.look(
        this, [query](Workspace& workspace, JobControl&) { return workspace.reader().count(query); }, {},
        [this, where = where()](const Result<qint64>& amount) {
            if (where == this->where())
                showCount(amount);
        });
}

void FilterPanel::showCount(const Result<qint64>& amount)
{
    if (!amount && amount.error().kind == Error::Cancelled)
        return;
    const bool isSaidBelowText = !amount && m_asText->isChecked();
    const QString reason = isSaidBelowText ? tr("The filter can't be applied")
        : amount                           ? QString()
                                           : amount.error().message.section(u'\n', 0, 0);
    m_count->setText(amount ? tr("%Ln record(s) fit", nullptr, static_cast<int>(*amount))
                            : m_count->fontMetrics().elidedText(reason, Qt::ElideRight, std::max(200, width() - 320)));
    m_count->setToolTip(amount ? QString() : amount.error().message);
}

/// The commands of the list must not answer to keys that are meant for the filter: Delete would delete a record.
bool FilterPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter || key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void FilterPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shownChanged(true);
}

void FilterPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (isHidden()) // and not only the page it is on
        Q_EMIT shownChanged(false);
}

void FilterPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        apply();
    else
        QWidget::keyPressEvent(event);
}

void FilterPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(0, height() - 1, width(), 1, tonesOf(palette()).hairline);
}

} // namespace crm
