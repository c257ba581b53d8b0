#pragma once

#include "arguments.h"

#include "core/base/translations.h"
#include "core/workspace.h"

#include <QJsonObject>

#include <functional>

namespace crm::cli {

/// What a command answers: lines for people and one JSON document for scripts. Which of them is printed is the caller's.
struct Answer {
    QString text;
    QJsonObject json;
    QStringList notes = {}; ///< for people, on stderr
    bool isPrinted = false; ///< the command has written its output itself
    bool isRefusal = false; ///< it ran, and what it found is bad
};

using Command = std::function<Result<Answer>(Workspace&, const Arguments&)>;

using CommandWithout = std::function<Result<Answer>(const WorkspaceOptions&, const Arguments&)>;

struct KnownCommand {
    CommandSyntax syntax;
    Command run;
    CommandWithout runWithout = {}; ///< instead, for what needs no open database
};

/// Every command, in the order --help shows them.
QList<KnownCommand> commands();

// By what they work on; each file of the folder has one group.
Result<Answer> runModules(Workspace& workspace, const Arguments& arguments);
Result<Answer> runFields(Workspace& workspace, const Arguments& arguments);
Result<Answer> runAdd(Workspace& workspace, const Arguments& arguments);
Result<Answer> runSet(Workspace& workspace, const Arguments& arguments);
Result<Answer> runShow(Workspace& workspace, const Arguments& arguments);
Result<Answer> runDelete(Workspace& workspace, const Arguments& arguments);
Result<Answer> runDuplicate(Workspace& workspace, const Arguments& arguments);
Result<Answer> runList(Workspace& workspace, const Arguments& arguments);
Result<Answer> runCount(Workspace& workspace, const Arguments& arguments);
Result<Answer> runSearch(Workspace& workspace, const Arguments& arguments);
Result<Answer> runImportCommand(Workspace& workspace, const Arguments& arguments);
Result<Answer> runImports(Workspace& workspace, const Arguments& arguments);
Result<Answer> runContinueImport(Workspace& workspace, const Arguments& arguments);
Result<Answer> runExport(Workspace& workspace, const Arguments& arguments);
Result<Answer> runConvert(Workspace& workspace, const Arguments& arguments);
Result<Answer> runHistory(Workspace& workspace, const Arguments& arguments);
Result<Answer> runSteps(Workspace& workspace, const Arguments& arguments);
Result<Answer> runUndo(Workspace& workspace, const Arguments& arguments);
Result<Answer> runRedo(Workspace& workspace, const Arguments& arguments);
Result<Answer> runCheck(Workspace& workspace, const Arguments& arguments);
Result<Answer> runBackup(Workspace& workspace, const Arguments& arguments);

/// init, which makes the workspace it works on.
Result<Answer> runInit(const WorkspaceOptions& options, const Arguments& arguments);
/// inspect: what the files are and how an import would read them.
Result<Answer> runInspect(const WorkspaceOptions& options, const Arguments& arguments);

} // namespace crm::cli
