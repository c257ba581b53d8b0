#include "ui/list/inlineedit.h"

#include "core/services/recordedits.h"
#include "ui/card/conflictdialog.h"
#include "ui/commands/commandregistry.h"
#include "ui/editors/fieldeditor.h"
#include "ui/list/listview.h"
#include "ui/shell/desk.h"

#include <QApplication>
#include <QFrame>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace crm {

namespace {

/// In average characters: what the editor needs, however narrow its column is.
int leastWidth(FieldType type)
{
    switch (type) {
    case FieldType::LongText:
        return 50;
    case FieldType::Ref:
    case FieldType::User:
        return 30;
    default:
        return 20;
    }
}

} // namespace

InlineEdit::InlineEdit(const Desk& desk, const Module& module, ListView& list)
    : QObject(&list)
    , m_desk(desk)
    , m_module(module)
    , m_list(list)
{
    connect(list.verticalScrollBar(), &QScrollBar::valueChanged, this, &InlineEdit::place);
    connect(list.horizontalScrollBar(), &QScrollBar::valueChanged, this, &InlineEdit::place);
    connect(list.horizontalHeader(), &QHeaderView::sectionResized, this, &InlineEdit::place);
    connect(&list.records(), &QAbstractItemModel::rowsInserted, this, &InlineEdit::follow);
    connect(&list.records(), &QAbstractItemModel::rowsRemoved, this, &InlineEdit::follow);
    connect(&list.records(), &QAbstractItemModel::layoutChanged, this, &InlineEdit::follow);
    connect(&list.records(), &QAbstractItemModel::modelReset, this, &InlineEdit::follow);
    connect(&list.records(), &RecordListModel::completed, this, &InlineEdit::follow);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
}

InlineEdit::~InlineEdit() = default;

std::optional<QString> InlineEdit::refusal(const QString& name) const
{
    const Field& field = *m_module.field(name);
    if (!field.isEditable())
        return tr("“%1” is set by the program and cannot be changed by hand.").arg(m_desk.label(field.label));
    if (field.type == FieldType::Image)
        return tr("A picture is changed on the card: %1.").arg(m_desk.commands.action(QStringLiteral("record.edit"))->toolTip());
    return std::nullopt;
}

void InlineEdit::start()
{
    const QModelIndex current = m_list.currentIndex();
    if (m_saving || !current.isValid())
        return;
    const QString field = m_list.currentField();
    if (const auto reason = refusal(field)) {
        m_desk.say({.text = *reason});
        return;
    }
    if (const auto record = m_list.records().recordAt(current.row())) {
        m_index = current;
        open(latest(*record), field);
    }
}

Record InlineEdit::latest(const Record& read) const
{
    return m_written.id == read.id && m_written.version > read.version ? m_written : read;
}

void InlineEdit::open(const Record& record, const QString& field)
{
    close();
    m_record = record;
    m_list.scrollTo(m_index);
    m_frame = new QFrame(m_list.viewport());
    m_frame->setAutoFillBackground(true);
    m_frame->setBackgroundRole(QPalette::Base);
    m_editor = makeFieldEditor(m_module, *m_module.field(field), m_desk, m_frame);
    m_editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); // a reason of three lines needs them in a narrow column
    m_editor->setValue(record.value(field), record.titles.value(field));
    auto* column = new QVBoxLayout(m_frame);
    column->setContentsMargins(0, 0, 0, 2);
    column->addWidget(m_editor);
    connect(m_editor, &FieldEditor::edited, this, &InlineEdit::workChanged);
    m_frame->installEventFilter(this);
    m_editor->input()->installEventFilter(this);
    place();
    m_frame->show();
    m_editor->input()->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(m_editor->input()))
        line->selectAll();
}

void InlineEdit::place()
{
    if (!m_frame || !m_index.isValid())
        return;
    const QRect cell = m_list.visualRect(m_index);
    const QWidget* viewport = m_list.viewport();
    const int least = leastWidth(m_editor->field().type) * m_list.fontMetrics().averageCharWidth();
    const int width = std::min(std::max(cell.width(), least), viewport->width());
    m_frame->setFixedWidth(width);
    const int height =
        m_frame->layout()->hasHeightForWidth() ? m_frame->layout()->totalHeightForWidth(width) : m_frame->sizeHint().height();
    const int left = std::clamp(cell.left(), 0, std::max(viewport->width() - width, 0));
    const int inRow = cell.top() - (m_editor->input()->sizeHint().height() - cell.height()) / 2;
    const bool isInSight = cell.top() >= 0 && cell.top() < viewport->height();
    const int top = isInSight ? std::clamp(inRow, 0, std::max(viewport->height() - height, 0)) : inRow;
    m_frame->setGeometry(left, top, width, height);
    m_frame->raise();
}

/// The rows are others now, or stand elsewhere. What is typed belongs to a record, and not to a place.
void InlineEdit::follow()
{
    if (!m_editor)
        return;
    const RecordListModel& records = m_list.records();
    const int row = records.rowOf(m_record.id);
    const auto column = static_cast<int>(records.columns().indexOf(m_editor->field().name));
    if (row >= 0 && column >= 0) {
        const bool wasInSight = m_list.viewport()->rect().intersects(m_frame->geometry());
        m_index = records.index(row, column);
        if (wasInSight)
            m_list.scrollTo(m_index);
        place();
    } else if (records.isComplete()) { // else the rest is still to come
        m_index = QModelIndex();
        if (hasUnsavedWork())
            m_editor->showProblem(tr("The record has left this list. Enter still saves what you have typed, Esc drops it."));
        else
            close();
    }
}

bool InlineEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_frame) {
        if (event->type() == QEvent::LayoutRequest)
            place(); // the reason has come or gone
        return event->type() == QEvent::KeyPress; // what the editor has no use for is not for the list either
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // A letter, Delete or Escape is meant for the cell, not for the list's commands, and so is the Ctrl+Enter that ends a long text.
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto modifiers = key->modifiers();
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter || (!modifiers.testFlag(Qt::ControlModifier) && !modifiers.testFlag(Qt::AltModifier))) {
            event->accept();
            return true;
        }
        return false;
    }
    return event->type() == QEvent::KeyPress && takesKey(*static_cast<QKeyEvent*>(event));
}

bool InlineEdit::takesKey(QKeyEvent& event)
{
    const bool isLong = m_editor->field().type == FieldType::LongText;
    switch (event.key()) {
    case Qt::Key_Escape:
        close();
        m_list.setFocus();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isLong && !event.modifiers().testFlag(Qt::ControlModifier))
            return false; // another line
        commit(Next::Down);
        return true;
    case Qt::Key_Tab:
        commit(Next::Right);
        return true;
    case Qt::Key_Backtab:
        commit(Next::Left);
        return true;
    default:
        return false;
    }
}

void InlineEdit::followFocus(QWidget* now)
{
    // A calendar or a list of records that unfolds from the editor is a part of it, and another window only covers it.
    const bool stays =
        !m_frame || m_saving || m_asking || !now || now->window() != m_list.window() || now == m_frame || m_frame->isAncestorOf(now);
    if (!stays)
        commit(Next::Stay);
}

void InlineEdit::commit(Next next)
{
    if (!m_editor || m_saving)
        return;
    if (!m_editor->isEdited()) {
        close();
        goOn(next);
        return;
    }
    const auto value = m_editor->value();
    if (!value) {
        m_afterSave = {};
        m_editor->showProblem(value.error().message);
        place();
        return;
    }
    write(m_record, {{m_editor->field().name, *value}}, next);
}

void InlineEdit::write(const Record& record, const Values& values, Next next)
{
    setSaving(true);
    m_desk.database.ask(
        this, [record, values](Workspace& workspace) { return editRecord(workspace, record, values); },
        [this, values, next](const Result<Record>& answer) { saved(answer, values, next); });
}

void InlineEdit::saved(const Result<Record>& record, const Values& values, Next next)
{
    const bool hadKeys = next != Next::Stay;
    setSaving(false);
    if (record) {
        m_written = *record;
        close();
        goOn(hadKeys ? next : Next::Stay);
        return;
    }
    const Error& error = record.error();
    if (error.kind == Error::Conflict && !error.conflicts.isEmpty()) {
        settle(error, values, next);
        return;
    }
    m_afterSave = {};
    if (m_editor) {
        m_editor->showProblem(error.message);
        m_editor->input()->setFocus(Qt::OtherFocusReason);
    } else {
        m_desk.report(error);
    }
}

void InlineEdit::settle(const Error& conflict, const Values& values, Next next)
{
    m_asking = true;
    auto* dialog = new ConflictDialog(m_desk, m_module, conflict, &m_list);
    connect(dialog, &QDialog::rejected, this, [this] { m_afterSave = {}; });
    connect(dialog, &QDialog::finished, this, [this] {
        m_asking = false;
        if (m_editor)
            m_editor->input()->setFocus(Qt::OtherFocusReason);
    });
    dialog->openFor(this, m_record.id, values, [this, next](const Record& current, const Values& wanted) { write(current, wanted, next); });
}

bool InlineEdit::hasUnsavedWork() const
{
    return m_saving || (m_editor && m_editor->isEdited());
}

void InlineEdit::saveThen(const std::function<void()>& goOn)
{
    m_afterSave = goOn;
    if (!m_saving)
        commit(Next::Stay);
}

void InlineEdit::discard()
{
    m_afterSave = {};
    close();
}

void InlineEdit::setSaving(bool saving)
{
    m_saving = saving;
    if (m_frame)
        m_frame->setEnabled(!saving);
}

void InlineEdit::close()
{
    if (!m_frame)
        return;
    QWidget* frame = m_frame;
    m_frame = nullptr; // what the dying input says of its focus is not for us
    m_editor = nullptr;
    const bool hadKeys = frame->isAncestorOf(QApplication::focusWidget()) || !QApplication::focusWidget();
    frame->hide();
    frame->deleteLater();
    if (hadKeys)
        m_list.setFocus();
    Q_EMIT workChanged();
}

void InlineEdit::goOn(Next next)
{
    go(next);
    if (const auto after = std::exchange(m_afterSave, {}))
        after();
}

void InlineEdit::go(Next next)
{
    if (!m_index.isValid())
        return;
    if (next == Next::Down) {
        const QModelIndex below = m_list.records().index(std::min(m_index.row() + 1, m_list.records().rowCount() - 1), m_index.column());
        m_list.moveTo(below);
    } else if (next == Next::Right || next == Next::Left) {
        goSideways(next == Next::Right ? 1 : -1);
    }
}

/// To the next cell of the row that can be edited; at the end of the row, the keys stay on it.
void InlineEdit::goSideways(int step)
{
    const QHeaderView* header = m_list.horizontalHeader();
    for (int place = header->visualIndex(m_index.column()) + step; place >= 0 && place < header->count(); place += step) {
        const int column = header->logicalIndex(place);
        if (refusal(m_list.records().columns().value(column)))
            continue;
        m_list.moveTo(m_list.records().index(m_index.row(), column));
        start();
        return;
    }
}

} // namespace crm
