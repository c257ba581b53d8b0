#include "commands.h"

#include "lookup.h"

#include "core/services/samplewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>

#include <cstdio>

namespace crm::cli {

namespace {

enum ExitCode { Done = 0, Refused = 1, Usage = 2, DatabaseUnusable = 3 };

/// Whether all of it arrived: the disk under a redirected output may be full.
bool print(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream) == static_cast<size_t>(bytes.size())
        && std::fflush(stream) == 0;
}

ExitCode refuse(const Error& error, ExitCode code)
{
    print(stderr, error.message + QLatin1Char('\n'));
    return code;
}

ExitCode codeOf(const Error& error)
{
    return error.kind == Error::Storage || error.kind == Error::Busy ? DatabaseUnusable : Refused;
}

ExitCode printAnswer(const Answer& answer, const Arguments& arguments)
{
    for (const QString& note : answer.notes)
        print(stderr, note + QLatin1Char('\n'));
    const QString text = arguments.json ? QString::fromUtf8(QJsonDocument(answer.json).toJson(QJsonDocument::Indented)) : answer.text;
    if (!answer.isPrinted && !print(stdout, text)) {
        print(stderr,
            QCoreApplication::translate("CommandLine", "The answer could not be written to the standard output.") + QLatin1Char('\n'));
        return Refused;
    }
    return answer.isRefusal ? Refused : Done;
}

QLocale localeFor(Language language)
{
    return language == Language::Russian ? QLocale(QLocale::Russian, QLocale::Russia) : QLocale(QLocale::English, QLocale::UnitedStates);
}

/// The database the window opens when it is not told which.
QString usualDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/telcom-crm/telcom-crm.db");
}

WorkspaceOptions optionsFrom(const Arguments& arguments, const Translations& translations)
{
    WorkspaceOptions options;
    options.path = arguments.database.isEmpty() ? usualDatabase() : arguments.database;
    options.login = arguments.user;
    options.origin = QStringLiteral("command_line");
    options.language = arguments.language;
    options.locale = localeFor(arguments.language);
    options.russian = [&translations](const char* context, const char* source) { return translations.russian(context, source); };
    return options;
}

ExitCode finish(const Result<Answer>& answer, const Arguments& arguments)
{
    return answer ? printAnswer(*answer, arguments) : refuse(answer.error(), codeOf(answer.error()));
}

ExitCode runCommand(const KnownCommand& command, const WorkspaceOptions& options, const Arguments& arguments)
{
    if (command.runWithout)
        return finish(command.runWithout(options, arguments), arguments);
    const auto workspace = Workspace::open(options);
    if (!workspace)
        return refuse(workspace.error(), workspace.error().kind == Error::NotFound ? Refused : DatabaseUnusable);
    return finish(command.run(**workspace, arguments), arguments);
}

ExitCode run(const QStringList& words)
{
    const QList<KnownCommand> known = commands();
    QList<CommandSyntax> syntaxes;
    for (const KnownCommand& command : known)
        syntaxes << command.syntax;
    Translations translations;
    translations.speak(languageOf(words));
    const auto arguments = parseArguments(words, syntaxes);
    if (!arguments)
        return refuse(arguments.error(), Usage);
    if (arguments->help) {
        print(stdout, usage(syntaxes));
        return Done;
    }
    QLocale::setDefault(localeFor(arguments->language));
    const auto command =
        std::find_if(known.begin(), known.end(), [&](const KnownCommand& one) { return one.syntax.name == arguments->command; });
    return runCommand(*command, optionsFrom(*arguments, translations), *arguments);
}

} // namespace

Result<Answer> runInit(const WorkspaceOptions& options, const Arguments& arguments)
{
    const auto samples = numberOption(arguments, QStringLiteral("--sample"), 0);
    if (!samples)
        return samples.error();
    if (arguments.database.isEmpty())
        QDir().mkpath(QFileInfo(options.path).absolutePath());
    const auto workspace = Workspace::create(options);
    if (!workspace)
        return workspace.error();
    JobControl control;
    if (*samples > 0) {
        if (const auto done = writeSamples(**workspace, *samples, control); !done)
            return done.error();
    }
    const QString path = (*workspace)->database().path();
    return Answer{.text = path + QLatin1Char('\n'), .json = {{QStringLiteral("database"), path}, {QStringLiteral("sample"), *samples}}};
}

} // namespace crm::cli

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("telcom-crm"));
    return crm::cli::run(QCoreApplication::arguments().mid(1));
}
