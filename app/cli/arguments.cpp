#include "arguments.h"

#include "optionvalues.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace crm::cli {

namespace {

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error usageError(const QString& message)
{
    return {Error::Validation, message};
}

const CommandSyntax* syntaxOf(const QString& command, const QList<CommandSyntax>& commands)
{
    const auto found = std::find_if(commands.begin(), commands.end(), [&](const CommandSyntax& syntax) { return syntax.name == command; });
    return found == commands.end() ? nullptr : &*found;
}

Result<> takeLanguage(Arguments& arguments, const QString& value)
{
    if (value != QLatin1String("ru") && value != QLatin1String("en"))
        return usageError(CommandLineWords::tr("--lang takes ru or en, not “%1”.").arg(value));
    arguments.language = value == QLatin1String("ru") ? Language::Russian : Language::English;
    return {};
}

/// An option of all commands, wherever it stands in the line.
Result<> takeCommon(Arguments& arguments, const QString& name, const QString& value)
{
    if (name == QLatin1String("--lang"))
        return takeLanguage(arguments, value);
    (name == QLatin1String("--db") ? arguments.database : arguments.user) = value;
    return {};
}

const QStringList commonOptions{QStringLiteral("--db"), QStringLiteral("--user"), QStringLiteral("--lang")};

/// The line's words, with "--option=value" taken apart.
QStringList separated(const QStringList& words)
{
    QStringList result;
    bool operandsOnly = false;
    for (const QString& word : words) {
        operandsOnly = operandsOnly || word == QLatin1String("--");
        const qsizetype sign = word.indexOf(QLatin1Char('='));
        if (!operandsOnly && word.startsWith(QLatin1String("--")) && sign > 0)
            result << word.left(sign) << word.mid(sign + 1);
        else
            result << word;
    }
    return result;
}

Result<> checkAssignments(const Arguments& arguments, const CommandSyntax& syntax)
{
    for (auto i = syntax.assignmentsFrom; i >= 0 && i < arguments.operands.size(); ++i) {
        if (arguments.operands[i].indexOf(QLatin1Char('=')) <= 0)
            return usageError(CommandLineWords::tr("“%1” is not of the form field=value.").arg(arguments.operands[i]));
    }
    return {};
}

Result<> checkNumbers(const Arguments& arguments, const CommandSyntax& syntax)
{
    for (auto i = syntax.numbersFrom; i >= 0 && i < arguments.operands.size(); ++i) {
        bool good = false;
        arguments.operands[i].toLongLong(&good);
        if (!good)
            return usageError(
                CommandLineWords::tr("%1 takes the number of a step, not “%2”. See: steps.").arg(syntax.name, arguments.operands[i]));
    }
    return checkAssignments(arguments, syntax);
}

Result<> checkOperands(const Arguments& arguments, const CommandSyntax& syntax)
{
    const auto given = arguments.operands.size();
    if (given >= syntax.least && (syntax.most < 0 || given <= syntax.most))
        return checkNumbers(arguments, syntax);
    return usageError(CommandLineWords::tr("Usage: %1 %2").arg(syntax.name, syntax.usage));
}

/// Sorts an option into the arguments; needs the syntax of the command, which may stand behind it.
Result<> takeOption(Arguments& arguments, const CommandSyntax* syntax, const QString& name, QStringList& rest)
{
    if (syntax && syntax->flags.contains(name)) {
        arguments.flags << name;
        return {};
    }
    const bool common = commonOptions.contains(name);
    if (!common && !(syntax && syntax->valueOptions.contains(name)))
        return usageError(syntax ? CommandLineWords::tr("%1 has no option %2.").arg(syntax->name, name)
                                 : CommandLineWords::tr("There is no option %1.").arg(name));
    if (rest.isEmpty())
        return usageError(CommandLineWords::tr("%1 needs a value.").arg(name));
    const QString value = rest.takeFirst();
    if (common)
        return takeCommon(arguments, name, value);
    arguments.options[name] << value;
    return checkOptionValue(name, value);
}

} // namespace

Language languageOf(const QStringList& words)
{
    const QStringList line = separated(words);
    const qsizetype option = line.lastIndexOf(QStringLiteral("--lang"));
    const QString wanted = option < 0 ? QString() : line.value(option + 1);
    const bool isRussian = wanted.isEmpty() ? QLocale::system().language() == QLocale::Russian : wanted == QLatin1String("ru");
    return isRussian ? Language::Russian : Language::English;
}

Result<Arguments> parseArguments(const QStringList& words, const QList<CommandSyntax>& commands)
{
    Arguments arguments;
    arguments.language = languageOf({});
    const CommandSyntax* syntax = nullptr;
    QStringList rest = separated(words);
    bool operandsOnly = false;
    while (!rest.isEmpty()) {
        const QString word = rest.takeFirst();
        if (operandsOnly || !word.startsWith(QLatin1String("--"))) {
            if (syntax) {
                arguments.operands << word;
                continue;
            }
            syntax = syntaxOf(word, commands);
            if (!syntax)
                return usageError(CommandLineWords::tr("There is no command “%1”. See --help.").arg(word));
            arguments.command = word;
        } else if (word == QLatin1String("--")) {
            operandsOnly = true;
        } else if (word == QLatin1String("--json")) {
            arguments.json = true;
        } else if (word == QLatin1String("--help")) {
            arguments.help = true;
        } else if (const auto done = takeOption(arguments, syntax, word, rest); !done) {
            return done.error();
        }
    }
    if (arguments.help)
        return arguments;
    if (!syntax)
        return usageError(CommandLineWords::tr("No command given. See --help."));
    if (const auto done = checkOperands(arguments, *syntax); !done)
        return done.error();
    return arguments;
}

QString usage(const QList<CommandSyntax>& commands)
{
    QString text = QStringLiteral("telcom-crm-cli [--db FILE] [--user LOGIN] [--lang ru|en] [--json] COMMAND\n");
    for (const CommandSyntax& command : commands)
        text += QStringLiteral("  %1 %2\n").arg(command.name, command.usage);
    return text + CommandLineWords::tr("Exit codes: 0 done, 1 refused, 2 usage, 3 database unusable.") + QLatin1Char('\n');
}

} // namespace crm::cli
