#include "ui/parts/jobprogress.h"

#include "ui/theme/icon.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

namespace {
constexpr int steps = 1000; // bytes and rows of any file fit into it
}

JobProgress::JobProgress(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel(tr("Nothing is being done."), this))
    , m_bar(new QProgressBar(this))
    , m_details(new QLabel(this))
    , m_stop(new QPushButton(themedIcon(QStringLiteral("cancel")), tr("Stop"), this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_details->setForegroundRole(QPalette::PlaceholderText);
    m_details->setAccessibleName(tr("How far it is"));
    m_bar->setAccessibleName(m_sentence->text());
    m_stop->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addLayout(row);
    column->addWidget(m_details);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false); // heard; the job ends after its batch
        Q_EMIT stopRequested();
    });
    hide();
}

void JobProgress::begin(const QString& sentence, const QString& stopText)
{
    m_sentence->setText(sentence);
    m_bar->setAccessibleName(sentence);
    m_bar->setRange(0, 0);
    m_details->clear();
    m_stop->setText(stopText);
    m_stop->setEnabled(true);
    setVisible(true);
}

void JobProgress::showProgress(Progress progress)
{
    if (progress.total <= 0)
        return;
    m_bar->setRange(0, steps);
    m_bar->setValue(static_cast<int>(static_cast<double>(progress.done) / static_cast<double>(progress.total) * steps));
}

void JobProgress::setDetails(const QString& details)
{
    m_details->setText(details);
}

QString JobProgress::details() const
{
    return m_details->text();
}

void JobProgress::end()
{
    hide();
}

} // namespace crm
