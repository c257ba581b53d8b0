#include "ui/filter/filtertextedit.h"

#include "ui/shell/desk.h"
#include "ui/theme/tones.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int linesShown = 4;

} // namespace

FilterTextEdit::FilterTextEdit(const Desk& desk, const Module& module, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_module(module)
    , m_edit(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
{
    m_edit->setAccessibleName(tr("Filter as text"));
    m_edit->setPlaceholderText(
        QStringLiteral("status = hot and (city contains \"mos\" or annual_revenue >= 1000000) and created_at in last 7 days"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * linesShown + 16);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        judge();
        Q_EMIT edited();
    });
    judge();
}

QString FilterTextEdit::text() const
{
    return m_edit->toPlainText().simplified().isEmpty() ? QString() : m_edit->toPlainText();
}

QString FilterTextEdit::problem() const
{
    return m_problem->text();
}

void FilterTextEdit::setText(const QString& text)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    judge();
}

void FilterTextEdit::judge()
{
    m_written = readFilter(m_edit->toPlainText(), m_module, *m_desk.catalogue, m_desk.reader);
    const QColor error = tonesOf(palette()).error;
    QList<QTextEdit::ExtraSelection> marks;
    for (const FilterMistake& mistake : std::as_const(m_written.mistakes)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_edit->document());
        // At the end of the text there is nothing to underline but what stands before.
        const int length = static_cast<int>(m_edit->toPlainText().size());
        mark.cursor.setPosition(std::min(mistake.start, std::max(length - 1, 0)));
        mark.cursor.setPosition(std::min(std::max(mistake.end, mistake.start + 1), length), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(error);
        mark.format.setBackground(mixed(error, palette().color(QPalette::Base), 0.15));
        marks << mark;
    }
    m_edit->setExtraSelections(marks);
    QPalette red = palette();
    red.setColor(QPalette::WindowText, error);
    m_problem->setPalette(red);
    m_problem->setText(m_written.mistakes.isEmpty() ? QString() : m_written.mistakes.first().error.message);
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_edit->setAccessibleDescription(m_problem->text());
}

} // namespace crm
