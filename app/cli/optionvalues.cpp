#include "optionvalues.h"

#include "core/exchange/encoding.h"

#include <QCoreApplication>
#include <QHash>

namespace crm::cli {

namespace {

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error refusal(const QString& message)
{
    return {Error::Validation, message};
}

Result<> checkWord(const QString& option, const QString& value, const QStringList& words)
{
    if (words.contains(value))
        return {};
    return refusal(CommandLineWords::tr("%1 takes %2, not “%3”.").arg(option, words.join(CommandLineWords::tr(" or ")), value));
}

Result<> checkNumber(const QString& option, const QString& value)
{
    bool good = false;
    const int number = value.toInt(&good);
    if (good && number >= 0)
        return {};
    return refusal(CommandLineWords::tr("%1 takes a whole number, not “%2”.").arg(option, value));
}

Result<> checkEncoding(const QString& value)
{
    if (encodingFromName(value))
        return {};
    QStringList names;
    for (const Encoding encoding : knownEncodings())
        names << encodingName(encoding);
    return refusal(CommandLineWords::tr("There is no encoding “%1”. Known: %2.").arg(value, names.join(QStringLiteral(", "))));
}

const QHash<QString, QStringList>& wordsOfOptions()
{
    static const QHash<QString, QStringList> words{
        {QStringLiteral("--duplicates"),
            {QStringLiteral("create"), QStringLiteral("skip"), QStringLiteral("fill"), QStringLiteral("update"),
                QStringLiteral("overwrite")}},
        {QStringLiteral("--format"), {QStringLiteral("csv"), QStringLiteral("json")}},
        {QStringLiteral("--relate"), {QStringLiteral("contact"), QStringLiteral("account")}},
    };
    return words;
}

const QStringList numberOptions{
    QStringLiteral("--limit"), QStringLiteral("--offset"), QStringLiteral("--sample"), QStringLiteral("--expect-version")};

} // namespace

Result<> checkOptionValue(const QString& option, const QString& value)
{
    if (const auto words = wordsOfOptions().constFind(option); words != wordsOfOptions().constEnd())
        return checkWord(option, value, *words);
    if (numberOptions.contains(option))
        return checkNumber(option, value);
    if (option == QLatin1String("--encoding"))
        return checkEncoding(value);
    if (option != QLatin1String("--delimiter"))
        return {};
    const auto delimiter = delimiterFrom(value);
    return delimiter ? Result<>() : Result<>(delimiter.error());
}

Result<QChar> delimiterFrom(const QString& text)
{
    if (text == QLatin1String("tab") || text == QLatin1String("\\t"))
        return QChar(u'\t');
    if (text.size() == 1 && text != QLatin1String("\"") && text.front() >= QLatin1Char('\t'))
        return text.front();
    return refusal(CommandLineWords::tr("--delimiter takes one character or “tab”, not “%1”.").arg(text));
}

} // namespace crm::cli
