#include "ui/card/linklabel.h"

#include "ui/theme/tones.h"

#include <QEvent>

namespace crm {

LinkLabel::LinkLabel(QString text, QString target, QWidget* parent) : QLabel(parent), m_whole(std::move(text)), m_target(std::move(target))
{
    setTextFormat(Qt::RichText);
    setToolTip(m_whole.toHtmlEscaped());
    showLink();
}

void LinkLabel::showLink()
{
    const QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, std::max(width() - 2, 0));
    setText(linkMarkup(shown, m_target, palette()));
}

void LinkLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    showLink();
}

void LinkLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showLink();
}

QString linkMarkup(const QString& text, const QString& target, const QPalette& palette)
{
    return QStringLiteral("<a style=\"text-decoration:none; color:%1\" href=\"%2\">%3</a>")
        .arg(tonesOf(palette).accent.name(), target.toHtmlEscaped(), text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace crm
