#include "testdesk.h"

#include <QtTest>

namespace crm {

TestDesk::TestDesk(Language language)
    : m_workspace(language)
    , m_language(language)
    , m_settings(m_workspace.fileIn(QStringLiteral("settings.ini")))
{
    m_translations.speak(language);
}

Desk& TestDesk::desk()
{
    if (!m_desk)
        open();
    return *m_desk;
}

void TestDesk::open()
{
    WorkspaceOptions options = m_workspace->options();
    options.path = m_workspace.path();
    // Not by QSignalSpy: it hears on the database's thread, and may have heard before wait() begins to listen.
    QObject here;
    std::optional<Error> failure;
    QObject::connect(&m_thread, &DatabaseThread::openFailed, &here, [&](const Error& error) { failure = error; });
    QObject::connect(&m_thread, &DatabaseThread::opened, &here, [&](const OpenedDatabase& database) { m_database = database; });
    m_thread.open(options, DatabaseThread::Opening::Existing);
    const bool answered = QTest::qWaitFor([&] { return failure || m_database.catalogue; }, 30'000);
    if (!answered || failure)
        qFatal("%s", failure ? qPrintable(failure->message) : "the database did not open");
    const PhoneNumbers phones(m_database.session.country);
    m_reader.emplace(m_database.session.locale, phones, *m_database.catalogue);
    m_writer.emplace(m_database.session.locale, m_language, phones, *m_database.catalogue);
    m_desk = std::unique_ptr<Desk>(new Desk{
        .database = m_thread,
        .catalogue = m_database.catalogue,
        .session = m_database.session,
        .reader = *m_reader,
        .writer = *m_writer,
        .commands = m_commands,
        .settings = m_settings,
        .say = [this](const Message& message) { said << message; },
        .report = [this](const Error& error) { reported << error; },
        .openCard = [this](const QString&, qint64 id) { this->opened << id; },
        .undoStep = [this](qint64 step) { m_history->undoStep(step); },
        .area = &m_area,
    });
    m_history = std::make_unique<UndoHistory>(*m_desk);
}

} // namespace crm
