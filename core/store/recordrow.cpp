#include "core/store/recordrow.h"

#include "core/schema/twins.h"
#include "core/store/query.h"
#include "core/store/recordwords.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct StorageWords {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString placeholders(qsizetype count)
{
    QString marks = QStringLiteral("?, ").repeated(count);
    marks.chop(2);
    return marks;
}

struct ColumnValues {
    QStringList columns;
    QVariantList values;
};

/// The fields of values as columns, twins with them.
ColumnValues columnValues(const Module& module, const Values& values, const PhoneNumbers& phones)
{
    ColumnValues found;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Field& field = *module.field(it.key());
        found.columns << field.name;
        found.values << it.value();
        if (const auto twin = twinColumn(field)) {
            found.columns << *twin;
            found.values << twinValue(field, it.value(), phones);
        }
    }
    return found;
}

} // namespace

RecordRow::RecordRow(const Database& database, const Module& module, const PhoneNumbers& phones)
    : m_database(database)
    , m_module(module)
    , m_phones(phones)
{
}

Result<Record> RecordRow::read(qint64 id) const
{
    const QStringList names = m_module.storedFields();
    Query query(m_database,
        QStringLiteral("SELECT r.title, r.search, m.%1 FROM %2 m JOIN record r ON r.id = m.id WHERE m.id = ?")
            .arg(names.join(QStringLiteral(", m.")), m_module.name));
    query.bind(id);
    if (const auto done = query.runForOne(); !done) {
        if (done.error().kind == Error::NotFound)
            return Error{
                Error::NotFound, StorageWords::tr("This record no longer exists: somebody has deleted it. Undo can bring it back.")};
        return done.error();
    }
    Record record{.module = m_module.name, .id = id, .title = query.text(0), .search = query.text(1)};
    for (int i = 0; i < names.size(); ++i)
        record.values.insert(names[i], query.value(i + 2));
    record.version = record.value(QStringLiteral("version")).toInt();
    return record;
}

QString RecordRow::searchText(const Values& whole) const
{
    if (!m_module.archivedBy.isEmpty() && !whole.value(m_module.archivedBy).isNull())
        return {};
    QString words;
    for (const Field& field : m_module.fields) {
        const QVariant value = whole.value(field.name);
        if (field.searched == Searched::No || value.isNull())
            continue;
        const auto twin = twinColumn(field);
        const auto known = twin ? whole.constFind(*twin) : whole.constEnd();
        appendWords(words, field, value, known == whole.constEnd() ? twinValue(field, value, m_phones) : *known);
    }
    appendModuleSign(words, m_module);
    return words;
}

QString RecordRow::title(const Values& whole) const
{
    QStringList parts;
    QStringList standIns;
    for (const QString& field : m_module.title) {
        parts << whole.value(field).toString();
        for (const QString& other : m_module.field(field)->standIns)
            standIns << whole.value(other).toString();
    }
    parts.removeAll(QString());
    standIns.removeAll(QString());
    return parts.isEmpty() ? standIns.value(0, whole.value(QStringLiteral("number")).toString()) : parts.join(QLatin1Char(' '));
}

Result<qint64> RecordRow::insertRecord(const Values& whole, qint64 id) const
{
    const QString text = searchText(whole);
    Query query(m_database, QStringLiteral("INSERT INTO record(id, module, title, search) VALUES(?, ?, ?, ?)"));
    query.bind(id ? QVariant(id) : QVariant()).bind(m_module.name).bind(title(whole)).bind(text.isEmpty() ? QVariant() : QVariant(text));
    if (const auto done = query.run(); !done)
        return done.error();
    return id ? id : query.lastId().toLongLong();
}

Result<> RecordRow::insert(qint64 id, const Values& whole) const
{
    const ColumnValues row = columnValues(m_module, whole, m_phones);
    return execute(m_database,
        QStringLiteral("INSERT INTO %1(id, %2) VALUES(?, %3)")
            .arg(m_module.name, row.columns.join(QStringLiteral(", ")), placeholders(row.columns.size())),
        QVariantList{id} + row.values);
}

Result<> RecordRow::update(qint64 id, int version, const Values& changed, const Values& whole) const
{
    const ColumnValues row = columnValues(m_module, changed, m_phones);
    Query query(m_database,
        QStringLiteral("UPDATE %1 SET %2 = ?, version = version + 1 WHERE id = ? AND version = ?")
            .arg(m_module.name, row.columns.join(QStringLiteral(" = ?, "))));
    query.bind(row.values).bind(id).bind(version);
    if (const auto done = query.run(); !done)
        return done;
    if (query.affected() != 1)
        return Error{Error::Conflict,
            StorageWords::tr("Somebody else has changed “%1” in the meantime. Look at it again and repeat your change.").arg(title(whole))};
    return updateRecord(id, whole);
}

Result<> RecordRow::updateRecord(qint64 id, const Values& whole) const
{
    const QString text = searchText(whole);
    return execute(m_database, QStringLiteral("UPDATE record SET title = ?, search = ? WHERE id = ?"),
        {title(whole), text.isEmpty() ? QVariant() : QVariant(text), id});
}

Result<> RecordRow::remove(qint64 id) const
{
    for (const QString& table : {m_module.name, QStringLiteral("record")}) {
        const auto done = execute(m_database, QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table), {id});
        if (!done)
            return done;
    }
    return {};
}

} // namespace crm
