#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

const QString root = QStringLiteral(SOURCE_ROOT);

/// What each part may include beside itself. Linking alone would let a widget slip into the core.
const QHash<QString, QStringList>& allowed()
{
    static const QStringList lower{"core/base", "core/schema"};
    static const QStringList store = lower + QStringList{"core/store"};
    static const QStringList workspace = store + QStringList{"core/modules", "core/journal", "core/search", "core/workspace"};
    static const QStringList core = workspace + QStringList{"core/settings", "core/exchange", "core/services", "core/jobs"};
    static const QHash<QString, QStringList> parts{
        {"core/base", {}},
        {"core/settings", {"core/base"}},
        {"core/schema", {"core/base"}},
        {"core/modules", lower},
        {"core/store", lower},
        {"core/journal", store},
        {"core/search", store},
        {"core/workspace", workspace},
        {"core/jobs", workspace},
        {"core/services", workspace + QStringList{"core/jobs"}},
        {"core/exchange", workspace + QStringList{"core/jobs", "core/services"}},
        {"ui", core},
        {"app", core + QStringList{"ui"}},
    };
    return parts;
}

/// "core/store" for core/store/migrations/migration.h, "core/workspace" for core/workspace.h, "ui" for all of ui.
QString partOf(const QString& path)
{
    if (!path.startsWith(QLatin1String("core/")))
        return path.section(u'/', 0, 0);
    return path.section(u'/', 0, 1).section(u'.', 0, 0);
}

QStringList sources(const QStringList& folders)
{
    QStringList found;
    for (const QString& folder : folders) {
        QDirIterator files(root + u'/' + folder, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found << QDir(root).relativeFilePath(files.next());
    }
    found.sort();
    return found;
}

QString contentsOf(const QString& path)
{
    QFile file(root + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "path:line: text" of every line in which the expression is found.
QStringList linesWith(const QString& path, const QRegularExpression& expression)
{
    QStringList found;
    const QStringList lines = contentsOf(path).split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        if (!lines[i].trimmed().startsWith(QLatin1String("//")) && expression.match(lines[i]).hasMatch())
            found << QStringLiteral("%1:%2: %3").arg(path).arg(i + 1).arg(lines[i].trimmed());
    }
    return found;
}

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sources_ofTheHouse_areFound();
    void includes_ofEveryPart_goDownwards();
    void core_includes_noWidgets();
    void sql_standsOnly_inTheStore();
    void modules_areNamedOnly_inTheirDescriptions();
};

void TestArchitecture::sources_ofTheHouse_areFound()
{
    QVERIFY(sources({"core"}).size() > 100);
    QVERIFY(sources({"core"}).contains("core/store/database.cpp"));
}

void TestArchitecture::includes_ofEveryPart_goDownwards()
{
    static const QRegularExpression include(QStringLiteral("^\\s*#include\\s+\"((?:core|ui|app|tests)/[^\"]+)\""));
    QStringList violations;
    for (const QString& path : sources({"core", "ui", "app"})) {
        const QString part = partOf(path);
        QVERIFY2(allowed().contains(part), qPrintable(part + QStringLiteral(" has no place in the order")));
        for (const QString& line : contentsOf(path).split(u'\n')) {
            const auto match = include.match(line);
            const QString other = match.hasMatch() ? partOf(match.captured(1)) : part;
            if (other != part && !allowed()[part].contains(other))
                violations << QStringLiteral("%1 includes %2").arg(path, match.captured(1));
        }
    }
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

void TestArchitecture::core_includes_noWidgets()
{
    static const QRegularExpression widget(
        QStringLiteral("#include\\s+<(?:QtWidgets|QtGui|Q(?:Application|GuiApplication|Widget|Icon|Pixmap|Font|Color|Painter|Action|Dialog|"
                       "MessageBox|Palette|StyledItemDelegate|TableView|Label|LineEdit)\\b)"));
    QStringList violations;
    for (const QString& path : sources({"core"}))
        violations << linesWith(path, widget);
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

void TestArchitecture::sql_standsOnly_inTheStore()
{
    static const QRegularExpression sql(
        QStringLiteral("\"[^\"]*\\b(?:INSERT INTO|DELETE FROM|UPDATE \\S+ SET|SELECT\\b[^\"]*\\bFROM|CREATE TABLE|PRAGMA)\\b"));
    QStringList violations;
    for (const QString& path : sources({"core", "ui", "app"})) {
        if (!QStringList({"core/store", "core/search", "core/journal"}).contains(partOf(path)))
            violations << linesWith(path, sql);
    }
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

void TestArchitecture::modules_areNamedOnly_inTheirDescriptions()
{
    static const QRegularExpression comparison(
        QStringLiteral("[!=]=\\s*(?:\\w+\\(?)?\"(?:lead|account|contact|deal|user)\"|\"(?:lead|account|contact|deal|user)\"\\)?\\s*[!=]="));
    QStringList violations;
    // Not the command line: some of its options are called after modules.
    for (const QString& path : sources({"core", "ui"})) {
        if (partOf(path) != QLatin1String("core/modules"))
            violations << linesWith(path, comparison);
    }
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
