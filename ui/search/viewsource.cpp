#include "ui/search/viewsource.h"

#include "core/base/fold.h"
#include "core/services/savedviews.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(SearchPanel)
};

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

/// What people have saved is asked anew with every text: there are few, and one that was saved a moment ago is to be found.
class ViewSource final : public SearchSource {
public:
    explicit ViewSource(const Desk& desk) : m_desk(desk) { }

    void find(const QString& text, Reply reply) override
    {
        const QStringList typed = wordsOf(text);
        if (typed.isEmpty()) {
            reply({});
            return;
        }
        m_desk.database.ask(
            &m_context, [](Workspace& workspace) { return savedViews(workspace); },
            [this, typed, reply](const Result<QList<View>>& saved) {
                if (!saved)
                    m_desk.report(saved.error());
                reply({found(typed, saved.valueOr({}))});
            });
    }

private:
    SearchGroup found(const QStringList& typed, const QList<View>& saved) const
    {
        SearchGroup group{.heading = SearchWords::tr("Views"), .count = {}, .entries = {}};
        for (const View& view : saved)
            addView(group, view, typed);
        for (const Module& module : m_desk.catalogue->modules()) {
            if (module.section.isEmpty())
                continue;
            for (const View& view : builtInViews(module, m_desk.session.language))
                addView(group, view, typed);
        }
        return group;
    }

    void addView(SearchGroup& group, const View& view, const QStringList& typed) const
    {
        const Module* module = m_desk.catalogue->module(view.module);
        if (!module) // of a module that this program does not have
            return;
        const QString title = QStringLiteral("%1: %2").arg(m_desk.label(module->label), view.name);
        if (!begin(wordsOf(title), typed))
            return;
        if (begin(wordsOf(view.name), typed))
            group.fit = Fit::NameBegins;
        const bool isOthers = view.id && view.owner != m_desk.session.person;
        group.entries.append({.title = title,
            .titleMarks = marksIn(title, typed),
            .icon = module->icon,
            .hint = isOthers ? view.ownerName : QString(),
            .run = [&desk = m_desk, view](Where where) { desk.goTo({.module = view.module, .view = view, .saved = view}, where); }});
    }

    const Desk& m_desk;
    QObject m_context; ///< answers stop coming when the source is gone
};

} // namespace

std::unique_ptr<SearchSource> viewSource(const Desk& desk)
{
    return std::make_unique<ViewSource>(desk);
}

} // namespace crm
