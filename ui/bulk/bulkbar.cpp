#include "ui/bulk/bulkbar.h"

#include "ui/commands/commandregistry.h"
#include "ui/theme/icon.h"
#include "ui/theme/tones.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace crm {

namespace {

const QStringList acts{QStringLiteral("record.editFields"), QStringLiteral("record.assign"), QStringLiteral("record.tag"),
    QStringLiteral("record.star"), QStringLiteral("record.convert"), QStringLiteral("record.merge"), QStringLiteral("record.export"),
    QStringLiteral("record.delete")};

} // namespace

qint64 selectedRows(const QItemSelectionModel& selection)
{
    qint64 rows = 0;
    for (const QItemSelectionRange& range : selection.selection())
        rows += range.height();
    return rows;
}

BulkBar::BulkBar(const Desk& desk, const Module& module, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sentence(new QLabel(this))
    , m_all(new QPushButton(this))
{
    setAccessibleName(tr("What to do with the selected records"));
    QFont strong = m_sentence->font();
    strong.setWeight(QFont::DemiBold);
    m_sentence->setFont(strong);
    m_all->setFlat(true);
    connect(m_all, &QPushButton::clicked, this, &BulkBar::allRequested);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 6, 12, 6);
    row->setSpacing(4);
    row->addWidget(m_sentence);
    row->addWidget(m_all);
    row->addSpacing(8);
    for (const QString& id : acts) {
        QAction* action = m_desk.commands.action(id);
        if (!action || (id == QLatin1String("record.convert") && module.conversion.isEmpty()))
            continue;
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        // What is also known by its sign alone leaves the words their room.
        static const QStringList knownBySign{QStringLiteral("record.star"), QStringLiteral("record.merge"), QStringLiteral("record.export"),
            QStringLiteral("record.delete")};
        button->setToolButtonStyle(knownBySign.contains(id) ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(action->text().remove(u'&'));
        row->addWidget(button);
    }
    row->addStretch();
    auto* clear = new QToolButton(this);
    clear->setIcon(themedIcon(QStringLiteral("close")));
    clear->setText(tr("Clear the selection"));
    clear->setToolTip(tr("Clear the selection"));
    clear->setAutoRaise(true);
    connect(clear, &QToolButton::clicked, this, &BulkBar::clearRequested);
    row->addWidget(clear);
    hide();
}

QSize BulkBar::minimumSizeHint() const
{
    // However long the words of a language are, a selection must not push the window out of the screen.
    return {0, QWidget::minimumSizeHint().height()};
}

void BulkBar::showSelection(qint64 selected, qint64 total)
{
    const QLocale& locale = m_desk.writer.locale();
    const bool isAll = selected == total;
    m_sentence->setText(
        isAll ? tr("All %Ln selected", nullptr, static_cast<int>(selected)) : tr("%Ln selected", nullptr, static_cast<int>(selected)));
    m_all->setText(tr("Select all %1 in this view").arg(locale.toString(total)));
    m_all->setVisible(!isAll && total > 0);
    setVisible(selected > 1);
}

void BulkBar::paintEvent(QPaintEvent*)
{
    const Tones& tones = tonesOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tones.soft);
    painter.fillRect(0, 0, width(), 1, tones.hairline);
}

} // namespace crm
