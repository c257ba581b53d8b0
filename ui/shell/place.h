#pragma once

#include "core/services/view.h"

#include <QVariantMap>

namespace crm {

/// Something that a tab shows and that one can come back to: a list as it stood, or a record's card. A value, fit to be kept.
struct Place {
    enum class Kind { List, Card };

    Kind kind = Kind::List;
    QString module;
    qint64 record = 0; ///< a card's, 0: one that is not saved yet; in a list the current one
    /// Of a list: how it is looked at, modified or not, and the view that it was made of. None: as its page stands.
    std::optional<View> view = {};
    View saved = {};
    QString narrowing = {}; ///< of a list: the text that it is narrowed by
    QMap<QString, QString> searches = {}; ///< of a list: what is typed under its headings, by field
    QString title = {}; ///< of a card: what its record is called

    QVariantMap kept() const;
    static Place fromKept(const QVariantMap& kept);
};

enum class Where {
    Here, ///< in the tab that is looked at
    NewTab,
    TabBehind, ///< in a new tab that is looked at later
};

} // namespace crm
