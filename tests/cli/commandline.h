#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace crm {

/// What the program answered.
struct Run {
    int code = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// The command line program at work on a database of its own.
class CommandLine {
public:
    static QString program() { return QStringLiteral(BINARIES "/telcom-crm-cli"); }

    QString database() const { return file(QStringLiteral("cli.db")); }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& text) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            qFatal("%s", qPrintable(out.errorString()));
        return out.fileName();
    }

    Run operator()(const QStringList& words) const
    {
        return bare(QStringList{QStringLiteral("--db"), database(), QStringLiteral("--lang"), QStringLiteral("en")} + words);
    }
    Run bare(const QStringList& words) const
    {
        QProcess process;
        process.start(program(), words);
        if (!process.waitForFinished(60'000))
            qFatal("The program did not start or did not end: %s", qPrintable(process.errorString()));
        const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return {code, QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace crm
