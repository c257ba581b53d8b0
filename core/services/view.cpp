#include "core/services/view.h"

namespace crm {

QList<View> builtInViews(const Module& module, Language language)
{
    QList<View> views;
    for (const BuiltInView& described : module.views) {
        View view;
        view.builtIn = described.name;
        view.module = module.name;
        view.name = described.label.in(language);
        view.where = described.where;
        view.sort = parseSort(described.sort, module).valueOr({});
        view.isShared = true;
        views << view;
    }
    return views;
}

QList<ViewColumn> columnsOf(const View& view, const Module& module)
{
    if (!view.columns.isEmpty())
        return view.columns;
    QList<ViewColumn> columns;
    for (const QString& field : module.fieldsShown(Shown::List))
        columns.append({.field = field});
    return columns;
}

QList<SortKey> sortOf(const View& view, const Module& module)
{
    return view.sort.isEmpty() ? QList<SortKey>{{module.link}} : view.sort;
}

bool looksLike(const View& one, const View& other, const Module& module)
{
    return one.where.trimmed() == other.where.trimmed() && columnsOf(one, module) == columnsOf(other, module)
        && sortOf(one, module) == sortOf(other, module) && one.groupedBy == other.groupedBy && one.analysis == other.analysis;
}

} // namespace crm
