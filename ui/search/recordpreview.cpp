#include "ui/search/recordpreview.h"

#include "ui/card/recordsheet.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace crm {

RecordPreview::RecordPreview(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_hint(new QLabel(tr("What you stand on is shown here."), this))
    , m_content(new QWidget(this))
    , m_title(new QLabel(m_content))
    , m_subtitle(new QLabel(m_content))
    , m_open(new QPushButton(tr("&Open"), m_content))
    , m_openBeside(new QPushButton(tr("In a new &tab"), m_content))
    , m_sheets(new QStackedWidget(m_content))
{
    setAccessibleName(tr("Preview"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    for (QLabel* label : {m_title, m_subtitle, m_hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAlignment(Qt::AlignCenter);
    for (QPushButton* button : buttons())
        button->setAutoDefault(true); // Enter presses it, as in a dialog
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_open);
    actions->addWidget(m_openBeside);
    actions->addStretch();
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 12, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addLayout(actions);
    column->addWidget(m_sheets, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_content, 1);
    outer->addWidget(m_hint, 1);
    m_content->hide();
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(Where::Here); });
    connect(m_openBeside, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(Where::NewTab); });
}

QString RecordPreview::title() const
{
    return m_title->text();
}

void RecordPreview::show(const RecordKey& record)
{
    if (record.id && record == m_shown && record == m_wanted)
        return;
    m_wanted = record;
    m_content->setVisible(record.id != 0 && m_shown.id != 0);
    m_hint->setVisible(!m_content->isVisibleTo(this));
    if (record.id == 0) {
        m_shown = {};
        return;
    }
    m_desk.database.ask(
        this, [record](Workspace& workspace) { return workspace.reader().record(*workspace.catalogue().module(record.module), record.id); },
        [this, record](const Result<Record>& read) {
            if (record == m_wanted)
                take(read);
        });
}

void RecordPreview::take(const Result<Record>& record)
{
    if (!record) { // deleted a moment ago: opening it says so
        show({});
        return;
    }
    m_shown = m_wanted;
    m_title->setText(record->title);
    const Module& module = m_desk.module(record->module);
    m_subtitle->setText(QStringLiteral("%1 · %2").arg(m_desk.label(module.singular), record->number()));
    RecordSheet* sheet = sheetOf(record->module);
    sheet->setRecord(*record);
    m_content->show();
    m_hint->hide();
}

RecordSheet* RecordPreview::sheetOf(const QString& module)
{
    QScrollArea*& area = m_areas[module];
    if (!area) {
        area = new QScrollArea(m_sheets);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(new RecordSheet(m_desk, m_desk.module(module), RecordSheet::Scope::KeyFields));
        area->viewport()->setBackgroundRole(QPalette::Base);
        area->widget()->setBackgroundRole(QPalette::Base);
        m_sheets->addWidget(area);
    }
    m_sheets->setCurrentWidget(area);
    return static_cast<RecordSheet*>(area->widget());
}

} // namespace crm
