#pragma once

#include "core/schema/catalogue.h"

#include <QHash>

namespace crm {

/// Finds choices by what people write: the key, or the label in either language, folded. A snapshot of a catalogue's lists.
/// Where two choices of a list have one label the first of the list has it.
class ChoiceLabels {
public:
    explicit ChoiceLabels(const Catalogue& catalogue);

    /// Null when the list has no such choice.
    QString key(const QString& list, const QString& text) const;

    bool hasKey(const QString& list, const QString& key) const { return this->key(list, key) == key; }

private:
    QHash<QString, QHash<QString, QString>> m_keys;
};

} // namespace crm
