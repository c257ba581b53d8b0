#pragma once

#include <QWidget>

class QPainter;

namespace crm {

/// A coloured choice as a small rounded label. The text keeps the palette's colour, so that it can be read on any ground.
class ChoicePill final : public QWidget {
    Q_OBJECT

public:
    ChoicePill(QString text, const QString& color, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// Draws the pill at the left of the rectangle, as wide as its text or the rectangle allows.
    static void draw(QPainter* painter, const QRect& rect, const QString& text, const QColor& color, const QPalette& palette);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QColor m_color;
};

} // namespace crm
