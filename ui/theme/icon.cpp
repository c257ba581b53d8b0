#include "ui/theme/icon.h"

#include "ui/theme/tones.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// A static library's resources are dropped by the linker unless something names them, and Q_INIT_RESOURCE must stand outside a namespace.
static void registerIcons()
{
    Q_INIT_RESOURCE(ui);
}

namespace crm {

namespace {

/// The colour every bundled icon is drawn in.
constexpr QByteArrayView drawnColor = "#232629";

QColor colorOf(IconTone tone, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::Text);
    const Tones& tones = tonesOf(palette);
    switch (tone) {
    case IconTone::Text:
        return palette.color(QPalette::Active, QPalette::Text);
    case IconTone::Quiet:
        return tones.quiet;
    case IconTone::Accent:
        return tones.accent;
    case IconTone::OnAccent:
        return tones.onAccent;
    case IconTone::Information:
        return tones.information;
    case IconTone::Success:
        return tones.success;
    case IconTone::Warning:
        return tones.warning;
    case IconTone::Error:
        return tones.error;
    }
    return {};
}

/// The drawing for a size in logical pixels: 22 or 16, whichever fits, or 22 where there is no smaller one.
QByteArray drawing(const QString& name, int extent)
{
    registerIcons();
    const auto path = [&name](int grid) { return QStringLiteral(":/icons/%1/%2.svg").arg(grid).arg(name); };
    QFile file(path(extent < 22 ? 16 : 22));
    if (!file.exists())
        file.setFileName(path(22));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whole multiples of the drawing's grid keep its one-pixel lines sharp; the rest of the square stays empty.
QRectF sharpRect(const QSize& size, qreal grid)
{
    const qreal extent = std::min(size.width(), size.height());
    const qreal drawn = extent < grid ? extent : std::floor(extent / (grid / 2)) * (grid / 2);
    return {std::floor((size.width() - drawn) / 2), std::floor((size.height() - drawn) / 2), drawn, drawn};
}

QPixmap rendered(const QString& name, const QSize& pixels, qreal scale, const QColor& color)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QByteArray svg = drawing(name, qRound(std::min(pixels.width(), pixels.height()) / scale));
    if (svg.isEmpty())
        return pixmap;
    QSvgRenderer renderer(svg.replace(drawnColor, color.name().toLatin1()));
    QPainter painter(&pixmap);
    renderer.render(&painter, sharpRect(pixels, renderer.viewBoxF().width()));
    return pixmap;
}

/// Draws a bundled line icon in the colours of the moment. Keeps no pixels itself: they are in Qt's pixmap cache.
class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(QString name, IconTone tone) : m_name(std::move(name)), m_tone(tone) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        QPixmap pixmap = cached(rect.size() * scale, scale, mode);
        pixmap.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), pixmap);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return cached(size, 1, mode); }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override { return cached(size, scale, mode); }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine* clone() const override { return new ThemedIconEngine(m_name, m_tone); }
    QString key() const override { return QStringLiteral("crm-themed"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    QPixmap cached(const QSize& pixels, qreal scale, QIcon::Mode mode) const
    {
        const QColor color = colorOf(m_tone, mode);
        const QString cacheKey =
            QStringLiteral("crm-icon/%1/%2x%3@%4/%5").arg(m_name).arg(pixels.width()).arg(pixels.height()).arg(scale).arg(color.name());
        QPixmap pixmap;
        if (!QPixmapCache::find(cacheKey, &pixmap)) {
            pixmap = rendered(m_name, pixels, scale, color);
            QPixmapCache::insert(cacheKey, pixmap);
        }
        return pixmap;
    }

    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon themedIcon(const QString& name, IconTone tone)
{
    return QIcon(new ThemedIconEngine(name, tone));
}

} // namespace crm
