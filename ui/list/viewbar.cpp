#include "ui/list/viewbar.h"

#include "ui/commands/commandregistry.h"
#include "ui/list/shownview.h"
#include "ui/list/viewnamedialog.h"
#include "ui/list/viewpopup.h"
#include "ui/list/viewshelf.h"
#include "ui/shell/askdialog.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"
#include "ui/theme/tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace crm {

namespace {

QToolButton* textButton(const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAutoRaise(true);
    return button;
}

} // namespace

ViewBar::ViewBar(const Desk& desk, ShownView& shown, ViewShelf& shelf, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_shown(shown)
    , m_shelf(shelf)
    , m_name(new QToolButton(this))
    , m_modified(new QLabel(tr("modified"), this))
    , m_save(textButton(tr("Save"), this))
    , m_reset(textButton(tr("Reset"), this))
    , m_menu(new QMenu(this))
{
    m_name->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_name->setIcon(themedIcon(QStringLiteral("visible")));
    auto* more = new QToolButton(this);
    more->setIcon(themedIcon(QStringLiteral("more")));
    more->setAutoRaise(true);
    more->setAccessibleName(tr("What can be done with this view"));
    more->setToolTip(more->accessibleName());
    more->setMenu(m_menu);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QWidget* part : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_modified), static_cast<QWidget*>(m_save),
             static_cast<QWidget*>(m_reset), static_cast<QWidget*>(more)})
        row->addWidget(part);
    connect(m_name, &QToolButton::clicked, this, &ViewBar::choose);
    connect(m_save, &QToolButton::clicked, this, &ViewBar::save);
    connect(m_reset, &QToolButton::clicked, &m_shown, &ShownView::reset);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewBar::fillMenu);
    connect(&m_shown, &ShownView::changed, this, &ViewBar::follow);
    connect(&m_shelf, &ViewShelf::changed, this, &ViewBar::follow);
    follow();
}

ViewPopup* ViewBar::popup() const
{
    return m_popup;
}

void ViewBar::follow()
{
    const View& view = m_shown.saved();
    const bool isModified = m_shown.isModified();
    m_name->setText(QString(view.name).replace(u'&', QStringLiteral("&&")) + QStringLiteral("  ▾"));
    m_name->setAccessibleName(isModified ? tr("View: %1, modified").arg(view.name) : tr("View: %1").arg(view.name));
    const QString key = m_desk.commands.shortcut(QStringLiteral("view.choose")).toString(QKeySequence::NativeText);
    m_name->setToolTip(key.isEmpty() ? tr("Choose a view") : tr("Choose a view (%1)").arg(key));
    QPalette accent = palette();
    accent.setColor(QPalette::WindowText, tonesOf(accent).accent);
    m_modified->setPalette(accent);
    m_save->setText(m_shelf.isOwn() ? tr("Save") : tr("Save as…"));
    m_save->setToolTip(
        m_shelf.isOwn() ? tr("Save the view “%1” as it is now").arg(view.name) : tr("Save what is shown as a view of your own"));
    m_reset->setToolTip(tr("Show the view as it was saved"));
    for (QWidget* part : {static_cast<QWidget*>(m_modified), static_cast<QWidget*>(m_save), static_cast<QWidget*>(m_reset)})
        part->setVisible(isModified);
}

void ViewBar::fillMenu()
{
    m_menu->clear();
    const View& view = m_shown.saved();
    const bool isOwn = m_shelf.isOwn();
    const bool isModified = m_shown.isModified();
    m_menu->addAction(themedIcon(QStringLiteral("save")), tr("&Save"), this, &ViewBar::save)->setEnabled(isOwn && isModified);
    m_menu->addAction(tr("Save &as…"), this, &ViewBar::saveAs);
    m_menu->addAction(themedIcon(QStringLiteral("undo")), tr("&Reset"), &m_shown, &ShownView::reset)->setEnabled(isModified);
    m_menu->addSeparator();
    m_menu->addAction(themedIcon(QStringLiteral("edit")), tr("Re&name…"), this, &ViewBar::rename)->setEnabled(isOwn);
    QAction* shared = m_menu->addAction(tr("For &everybody"), this, [this](bool on) { m_shelf.setShared(on); });
    shared->setCheckable(true);
    shared->setChecked(view.isShared && view.id);
    shared->setEnabled(isOwn);
    QAction* standard = m_menu->addAction(tr("&Open the list with this view"), this, [this] { m_shelf.makeStandard(); });
    standard->setCheckable(true);
    standard->setChecked(m_shelf.isStandard(view));
    standard->setEnabled(!standard->isChecked() && (view.id || !view.builtIn.isEmpty()));
    m_menu->addSeparator();
    m_menu->addAction(themedIcon(QStringLiteral("delete")), tr("&Delete"), this, &ViewBar::remove)->setEnabled(isOwn);
}

void ViewBar::choose()
{
    m_popup = new ViewPopup(m_shelf.views(), m_shown.saved(), m_desk.session.person, this);
    connect(m_popup, &ViewPopup::chosen, &m_shown, &ShownView::open);
    m_popup->popUp(m_name->mapToGlobal(QPoint(0, m_name->height() + 4)));
}

void ViewBar::save()
{
    if (m_shelf.isOwn())
        m_shelf.save();
    else
        saveAs();
}

void ViewBar::saveAs()
{
    const View& view = m_shown.saved();
    const QString name = view.id ? tr("%1 (copy)").arg(view.name) : QString();
    askName(tr("Save the view as"), name, true, [this](const QString& chosen, bool isShared) { m_shelf.saveAs(chosen, isShared); });
}

void ViewBar::rename()
{
    if (m_shelf.isOwn())
        askName(tr("Rename the view"), m_shown.saved().name, false, [this](const QString& name, bool) { m_shelf.rename(name); });
}

void ViewBar::askName(const QString& title, const QString& name, bool offersSharing, const std::function<void(QString, bool)>& accepted)
{
    auto* dialog = new ViewNameDialog(title, name, offersSharing, this);
    connect(dialog, &QDialog::accepted, this, [dialog, accepted] { accepted(dialog->name(), dialog->isShared()); });
    dialog->open();
}

void ViewBar::remove()
{
    if (!m_shelf.isOwn())
        return;
    const View& view = m_shown.saved();
    if (!view.isShared) {
        m_shelf.remove(); // undo brings it back
        return;
    }
    ask(this,
        {.title = tr("Delete the view “%1” for everybody?").arg(view.name),
            .text = tr("Others use it, too. Undo can bring it back."),
            .accept = tr("&Delete"),
            .refuse = tr("&Keep it")},
        [this] { m_shelf.remove(); });
}

} // namespace crm
