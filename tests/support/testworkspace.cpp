#include "testworkspace.h"

namespace crm {

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *std::move(result);
}

} // namespace

TestWorkspace::TestWorkspace(Language language) : m_language(language), m_workspace(must(Workspace::create(options()))) { }

WorkspaceOptions TestWorkspace::options() const
{
    WorkspaceOptions options;
    options.path = path();
    options.login = QStringLiteral("admin");
    options.language = m_language;
    if (m_language == Language::Russian)
        options.locale = QLocale(QLocale::Russian, QLocale::Russia);
    options.russian = [this](const char* context, const char* source) { return m_translations.russian(context, source); };
    return options;
}

std::unique_ptr<Workspace> TestWorkspace::another() const
{
    return must(Workspace::open(options()));
}

void TestWorkspace::reopen()
{
    m_workspace.reset();
    m_workspace = must(Workspace::open(options()));
}

qint64 TestWorkspace::add(const char* module, const Values& values)
{
    qint64 id = 0;
    must(m_workspace->store().write({QStringLiteral("Prepare the test")}, [&](Changes& changes) -> Result<> {
        const auto made = changes.create(QLatin1String(module), values);
        if (!made)
            return made.error();
        id = *made;
        return {};
    }));
    return id;
}

Record TestWorkspace::read(const char* module, qint64 id) const
{
    return must(m_workspace->reader().record(this->module(module), id));
}

} // namespace crm
