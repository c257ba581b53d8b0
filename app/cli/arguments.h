#pragma once

#include "core/base/result.h"
#include "core/base/text.h"

#include <QHash>
#include <QStringList>

namespace crm::cli {

/// What a command takes beside the options of all commands.
struct CommandSyntax {
    QString name;
    QString usage; ///< as --help shows it, behind the name
    int least = 0; ///< operands
    int most = 0; ///< -1: any number
    QStringList valueOptions = {}; ///< "--where"
    QStringList flags = {};
    int assignmentsFrom = -1; ///< operands from this one on are field=value; -1: none
    int numbersFrom = -1; ///< operands from this one on are whole numbers; -1: none
};

/// A command line, taken apart. Every operand and option is one the command knows.
struct Arguments {
    QString database;
    QString user;
    Language language = Language::English;
    bool json = false;
    bool help = false;
    QString command;
    QStringList operands;
    QHash<QString, QStringList> options;
    QStringList flags;

    QString option(const QString& name, const QString& otherwise = {}) const { return options.value(name, {otherwise}).last(); }
    bool has(const QString& name) const { return options.contains(name) || flags.contains(name); }
};

/// The language asked for, found before anything else so that complaints about the rest of the line are in it.
Language languageOf(const QStringList& words);

/// Error::Validation with a sentence that says what is wrong with the line.
Result<Arguments> parseArguments(const QStringList& words, const QList<CommandSyntax>& commands);

QString usage(const QList<CommandSyntax>& commands);

} // namespace crm::cli
