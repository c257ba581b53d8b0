#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace crm {

/// One answer in the palette.
struct PaletteEntry {
    QString title;
    QString detail = {}; ///< what tells it from namesakes, shown quietly after the title
    QString icon = {};
    QString hint = {}; ///< at the right end: a shortcut, a number
    std::function<void()> run;
};

/// Something the palette can find: commands, views, records.
class PaletteSource {
public:
    using Reply = std::function<void(QList<PaletteEntry>)>;

    virtual ~PaletteSource() = default;
    virtual QString heading() const = 0; ///< translated: "Records"
    /// Calls reply once, at once or later, in the window's thread. A reply to a text that has changed since is dropped
    /// by the palette, which may be gone itself by then; the source needs no token of its own.
    virtual void find(const QString& text, Reply reply) = 0;
};

} // namespace crm
