#include "ui/bulk/tagsdialog.h"

#include "core/base/fold.h"
#include "core/schema/tagnames.h"
#include "core/store/filtertext.h"
#include "ui/editors/choicebox.h"
#include "ui/parts/pageheader.h"
#include "ui/shell/askdialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/place.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

enum Column { NameColumn, RecordsColumn, WhomColumn };

constexpr int idRole = Qt::UserRole;

} // namespace

TagsDialog::TagsDialog(const Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_typed(new QLineEdit(this))
    , m_make(new QPushButton(this))
    , m_forAll(new QCheckBox(tr("for &everybody"), this))
    , m_messages(new MessageBar(this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Tags"));
    prepareList();
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(
        new PageHeader(windowTitle(), tr("Your own tags and those for everybody. Each change can be undone, a deletion too."), this));
    column->addWidget(m_messages);
    column->addLayout(makeTop());
    column->addWidget(m_list, 1);
    column->addWidget(makeButtons());
    column->addWidget(close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_desk.database, &DatabaseThread::committed, this, &TagsDialog::read);
    resize(720, 520);
    follow();
    narrow();
    read();
}

QLayout* TagsDialog::makeTop()
{
    m_typed->setPlaceholderText(tr("Find or make a tag"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_typed->setMaxLength(longestTagName);
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    m_make->setAutoDefault(false);
    m_forAll->setToolTip(tr("Without it nobody but you sees the tag."));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_typed, 1);
    row->addWidget(m_make);
    row->addWidget(m_forAll);
    connect(m_typed, &QLineEdit::textChanged, this, &TagsDialog::narrow);
    connect(m_make, &QPushButton::clicked, this, &TagsDialog::make);
    return row;
}

void TagsDialog::prepareList()
{
    m_list->setAccessibleName(tr("Tags"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked); // F2 is the command's
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setHeaderLabels({tr("Tag"), tr("Records"), tr("Seen by")});
    m_list->headerItem()->setTextAlignment(RecordsColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(RecordsColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(WhomColumn, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::itemChanged, this, &TagsDialog::renamed);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TagsDialog::follow);
}

QAction* TagsDialog::addAct(const QString& text, const QString& icon, const QKeySequence& keys, void (TagsDialog::*act)())
{
    auto* action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // of the list: in a line of text the keys are the text's
    if (act)
        connect(action, &QAction::triggered, this, act);
    m_list->addAction(action);
    return action;
}

QWidget* TagsDialog::makeButtons()
{
    m_rename = addAct(tr("&Rename"), QStringLiteral("edit"), QKeySequence(Qt::Key_F2), &TagsDialog::rename);
    m_color = addAct(tr("&Colour"), QStringLiteral("appearance"), {}, nullptr);
    m_share = addAct(tr("For &all"), QStringLiteral("users"), {}, &TagsDialog::share);
    m_share->setCheckable(true);
    m_records = addAct(tr("&Show records"), QStringLiteral("filter"), {}, nullptr);
    m_delete = addAct(tr("&Delete"), QStringLiteral("delete"), QKeySequence(Qt::Key_Delete), &TagsDialog::remove);
    m_color->setMenu(new QMenu(this));
    fillColors(m_color->menu());
    m_records->setMenu(new QMenu(this));
    connect(m_records->menu(), &QMenu::aboutToShow, this, &TagsDialog::fillModules);
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QAction* action : {m_rename, m_color, m_share, m_records, m_delete}) {
        auto* button = new QToolButton(buttons);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(action->text().remove(u'&'));
        button->setFocusPolicy(Qt::StrongFocus);
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        row->addWidget(button);
    }
    row->addStretch();
    return buttons;
}

void TagsDialog::fillColors(QMenu* menu)
{
    for (const Choice& choice : m_desk.catalogue->choices(QStringLiteral("tag_color"))) {
        QAction* color = menu->addAction(choiceDot(choice.color), m_desk.label(choice.label));
        connect(color, &QAction::triggered, this, [this, key = choice.key] { recolor(key); });
    }
}

void TagsDialog::fillModules()
{
    QMenu* menu = m_records->menu();
    menu->clear();
    const KeptTag* tag = current();
    if (!tag)
        return;
    for (auto it = tag->records.begin(); it != tag->records.end(); ++it) {
        QAction* list = menu->addAction(themedIcon(m_desk.module(it.key()).icon),
            tr("%1: %2").arg(m_desk.label(m_desk.module(it.key()).label), m_desk.session.locale.toString(*it)));
        connect(list, &QAction::triggered, this, [this, module = it.key()] { showRecords(module); });
    }
}

void TagsDialog::read()
{
    // Counting what a million records carry takes a while, and whoever types beside it goes first.
    m_desk.database.ask(
        m_reading.ask(), DatabaseThread::Hurry::None, this, [](Workspace& workspace) { return keptTags(workspace); },
        [this](const Result<QList<KeptTag>>& tags) {
            if (!tags)
                m_messages->post(tags.error());
            else if (!m_list->findChild<QLineEdit*>()) // nothing is taken away from under a hand that writes
                fill(*tags);
        });
}

void TagsDialog::fill(const QList<KeptTag>& tags)
{
    const KeptTag* stood = current();
    const qint64 wanted = m_wanted ? std::exchange(m_wanted, 0) : stood ? stood->id : 0;
    const QSignalBlocker quiet(m_list);
    m_tags = tags;
    m_list->clear();
    for (const KeptTag& tag : tags) {
        auto* item = new QTreeWidgetItem(m_list);
        showTag(item, tag);
        if (tag.id == wanted || !m_list->currentItem())
            m_list->setCurrentItem(item);
    }
    narrow();
    follow();
}

void TagsDialog::showTag(QTreeWidgetItem* item, const KeptTag& tag) const
{
    const Choice* color = m_desk.catalogue->choice(QStringLiteral("tag_color"), tag.color);
    const bool isOwn = tag.owner == m_desk.session.person;
    item->setData(NameColumn, idRole, tag.id);
    item->setText(NameColumn, tag.name);
    item->setIcon(NameColumn, choiceDot(color ? color->color : QString()));
    item->setText(RecordsColumn, m_desk.session.locale.toString(tag.amount()));
    item->setTextAlignment(RecordsColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(WhomColumn, !tag.isShared ? tr("only you") : isOwn ? tr("everybody") : tr("everybody, from %1").arg(tag.ownerName));
    item->setFlags(item->flags() | Qt::ItemIsEditable);
}

void TagsDialog::narrow()
{
    const QString typed = folded(m_typed->text());
    bool isThere = typed.isEmpty();
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QString name = folded(m_tags[row].name);
        m_list->topLevelItem(row)->setHidden(!name.contains(typed));
        isThere = isThere || name == typed;
    }
    m_make->setText(
        typed.isEmpty() ? tr("&Make the tag") : tr("&Make “%1”").arg(m_typed->text().simplified().replace(u'&', QStringLiteral("&&"))));
    m_make->setVisible(!isThere);
    m_forAll->setVisible(!isThere);
}

const KeptTag* TagsDialog::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    const auto found = std::find_if(
        m_tags.begin(), m_tags.end(), [item](const KeptTag& tag) { return item && tag.id == item->data(NameColumn, idRole).toLongLong(); });
    return found == m_tags.end() ? nullptr : &*found;
}

void TagsDialog::follow()
{
    const KeptTag* tag = current();
    for (QAction* action : {m_rename, m_color, m_delete})
        action->setEnabled(tag);
    m_share->setEnabled(tag && (!tag->isShared || tag->owner == m_desk.session.person));
    m_share->setChecked(tag && tag->isShared);
    m_records->setEnabled(tag && tag->amount() > 0);
}

/// Changes something, and says what, with a way back.
void TagsDialog::write(const Act& act)
{
    m_desk.database.ask(this, act, [this](const Result<Committed>& done) {
        if (!done)
            m_messages->post(done.error());
        else if (done->step.id)
            m_messages->post({.kind = MessageKind::Success,
                .text = done->step.title.shown() + u'.',
                .actionText = tr("Undo"),
                .act = [this, step = done->step.id] { Q_EMIT undoRequested(step); }});
        read(); // what was refused is shown as it stands
    });
}

void TagsDialog::make()
{
    const TagFor whom = m_forAll->isChecked() ? TagFor::Everybody : TagFor::Me;
    const QList<Choice>& colors = m_desk.catalogue->choices(QStringLiteral("tag_color"));
    const QString color = colors.isEmpty() ? QString() : colors[m_tags.size() % colors.size()].key; // the next one is to differ
    m_make->setEnabled(false);
    m_desk.database.ask(
        this, [name = m_typed->text(), color, whom](Workspace& workspace) { return makeTag(workspace, name, color, whom); },
        [this](const Result<qint64>& tag) {
            m_make->setEnabled(true);
            if (!tag) {
                m_messages->post(tag.error());
                return;
            }
            m_wanted = *tag;
            m_typed->clear();
            read();
        });
}

void TagsDialog::rename()
{
    if (current())
        m_list->editItem(m_list->currentItem(), NameColumn);
}

void TagsDialog::renamed(QTreeWidgetItem* item, int column)
{
    const KeptTag* tag = current();
    if (!tag || column != NameColumn || item != m_list->currentItem() || item->text(NameColumn) == tag->name)
        return;
    write([tag = *tag, name = item->text(NameColumn)](Workspace& workspace) { return renameTag(workspace, tag, name); });
}

void TagsDialog::recolor(const QString& color)
{
    if (const KeptTag* tag = current())
        write([tag = *tag, color](Workspace& workspace) { return recolorTag(workspace, tag, color); });
}

void TagsDialog::share()
{
    if (const KeptTag* tag = current())
        write([tag = *tag](Workspace& workspace) { return shareTag(workspace, tag, tag.isShared ? TagFor::Me : TagFor::Everybody); });
}

void TagsDialog::showRecords(const QString& module)
{
    const KeptTag* tag = current();
    if (!tag)
        return;
    const Module& described = m_desk.module(module);
    const View all = builtInViews(described, m_desk.session.language).value(0);
    View tagged = all;
    tagged.where = filterText(
        Filter::single({.path = {QStringLiteral("tags")}, .op = Operator::Equals, .values = {tag->name}}), described, *m_desk.catalogue);
    const Desk& desk = m_desk;
    accept();
    desk.goTo({.module = module, .view = tagged, .saved = all}, Where::Here);
}

void TagsDialog::remove()
{
    const KeptTag* tag = current();
    if (!tag)
        return;
    const qint64 amount = tag->amount();
    ask(this,
        {.title = tr("Delete the tag “%1”?").arg(tag->name),
            .text = amount ? tr("%Ln record(s) carry it and lose it. Undo brings it back.", nullptr, static_cast<int>(amount))
                           : tr("No record carries it. Undo brings it back."),
            .accept = tr("&Delete"),
            .refuse = tr("&Keep it")},
        [this, tag = *tag] { write([tag](Workspace& workspace) { return deleteTag(workspace, tag); }); });
}

bool TagsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && m_make->isVisible())
        make();
    if (key == Qt::Key_Down || (isEnter && !m_make->isVisible()))
        m_list->setFocus(Qt::OtherFocusReason);
    return isEnter || key == Qt::Key_Down;
}

} // namespace crm
