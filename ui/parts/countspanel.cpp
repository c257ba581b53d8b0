#include "ui/parts/countspanel.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tones.h"

#include <QHBoxLayout>
#include <QPainter>

namespace crm {

namespace {

constexpr int tileHeight = 76;

QColor colourOf(IconTone tone, const QPalette& palette)
{
    const Tones& tones = tonesOf(palette);
    switch (tone) {
    case IconTone::Accent:
        return tones.accent;
    case IconTone::Success:
        return tones.success;
    case IconTone::Warning:
        return tones.warning;
    case IconTone::Error:
        return tones.error;
    case IconTone::Quiet:
        return tones.quiet;
    default:
        return palette.color(QPalette::WindowText);
    }
}

class Tile : public QWidget {
public:
    Tile(Count count, const QLocale& locale, QWidget* parent)
        : QWidget(parent)
        , m_count(std::move(count))
        , m_figure(locale.toString(m_count.amount))
    {
        setAccessibleName(CountsPanel::tr("%1: %2").arg(m_count.label, m_figure));
        setFixedHeight(tileHeight);
        setMinimumWidth(std::max(96, fontMetrics().horizontalAdvance(m_count.label) + 32));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        shapes::roundedFill(&painter, rect(), palette().color(QPalette::Base), 8);
        shapes::roundedLine(&painter, rect(), tonesOf(palette()).hairline, 1, 8);
        const QRect inside = rect().adjusted(16, 12, -8, -12);
        painter.setPen(tonesOf(palette()).quiet);
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, m_count.label);
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 1.7);
        large.setWeight(QFont::DemiBold);
        painter.setFont(large);
        painter.setPen(colourOf(m_count.amount == 0 ? IconTone::Quiet : m_count.tone, palette()));
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, m_figure);
    }

private:
    Count m_count;
    QString m_figure;
};

} // namespace

CountsPanel::CountsPanel(const QLocale& locale, QWidget* parent) : QWidget(parent), m_locale(locale), m_tiles(new QHBoxLayout(this))
{
    m_tiles->setContentsMargins(0, 0, 0, 0);
    m_tiles->setSpacing(10);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void CountsPanel::setCounts(const QList<Count>& counts)
{
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    for (const Count& count : counts)
        m_tiles->addWidget(new Tile(count, m_locale, this), 1);
}

QStringList CountsPanel::texts() const
{
    QStringList texts;
    for (int i = 0; i < m_tiles->count(); ++i)
        texts << m_tiles->itemAt(i)->widget()->accessibleName();
    return texts;
}

} // namespace crm
