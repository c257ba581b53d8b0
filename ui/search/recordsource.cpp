#include "ui/search/recordsource.h"

#include "core/base/fold.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

namespace crm {

namespace {

constexpr int perModule = 5;
constexpr qsizetype recentShown = 8;

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(SearchPanel)
};

/// What a list is narrowed by to show what was found by a text. A phone is looked for by its digits only.
QString narrowingOf(const QString& text)
{
    const bool hasLetters = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const QString digits = digitsOf(text);
    return hasLetters || digits.isEmpty() ? text : digits;
}

Fit fitOf(const FoundRecord& best)
{
    if (best.titleMarks.isEmpty())
        return Fit::Elsewhere;
    return best.titleMarks.first().start == 0 ? Fit::TitleBegins : Fit::InTitle;
}

class RecordSource final : public SearchSource {
public:
    RecordSource(const Desk& desk, std::function<QList<RecordKey>()> recent) : m_desk(desk), m_recent(std::move(recent)) { }

    void find(const QString& text, Reply reply) override
    {
        if (text.isEmpty()) {
            m_asker.forget();
            findRecent(std::move(reply));
            return;
        }
        // A letter more stops it: nobody waits for this any longer.
        m_desk.database.ask(
            m_asker.ask(), DatabaseThread::Hurry::InTurn, &m_context,
            [text](Workspace& workspace) { return foundRecords(workspace, text, perModule); },
            [this, text, reply](const Result<QList<FoundInModule>>& found) {
                if (!found)
                    m_desk.report(found.error());
                reply(found ? groups(*found, text) : QList<SearchGroup>());
            });
    }

private:
    void findRecent(Reply reply)
    {
        m_desk.database.ask(
            &m_context, [keys = m_recent().mid(0, recentShown)](Workspace& workspace) { return namedRecords(workspace, keys); },
            [this, reply](const Result<QList<FoundRecord>>& named) {
                SearchGroup group{.heading = SearchWords::tr("Opened lately"), .count = {}, .fit = Fit::TitleBegins, .entries = {}};
                if (named) {
                    for (const FoundRecord& record : *named)
                        group.entries << entryOf(record);
                }
                reply({group});
            });
    }

    QList<SearchGroup> groups(const QList<FoundInModule>& all, const QString& text) const
    {
        QList<SearchGroup> groups;
        for (const FoundInModule& found : all) {
            const QString number = QLocale().toString(found.count);
            SearchGroup group{.heading = m_desk.label(m_desk.module(found.module).label),
                .count = found.isWhole ? number : SearchWords::tr("%1+", "at least so many").arg(number),
                .fit = fitOf(found.records.first()),
                .entries = {}};
            for (const FoundRecord& record : found.records)
                group.entries << entryOf(record);
            if (found.count > found.records.size())
                group.entries << entryOfAll(found.module, group.count, text);
            groups << group;
        }
        return groups;
    }

    SearchEntry entryOf(const FoundRecord& record) const
    {
        const Module& module = m_desk.module(record.key.module);
        SearchEntry entry{.title = record.title,
            .titleMarks = record.titleMarks,
            .detail = record.secondLine,
            .icon = module.icon,
            .hint = record.number,
            .record = record.key,
            .run = [&desk = m_desk, key = record.key](
                       Where where) { desk.goTo({.kind = Place::Kind::Card, .module = key.module, .record = key.id}, where); }};
        if (!record.part.field.isEmpty())
            showPart(entry, record, module);
        return entry;
    }

    /// "Phone: +7 916 123-45-67 · Bright Water Ltd"
    void showPart(SearchEntry& entry, const FoundRecord& record, const Module& module) const
    {
        const bool isSecondLine = record.part.field == module.secondLine;
        const QString label = isSecondLine ? QString() : m_desk.label(module.field(record.part.field)->label) + QStringLiteral(": ");
        QStringList parts{label + record.part.text, isSecondLine ? QString() : record.secondLine};
        parts.removeAll(QString());
        entry.detail = parts.join(QStringLiteral(" · "));
        for (const Stretch& mark : record.part.marks)
            entry.detailMarks << Stretch{mark.start + label.size(), mark.length};
    }

    SearchEntry entryOfAll(const QString& module, const QString& count, const QString& text) const
    {
        return {.title = SearchWords::tr("Show all %1 in the list").arg(count),
            .icon = QStringLiteral("filter"),
            .run = [&desk = m_desk, module, text](Where where) {
                const View all = builtInViews(desk.module(module), desk.session.language).value(0);
                desk.goTo({.module = module, .view = all, .saved = all, .narrowing = narrowingOf(text)}, where);
            }};
    }

    const Desk& m_desk;
    std::function<QList<RecordKey>()> m_recent;
    Asker m_asker;
    QObject m_context; ///< answers stop coming when the source is gone
};

} // namespace

std::unique_ptr<SearchSource> recordSource(const Desk& desk, std::function<QList<RecordKey>()> recent)
{
    return std::make_unique<RecordSource>(desk, std::move(recent));
}

} // namespace crm
