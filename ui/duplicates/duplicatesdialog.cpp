#include "ui/duplicates/duplicatesdialog.h"

#include "ui/duplicates/mergedialog.h"
#include "ui/parts/jobprogress.h"
#include "ui/parts/notice.h"
#include "ui/parts/pageheader.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"
#include "ui/theme/mark.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

/// More than anybody goes through at a sitting; the search is repeated afterwards.
constexpr qsizetype groupsShown = 500;
constexpr int leastThreshold = 50;

} // namespace

DuplicatesDialog::DuplicatesDialog(const Desk& desk, const QString& module, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_module(desk.module(module))
    , m_notice(new Notice(this))
    , m_progress(new JobProgress(this))
    , m_tree(new QTreeWidget(this))
{
    const QString label = m_desk.label(m_module.label);
    setWindowTitle(tr("Duplicates: %1").arg(label));
    QStringList heads{tr("Likely the same")};
    for (const QString& column : columns())
        heads << m_desk.label(m_module.field(column)->label);
    m_tree->setHeaderLabels(heads);
    m_tree->setAccessibleName(tr("Groups of likely duplicates"));
    m_tree->setUniformRowHeights(true);
    m_tree->setColumnWidth(0, 300);
    for (int column = 1; column < m_tree->columnCount(); ++column)
        m_tree->setColumnWidth(column, 150);
    m_progress->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(14);
    column->addWidget(new PageHeader(windowTitle(),
        tr("Found by phone, e-mail and tax number in any spelling, and by names with typing errors, in another alphabet or order."), this));
    column->addWidget(makeQuestion());
    column->addWidget(m_notice);
    column->addWidget(m_progress);
    column->addWidget(m_tree, 1);
    column->addWidget(makeButtons());
    connect(m_progress, &JobProgress::stopRequested, this, [this] { m_job->cancel(); });
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &DuplicatesDialog::look);
    connect(m_tree, &QTreeWidget::itemActivated, this, &DuplicatesDialog::openCurrent);
    resize(1060, 640);
    look();
    search();
}

DuplicatesDialog::~DuplicatesDialog()
{
    if (m_job)
        m_job->cancel();
}

QWidget* DuplicatesDialog::makeQuestion()
{
    auto* area = new QWidget(this);
    m_threshold = new QSpinBox(area);
    m_threshold->setRange(leastThreshold, 100);
    m_threshold->setSingleStep(5);
    m_threshold->setValue(usualThreshold);
    m_threshold->setSuffix(QStringLiteral(" %"));
    m_threshold->setAccessibleName(tr("How sure at least"));
    auto* label = new QLabel(tr("&How sure at least:"), area);
    label->setBuddy(m_threshold);
    m_search = new QPushButton(themedIcon(QStringLiteral("search")), tr("&Search"), area);
    m_search->setAutoDefault(false);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_threshold);
    row->addWidget(m_search);
    row->addStretch(1);
    connect(m_search, &QPushButton::clicked, this, &DuplicatesDialog::search);
    return area;
}

QWidget* DuplicatesDialog::makeButtons()
{
    auto* area = new QWidget(this);
    m_merge = new QPushButton(themedIcon(QStringLiteral("merge"), IconTone::OnAccent), tr("&Merge…"), area);
    makePrimary(m_merge);
    m_distinct = new QPushButton(tr("Not &duplicates"), area);
    m_distinct->setToolTip(tr("Remembered: they are not shown together again. Undo takes it back."));
    m_open = new QPushButton(themedIcon(QStringLiteral("visible")), tr("&Open"), area);
    auto* close = new QPushButton(tr("Close"), area);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_open, m_distinct}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_merge);
    close->setAutoDefault(false);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    connect(m_distinct, &QPushButton::clicked, this, &DuplicatesDialog::tellApart);
    connect(m_open, &QPushButton::clicked, this, &DuplicatesDialog::openCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return area;
}

/// What tells people whether two are one: the name, what tells namesakes apart, and the keys.
QStringList DuplicatesDialog::columns() const
{
    QStringList names;
    if (m_module.field(m_module.secondLine))
        names << m_module.secondLine;
    for (const Field& field : m_module.fields) {
        if (field.duplicate == Duplicate::Key)
            names << field.name;
    }
    return names;
}

void DuplicatesDialog::search()
{
    m_notice->clear();
    m_search->setEnabled(false);
    m_progress->begin(tr("Searching for duplicates…"), tr("&Stop"));
    m_progress->show();
    const auto work = [module = m_module.name, threshold = m_threshold->value()](
                          Workspace& workspace, const JobControl& control) -> Result<Found> {
        const Module& searched = *workspace.catalogue().module(module);
        auto groups = DuplicateSearch(workspace, searched).run(threshold, control);
        if (!groups)
            return groups.error();
        Found found{.groups = groups->mid(0, groupsShown), .records = {}, .all = groups->size()};
        QList<qint64> ids;
        for (const DuplicateGroup& group : std::as_const(found.groups))
            ids += group.records;
        const auto records = workspace.reader().records(searched, ids);
        if (!records)
            return records.error();
        for (const Record& record : *records)
            found.records.insert(record.id, record);
        return found;
    };
    m_job = m_desk.database.start(
        this, work, [this](Progress progress) { m_progress->showProgress(progress); }, [this](const Result<Found>& found) { take(found); });
}

void DuplicatesDialog::take(const Result<Found>& found)
{
    m_progress->end();
    m_search->setEnabled(true);
    if (!found) {
        m_notice->say(found.error().kind == Error::Cancelled ? MessageKind::Information : MessageKind::Error, found.error().message);
        return;
    }
    m_tree->clear();
    m_groups = found->groups;
    for (const DuplicateGroup& group : std::as_const(m_groups))
        addGroup(group, *found);
    m_all = found->all;
    if (m_groups.isEmpty())
        m_notice->say(MessageKind::Success, tr("No duplicates were found."));
    else
        sayHowMany();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_tree->setFocus();
    look();
}

void DuplicatesDialog::sayHowMany()
{
    const QLocale& locale = m_desk.session.locale;
    if (m_groups.isEmpty())
        m_notice->say(MessageKind::Success, m_all > 0 ? tr("These are done. Search again for the rest.") : tr("No duplicates are left."));
    else if (m_all > m_groups.size())
        m_notice->say(MessageKind::Information,
            tr("%1 groups were found; the surest %2 are shown.").arg(locale.toString(m_all), locale.toString(m_groups.size())));
    else
        m_notice->say(MessageKind::Information, tr("%Ln group(s) found.", nullptr, static_cast<int>(m_groups.size())));
}

void DuplicatesDialog::addGroup(const DuplicateGroup& group, const Found& found)
{
    auto* top = new QTreeWidgetItem(m_tree);
    top->setText(
        0, QStringLiteral("%1 % · %2").arg(group.confidence).arg(reasonsInWords(m_module, group.reasons, m_desk.session.language)));
    top->setFirstColumnSpanned(true);
    QFont bold = font();
    bold.setBold(true);
    top->setFont(0, bold);
    for (const qint64 id : group.records) {
        const Record record = found.records.value(id);
        auto* item = new QTreeWidgetItem(top);
        item->setText(0, QStringLiteral("%1  %2").arg(record.number(), record.title));
        item->setData(0, Qt::UserRole, id);
        int column = 0;
        for (const QString& name : columns()) {
            const Field& field = *m_module.field(name);
            const QVariant value = record.value(name);
            const QString text = value.isNull() ? QString()
                : field.isReference()           ? record.titles.value(name)
                                                : m_desk.writer.shown(field, value);
            item->setText(++column, text);
            item->setToolTip(column, text);
        }
    }
    top->setExpanded(true);
}

int DuplicatesDialog::currentGroup() const
{
    QTreeWidgetItem* item = m_tree->currentItem();
    if (!item)
        return -1;
    return m_tree->indexOfTopLevelItem(item->parent() ? item->parent() : item);
}

void DuplicatesDialog::look()
{
    const int group = currentGroup();
    m_merge->setEnabled(group >= 0);
    m_distinct->setEnabled(group >= 0);
    m_open->setEnabled(m_tree->currentItem() && m_tree->currentItem()->parent());
}

void DuplicatesDialog::merge()
{
    const int group = currentGroup();
    if (group < 0)
        return;
    auto* dialog = new MergeDialog(m_desk, m_module.name, m_groups[group].records, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::merged, this, [this, records = m_groups[group].records](const Committed& committed) {
        for (int i = 0; i < m_groups.size(); ++i) {
            if (m_groups[i].records == records)
                takeAway(i);
        }
        Q_EMIT merged(committed);
    });
    dialog->open();
}

void DuplicatesDialog::tellApart()
{
    const int group = currentGroup();
    if (group < 0)
        return;
    const QList<qint64> records = m_groups[group].records;
    m_desk.database.ask(
        this,
        [module = m_module.name, records](
            Workspace& workspace) { return DuplicateSearch(workspace, *workspace.catalogue().module(module)).markDistinct(records); },
        [this, records](const Result<Committed>& committed) {
            if (!committed) {
                m_notice->say(committed.error());
                return;
            }
            for (int i = 0; i < m_groups.size(); ++i) {
                if (m_groups[i].records == records)
                    takeAway(i);
            }
        });
}

void DuplicatesDialog::takeAway(int group)
{
    delete m_tree->takeTopLevelItem(group);
    m_groups.removeAt(group);
    --m_all;
    sayHowMany();
    look();
}

void DuplicatesDialog::openCurrent()
{
    QTreeWidgetItem* item = m_tree->currentItem();
    if (!item || !item->parent())
        return;
    m_desk.openCard(m_module.name, item->data(0, Qt::UserRole).toLongLong());
    accept();
}

} // namespace crm
