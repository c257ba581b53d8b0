#include "ui/list/viewshelf.h"

#include "ui/list/shownview.h"
#include "ui/shell/desk.h"

namespace crm {

bool isSameView(const View& one, const View& other)
{
    return one.id == other.id && one.builtIn == other.builtIn;
}

ViewShelf::ViewShelf(const Desk& desk, ShownView& shown, QObject* parent) : QObject(parent), m_desk(desk), m_shown(shown)
{
    m_choice.views = builtInViews(shown.module(), desk.session.language);
}

bool ViewShelf::isOwn() const
{
    return m_shown.saved().id && m_shown.saved().owner == m_desk.session.person;
}

bool ViewShelf::isStandard(const View& view) const
{
    return m_choice.standard < m_choice.views.size() && isSameView(m_choice.views[m_choice.standard], view);
}

void ViewShelf::read()
{
    m_desk.database.ask(
        this, [module = m_shown.module().name](Workspace& workspace) { return viewsOf(workspace, *workspace.catalogue().module(module)); },
        [this](const Result<ViewChoice>& choice) {
            if (choice)
                take(*choice);
            else
                m_desk.report(choice.error());
        });
}

void ViewShelf::take(const ViewChoice& choice)
{
    m_choice = choice;
    const bool isFirst = !std::exchange(m_isRead, true);
    const bool isUntouched = m_shown.saved().id == 0 && m_shown.saved().builtIn.isEmpty() && !m_shown.isModified();
    if (isFirst && isUntouched)
        m_shown.open(m_choice.views.value(m_choice.standard));
    else
        followShown();
    Q_EMIT changed();
}

/// Somebody may have changed the view that is shown: what is not saved of it stays, the rest is as they have it.
void ViewShelf::followShown()
{
    const View shown = m_shown.saved();
    const auto now = std::find_if(m_choice.views.begin(), m_choice.views.end(), [&](const View& view) { return isSameView(view, shown); });
    if (now == m_choice.views.end()) {
        // It is gone. What is shown stays, as a view that nobody has saved.
        View orphan = shown;
        orphan.id = 0;
        orphan.version = 0;
        m_shown.keepAs(orphan);
    } else if (now->version == shown.version) {
        return;
    } else if (m_shown.isModified()) {
        m_shown.keepAs(*now);
    } else {
        m_shown.open(*now);
    }
}

void ViewShelf::follow(const Committed& committed)
{
    if (committed.modules.isEmpty() || committed.modules.contains(viewModule))
        read();
}

void ViewShelf::write(const View& view)
{
    m_desk.database.ask(
        this, [view](Workspace& workspace) { return saveView(workspace, view); },
        [this](const Result<View>& saved) {
            if (!saved) {
                m_desk.report(saved.error());
                return;
            }
            m_shown.keepAs(*saved);
            m_desk.say({.kind = MessageKind::Success, .text = tr("The view “%1” is saved.").arg(saved->name)});
            read();
        });
}

void ViewShelf::save()
{
    if (isOwn())
        write(m_shown.now());
}

void ViewShelf::saveAs(const QString& name, bool isShared)
{
    View view = m_shown.now();
    view.id = 0;
    view.builtIn.clear();
    view.name = name;
    view.isShared = isShared;
    write(view);
}

void ViewShelf::rename(const QString& name)
{
    // The name alone: what is modified is not saved by the way.
    View view = m_shown.saved();
    view.name = name;
    write(view);
}

void ViewShelf::setShared(bool isShared)
{
    View view = m_shown.saved();
    view.isShared = isShared;
    write(view);
}

void ViewShelf::makeStandard()
{
    m_desk.database.ask(
        this, [view = m_shown.saved()](Workspace& workspace) { return crm::makeStandard(workspace, view); },
        [this, name = m_shown.saved().name](const Result<>& done) {
            if (!done) {
                m_desk.report(done.error());
                return;
            }
            m_desk.say({.kind = MessageKind::Success, .text = tr("This list now opens with the view “%1”.").arg(name)});
            read();
        });
}

void ViewShelf::remove()
{
    m_desk.database.ask(
        this, [view = m_shown.saved()](Workspace& workspace) { return deleteView(workspace, view); },
        [this, name = m_shown.saved().name](const Result<>& done) {
            if (!done) {
                m_desk.report(done.error());
                return;
            }
            m_shown.open(m_choice.views.value(0));
            m_desk.say({.kind = MessageKind::Success, .text = tr("The view “%1” is deleted. Undo brings it back.").arg(name)});
            read();
        });
}

} // namespace crm
