#include "ui/search/recentsearches.h"

#include <QCoreApplication>

namespace crm {

namespace {

constexpr qsizetype shown = 5;

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(SearchPanel)
};

class RecentSearches final : public SearchSource {
public:
    explicit RecentSearches(Recents recents) : m_recents(std::move(recents)) { }

    void find(const QString& text, Reply reply) override
    {
        SearchGroup group{.heading = SearchWords::tr("Searched lately"), .count = {}, .fit = Fit::NameBegins, .entries = {}};
        if (text.isEmpty() && !m_recents.isEmpty()) {
            for (const QString& search : m_recents.searches().mid(0, shown))
                group.entries.append({.title = search, .icon = QStringLiteral("search"), .next = search, .run = {}});
            group.entries.append({.title = SearchWords::tr("Forget what was opened and searched lately"),
                .icon = QStringLiteral("close"),
                .next = QString(),
                .run = [forget = m_recents.forget](Where) { forget(); }});
        }
        reply({group});
    }

private:
    Recents m_recents;
};

} // namespace

std::unique_ptr<SearchSource> recentSearches(Recents recents)
{
    return std::make_unique<RecentSearches>(std::move(recents));
}

} // namespace crm
