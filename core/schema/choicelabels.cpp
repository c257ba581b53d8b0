#include "core/schema/choicelabels.h"

#include "core/base/fold.h"

namespace crm {

namespace {

void addIfNew(QHash<QString, QString>& keys, const QString& text, const QString& key)
{
    if (!text.isEmpty() && !keys.contains(text))
        keys.insert(text, key);
}

/// Keys as they stand win over labels as they stand, and those over anything folded: a label is not to hide another choice's key.
QHash<QString, QString> keysByText(const QList<Choice>& choices)
{
    QHash<QString, QString> keys;
    for (const Choice& choice : choices)
        addIfNew(keys, choice.key, choice.key);
    for (const auto& spelt : {+[](const QString& text) { return text; }, +[](const QString& text) { return folded(text); }}) {
        for (const Choice& choice : choices) {
            addIfNew(keys, spelt(choice.label.english), choice.key);
            addIfNew(keys, spelt(choice.label.russian), choice.key);
        }
    }
    for (const Choice& choice : choices)
        addIfNew(keys, folded(choice.key), choice.key);
    return keys;
}

} // namespace

ChoiceLabels::ChoiceLabels(const Catalogue& catalogue)
{
    for (const ChoiceList& list : catalogue.choiceLists())
        m_keys.insert(list.name, keysByText(list.choices));
}

QString ChoiceLabels::key(const QString& list, const QString& text) const
{
    const auto keys = m_keys.constFind(list);
    if (keys == m_keys.constEnd())
        return {};
    const auto exact = keys->constFind(text);
    return exact != keys->constEnd() ? *exact : keys->value(folded(text));
}

} // namespace crm
