#include "commands.h"

#include "core/services/backup.h"
#include "core/services/twinkeeping.h"
#include "core/store/dialect.h"
#include "core/store/integrity.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace crm::cli {

namespace {

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QList<KnownCommand> commands()
{
    const QStringList list{QStringLiteral("--where"), QStringLiteral("--sort"), QStringLiteral("--columns"), QStringLiteral("--limit"),
        QStringLiteral("--offset")};
    const auto command = [](const char* name, const char* usage, int least, int most, Command run, QStringList values = {},
                             QStringList flags = {}) {
        return KnownCommand{
            {QLatin1String(name), QString::fromUtf8(usage), least, most, std::move(values), std::move(flags)}, std::move(run)};
    };
    QList<KnownCommand> known{
        command("init", "[--sample N]", 0, 0, {}, {QStringLiteral("--sample")}),
        command("inspect", "FILE…", 1, -1, {}),
        command("modules", "", 0, 0, runModules),
        command("fields", "MODULE", 1, 1, runFields),
        command("add", "MODULE field=value…", 1, -1, runAdd),
        command("set", "MODULE NUMBER field=value… [--expect-version V]", 3, -1, runSet, {QStringLiteral("--expect-version")}),
        command("show", "MODULE NUMBER [--labels]", 2, 2, runShow, {}, {QStringLiteral("--labels")}),
        command("delete", "MODULE NUMBER…", 2, -1, runDelete),
        command("duplicate", "MODULE NUMBER", 2, 2, runDuplicate),
        command("list", "MODULE [--where EXPR] [--sort f,-g] [--columns a,b] [--limit N] [--offset N] [--labels]", 1, 1, runList, list,
            {QStringLiteral("--labels")}),
        command("count", "MODULE [--where EXPR]", 1, 1, runCount, {QStringLiteral("--where")}),
        command("search", "TEXT [--module M] [--limit N] [--labels]", 1, -1, runSearch,
            {QStringLiteral("--module"), QStringLiteral("--limit")}, {QStringLiteral("--labels")}),
        command("import",
            "MODULE FILE [--map \"Header=field\"]… [--rule \"field=what:value\"]… [--match f,g|f+g] [--duplicates "
            "create|skip|fill|update|overwrite] [--dry-run] [--rejects FILE] [--encoding E] [--delimiter C] [--sheet NAME] "
            "[--open-quote-is-text]",
            2, 2, runImportCommand,
            {QStringLiteral("--map"), QStringLiteral("--rule"), QStringLiteral("--match"), QStringLiteral("--duplicates"),
                QStringLiteral("--rejects"), QStringLiteral("--encoding"), QStringLiteral("--delimiter"), QStringLiteral("--sheet")},
            {QStringLiteral("--dry-run"), QStringLiteral("--open-quote-is-text")}),
        command("imports", "[--limit N]", 0, 0, runImports, {QStringLiteral("--limit")}),
        command("continue", "STEP", 1, 1, runContinueImport),
        command("export",
            "MODULE [FILE|-] [--where EXPR] [--sort f,-g] [--columns a,b] [--format csv|xlsx|vcf|jsonl|json] [--labels] "
            "[--references titles|numbers] [--dates iso|local] [--encoding E] [--delimiter C] [--bom] [--safe] [--vcard 3.0|4.0]",
            1, 2, runExport,
            list
                + QStringList{QStringLiteral("--format"), QStringLiteral("--references"), QStringLiteral("--dates"),
                    QStringLiteral("--encoding"), QStringLiteral("--delimiter"), QStringLiteral("--vcard")},
            {QStringLiteral("--labels"), QStringLiteral("--bom"), QStringLiteral("--safe")}),
        command("convert",
            "NUMBER… [--account new|none|NUMBER] [--contact new|none|NUMBER] [--deal NAME --close-on DATE --amount X] [--relate "
            "contact|account]",
            1, -1, runConvert,
            {QStringLiteral("--account"), QStringLiteral("--contact"), QStringLiteral("--deal"), QStringLiteral("--close-on"),
                QStringLiteral("--amount"), QStringLiteral("--relate")}),
        command("history", "MODULE NUMBER", 2, 2, runHistory),
        command("steps", "[--limit N]", 0, 0, runSteps, {QStringLiteral("--limit")}),
        command("undo", "[STEP]", 0, 1, runUndo),
        command("redo", "", 0, 0, runRedo),
        command("check", "[--repair]", 0, 0, runCheck, {}, {QStringLiteral("--repair")}),
        command("backup", "FILE", 1, 1, runBackup),
    };
    known[0].runWithout = runInit;
    known[1].runWithout = runInspect;
    for (KnownCommand& one : known) {
        one.syntax.numbersFrom = one.syntax.name == QLatin1String("undo") ? 0 : -1;
        one.syntax.assignmentsFrom = one.syntax.name == QLatin1String("add") ? 1 : one.syntax.name == QLatin1String("set") ? 2 : -1;
    }
    return known;
}

namespace {

/// What is kept beside the values is made anew from them; the values themselves nobody can guess.
Result<> repair(Workspace& workspace)
{
    if (const auto mended = mendTwins(workspace, JobControl()); !mended)
        return mended.error();
    const auto search = workspace.search().problems();
    if (!search || search->isEmpty())
        return search ? Result<>() : Result<>(search.error());
    Transaction transaction(workspace.database());
    if (const auto begun = transaction.begin(Patience::Job); !begun)
        return begun;
    if (const auto done = workspace.search().rebuild(); !done)
        return done;
    return transaction.commit(Patience::Job);
}

} // namespace

Result<Answer> runCheck(Workspace& workspace, const Arguments& arguments)
{
    if (const auto done = arguments.has(QStringLiteral("--repair")) ? repair(workspace) : Result<>(); !done)
        return done.error();
    QStringList problems;
    const auto own = dialect::integrityProblems(workspace.database());
    const auto records = recordProblems(workspace.database(), workspace.catalogue(), workspace.phones());
    const auto search = workspace.search().problems();
    for (const auto* found : {&own, &records, &search}) {
        if (!*found)
            return found->error();
        problems << **found;
    }
    Answer answer;
    answer.isRefusal = !problems.isEmpty();
    answer.notes = problems;
    answer.text = problems.isEmpty() ? CommandLineWords::tr("The database is sound.") + QLatin1Char('\n') : QString();
    answer.json = {{QStringLiteral("sound"), problems.isEmpty()}, {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}};
    return answer;
}

Result<Answer> runBackup(Workspace& workspace, const Arguments& arguments)
{
    const QString path = arguments.operands.first();
    if (const auto done = backUp(workspace.database(), path); !done)
        return done.error();
    return Answer{.text = path + QLatin1Char('\n'), .json = {{QStringLiteral("file"), path}}};
}

} // namespace crm::cli
