#include "ui/card/summarycard.h"

#include "ui/card/recordsheet.h"
#include "ui/commands/commandregistry.h"
#include "ui/shell/desk.h"
#include "ui/theme/tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace crm {

SummaryCard::SummaryCard(const Desk& desk, const Module& module, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_module(module)
    , m_hint(new QLabel(tr("Choose a record to see its main fields here."), this))
    , m_content(new QWidget(this))
    , m_title(new QLabel(m_content))
    , m_subtitle(new QLabel(m_content))
    , m_sheet(new RecordSheet(desk, module, RecordSheet::Scope::KeyFields))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    for (QLabel* label : {m_title, m_subtitle, m_hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    auto* actions = new QHBoxLayout;
    for (const char* id : {"record.open", "record.edit"}) {
        auto* button = new QToolButton(m_content);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (QAction* action = desk.commands.action(QLatin1String(id)))
            button->setDefaultAction(action);
        actions->addWidget(button);
    }
    actions->addStretch();
    auto* area = new QScrollArea(m_content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_sheet);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(18, 16, 14, 12);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addLayout(actions);
    column->addSpacing(4);
    column->addWidget(area, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addWidget(m_content, 1);
    outer->addWidget(m_hint, 1);
    m_content->hide();
    setAccessibleName(tr("Summary"));
    setMinimumWidth(240);
}

void SummaryCard::show(qint64 id)
{
    if (m_id == id)
        return;
    m_id = id;
    load();
}

void SummaryCard::load()
{
    m_hint->setVisible(m_id == 0);
    m_content->setVisible(m_id != 0);
    if (!m_id)
        return;
    m_desk.database.ask(
        this,
        [module = m_module.name, id = m_id](
            Workspace& workspace) { return workspace.reader().record(*workspace.catalogue().module(module), id); },
        [this, id = m_id](const Result<Record>& record) {
            if (id == m_id)
                take(record);
        });
}

void SummaryCard::take(const Result<Record>& record)
{
    if (!record) { // deleted a moment ago: the list tells by itself
        show(0);
        return;
    }
    m_title->setText(record->title);
    m_subtitle->setText(QStringLiteral("%1 · %2").arg(m_desk.label(m_module.singular), record->number()));
    m_sheet->setRecord(*record);
}

void SummaryCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.fillRect(0, 0, 1, height(), tonesOf(palette()).hairline);
}

} // namespace crm
