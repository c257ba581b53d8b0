#include "core/workspace.h"

#include "core/modules/modules.h"
#include "core/store/choicetable.h"
#include "core/store/migrations/migration.h"
#include "core/store/tables.h"

#include <QCoreApplication>
#include <QFile>

namespace crm {

namespace {

struct StorageWords {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString systemLogin()
{
    const QString login = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return login.isEmpty() ? QStringLiteral("admin") : login;
}

const QString userModule = QStringLiteral("user");

} // namespace

Workspace::Workspace(WorkspaceOptions options) : m_options(std::move(options))
{
    m_session.language = m_options.language;
    m_session.locale = m_options.locale;
    m_session.origin = m_options.origin;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const WorkspaceOptions& options)
{
    std::unique_ptr<Workspace> workspace(new Workspace(options));
    if (const auto done = workspace->connect(DatabasePlace::Mode::ReadWrite); !done)
        return done.error();
    const auto backup = migrate(*workspace->m_database, *workspace->m_catalogue, migrations());
    if (!backup)
        return backup.error();
    if (const auto done = workspace->readChoices(); !done)
        return done.error();
    workspace->compose();
    if (const auto done = workspace->chooseUser(); !done)
        return done.error();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::create(const WorkspaceOptions& options)
{
    std::unique_ptr<Workspace> workspace(new Workspace(options));
    if (const auto done = workspace->connect(DatabasePlace::Mode::Create); !done)
        return done.error();
    const auto made = workspace->makeTables();
    if (!made) {
        // Half a database is worse than none: it could not be opened, and its name would be taken.
        workspace.reset();
        Database::removeFiles(options.path);
        return made.error();
    }
    return workspace;
}

Result<> Workspace::connect(DatabasePlace::Mode mode)
{
    m_catalogue = std::make_shared<Catalogue>(defaultCatalogue(m_options.russian));
    auto database = Database::open({.path = m_options.path, .mode = mode, .waiting = m_options.waiting});
    if (!database)
        return database.error();
    m_database = *std::move(database);
    return {};
}

Result<> Workspace::makeTables()
{
    Transaction transaction(*m_database);
    if (const auto done = transaction.begin(Patience::Person); !done)
        return done;
    if (const auto done = tables::create(*m_database, *m_catalogue); !done)
        return done;
    if (const auto done = m_database->setSchemaVersion(currentSchemaVersion()); !done)
        return done;
    if (const auto done = transaction.commit(Patience::Person); !done)
        return done;
    compose();
    return makeFirstUser();
}

Result<> Workspace::readChoices()
{
    auto lists = readChoiceLists(*m_database);
    if (!lists)
        return lists.error();
    for (ChoiceList& list : *lists)
        m_catalogue->setChoices(std::move(list));
    return readCountry();
}

Result<> Workspace::readCountry()
{
    const auto country = DatabaseSettings(*m_database).value(QStringLiteral("country"));
    if (!country)
        return country.error();
    if (!country->isNull())
        m_session.country = country->toString();
    return {};
}

void Workspace::compose()
{
    m_settings = std::make_unique<DatabaseSettings>(*m_database);
    m_phones = std::make_unique<PhoneNumbers>(m_session.country);
    m_valueReader = std::make_unique<ValueReader>(m_session.locale, *m_phones, *m_catalogue);
    m_valueWriter = std::make_unique<ValueWriter>(m_session.locale, m_session.language, *m_phones, *m_catalogue);
    m_reader = std::make_unique<RecordReader>(*m_database, *m_catalogue, m_session, *m_phones);
    m_journal = std::make_unique<Journal>(*m_database, *m_catalogue);
    m_search = std::make_unique<SearchIndex>(*m_database, *m_catalogue, m_session);
    const Changes::Tools tools{*m_database, *m_catalogue, m_session, *m_valueReader, *m_phones, *m_journal, *m_search};
    m_store = std::make_unique<RecordStore>(tools, m_options.committed);
    m_undo = std::make_unique<Undo>(*m_store, *m_journal, *m_catalogue);
}

Result<> Workspace::makeFirstUser()
{
    const QString login = m_options.login.isEmpty() ? systemLogin() : m_options.login;
    qint64 person = 0;
    const auto done = m_store->write({QStringLiteral(QT_TRANSLATE_NOOP("Step", "Create the database"))}, [&](Changes& changes) -> Result<> {
        const auto id = changes.create(userModule,
            {{QStringLiteral("login"), login}, {QStringLiteral("last_name"), login},
                {QStringLiteral("role"), QStringLiteral("administrator")}});
        if (!id)
            return id.error();
        person = *id;
        return changes.update(userModule, *id, {{QStringLiteral("owner"), *id}}, {}, Author::Program);
    });
    if (!done)
        return done.error();
    return becomePerson(person);
}

Result<> Workspace::becomePerson(qint64 person)
{
    const auto user = m_reader->record(*m_catalogue->module(userModule), person);
    if (!user)
        return user.error();
    m_session.person = person;
    m_session.personName = user->title;
    return {};
}

Result<> Workspace::chooseUser()
{
    const QString login = m_options.login.isEmpty() ? systemLogin() : m_options.login;
    const auto named = firstUser(QStringLiteral("login"), login);
    if (!named)
        return named.error();
    if (*named == 0 && !m_options.login.isEmpty())
        return Error{
            Error::NotFound, StorageWords::tr("There is no user “%1” in this database. Ask the administrator to add one.").arg(login)};
    const auto user = *named == 0 ? firstUser(QStringLiteral("active"), 1) : named;
    if (!user)
        return user.error();
    if (*user == 0)
        return Error{Error::Storage,
            StorageWords::tr("“%1” has no active user: its making was broken off, or the last user was switched off. Open a backup, or "
                             "create a new database.")
                .arg(m_options.path)};
    return becomePerson(*user);
}

Result<qint64> Workspace::firstUser(const QString& field, const QVariant& value) const
{
    const Filter filter = Filter::single({.path = {field}, .op = Operator::Equals, .values = {value}, .period = {}});
    const auto ids = m_reader->ids({.module = userModule, .filter = filter, .sort = {{QStringLiteral("number")}}, .limit = 1});
    if (!ids)
        return ids.error();
    return ids->isEmpty() ? 0 : ids->first();
}

} // namespace crm
