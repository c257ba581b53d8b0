#include "ui/search/searchpanel.h"

#include "ui/search/recordpreview.h"
#include "ui/search/resultsdelegate.h"
#include "ui/search/resultsmodel.h"
#include "ui/shell/desk.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tones.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>

namespace crm {

namespace {

constexpr int shadow = 14;
constexpr int widest = 960;
constexpr int tallest = 560;
constexpr int previewWidth = 370;
constexpr int leastWidthForPreview = 760;
constexpr int rowsOfPage = 8;

} // namespace

SearchPanel::SearchPanel(const Desk& desk, QLineEdit& field) : QFrame(field.window()), m_desk(desk), m_field(field)
{
    hide();
    setAccessibleName(tr("Search"));
    m_field.installEventFilter(this);
    connect(&m_field, &QLineEdit::textChanged, this, [this] {
        if (isOpen())
            search();
    });
    connect(&m_field, &QLineEdit::textEdited, this, [this] {
        if (!isOpen())
            reveal();
    });
    connect(qApp, &QApplication::focusChanged, this, &SearchPanel::followFocus);
}

SearchPanel::~SearchPanel() = default;

void SearchPanel::addSource(std::unique_ptr<SearchSource> source)
{
    m_sources.push_back(std::move(source));
}

void SearchPanel::open()
{
    if (!isOpen()) {
        m_field.setFocus(Qt::ShortcutFocusReason);
        m_field.setText(m_lastText);
        reveal();
    }
    m_field.selectAll();
}

void SearchPanel::reveal()
{
    if (!m_results)
        build();
    qApp->installEventFilter(this);
    place();
    show();
    raise();
    search();
}

void SearchPanel::dismiss()
{
    if (!isOpen())
        return;
    ++m_generation; // what is still being looked for has nowhere to go
    m_runOnAnswer.reset();
    qApp->removeEventFilter(this);
    const QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus == &m_field || isAncestorOf(focus);
    hide();
    m_preview->show({});
    m_lastText = m_field.text();
    m_field.clear();
    m_field.setAccessibleDescription(QString());
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void SearchPanel::followFocus(QWidget* from, QWidget* to)
{
    const bool isOurs = to == &m_field || isAncestorOf(to);
    if (isOurs && from && from != &m_field && !isAncestorOf(from))
        m_focusBefore = from;
    if (isOpen() && to && !isOurs && to->window() == window())
        dismiss();
}

void SearchPanel::build()
{
    m_model = new ResultsModel(m_sources.size(), this);
    m_preview = new RecordPreview(m_desk, this);
    m_preview->setFixedWidth(previewWidth);
    auto* panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(makeResults(), 1);
    panes->addWidget(m_preview);
    auto* keys = new QLabel(tr("Enter opens · Ctrl+Enter in a new tab · Tab goes to the preview · Esc closes"), this);
    keys->setForegroundRole(QPalette::PlaceholderText);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    keys->setFont(small);
    keys->setContentsMargins(12, 0, 12, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(shadow + 4, shadow + 6, shadow + 4, shadow + 8);
    column->setSpacing(6);
    column->addLayout(panes, 1);
    column->addWidget(keys);
    connect(m_preview, &RecordPreview::openRequested, this, &SearchPanel::runCurrent);
}

QWidget* SearchPanel::makeResults()
{
    auto* side = new QWidget(this);
    m_results = new QListView(side);
    m_results->setModel(m_model);
    m_results->setItemDelegate(new ResultsDelegate(*m_model, m_results));
    m_results->setAccessibleName(tr("What was found"));
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setFocusPolicy(Qt::NoFocus); // the text keeps the focus, the keys move the row
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_nothing = new QLabel(side);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_results, 1);
    column->addWidget(m_nothing, 1);
    connect(m_results->selectionModel(), &QItemSelectionModel::currentChanged, this, &SearchPanel::showCurrent);
    connect(m_results, &QListView::clicked, this, [this] {
        const bool beside = QApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
        runCurrent(beside ? Where::NewTab : Where::Here);
    });
    return side;
}

/// Under the field, as large as the window has room.
void SearchPanel::place()
{
    const QWidget* over = parentWidget();
    const QPoint below = m_field.mapTo(over, QPoint(0, m_field.height() + 2));
    const int width = std::min(widest, over->width() - 2 * shadow);
    const int left = std::clamp(below.x(), shadow, std::max(shadow, over->width() - shadow - width));
    const int height = std::min(tallest, over->height() - below.y() - shadow);
    setGeometry(left - shadow, below.y() - shadow + 4, width + 2 * shadow, height + shadow);
    m_preview->setVisible(width >= leastWidthForPreview);
}

void SearchPanel::search()
{
    const quint64 generation = ++m_generation;
    const QString text = m_field.text().trimmed();
    m_runOnAnswer.reset();
    m_isMoved = false;
    m_pending = m_sources.size();
    for (size_t source = 0; source < m_sources.size(); ++source) {
        const QPointer<SearchPanel> self(this);
        m_sources[source]->find(text, [self, generation, source](QList<SearchGroup> groups) {
            if (self)
                self->answer(generation, source, std::move(groups));
        });
    }
}

void SearchPanel::answer(quint64 generation, size_t source, QList<SearchGroup> groups)
{
    if (generation != m_generation)
        return;
    --m_pending;
    const SearchEntry* stood = m_isMoved ? m_model->entry(m_results->currentIndex().row()) : nullptr;
    const SearchEntry chosen = stood ? *stood : SearchEntry();
    m_model->setAnswer(source, std::move(groups));
    const int row = stood ? m_model->rowOf(chosen) : -1; // what the hand has gone to stays under it
    if (row < 0)
        m_results->scrollToTop();
    goTo(row < 0 ? m_model->nextEntry(-1, +1) : row);
    if (m_model->rowCount() == 0)
        showCurrent();
    const bool isNothing = m_pending == 0 && m_model->rowCount() == 0;
    m_nothing->setText(tr("Nothing is found by “%1”. A part of a name, a phone or a number is enough.").arg(m_field.text().trimmed()));
    m_nothing->setVisible(isNothing);
    m_results->setVisible(!isNothing);
    if (m_pending == 0 && m_runOnAnswer)
        runCurrent(*std::exchange(m_runOnAnswer, std::nullopt));
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_field) {
        const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
        if (key && isOpen())
            return handleKey(key->key(), key->modifiers());
        if (event->type() == QEvent::ShortcutOverride && isOpen() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept(); // else a page's own Esc takes it
            return true;
        }
        const bool isDown = key && key->key() == Qt::Key_Down;
        if (isDown || event->type() == QEvent::MouseButtonPress) {
            if (!isOpen())
                open();
            return isDown;
        }
        return QFrame::eventFilter(watched, event);
    }
    if (!isOpen())
        return QFrame::eventFilter(watched, event);
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    const auto* widget = qobject_cast<const QWidget*>(watched);
    const bool isOurs = !widget || widget == this || isAncestorOf(widget) || widget->window() != window();
    if (event->type() == QEvent::MouseButtonPress && !isOurs)
        dismiss();
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (isEscape && widget && isAncestorOf(widget)) {
        dismiss();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool SearchPanel::handleKey(int key, Qt::KeyboardModifiers with)
{
    const int row = m_results->currentIndex().row();
    m_isMoved = m_isMoved || key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    const bool byGroup = with.testFlag(Qt::ControlModifier);
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = key == Qt::Key_Up ? -1 : +1;
        goTo(byGroup ? m_model->nextGroup(row, step) : m_model->nextEntry(row, step));
        return true;
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        movePage(key == Qt::Key_PageUp ? -1 : +1);
        return true;
    case Qt::Key_Tab:
        if (m_preview->isVisible() && m_preview->shown().id)
            m_preview->buttons().first()->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return handleEnter(with);
    default:
        return false;
    }
}

bool SearchPanel::handleEnter(Qt::KeyboardModifiers with)
{
    const Where where = with.testFlag(Qt::ControlModifier) ? Where::NewTab : Where::Here;
    // A fast hand presses Enter before the records have answered; then the first answer is meant.
    if (m_pending > 0 && !m_isMoved)
        m_runOnAnswer = where;
    else
        runCurrent(where);
    return true;
}

void SearchPanel::goTo(int row)
{
    if (row < 0)
        return;
    m_results->setCurrentIndex(m_model->index(row));
    if (m_model->nextEntry(row, -1) < 0)
        m_results->scrollToTop(); // with the heading
}

void SearchPanel::movePage(int step)
{
    int row = m_results->currentIndex().row();
    for (int moved = 0; moved < rowsOfPage; ++moved) {
        if (const int next = m_model->nextEntry(row, step); next >= 0)
            row = next;
    }
    goTo(row);
}

void SearchPanel::showCurrent()
{
    const SearchEntry* entry = m_model->entry(m_results->currentIndex().row());
    m_preview->show(entry ? entry->record : RecordKey());
    // The field has the focus, so it says what the arrows have come to.
    m_field.setAccessibleDescription(m_results->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void SearchPanel::runCurrent(Where where)
{
    const SearchEntry* chosen = m_model->entry(m_results->currentIndex().row());
    if (!chosen)
        return;
    if (chosen->next) {
        runInside(SearchEntry(*chosen), where);
        return;
    }
    const QString text = m_field.text().trimmed();
    const auto run = chosen->run; // dismissing first gives the focus back to where the command acts
    dismiss();
    m_lastText.clear();
    if (!text.isEmpty())
        Q_EMIT found(text);
    run(where);
}

/// What is no way out of the box: it goes on with another text.
void SearchPanel::runInside(const SearchEntry& chosen, Where where)
{
    if (chosen.run)
        chosen.run(where);
    if (m_field.text() == *chosen.next)
        search();
    else
        m_field.setText(*chosen.next);
}

bool SearchPanel::focusNextPrevChild(bool next)
{
    const QList<QPushButton*> buttons = m_preview->buttons();
    const qsizetype at = buttons.indexOf(qobject_cast<QPushButton*>(QApplication::focusWidget())) + (next ? 1 : -1);
    if (at < 0 || at >= buttons.size())
        m_field.setFocus(Qt::TabFocusReason);
    else
        buttons[at]->setFocus(Qt::TabFocusReason);
    return true;
}

void SearchPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF panel = QRectF(rect()).adjusted(shadow, shadow - 4, -shadow, -shadow);
    const QColor dark(0, 0, 0, isDark(palette()) ? 22 : 9);
    for (int spread = shadow; spread > 0; spread -= 2)
        shapes::roundedFill(&painter, panel.adjusted(-spread, -spread + 4, spread, spread), dark, 10 + spread);
    shapes::roundedFill(&painter, panel, palette().color(QPalette::Base), 10);
    shapes::roundedLine(&painter, panel.toRect(), tonesOf(palette()).line, 1, 10);
    if (m_preview && m_preview->isVisible())
        shapes::hairline(&painter, m_preview->geometry().topLeft(), m_preview->geometry().bottomLeft(), tonesOf(palette()).hairline);
}

} // namespace crm
