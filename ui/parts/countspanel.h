#pragma once

#include "ui/theme/icon.h"

#include <QLocale>
#include <QWidget>

class QHBoxLayout;

namespace crm {

/// One figure and what it counts.
struct Count {
    QString label;
    qint64 amount = 0;
    IconTone tone = IconTone::Text; ///< of the figure, while it is not 0
};

/// A few figures side by side, each on a tile of its own.
class CountsPanel : public QWidget {
    Q_OBJECT

public:
    explicit CountsPanel(const QLocale& locale, QWidget* parent = nullptr);

    void setCounts(const QList<Count>& counts);
    /// The figures as text, "Created: 12": what a screen reader says.
    QStringList texts() const;

private:
    QLocale m_locale;
    QHBoxLayout* m_tiles = nullptr;
};

} // namespace crm
