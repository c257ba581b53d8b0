#include "ui/filter/choicesvalue.h"

#include "core/base/fold.h"
#include "ui/editors/choicebox.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int valueRole = Qt::UserRole;
constexpr int mostRows = 12;
constexpr int mostForNoLine = 8;
constexpr int buttonWidth = 240;

} // namespace

ChoicesValue::ChoicesValue(const Desk& desk, const Field& field, QWidget* parent)
    : ConditionValue(parent)
    , m_desk(desk)
    , m_field(field)
    , m_button(new QPushButton(this))
    , m_popup(new QFrame(this, Qt::Popup))
    , m_line(new QLineEdit(m_popup))
    , m_list(new QListWidget(m_popup))
{
    m_button->setMinimumWidth(buttonWidth);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    setFocusProxy(m_button);
    makePopup();
    fill();
    connect(m_button, &QPushButton::clicked, this, &ChoicesValue::open);
    showWords();
}

void ChoicesValue::makePopup()
{
    static_cast<QFrame*>(m_popup)->setFrameShape(QFrame::StyledPanel);
    m_line->setPlaceholderText(tr("Find"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(m_desk.label(m_field.label));
    m_list->installEventFilter(this);
    m_line->installEventFilter(this);
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_line);
    column->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &ChoicesValue::find);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        m_values = ticked();
        showWords();
        Q_EMIT edited();
    });
}

void ChoicesValue::fill()
{
    if (m_field.type == FieldType::Bool) {
        for (const int value : {1, 0})
            add(m_desk.writer.shown(m_field, value), value);
    } else if (m_field.type == FieldType::Choice) {
        for (const Choice& choice : m_desk.catalogue->choices(m_field.choices))
            add(m_desk.label(choice.label), choice.key, choice.color);
    } else {
        add(tr("me"), meValue);
        readUsers();
    }
}

void ChoicesValue::readUsers()
{
    m_desk.database.ask(
        this,
        [module = m_field.refersTo](Workspace& workspace) -> Result<QStringList> {
            const auto ids = workspace.reader().ids({.module = module});
            if (!ids)
                return ids.error();
            const auto records = workspace.reader().records(*workspace.catalogue().module(module), *ids, {QStringLiteral("number")});
            if (!records)
                return records.error();
            QStringList titles;
            for (const Record& record : *records)
                titles << record.title;
            return titles;
        },
        [this](const Result<QStringList>& titles) {
            for (const QString& title : titles.valueOr({})) {
                if (m_list->findItems(title, Qt::MatchExactly).isEmpty())
                    add(title, title);
            }
            if (!titles)
                m_desk.report(titles.error());
            showWords();
        });
}

void ChoicesValue::add(const QString& label, const QVariant& value, const QString& color)
{
    const QSignalBlocker quiet(m_list);
    auto* item = new QListWidgetItem(label, m_list);
    item->setData(valueRole, value);
    if (!color.isEmpty())
        item->setIcon(choiceDot(color));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(m_values.contains(value) ? Qt::Checked : Qt::Unchecked);
    m_line->setVisible(m_list->count() > mostForNoLine);
}

QVariantList ChoicesValue::ticked() const
{
    QVariantList values;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            values << m_list->item(row)->data(valueRole);
    }
    return values;
}

void ChoicesValue::show(const Condition& condition)
{
    m_values = condition.values;
    const QSignalBlocker quiet(m_list);
    for (const QVariant& value : condition.values) {
        // What is no longer in the list is in the filter all the same.
        const bool isKnown = [&] {
            for (int row = 0; row < m_list->count(); ++row) {
                if (m_list->item(row)->data(valueRole) == value)
                    return true;
            }
            return false;
        }();
        if (!isKnown)
            add(value.isNull() ? tr("(empty)") : value.toString(), value);
    }
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(m_values.contains(m_list->item(row)->data(valueRole)) ? Qt::Checked : Qt::Unchecked);
    showWords();
}

bool ChoicesValue::read(Condition& condition) const
{
    condition.values = m_values;
    return !m_values.isEmpty();
}

void ChoicesValue::showWords()
{
    QStringList labels;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            labels << m_list->item(row)->text();
    }
    const QString words = labels.isEmpty() ? tr("choose…") : labels.join(QStringLiteral(", "));
    const QString shown = fontMetrics().elidedText(words, Qt::ElideRight, buttonWidth - 30);
    m_button->setText(QString(shown).replace(u'&', QStringLiteral("&&")) + QStringLiteral("  ▾"));
    m_button->setAccessibleName(tr("Value: %1").arg(words));
    m_button->setToolTip(words);
}

void ChoicesValue::open()
{
    m_line->clear();
    m_list->setFixedSize(
        std::max(buttonWidth, m_button->width()), std::min(m_list->count(), mostRows) * std::max(m_list->sizeHintForRow(0), 1) + 8);
    m_popup->move(m_button->mapToGlobal(QPoint(0, m_button->height() + 3)));
    m_popup->show();
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    m_list->setFocus(Qt::PopupFocusReason);
}

void ChoicesValue::find(const QString& text)
{
    const QString wanted = folded(text);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!folded(m_list->item(row)->text()).contains(wanted));
}

bool ChoicesValue::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return ConditionValue::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_popup->hide();
        m_button->setFocus();
        return true;
    }
    if (watched == m_line && key == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    return ConditionValue::eventFilter(watched, event);
}

} // namespace crm
