#pragma once

#include <QProxyStyle>
#include <QStyleOption>

namespace crm {

enum class SystemColours { Light, Dark };

/// Our look over Fusion: flat, rounded, one accent, rows to breathe in. Painted, not a style sheet: that costs no parsing
/// at the start and no polishing of each widget. Takes every colour from the palette and its Tones.
class Look final : public QProxyStyle {
    Q_OBJECT

public:
    explicit Look(SystemColours systemColours);

    /// What the system asked for when the program started.
    SystemColours systemColours() const { return m_systemColours; }

    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr, const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
        QStyleHintReturn* returned = nullptr) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget = nullptr) const override;
    QRect subControlRect(
        ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget = nullptr) const override;

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget = nullptr) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget = nullptr) const override;

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;

private:
    void drawButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawHeaderLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawMenuButton(QStyleOptionToolButton button, QPainter* painter, const QWidget* widget) const;
    void drawTabLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;

    SystemColours m_systemColours;
};

} // namespace crm
