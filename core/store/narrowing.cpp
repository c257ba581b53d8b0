#include "core/store/narrowing.h"

namespace crm {

Filter narrowingFilter(const QString& typed, const Module& module)
{
    QList<Filter> words;
    for (const QString& word : typed.split(u' ', Qt::SkipEmptyParts)) {
        QList<Filter> places;
        for (const Field& field : module.fields) {
            if (field.searched == Searched::Yes)
                places << Filter::single({.path = {field.name}, .op = Operator::Contains, .values = {word}});
        }
        words << Filter::any(places);
    }
    return Filter::all(words);
}

} // namespace crm
