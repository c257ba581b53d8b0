#include "ui/search/viewsource.h"

#include "core/base/fold.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

namespace crm {

namespace {

QStringList wordsOf(const QString& text)
{
    return folded(text).split(u' ', Qt::SkipEmptyParts);
}

/// Every word that was typed begins one of the words.
bool begin(const QStringList& words, const QStringList& typed)
{
    return std::all_of(typed.begin(), typed.end(), [&words](const QString& start) {
        return std::any_of(words.begin(), words.end(), [&start](const QString& word) { return word.startsWith(start); });
    });
}

class ViewSource final : public SearchSource {
public:
    explicit ViewSource(const Desk& desk) : m_desk(desk) { }

    void find(const QString& text, Reply reply) override
    {
        SearchGroup group{.heading = QCoreApplication::translate("SearchPanel", "Views"), .count = {}, .entries = {}};
        const QStringList typed = wordsOf(text);
        for (const Module& module : m_desk.catalogue->modules()) {
            if (!typed.isEmpty() && !module.section.isEmpty())
                addViews(group, module, typed);
        }
        reply({group});
    }

private:
    void addViews(SearchGroup& group, const Module& module, const QStringList& typed) const
    {
        for (const View& view : builtInViews(module, m_desk.session.language)) {
            const QString title = QStringLiteral("%1: %2").arg(m_desk.label(module.label), view.name);
            if (!begin(wordsOf(title), typed))
                continue;
            if (begin(wordsOf(view.name), typed))
                group.fit = Fit::NameBegins;
            group.entries.append({.title = title,
                .titleMarks = marksIn(title, typed),
                .icon = module.icon,
                .run = [&desk = m_desk, name = module.name, view](
                           Where where) { desk.goTo({.module = name, .view = view, .saved = view}, where); }});
        }
    }

    const Desk& m_desk;
};

} // namespace

std::unique_ptr<SearchSource> viewSource(const Desk& desk)
{
    return std::make_unique<ViewSource>(desk);
}

} // namespace crm
