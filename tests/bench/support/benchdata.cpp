#include "benchdata.h"

#include "benchtimes.h"

#include "core/modules/modules.h"
#include "core/services/sampledata.h"
#include "core/store/bulkcreate.h"
#include "core/store/query.h"
#include "core/store/tables.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <future>

#include <unistd.h>

namespace crm {

namespace {

constexpr int batch = 25'000;
constexpr int owners = 12;
constexpr int leadsPerConverted = 20;
constexpr int halfAYear = 180 * 24 * 3600;

const QString lead = QStringLiteral("lead");
const QString account = QStringLiteral("account");
const QString contact = QStringLiteral("contact");

/// Fills an empty database. Its secondary indexes are taken away for the time, or a million random keys would be sorted in one by one.
class Maker {
public:
    explicit Maker(Workspace& workspace) : m_workspace(workspace) { }

    void make(int leads)
    {
        addUsers();
        const QStringList indexes = takeIndexes();
        const int accounts = leads / 10;
        const qint64 firstAccount = add(account, 0, accounts, [](int i) { return SampleData(1).account(i); });
        add(contact, 0, accounts * 2, [=](int i) {
            Values values = SampleData(1).contact(i, i % accounts);
            values.insert(account, firstAccount + i % accounts);
            return values;
        });
        const int converted = leads / leadsPerConverted;
        const auto sample = [](int i) { return SampleData(1).lead(i); };
        const qint64 firstLead = add(lead, 0, converted, sample);
        archive(firstLead, firstLead + converted - 1);
        add(lead, converted, leads, sample);
        spreadStamps();
        for (const QString& sql : indexes)
            must(execute(m_workspace.database(), sql));
    }

private:
    using Sample = std::function<Values(int)>;

    void addUsers()
    {
        m_owners << m_workspace.session().person;
        must(m_workspace.store().write({QStringLiteral("Prepare")}, [&](Changes& changes) -> Result<> {
            for (int i = 1; i < owners; ++i) {
                const Values person = SampleData(9).lead(i);
                const auto id = changes.create(QStringLiteral("user"),
                    {{QStringLiteral("login"), QStringLiteral("person%1").arg(i)},
                        {QStringLiteral("first_name"), person[QStringLiteral("first_name")]},
                        {QStringLiteral("last_name"), person[QStringLiteral("last_name")]}});
                if (!id)
                    return id.error();
                m_owners << *id;
            }
            return {};
        }));
    }

    QStringList takeIndexes()
    {
        QStringList statements;
        QStringList names;
        {
            Query query(m_workspace.database(),
                QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (?, ?, ?)"));
            must(query.bind({lead, account, contact}).run());
            while (query.next()) {
                names << query.text(0);
                statements << query.text(1);
            }
        }
        for (const QString& name : names)
            must(execute(m_workspace.database(), QStringLiteral("DROP INDEX ") + name));
        return statements;
    }

    std::vector<PreparedRecord> prepared(const RecordPreparer& preparer, const QStringList& fields, const Sample& sample, int from, int to)
    {
        std::vector<PreparedRecord> records;
        for (int i = from; i < to; ++i) {
            Values values = sample(i);
            // A fifth is mine, the others share the rest.
            values.insert(QStringLiteral("owner"), m_owners[i % 5 == 0 ? 0 : 1 + i % (owners - 1)]);
            QVariantList row;
            for (const QString& field : fields)
                row << values.value(field);
            records.push_back(preparer.prepare(row));
        }
        return records;
    }

    qint64 add(const QString& name, int from, int to, const Sample& sample)
    {
        const Module& module = *m_workspace.catalogue().module(name);
        QStringList fields;
        for (const Field& field : module.fields) {
            if (field.isEditable())
                fields << field.name;
        }
        const RecordPreparer preparer(module, fields, m_workspace.phones());
        BulkCreate bulk(m_workspace.database(), module, preparer.columns(), QStringLiteral("import"));
        const auto prepare = [&](int start) { return prepared(preparer, fields, sample, start, std::min(to, start + batch)); };
        qint64 first = 0;
        auto next = std::async(std::launch::async, prepare, from);
        for (int start = from; start < to; start += batch) {
            const std::vector<PreparedRecord> records = next.get();
            next = std::async(std::launch::async, prepare, std::min(to, start + batch));
            must(m_workspace.store().write({QStringLiteral("Import")}, [&](Changes& changes) -> Result<> {
                const auto id = bulk.add(changes, m_workspace.searchLog(), records);
                if (!id)
                    return id.error();
                first = first ? first : *id;
                return {};
            }));
        }
        return first;
    }

    /// As a conversion leaves them: out of lists and search.
    void archive(qint64 first, qint64 last)
    {
        constexpr qint64 few = 5'000;
        must(execute(m_workspace.database(), QStringLiteral("BEGIN IMMEDIATE")));
        for (qint64 start = first; start <= last; start += few) {
            QList<qint64> ids;
            for (qint64 id = start; id <= std::min(last, start + few - 1); ++id)
                ids << id;
            must(m_workspace.searchLog().removing(ids));
        }
        const QVariantList range{first, last};
        must(execute(m_workspace.database(), QStringLiteral("UPDATE record SET search = NULL WHERE id BETWEEN ? AND ?"), range));
        must(execute(m_workspace.database(),
            QStringLiteral("UPDATE lead SET converted_at = '2026-06-01T09:00:00.000Z' WHERE id BETWEEN ? AND ?"), range));
        must(execute(m_workspace.database(), QStringLiteral("COMMIT")));
    }

    /// Records are made over half a year and changed later, each at its own second.
    void spreadStamps()
    {
        for (const QString& module : {lead, account, contact})
            must(execute(m_workspace.database(),
                QStringLiteral("UPDATE %1 SET created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || (%2 - id % %2) || ' seconds'), "
                               "modified_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || (id * 7919 % %2) || ' seconds')")
                    .arg(module)
                    .arg(halfAYear)));
    }

    Workspace& m_workspace;
    QList<qint64> m_owners;
};

WorkspaceOptions optionsFor(const QString& path, const Translations& translations)
{
    WorkspaceOptions options;
    options.path = path;
    options.login = QStringLiteral("admin");
    options.russian = [&translations](const char* context, const char* source) { return translations.russian(context, source); };
    return options;
}

void make(const QString& path, int leads, const Translations& translations)
{
    QElapsedTimer clock;
    clock.start();
    const QString unfinished = path + QStringLiteral(".unfinished");
    Database::removeFiles(unfinished);
    {
        const auto workspace = must(Workspace::create(optionsFor(unfinished, translations)));
        must(execute(workspace->database(), QStringLiteral("PRAGMA synchronous=OFF")));
        must(execute(workspace->database(), QStringLiteral("PRAGMA cache_size=-500000")));
        Maker(*workspace).make(leads);
    }
    QFile::rename(unfinished, path);
    std::printf("(%d leads, %d accounts and %d contacts made in %.0f s)\n", leads, leads / 10, leads / 5,
        static_cast<double>(clock.elapsed()) / 1000);
    std::fflush(stdout);
}

/// Kept under a name that changes with the tables and with what is made here.
QString keptPath(int leads, const Translations& translations)
{
    // Several builds can share what was made once.
    const QDir folder(qEnvironmentVariable("TELCOM_BENCH_DATA", QStringLiteral(BINARIES "/../bench/data")));
    folder.mkpath(QStringLiteral("."));
    const Catalogue catalogue =
        defaultCatalogue([&](const char* context, const char* source) { return translations.russian(context, source); });
    const QString kind = QStringLiteral("-3-") + tables::fingerprint(catalogue).left(8);
    for (const QString& old : folder.entryList({QStringLiteral("%1-*").arg(leads)}, QDir::Files)) {
        if (!old.contains(kind))
            QFile::remove(folder.filePath(old));
    }
    return folder.filePath(QStringLiteral("%1%2.db").arg(leads).arg(kind));
}

} // namespace

BenchData::BenchData(int leads)
{
    const QString path = keptPath(leads, m_translations);
    if (!QFile::exists(path))
        make(path, leads, m_translations);
    if (!QFile::copy(path, options().path))
        qFatal("%s could not be copied to %s", qPrintable(path), qPrintable(options().path));
    // Or the first save that waits for the disk would wait for the copy as well.
    QFile copy(options().path);
    if (copy.open(QFile::ReadWrite))
        fsync(copy.handle());
}

WorkspaceOptions BenchData::options() const
{
    return optionsFor(m_folder.filePath(QStringLiteral("bench.db")), m_translations);
}

std::unique_ptr<Workspace> BenchData::open() const
{
    return must(Workspace::open(options()));
}

} // namespace crm
