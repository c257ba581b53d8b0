#include "testdesk.h"

#include <QSignalSpy>

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
    QSignalSpy failed(&m_thread, &DatabaseThread::openFailed);
    QSignalSpy ready(&m_thread, &DatabaseThread::opened);
    m_thread.open(options, DatabaseThread::Opening::Existing);
    if (!ready.wait(10'000))
        qFatal("%s", failed.isEmpty() ? "the database did not open" : qPrintable(failed[0][0].value<Error>().message));
    m_database = ready[0][0].value<OpenedDatabase>();
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
    });
}

} // namespace crm
