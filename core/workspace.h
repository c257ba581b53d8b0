#pragma once

#include "core/base/phone.h"
#include "core/journal/undo.h"
#include "core/schema/valuereader.h"
#include "core/schema/valuewriter.h"
#include "core/search/searchindex.h"
#include "core/store/database.h"
#include "core/store/databasesettings.h"
#include "core/store/recordreader.h"
#include "core/store/recordstore.h"

#include <memory>

namespace crm {

/// What opening a database needs to know beside its path.
struct WorkspaceOptions {
    QString path;
    QString login = {}; ///< of the user who works; empty: the name the system knows them by, else the office's first user
    QString origin = QStringLiteral("manual"); ///< of the records that people make here
    Language language = Language::English;
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedStates);
    Translate russian = {};
    Waiting waiting = {}; ///< of writes for other desktops
    RecordStore::Listener committed = {}; ///< called on the workspace's thread after every commit of this workspace
};

/// An opened database and everything that works on it, for the one thread that opened it. The composition of the core.
class Workspace {
public:
    /// Error::Storage when the file cannot be used, Error::NotFound when there is no such user.
    static Result<std::unique_ptr<Workspace>> open(const WorkspaceOptions& options);
    /// Makes the file, its tables and the first user, an administrator called options.login. Leaves no file behind when it fails.
    static Result<std::unique_ptr<Workspace>> create(const WorkspaceOptions& options);

    const Database& database() const { return *m_database; }
    const Catalogue& catalogue() const { return *m_catalogue; }
    std::shared_ptr<const Catalogue> sharedCatalogue() const { return m_catalogue; }
    const Session& session() const { return m_session; }
    const PhoneNumbers& phones() const { return *m_phones; }
    const ValueReader& valueReader() const { return *m_valueReader; }
    const ValueWriter& valueWriter() const { return *m_valueWriter; }
    const RecordReader& reader() const { return *m_reader; }
    RecordStore& store() { return *m_store; }
    const Journal& journal() const { return *m_journal; }
    Undo& undo() { return *m_undo; }
    const SearchIndex& search() const { return *m_search; }
    SearchIndex& search() { return *m_search; }
    SearchLog& searchLog() { return *m_search; }
    DatabaseSettings& settings() { return *m_settings; }
    const WorkspaceOptions& options() const { return m_options; }

private:
    explicit Workspace(WorkspaceOptions options);
    Result<> connect(DatabasePlace::Mode mode);
    Result<> makeTables();
    Result<> readChoices();
    void compose();
    Result<> readCountry();
    Result<> makeFirstUser();
    Result<> chooseUser();
    Result<> becomePerson(qint64 person);
    Result<qint64> firstUser(const QString& field, const QVariant& value) const; ///< 0 when there is none

    WorkspaceOptions m_options;
    Session m_session;
    std::unique_ptr<Database> m_database;
    std::shared_ptr<Catalogue> m_catalogue;
    std::unique_ptr<DatabaseSettings> m_settings;
    std::unique_ptr<PhoneNumbers> m_phones;
    std::unique_ptr<ValueReader> m_valueReader;
    std::unique_ptr<ValueWriter> m_valueWriter;
    std::unique_ptr<RecordReader> m_reader;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<SearchIndex> m_search;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<Undo> m_undo;
};

} // namespace crm
