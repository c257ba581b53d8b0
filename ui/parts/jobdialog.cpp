#include "ui/parts/jobdialog.h"

#include "ui/parts/jobprogress.h"

#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int patience = 400; // milliseconds

} // namespace

JobDialog::JobDialog(const QString& sentence, const QString& stopText, QWidget* window) : QDialog(window), m_progress(new JobProgress(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(sentence);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->addWidget(m_progress);
    setMinimumWidth(440);
    m_progress->begin(sentence, stopText);
    connect(m_progress, &JobProgress::stopRequested, this, &JobDialog::stopRequested);
    auto* waiting = new QTimer(this);
    waiting->setSingleShot(true);
    connect(waiting, &QTimer::timeout, this, &QDialog::open);
    waiting->start(patience);
}

void JobDialog::showProgress(Progress progress)
{
    m_progress->showProgress(progress);
    if (progress.total > 0)
        m_progress->setDetails(tr("%1 of %2").arg(QLocale().toString(progress.done), QLocale().toString(progress.total)));
}

void JobDialog::end()
{
    hide();
    deleteLater();
}

void JobDialog::reject()
{
    m_progress->stopButton()->click();
}

} // namespace crm
