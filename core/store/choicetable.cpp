#include "core/store/choicetable.h"

#include "core/store/query.h"

namespace crm {

Result<QList<ChoiceList>> readChoiceLists(const Database& database)
{
    Query query(database, QStringLiteral("SELECT list, key, english, russian, color FROM choice ORDER BY list, position, key"));
    if (const auto done = query.run(); !done)
        return done.error();
    QList<ChoiceList> lists;
    while (query.next()) {
        if (lists.isEmpty() || lists.last().name != query.text(0))
            lists.append({query.text(0), {}});
        lists.last().choices.append({query.text(1), Text(query.text(2), query.text(3)), query.text(4)});
    }
    if (const auto done = query.finished(); !done)
        return done.error();
    return lists;
}

} // namespace crm
