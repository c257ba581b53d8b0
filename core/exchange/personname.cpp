#include "core/exchange/personname.h"

#include <QStringList>

#include <algorithm>

namespace crm {

namespace {

bool isPatronymic(const QString& word)
{
    const QString lower = word.toLower();
    static const QStringList endings{u"ович"_qs, u"евич"_qs, u"ьич"_qs, u"кузьмич"_qs, u"лукич"_qs, u"фомич"_qs, u"никитич"_qs, u"овна"_qs,
        u"евна"_qs, u"ична"_qs, u"инична"_qs, u"оглы"_qs, u"кызы"_qs};
    return std::any_of(endings.begin(), endings.end(), [&](const QString& ending) { return lower.endsWith(ending) && lower.size() > 3; });
}

PersonName joined(const QStringList& words, qsizetype lastFrom, qsizetype lastCount)
{
    QStringList first = words;
    first.remove(lastFrom, lastCount);
    return {first.join(u' '), words.mid(lastFrom, lastCount).join(u' ')};
}

} // namespace

PersonName splitName(const QString& text, NameOrder order)
{
    const QString name = text.simplified();
    const qsizetype comma = name.indexOf(u',');
    if (comma > 0)
        return {name.mid(comma + 1).trimmed(), name.left(comma).trimmed()};
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {{}, name};
    // "Абрамович Роман" is a last name, so a patronymic counts only where one stands: last of three words or more, or after the first.
    if (words.size() > 2 && isPatronymic(words.last()))
        return joined(words, 0, 1);
    if (words.size() > 2 && isPatronymic(words[1]))
        return joined(words, 2, words.size() - 2);
    return order == NameOrder::FamilyFirst ? joined(words, 0, 1) : joined(words, words.size() - 1, 1);
}

} // namespace crm
