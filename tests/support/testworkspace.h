#pragma once

#include "core/base/translations.h"
#include "core/workspace.h"

#include <QTemporaryDir>

namespace crm {

/// A new database in a folder of its own, gone with this object.
class TestWorkspace {
public:
    explicit TestWorkspace(Language language = Language::English);

    Workspace& operator*() { return *m_workspace; }
    Workspace* operator->() { return m_workspace.get(); }

    QString path() const { return m_folder.filePath(QStringLiteral("test.db")); }
    QString fileIn(const QString& name) const { return m_folder.filePath(name); }
    const Module& module(const char* name) const { return *m_workspace->catalogue().module(QLatin1String(name)); }

    WorkspaceOptions options() const;
    /// Opens the same file once more, as another desktop would.
    std::unique_ptr<Workspace> another() const;
    /// Closes the database and opens it again, as after a restart.
    void reopen();

    /// Ends the test program when the store refuses: a test that prepares its records has nothing to say about that.
    qint64 add(const char* module, const Values& values);
    Record read(const char* module, qint64 id) const;

private:
    QTemporaryDir m_folder;
    Translations m_translations;
    Language m_language;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace crm
