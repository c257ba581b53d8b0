#pragma once

#include <QFont>
#include <QList>
#include <QPageLayout>
#include <QString>
#include <QStringList>

class QPagedPaintDevice;
class QPainter;

namespace crm {

struct PaperColumn {
    QString title;
    int width = 0; ///< as on the screen, in device-independent pixels
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// What stands on the pages beside the rows.
struct PaperText {
    QString title;
    QString filter; ///< in words; empty: none
    QString printed; ///< when and by whom
    QList<PaperColumn> columns;
    qint64 rows = 0;
};

/// Lays a list out on pages: a title on the first, the headings on each, the date and "page 3 of 12" under it. A line is one row, cut
/// where it is too long: so it is known beforehand how many pages there will be.
class ListPaper {
public:
    /// The device must outlive it, and its page layout must stay.
    ListPaper(const QPagedPaintDevice& device, PaperText text);

    /// Across when columns that take so many pixels of the screen would be too narrow upright.
    static QPageLayout::Orientation orientationFor(int width);

    int pages() const;
    /// The first row of the page, from 0, and how many it holds.
    std::pair<qint64, int> rowsOf(int page) const;
    void draw(QPainter& painter, int page, const QList<QStringList>& rows) const;

private:
    void measure();
    qreal drawTitle(QPainter& painter) const; ///< answers where it ends
    void drawCells(QPainter& painter, qreal top, const QStringList& cells, const QFont& font) const;
    void drawFooter(QPainter& painter, int page) const;
    qreal points(qreal amount) const { return amount * m_resolution / 72; }

    const QPagedPaintDevice& m_device;
    PaperText m_text;
    qreal m_resolution;
    QSizeF m_area; ///< that can be drawn on, in dots
    QFont m_font;
    qreal m_lineHeight = 0;
    qreal m_titleHeight = 0;
    qreal m_footerHeight = 0;
    QList<qreal> m_widths;
};

} // namespace crm
