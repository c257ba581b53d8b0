#include "ui/shell/place.h"

#include <QJsonArray>

namespace crm {

namespace {

QJsonObject keptView(const View& view)
{
    QJsonArray columns;
    for (const ViewColumn& column : view.columns)
        columns.append(QJsonObject{{"field", column.field}, {"width", column.width}});
    QJsonArray sort;
    for (const SortKey& key : view.sort)
        sort.append(QJsonObject{{"field", key.field}, {"order", int(key.order)}});
    return {{"id", view.id}, {"built_in", view.builtIn}, {"module", view.module}, {"name", view.name}, {"where", view.where},
        {"columns", columns}, {"sort", sort}, {"grouped_by", view.groupedBy}, {"analysis", view.analysis}, {"shared", view.isShared},
        {"owner", view.owner}, {"version", view.version}, {"problems", QJsonArray::fromStringList(view.problems)}, {"damage", view.damage},
        {"others", view.others}};
}

View viewOf(const QJsonObject& kept)
{
    View view;
    view.id = kept["id"].toInteger();
    view.builtIn = kept["built_in"].toString();
    view.module = kept["module"].toString();
    view.name = kept["name"].toString();
    view.where = kept["where"].toString();
    for (const QJsonValue column : kept["columns"].toArray())
        view.columns << ViewColumn{.field = column["field"].toString(), .width = column["width"].toInt()};
    for (const QJsonValue key : kept["sort"].toArray())
        view.sort << SortKey{key["field"].toString(), Qt::SortOrder(key["order"].toInt())};
    view.groupedBy = kept["grouped_by"].toString();
    view.analysis = kept["analysis"].toObject();
    view.isShared = kept["shared"].toBool();
    view.owner = kept["owner"].toInteger();
    view.version = kept["version"].toInt();
    view.problems = kept["problems"].toVariant().toStringList();
    view.damage = kept["damage"].toString();
    view.others = kept["others"].toObject();
    return view;
}

} // namespace

QVariantMap Place::kept() const
{
    QVariantMap map{{"kind", kind == Kind::Card ? "card" : "list"}, {"module", module}, {"record", record}};
    if (kind == Kind::Card)
        map.insert("title", title); // a list's is made of words of the program, which may speak another language the next time
    if (view) {
        map.insert("view", keptView(*view).toVariantMap());
        map.insert("saved", keptView(saved).toVariantMap());
        map.insert("narrowing", narrowing);
        QVariantMap typed;
        for (auto search = searches.begin(); search != searches.end(); ++search)
            typed.insert(search.key(), search.value());
        map.insert("searches", typed);
    }
    return map;
}

Place Place::fromKept(const QVariantMap& kept)
{
    Place place{.kind = kept["kind"] == "card" ? Kind::Card : Kind::List,
        .module = kept["module"].toString(),
        .record = kept["record"].toLongLong(),
        .narrowing = kept["narrowing"].toString(),
        .title = kept["title"].toString()};
    if (kept.contains("view")) {
        place.view = viewOf(QJsonObject::fromVariantMap(kept["view"].toMap()));
        place.saved = viewOf(QJsonObject::fromVariantMap(kept["saved"].toMap()));
        const QVariantMap typed = kept["searches"].toMap();
        for (auto search = typed.begin(); search != typed.end(); ++search)
            place.searches.insert(search.key(), search.value().toString());
    }
    return place;
}

} // namespace crm
