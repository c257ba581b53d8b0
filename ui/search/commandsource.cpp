#include "ui/search/commandsource.h"

#include "core/base/fold.h"
#include "ui/commands/commandregistry.h"

#include <QCoreApplication>

namespace crm {

namespace {

class CommandSource final : public SearchSource {
public:
    explicit CommandSource(CommandRegistry& registry) : m_registry(registry) { }

    void find(const QString& text, Reply reply) override
    {
        SearchGroup group{.heading = QCoreApplication::translate("SearchPanel", "Commands"), .count = {}, .entries = {}};
        const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
        for (const Command* command : m_registry.find(text))
            group.entries << entryOf(*command, words);
        if (!group.entries.isEmpty() && !words.isEmpty() && folded(group.entries.first().title).startsWith(words.first()))
            group.fit = Fit::NameBegins;
        reply({group});
    }

private:
    SearchEntry entryOf(const Command& command, const QStringList& words)
    {
        const QString title = QString(command.text).remove(u'&');
        return {.title = title,
            .titleMarks = marksIn(title, words),
            .icon = command.icon.isEmpty() ? QStringLiteral("command") : command.icon,
            .hint = m_registry.shortcut(command.id).toString(QKeySequence::NativeText),
            .run = [this, id = command.id](Where) { m_registry.run(id); }};
    }

    CommandRegistry& m_registry;
};

} // namespace

std::unique_ptr<SearchSource> commandSource(CommandRegistry& registry)
{
    return std::make_unique<CommandSource>(registry);
}

} // namespace crm
