#include "ui/list/valuepicker.h"

#include "core/base/fold.h"
#include "core/store/cellsearch.h"
#include "ui/list/countsdelegate.h"
#include "ui/list/valuescounter.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"
#include "ui/theme/mark.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int searchRole = Qt::UserRole;
constexpr int labelRole = Qt::UserRole + 1;

} // namespace

ValuePicker::ValuePicker(const Desk& desk, const Field& field, const QString& search, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_field(field)
    , m_search(search)
    , m_find(new QLineEdit(this))
    , m_values(new QListWidget(this))
    , m_note(new QLabel(tr("Counting…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Values of “%1”").arg(desk.label(field.label)));
    m_find->setPlaceholderText(tr("Find a value"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->addAction(themedIcon(QStringLiteral("search"), IconTone::Quiet), QLineEdit::LeadingPosition);
    m_find->installEventFilter(this);
    m_values->setAccessibleName(windowTitle());
    m_values->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_values->setItemDelegate(new CountsDelegate(m_values));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    auto* show = new QPushButton(tr("&Show these"), this);
    auto* all = new QPushButton(tr("Show &all"), this);
    makePrimary(show);
    show->setDefault(true);
    all->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(all);
    buttons->addStretch();
    buttons->addWidget(show);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_find);
    column->addWidget(m_values, 1);
    column->addWidget(m_note);
    column->addLayout(buttons);
    connect(m_find, &QLineEdit::textChanged, this, &ValuePicker::narrow);
    connect(show, &QPushButton::clicked, this, &ValuePicker::accept);
    connect(all, &QPushButton::clicked, this, [this] {
        Q_EMIT picked({});
        reject();
    });
    resize(320, 400);
}

void ValuePicker::count(const ListQuery& query)
{
    auto* counter = new ValuesCounter(m_desk, this);
    connect(counter, &ValuesCounter::counted, this, &ValuePicker::fill);
    connect(counter, &ValuesCounter::failed, this, [this](const Error& error) { m_note->setText(error.message); });
    counter->ask(query, m_field.name);
}

void ValuePicker::unfold(const QPoint& position)
{
    const QRect screen = parentWidget()->screen()->availableGeometry();
    move(std::min(position.x(), screen.right() - width()), std::min(position.y(), screen.bottom() - height()));
    open();
    m_find->setFocus(Qt::OtherFocusReason);
}

QString ValuePicker::searchFor(const ValueCount& count) const
{
    return exactSearch(count.value.isNull() ? QString() : count.label);
}

void ValuePicker::fill(const QList<ValueCount>& counts)
{
    const QStringList ticked = alternatives(m_search);
    for (const ValueCount& count : counts) {
        const QString label = count.value.isNull() ? tr("(empty)") : count.label;
        auto* item = new QListWidgetItem(m_values);
        CountsDelegate::set(item, label, m_desk.session.locale.toString(count.count));
        item->setData(searchRole, searchFor(count));
        item->setData(labelRole, label);
        const bool isTicked = ticked.contains(searchFor(count)) || ticked.contains(count.label);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
    m_note->setText(counts.size() < ValuesCounter::most
            ? QString()
            : tr("These are the %Ln most frequent values. Others are found in the row under the headings.", nullptr, ValuesCounter::most));
    m_note->setVisible(!m_note->text().isEmpty());
    narrow();
}

void ValuePicker::narrow()
{
    const QString wanted = folded(m_find->text());
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_values->count(); ++row) {
        QListWidgetItem* item = m_values->item(row);
        item->setHidden(!folded(item->data(labelRole).toString()).contains(wanted));
        if (!first && !item->isHidden())
            first = item;
    }
    m_values->setCurrentItem(first);
}

void ValuePicker::accept()
{
    QStringList searches;
    for (int row = 0; row < m_values->count(); ++row) {
        if (m_values->item(row)->checkState() == Qt::Checked)
            searches << m_values->item(row)->data(searchRole).toString();
    }
    Q_EMIT picked(anyOfSearch(searches));
    QDialog::accept();
}

bool ValuePicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_values->setFocus();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace crm
