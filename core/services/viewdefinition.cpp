#include "core/services/viewdefinition.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace crm {

namespace {

struct ViewWords {
    Q_DECLARE_TR_FUNCTIONS(View)
};

const QString filterKey = QStringLiteral("filter");
const QString columnsKey = QStringLiteral("columns");
const QString sortKey = QStringLiteral("sort");
const QString groupedByKey = QStringLiteral("grouped_by");
const QString analysisKey = QStringLiteral("analysis");
const QString fieldKey = QStringLiteral("field");
const QString widthKey = QStringLiteral("width");

// Wider than any screen: more is a slip, and a column that nobody gets past.
constexpr int widest = 4'000;

QString mangled(const QString& part)
{
    return ViewWords::tr("The part “%1” of this view can't be read and is left out. Save the view to mend it.").arg(part);
}

QJsonArray columnsJson(const QList<ViewColumn>& columns)
{
    QJsonArray array;
    for (const ViewColumn& column : columns) {
        QJsonObject one{{fieldKey, column.field}};
        if (column.width > 0)
            one.insert(widthKey, column.width);
        array.append(one);
    }
    return array;
}

QJsonArray sortJson(const QList<SortKey>& keys)
{
    QJsonArray array;
    for (const SortKey& key : keys)
        array.append(key.order == Qt::DescendingOrder ? QLatin1Char('-') + key.field : key.field);
    return array;
}

void readColumns(const QJsonValue& value, View& view)
{
    bool isRead = value.isArray();
    for (const QJsonValue& one : value.toArray()) {
        const QString field = one[fieldKey].toString();
        const QJsonValue width = one[widthKey];
        isRead &= one.isObject() && !field.isEmpty() && (width.isUndefined() || width.isDouble());
        const bool isTwice =
            std::any_of(view.columns.begin(), view.columns.end(), [&](const ViewColumn& column) { return column.field == field; });
        if (!field.isEmpty() && !isTwice)
            view.columns.append({field, std::clamp(width.toInt(), 0, widest)});
    }
    if (!isRead)
        view.problems << mangled(columnsKey);
}

void readSort(const QJsonValue& value, View& view)
{
    bool isRead = value.isArray();
    for (const QJsonValue& one : value.toArray()) {
        const QString text = one.toString();
        const bool isDown = text.startsWith(QLatin1Char('-'));
        const QString field = isDown ? text.mid(1) : text;
        isRead &= !field.isEmpty();
        if (!field.isEmpty())
            view.sort.append({field, isDown ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    if (!isRead)
        view.problems << mangled(sortKey);
}

void readPart(const QString& key, const QJsonValue& value, View& view)
{
    if (key == filterKey && value.isString()) {
        view.where = value.toString();
    } else if (key == filterKey) {
        view.damage = ViewWords::tr("The filter of the view “%1” can't be read. Set a filter and save the view, or undo what changed it.")
                          .arg(view.name);
    } else if (key == columnsKey) {
        readColumns(value, view);
    } else if (key == sortKey) {
        readSort(value, view);
    } else if (key == groupedByKey && value.isString()) {
        view.groupedBy = value.toString();
    } else if (key == analysisKey && value.isObject()) {
        view.analysis = value.toObject();
    } else if (key == groupedByKey || key == analysisKey) {
        view.problems << mangled(key);
    } else {
        view.others.insert(key, value);
        view.problems << ViewWords::tr("The part “%1” of this view is not known to this program; it is kept, but not shown.").arg(key);
    }
}

} // namespace

QString viewDefinition(const View& view)
{
    QJsonObject object = view.others;
    if (!view.where.trimmed().isEmpty())
        object.insert(filterKey, view.where.trimmed());
    if (!view.columns.isEmpty())
        object.insert(columnsKey, columnsJson(view.columns));
    if (!view.sort.isEmpty())
        object.insert(sortKey, sortJson(view.sort));
    if (!view.groupedBy.isEmpty())
        object.insert(groupedByKey, view.groupedBy);
    if (!view.analysis.isEmpty())
        object.insert(analysisKey, view.analysis);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void readViewDefinition(const QString& text, View& view)
{
    if (text.trimmed().isEmpty())
        return;
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &mistake);
    if (mistake.error != QJsonParseError::NoError || !document.isObject()) {
        view.damage = ViewWords::tr("What the view “%1” shows can't be read any more. Set it up anew and save it, or undo what changed it.")
                          .arg(view.name);
        return;
    }
    const QJsonObject object = document.object();
    for (auto part = object.begin(); part != object.end(); ++part)
        readPart(part.key(), part.value(), view);
}

} // namespace crm
