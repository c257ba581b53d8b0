#include "ui/commands/commandpalette.h"

#include "ui/commands/palettedelegate.h"
#include "ui/commands/palettemodel.h"
#include "ui/theme/icon.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tones.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace crm {

namespace {
constexpr int shadow = 14;
constexpr int widest = 680;
constexpr int tallestList = 420;
} // namespace

CommandPalette::CommandPalette(QWidget* window) : QFrame(window)
{
    Q_ASSERT(window);
    hide();
    setAccessibleName(tr("Search and commands"));
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::addSource(std::unique_ptr<PaletteSource> source)
{
    m_sources.push_back(std::move(source));
}

void CommandPalette::open()
{
    if (!m_input)
        build();
    if (!isVisible()) {
        m_focusBefore = window()->focusWidget();
        qApp->installEventFilter(this);
    }
    place();
    show();
    raise();
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->selectAll();
    search();
    Q_EMIT opened();
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    ++m_generation; // what is still being looked for has nowhere to go
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    Q_EMIT dismissed();
}

void CommandPalette::build()
{
    m_model = new PaletteModel(this);
    m_input = new QLineEdit(this);
    m_input->setPlaceholderText(tr("Find a record or a command"));
    m_input->setAccessibleName(m_input->placeholderText());
    m_input->addAction(themedIcon(QStringLiteral("search"), IconTone::Quiet), QLineEdit::LeadingPosition);
    m_input->setMinimumHeight(40);
    m_results = new QListView(this);
    m_results->setModel(m_model);
    m_results->setItemDelegate(new PaletteDelegate(m_results));
    m_results->setAccessibleName(tr("What was found"));
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setFocusPolicy(Qt::NoFocus); // the text keeps the focus, the keys move the row
    m_results->setMouseTracking(true);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(shadow + 10, shadow + 10, shadow + 10, shadow + 8);
    column->setSpacing(6);
    column->addWidget(m_input);
    column->addWidget(m_results);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_results, &QListView::clicked, this, &CommandPalette::runCurrent);
    connect(m_results, &QListView::entered, this, [this](const QModelIndex& index) { m_results->setCurrentIndex(index); });
}

void CommandPalette::place()
{
    const QWidget* over = parentWidget();
    const int width = std::min(widest, over->width() - 2 * shadow) + 2 * shadow;
    setGeometry((over->width() - width) / 2, std::max(0, over->height() / 10 - shadow), width, height());
}

void CommandPalette::search()
{
    const quint64 generation = ++m_generation;
    const QString text = m_input->text().trimmed();
    m_onAnswer = OnAnswer::Show;
    m_pending = int(m_sources.size());
    m_model->clear(m_sources.size());
    for (int source = 0; source < int(m_sources.size()); ++source) {
        const QPointer<CommandPalette> self(this);
        m_sources[size_t(source)]->find(text, [self, generation, source](QList<PaletteEntry> entries) {
            if (self)
                self->answer(generation, source, std::move(entries));
        });
    }
    fitHeight();
}

void CommandPalette::answer(quint64 generation, int source, QList<PaletteEntry> entries)
{
    if (generation != m_generation)
        return;
    --m_pending;
    m_model->setGroup(size_t(source), m_sources[size_t(source)]->heading(), std::move(entries));
    m_results->setCurrentIndex(m_model->index(m_model->nextEntry(-1, +1)));
    fitHeight();
    if (m_onAnswer == OnAnswer::Run && m_results->currentIndex().isValid())
        runCurrent();
}

void CommandPalette::fitHeight()
{
    int rows = 0;
    for (int row = 0; row < m_model->rowCount() && rows < tallestList; ++row)
        rows += m_results->sizeHintForRow(row);
    m_results->setVisible(rows > 0);
    m_results->setFixedHeight(std::min(rows + 4, tallestList));
    layout()->activate();
    resize(width(), std::min(sizeHint().height(), parentWidget()->height() - y()));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    if (watched == m_input && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // else a window's own Esc takes it
        return true;
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    const auto* clicked = qobject_cast<const QWidget*>(watched);
    if (event->type() == QEvent::MouseButtonPress && clicked && clicked != this && !isAncestorOf(clicked) && clicked->window() == window())
        dismiss();
    return QFrame::eventFilter(watched, event);
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Down:
        moveBy(+1);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        moveBy(key == Qt::Key_Tab ? +1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // A fast hand presses Enter before the records have answered; then the first answer is meant.
        if (m_pending > 0 && !m_results->currentIndex().isValid())
            m_onAnswer = OnAnswer::Run;
        else
            runCurrent();
        return true;
    default:
        return false;
    }
}

void CommandPalette::moveBy(int rows)
{
    const int from = m_results->currentIndex().row();
    const int next = m_model->nextEntry(from, rows);
    if (next < 0)
        return;
    m_results->setCurrentIndex(m_model->index(next));
    if (m_model->nextEntry(next, -1) < 0)
        m_results->scrollToTop(); // with the heading
}

void CommandPalette::runCurrent()
{
    const PaletteEntry* chosen = m_model->entry(m_results->currentIndex().row());
    if (!chosen)
        return;
    const auto run = chosen->run; // dismissing first gives the focus back to where the command acts
    dismiss();
    m_input->clear();
    if (run)
        run();
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF panel = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    const QColor dark(0, 0, 0, isDark(palette()) ? 22 : 9);
    for (int spread = shadow; spread > 0; spread -= 2)
        shapes::roundedFill(&painter, panel.adjusted(-spread, -spread + 4, spread, spread), dark, 10 + spread);
    shapes::roundedFill(&painter, panel, palette().color(QPalette::Base), 10);
    shapes::roundedLine(&painter, panel.toRect(), tonesOf(palette()).line, 1, 10);
}

} // namespace crm
