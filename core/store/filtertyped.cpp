#include "core/store/filtertyped.h"

#include "core/base/fold.h"
#include "core/store/filterparser.h"

namespace crm {

namespace {

Filter part(const Field& field, const QString& text)
{
    return Filter::single({.path = {field.name}, .op = Operator::Contains, .values = {text}, .period = {}});
}

/// The choices whose label has what is typed in it: "contact" is many states, as it is many texts.
Filter choicesLike(const QString& typed, const Field& field, const Catalogue& catalogue)
{
    const QString wanted = folded(typed);
    QVariantList keys;
    for (const Choice& choice : catalogue.choices(field.choices)) {
        const QString labels = folded(choice.label.english) + QLatin1Char('\n') + folded(choice.label.russian);
        if (labels.contains(wanted))
            keys << choice.key;
    }
    return Filter::single({.path = {field.name}, .op = Operator::OneOf, .values = keys, .period = {}});
}

bool hasParts(const Field& field)
{
    switch (field.type) {
    case FieldType::Int:
    case FieldType::Money:
    case FieldType::Percent:
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::Bool:
    case FieldType::Choice:
        return false;
    default:
        return true;
    }
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

Result<Filter> columnFilter(
    const QString& typed, const Field& field, const Module& module, const Catalogue& catalogue, const ValueReader& reader)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return Filter();
    // What reads as a comparison is one; a text that looks like it by chance can still be quoted.
    if (const auto comparison = parseFilter(field.name + QLatin1Char(' ') + text, module, catalogue, reader))
        return comparison;
    if (hasParts(field))
        return part(field, text);
    if (field.type == FieldType::Choice)
        return choicesLike(text, field, catalogue);
    return parseFilter(field.name + QStringLiteral(" = ") + text, module, catalogue, reader);
}

} // namespace crm
