#include "core/store/filtertyped.h"

namespace crm {

namespace {

Filter part(const Field& field, const QString& text)
{
    return Filter::single({.path = {field.name}, .op = Operator::Contains, .values = {text}, .period = {}});
}

} // namespace

Filter narrowingFilter(const QString& typed, const Module& module)
{
    QList<Filter> words;
    for (const QString& word : typed.split(u' ', Qt::SkipEmptyParts)) {
        QList<Filter> places;
        for (const Field& field : module.fields) {
            if (field.searched == Searched::Yes)
                places << part(field, word);
        }
        words << Filter::any(places);
    }
    return Filter::all(words);
}

} // namespace crm
