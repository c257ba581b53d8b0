#include "ui/bulk/tagcolors.h"

#include "core/services/tagging.h"
#include "core/store/ties.h"

namespace crm {

TagColors::TagColors(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    read();
}

void TagColors::follow(const Committed& committed)
{
    if (committed.modules.contains(ties::tagModule))
        read();
}

void TagColors::read()
{
    m_desk.database.ask(
        this, [](Workspace& workspace) { return tagsFor(workspace, {}); },
        [this](const Result<QList<Tag>>& tags) {
            if (!tags)
                return; // the list says by itself that the database cannot be read
            m_colors.clear();
            for (const Tag& tag : *tags)
                m_colors.insert(tag.name, tag.color);
            Q_EMIT changed();
        });
}

} // namespace crm
