#pragma once

#include "core/jobs/jobcontrol.h"

#include <QDialog>
#include <QPointer>

namespace crm {

class JobProgress;

/// Stands over the window while something lasts that nothing should be done beside: how far it is, and a way to stop it. Comes up only
/// when it lasts, for what is done at once needs no word. Escape stops, too.
class JobDialog : public QDialog {
    Q_OBJECT

public:
    JobDialog(const QString& sentence, const QString& stopText, QWidget* window);

    void showProgress(Progress progress);
    void end(); ///< closes it, and it is gone

Q_SIGNALS:
    void stopRequested();

protected:
    void reject() override;

private:
    JobProgress* m_progress;
};

/// Begins the waiting for a job that runs: what it reports is shown, and stopping cancels it.
template <class Start>
void waitFor(JobDialog* dialog, Start start)
{
    const QPointer<JobDialog> waiting(dialog);
    const JobHandle control = start([waiting](Progress progress) {
        if (waiting)
            waiting->showProgress(progress);
    });
    QObject::connect(dialog, &JobDialog::stopRequested, dialog, [control] { control->cancel(); });
}

} // namespace crm
