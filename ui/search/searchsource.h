#pragma once

#include "core/services/foundrecords.h"
#include "ui/shell/place.h"

#include <functional>

namespace crm {

/// One answer in the search box.
struct SearchEntry {
    QString title;
    QList<Stretch> titleMarks = {}; ///< what of it was typed
    QString detail = {}; ///< the second line: where it was found, what tells it from namesakes
    QList<Stretch> detailMarks = {};
    QString icon = {};
    QString hint = {}; ///< at the right end: a shortcut, a number
    RecordKey record = {}; ///< to be previewed; id 0: it is no record
    std::optional<QString> next = {}; ///< what the box, staying open, looks for then; none: it closes before the entry is run
    std::function<void(Where)> run;
};

/// How well a group fits what was typed. Better ones come first.
enum class Fit { TitleBegins, NameBegins, InTitle, Elsewhere };

struct SearchGroup {
    QString heading; ///< translated: "Leads"
    QString count; ///< beside it: "12", "100+"
    Fit fit = Fit::Elsewhere;
    QList<SearchEntry> entries;
};

/// Something the box can find: records, views, commands.
class SearchSource {
public:
    using Reply = std::function<void(QList<SearchGroup>)>;

    virtual ~SearchSource() = default;
    /// Calls reply once, at once or later, in the window's thread. A reply to a text that has changed since is dropped by the box, which
    /// may be gone itself by then; the source needs no token of its own.
    virtual void find(const QString& text, Reply reply) = 0;
};

} // namespace crm
