#include "ui/editors/recordpicker.h"

#include "ui/shell/desk.h"
#include "ui/theme/icon.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QStandardItemModel>

namespace crm {

namespace {

constexpr int found = 12;
constexpr int idRole = Qt::UserRole;
constexpr int titleRole = Qt::UserRole + 1;

} // namespace

RecordPicker::RecordPicker(const Desk& desk, const Module& module, QWidget* parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_module(module)
    , m_completer(new QCompleter(this))
    , m_found(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Type to find…"));
    addAction(themedIcon(QStringLiteral("search"), IconTone::Quiet), QLineEdit::LeadingPosition)
        ->setToolTip(tr("Type a part of a name, phone or e-mail"));
    m_completer->setModel(m_found);
    // The database has chosen already, by any part of any word; the completer must not choose again by the beginning of the title.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(found);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &RecordPicker::search);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) { take(index.data(idRole).toLongLong(), index.data(titleRole).toString()); });
}

void RecordPicker::setRecord(qint64 id, const QString& title)
{
    m_record = id;
    m_title = title;
    setText(title);
    setCursorPosition(0);
}

bool RecordPicker::hasLooseText() const
{
    return !m_record && !text().trimmed().isEmpty();
}

void RecordPicker::take(qint64 id, const QString& title)
{
    setRecord(id, title);
    Q_EMIT picked(id);
}

void RecordPicker::search(const QString& text)
{
    if (m_record && text != m_title) {
        m_record = 0;
        Q_EMIT picked(0);
    }
    const quint64 generation = ++m_generation;
    m_desk.database.ask(
        this,
        [module = m_module.name, text](Workspace& workspace) -> Result<QList<Record>> {
            const auto hits = workspace.search().find({.text = text, .modules = {module}, .limitPerModule = found});
            if (!hits)
                return hits.error();
            QList<qint64> ids;
            for (const SearchHit& hit : *hits)
                ids << hit.id;
            const Module& target = *workspace.catalogue().module(module);
            return workspace.reader().records(
                target, ids, {QStringLiteral("number"), target.secondLine.isEmpty() ? target.link : target.secondLine});
        },
        [this, generation](const Result<QList<Record>>& records) {
            if (generation != m_generation || !hasFocus())
                return;
            if (records)
                offer(*records);
            else
                m_desk.report(records.error());
        });
}

void RecordPicker::offer(const QList<Record>& records)
{
    m_found->clear();
    for (const Record& record : records) {
        const QString detail = record.secondLine(m_module);
        auto* item = new QStandardItem(detail.isEmpty() ? record.title : QStringLiteral("%1 · %2").arg(record.title, detail));
        item->setData(record.id, idRole);
        item->setData(record.title, titleRole);
        m_found->appendRow(item);
    }
    if (records.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

} // namespace crm
