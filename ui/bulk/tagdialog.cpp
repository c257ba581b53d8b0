#include "ui/bulk/tagdialog.h"

#include "core/base/fold.h"
#include "core/schema/tagnames.h"
#include "core/store/ties.h"
#include "ui/editors/choicebox.h"
#include "ui/parts/pageheader.h"
#include "ui/shell/desk.h"
#include "ui/theme/mark.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int originalRole = Qt::UserRole + 1; ///< the state it came with

} // namespace

TagDialog::TagDialog(const Desk& desk, const RecordSelection& selection, qint64 amount, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_selection(selection)
    , m_amount(amount)
    , m_typed(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(this))
    , m_apply(new QPushButton(tr("&Apply"), this))
{
    setWindowTitle(tr("Tags of %Ln record(s)", nullptr, static_cast<int>(amount)));
    m_typed->setPlaceholderText(tr("Find or make a tag"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_typed->setMaxLength(longestTagName);
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    m_list->setAccessibleName(tr("Tags"));
    m_nothing->setText(tr("There is no tag yet. Type a name to make the first one."));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_apply->setDefault(true);
    makePrimary(m_apply);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    auto* keep = new QPushButton(tr("Manage &tags…"), this);
    keep->setAutoDefault(false);
    keep->setFlat(true);
    buttons->addWidget(keep);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(
        new PageHeader(windowTitle(), tr("A filled box: all of them carry the tag; a dash: some do, and it stays so."), this));
    column->addWidget(m_typed);
    column->addWidget(makeNewTag());
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addLayout(buttons);
    connect(m_typed, &QLineEdit::textChanged, this, &TagDialog::narrow);
    connect(m_apply, &QPushButton::clicked, this, &TagDialog::take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &TagDialog::tagsWanted);
    connect(&m_desk.database, &DatabaseThread::committed, this, [this](const Committed& committed) {
        if (committed.modules.contains(ties::tagModule))
            load();
    });
    resize(420, 480);
    load();
}

QWidget* TagDialog::makeNewTag()
{
    m_new = new QWidget(this);
    m_make = new QPushButton(m_new);
    m_make->setAutoDefault(false);
    m_color = new ChoiceBox(m_new);
    for (const Choice& choice : m_desk.catalogue->choices(QStringLiteral("tag_color")))
        m_color->addItem(choiceDot(choice.color), m_desk.label(choice.label), choice.key);
    m_color->setAccessibleName(tr("Colour of the new tag"));
    m_shared = new QCheckBox(tr("for &everybody"), m_new);
    m_shared->setToolTip(tr("Without it nobody but you sees the tag."));
    auto* row = new QHBoxLayout(m_new);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_make, 1);
    row->addWidget(m_color);
    row->addWidget(m_shared);
    m_new->hide();
    connect(m_make, &QPushButton::clicked, this, &TagDialog::make);
    return m_new;
}

void TagDialog::load(qint64 checked)
{
    m_desk.database.ask(
        this, [selection = m_selection](Workspace& workspace) { return tagsFor(workspace, selection); },
        [this, checked](const Result<QList<Tag>>& tags) {
            if (tags)
                fill(*tags, checked);
            else
                m_desk.report(tags.error());
        });
}

void TagDialog::fill(const QList<Tag>& tags, qint64 checked)
{
    QHash<qint64, int> ticked;
    for (int row = 0; row < m_list->count(); ++row)
        ticked.insert(m_list->item(row)->data(idRole).toLongLong(), m_list->item(row)->checkState());
    m_tags = tags;
    m_list->clear();
    for (const Tag& tag : tags) {
        const QString name = tag.isShared ? tag.name : tr("%1 (only you)").arg(tag.name);
        auto* item = new QListWidgetItem(choiceDot(tag.color), name, m_list);
        const Qt::CheckState original = tag.onRecords == 0 ? Qt::Unchecked : tag.onRecords < m_amount ? Qt::PartiallyChecked : Qt::Checked;
        item->setData(idRole, tag.id);
        item->setData(originalRole, original);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(tag.id == checked ? Qt::Checked : Qt::CheckState(ticked.value(tag.id, original)));
    }
    if (checked)
        m_typed->clear();
    narrow();
    m_typed->setFocus();
}

void TagDialog::narrow()
{
    const QString typed = folded(m_typed->text());
    bool isThere = typed.isEmpty();
    for (int row = 0; row < m_list->count(); ++row) {
        const QString name = folded(m_tags[row].name);
        m_list->item(row)->setHidden(!name.contains(typed));
        isThere = isThere || name == typed;
    }
    m_nothing->setVisible(m_tags.isEmpty() && typed.isEmpty());
    m_make->setText(tr("&Make “%1”").arg(m_typed->text().simplified().replace(u'&', QStringLiteral("&&"))));
    m_new->setVisible(!isThere);
}

void TagDialog::make()
{
    m_make->setEnabled(false);
    m_desk.database.ask(
        this,
        [name = m_typed->text(), color = m_color->currentData().toString(), whom = m_shared->isChecked() ? TagFor::Everybody : TagFor::Me](
            Workspace& workspace) { return makeTag(workspace, name, color, whom); },
        [this](const Result<qint64>& tag) {
            m_make->setEnabled(true);
            if (!tag) {
                m_desk.report(tag.error());
                return;
            }
            m_color->setCurrentIndex((m_color->currentIndex() + 1) % std::max(1, m_color->count())); // the next one is to differ
            load(*tag);
        });
}

bool TagDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && !m_typed->text().simplified().isEmpty()) {
        toggleFirst();
        return true;
    }
    if (key == Qt::Key_Down) {
        m_list->setFocus();
        for (int row = 0; row < m_list->count(); ++row) {
            if (!m_list->item(row)->isHidden()) {
                m_list->setCurrentRow(row);
                break;
            }
        }
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

/// Enter behind a name: ticks the tag that is called so, or makes it.
void TagDialog::toggleFirst()
{
    if (m_new->isVisibleTo(this)) {
        make();
        return;
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (folded(m_tags[row].name) != folded(m_typed->text()))
            continue;
        QListWidgetItem* item = m_list->item(row);
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        m_typed->clear();
    }
}

TagOrder TagDialog::order() const
{
    TagOrder order;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == item->data(originalRole).toInt() || item->checkState() == Qt::PartiallyChecked)
            continue;
        (item->checkState() == Qt::Checked ? order.add : order.remove) << item->data(idRole).toLongLong();
    }
    return order;
}

void TagDialog::take()
{
    const TagOrder wanted = order();
    accept();
    if (!wanted.add.isEmpty() || !wanted.remove.isEmpty())
        Q_EMIT chosen(wanted);
}

} // namespace crm
