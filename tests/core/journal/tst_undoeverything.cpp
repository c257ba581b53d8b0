#include "core/exchange/import.h"
#include "core/services/conversion.h"
#include "core/services/duplicates/merge.h"
#include "core/services/massedit.h"
#include "core/store/integrity.h"
#include "core/store/query.h"
#include "core/store/tables.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace crm;

namespace {

/// What the random acts make names and places of.
const char* const words[] = {"Иванов", "Smith", "Кузнецова", "Орлов", "Ёлкина", "Müller", "Ромашка", "Север"};
const char* const cities[] = {"Тверь", "Казань", "Омск", "Berlin"};

/// An office of three, each at a desktop of their own, who do whatever the dice say.
class Office {
public:
    explicit Office(quint32 seed) : m_dice(seed)
    {
        m_desks << &*m_workspace;
        for (const char* login : {"anna", "boris"}) {
            m_workspace.add("user", {{"login", login}, {"last_name", login}, {"role", "salesperson"}});
            WorkspaceOptions options = m_workspace.options();
            options.login = QLatin1String(login);
            m_others.push_back(*Workspace::open(options));
            m_desks << m_others.back().get();
        }
        m_workspace.add("tag", {{"name", "VIP"}, {"shared", 1}});
        m_workspace.add("tag", {{"name", "Fair"}, {"shared", 1}});
        for (int i = 0; i < 6; ++i) {
            const qint64 account = m_workspace.add("account", {{"name", word() + QString::number(i)}});
            m_workspace.add("contact", {{"last_name", word()}, {"account", account}, {"tags", i % 2 ? "VIP" : ""}});
            m_workspace.add("lead", {{"last_name", word()}, {"company", word()}, {"city", city()}, {"star", i % 2}});
        }
    }

    Workspace& main() { return *m_workspace; }

    /// One act of one of the three. Those that are refused have changed nothing, which is as good.
    QString act()
    {
        m_desk = m_desks[m_dice.bounded(m_desks.size())];
        using Act = std::pair<const char*, QString (Office::*)()>;
        static const Act acts[] = {{"create", &Office::create}, {"edit", &Office::edit}, {"edit", &Office::edit}, {"tag", &Office::tag},
            {"star", &Office::star}, {"link", &Office::link}, {"unlink", &Office::unlink}, {"remove", &Office::remove},
            {"mass edit", &Office::massEdit}, {"mass remove", &Office::massRemove}, {"mass tag", &Office::massTag},
            {"convert", &Office::convert}, {"merge", &Office::merge}, {"import", &Office::import}, {"make a tag", &Office::makeTag},
            {"undo and redo", &Office::undoAndRedo}};
        const Act& one = acts[m_dice.bounded(int(std::size(acts)))];
        return QString::fromLatin1(one.first) + u' ' + (this->*one.second)();
    }

    /// Every table but what remembers: the journal, the counters, the files that were imported, and how often a record was changed.
    QMap<QString, QStringList> tables()
    {
        QMap<QString, QStringList> all;
        for (const Module& module : main().catalogue().modules()) {
            QStringList columns = crm::tables::columns(module);
            columns.removeAll(QStringLiteral("version"));
            for (QString& column : columns)
                column = QStringLiteral("quote(%1)").arg(column);
            all.insert(module.name, rows(QStringList{"id"} + columns, module.name + QStringLiteral(" ORDER BY id")));
        }
        all.insert("record", rows({"id", "module", "title", "quote(search)"}, "record ORDER BY id"));
        all.insert("link", rows({"from_id", "to_id", "kind"}, "link ORDER BY from_id, to_id, kind"));
        return all;
    }

    QList<qint64> ids(const char* module) { return *m_desk->reader().ids({.module = QLatin1String(module)}); }

private:
    QString word() { return QString::fromUtf8(words[m_dice.bounded(int(std::size(words)))]); }
    QString city() { return QString::fromUtf8(cities[m_dice.bounded(int(std::size(cities)))]); }
    const char* module()
    {
        static const char* const modules[] = {"lead", "account", "contact"};
        return modules[m_dice.bounded(3)];
    }
    qint64 any(const char* module)
    {
        const QList<qint64> all = ids(module);
        return all.isEmpty() ? 0 : all[m_dice.bounded(all.size())];
    }
    QList<qint64> some(const char* module)
    {
        QList<qint64> all = ids(module);
        all.removeIf([&](qint64) { return m_dice.bounded(2) == 0; });
        return all;
    }

    QStringList rows(const QStringList& columns, const QString& from)
    {
        QStringList all;
        Query query(main().database(), QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QStringLiteral(" || '|' || ")), from));
        if (!query.run())
            qFatal("%s", qPrintable(from));
        while (query.next())
            all << query.text(0);
        return all;
    }

    QString write(const std::function<Result<>(Changes&)>& body)
    {
        const auto done = m_desk->store().write({QStringLiteral("Act")}, body);
        return done ? QString() : done.error().message;
    }

    QString create()
    {
        const char* where = module();
        const Values values = where == QLatin1String("account")
            ? Values{{"name", word()}, {"billing_city", city()}}
            : Values{{"last_name", word()}, {"first_name", word()}, {"tags", m_dice.bounded(2) ? "VIP" : ""}, {"star", m_dice.bounded(2)}};
        return write([&](Changes& changes) -> Result<> {
            const auto id = changes.create(QLatin1String(where), values);
            return id ? Result<>() : Result<>(id.error());
        });
    }
    QString edit()
    {
        const char* where = module();
        const qint64 id = any(where);
        Values values{{"description", word()}};
        if (where == QLatin1String("lead"))
            values = {{"city", city()}, {"status", m_dice.bounded(2) ? "hot" : "cold"}, {"last_name", word()}};
        if (where == QLatin1String("contact"))
            values = {{"account", any("account")}, {"reports_to", any("contact")}};
        return write([&](Changes& changes) { return changes.update(QLatin1String(where), id, values); });
    }
    QString tag()
    {
        const qint64 id = any("lead");
        const QString tags = m_dice.bounded(2) ? "VIP, Fair" : "";
        return write([&](Changes& changes) { return changes.update("lead", id, {{"tags", tags}}); });
    }
    QString star()
    {
        const auto way = m_dice.bounded(2) ? MassEdit::Star::On : MassEdit::Star::Off;
        const auto done = MassEdit(*m_desk).star({.module = "lead", .ids = {any("lead")}}, way, m_control);
        return done ? QString() : done.error().message;
    }
    QString link()
    {
        const Link link{any("lead"), any(module()), QStringLiteral("related")};
        return write([&](Changes& changes) { return changes.link(link); });
    }
    QString unlink()
    {
        const QStringList ties = rows({"from_id", "to_id"}, "link WHERE kind = 'related'");
        if (ties.isEmpty())
            return {};
        const QStringList ends = ties[m_dice.bounded(ties.size())].split(u'|');
        return write([&](Changes& changes) { return changes.unlink({ends[0].toLongLong(), ends[1].toLongLong(), "related"}); });
    }
    QString remove()
    {
        const char* where = module();
        const qint64 id = any(where);
        return write([&](Changes& changes) { return changes.remove(QLatin1String(where), id); });
    }
    QString massEdit()
    {
        const auto done = MassEdit(*m_desk).edit({.module = "lead", .ids = some("lead")}, {{"city", city()}, {"tags", "VIP"}}, m_control);
        return done ? QString() : done.error().message;
    }
    QString massRemove()
    {
        const char* where = module();
        const auto done = MassEdit(*m_desk).remove({.module = QLatin1String(where), .ids = some(where).mid(0, 3)}, m_control);
        return done ? QString() : done.error().message;
    }
    QString massTag()
    {
        const QList<qint64> tags = ids("tag");
        if (tags.isEmpty())
            return {};
        const auto done =
            MassEdit(*m_desk).tag({.module = "lead", .ids = some("lead")}, {.add = {tags.first()}, .remove = {tags.last()}}, m_control);
        return done ? QString() : done.error().message;
    }
    QString convert()
    {
        const auto done = Conversion(*m_desk).convert(
            {.module = "lead", .records = {any("lead")}, .targets = {{.module = "account"}, {.module = "contact"}}, .relateTo = {}});
        return done ? QString() : done.error().message;
    }
    QString merge()
    {
        const char* where = module();
        const QList<qint64> chosen = some(where).mid(0, 2);
        if (chosen.size() < 2)
            return {};
        const auto done = Merge(*m_desk).merge({.module = QLatin1String(where), .records = chosen, .survivor = chosen.first()});
        return done ? QString() : done.error().message;
    }
    QString import()
    {
        const QString path = m_workspace.fileIn(QStringLiteral("file%1.csv").arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        file.write(QStringLiteral("Last name,City,Tags,E-mail\n%1,%2,VIP,a@example.com\n%3,%4,New %5,b@example.com\n")
                       .arg(word(), city(), word(), city())
                       .arg(m_files)
                       .toUtf8());
        file.close();
        ImportOptions options;
        options.module = QStringLiteral("lead");
        options.path = path;
        options.duplicates = m_dice.bounded(2) ? Duplicates::Update : Duplicates::Create;
        options.matchBy = {QStringLiteral("email")};
        const auto done = runImport(*m_desk, options, m_control);
        return done ? QString() : done.error().message;
    }
    QString makeTag()
    {
        return write([&](Changes& changes) -> Result<> {
            const auto id = changes.create("tag", {{"name", QStringLiteral("Tag %1").arg(m_dice.bounded(1000))}, {"shared", 1}});
            return id ? Result<>() : Result<>(id.error());
        });
    }
    QString undoAndRedo()
    {
        const auto undone = m_desk->undo().undoLast(m_desk->session().person);
        if (!undone)
            return undone.error().message;
        const auto redone = m_desk->undo().undo(undone->committed.step.id);
        return redone ? QString() : QStringLiteral("not redone: ") + redone.error().message;
    }

    QRandomGenerator m_dice;
    TestWorkspace m_workspace;
    std::vector<std::unique_ptr<Workspace>> m_others;
    QList<Workspace*> m_desks;
    Workspace* m_desk = &*m_workspace;
    JobControl m_control;
    int m_files = 0;
};

QString firstDifference(const QMap<QString, QStringList>& one, const QMap<QString, QStringList>& other)
{
    for (auto it = one.begin(); it != one.end(); ++it) {
        const QStringList rows = other.value(it.key());
        for (qsizetype i = 0; i < std::max(rows.size(), it->size()); ++i) {
            if (it->value(i) != rows.value(i))
                return QStringLiteral("%1:\n  was %2\n  is  %3").arg(it.key(), it->value(i), rows.value(i));
        }
    }
    return {};
}

} // namespace

/// Whatever three people do, taken back step by step nothing of it is left.
class TestUndoEverything : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undo_everythingInReverse_isTheStart_data();
    void undo_everythingInReverse_isTheStart();
};

void TestUndoEverything::undo_everythingInReverse_isTheStart_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("dice %u", seed) << seed;
}

void TestUndoEverything::undo_everythingInReverse_isTheStart()
{
    QFETCH(quint32, seed);
    Office office(seed);
    const auto start = office.tables();
    const qint64 first = *office.main().journal().lastStep();
    QStringList told;
    for (int i = 0; i < 40; ++i)
        told << QStringLiteral("%1 %2").arg(*office.main().journal().lastStep() + 1).arg(office.act());

    const auto steps = office.main().journal().steps(10'000);
    QVERIFY(steps);
    for (const Step& step : *steps) {
        const bool isDeed = step.kind != StepKind::Undo && step.kind != StepKind::Redo;
        if (step.id <= first || !isDeed)
            continue;
        const auto report = office.main().undo().undo(step.id);
        const QString what = QStringLiteral("step %1 of\n%2").arg(step.id).arg(told.join(u'\n'));
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + u'\n' + what));
        for (const Kept& kept : report->kept)
            QVERIFY2(false, qPrintable(QStringLiteral("kept %1 %2: %3; %4").arg(kept.record).arg(kept.title, kept.reason, what)));
    }
    const auto end = office.tables();
    QVERIFY2(start == end, qPrintable(firstDifference(start, end) + u'\n' + told.join(u'\n')));
    QCOMPARE(*recordProblems(office.main().database(), office.main().catalogue(), office.main().phones()), QStringList());
    QCOMPARE(*office.main().search().problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestUndoEverything)
#include "tst_undoeverything.moc"
