#include "ui/commands/commandpalette.h"
#include "ui/commands/commandregistry.h"

#include <QCoreApplication>

namespace crm {

namespace {

/// Finds the commands that can be run now.
class CommandSource final : public PaletteSource {
public:
    explicit CommandSource(CommandRegistry& registry) : m_registry(registry) { }

    QString heading() const override { return QCoreApplication::translate("CommandPalette", "Commands"); }

    void find(const QString& text, Reply reply) override
    {
        QList<PaletteEntry> entries;
        for (const Command* command : m_registry.find(text))
            entries.append(entryOf(*command));
        reply(std::move(entries));
    }

private:
    PaletteEntry entryOf(const Command& command)
    {
        return {.title = QString(command.text).remove(u'&'),
            .detail = command.group,
            .icon = command.icon,
            .hint = m_registry.shortcut(command.id).toString(QKeySequence::NativeText),
            .run = [this, id = command.id] { m_registry.run(id); }};
    }

    CommandRegistry& m_registry;
};

} // namespace

std::unique_ptr<PaletteSource> commandSource(CommandRegistry& registry)
{
    return std::make_unique<CommandSource>(registry);
}

} // namespace crm
