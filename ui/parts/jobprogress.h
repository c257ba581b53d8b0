#pragma once

#include "core/jobs/jobcontrol.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace crm {

/// A job that lasts: what it is doing, how far it is, and a button to stop it. Stopping is the owner's.
class JobProgress : public QWidget {
    Q_OBJECT

public:
    explicit JobProgress(QWidget* parent = nullptr);

    void begin(const QString& sentence, const QString& stopText);
    void showProgress(Progress progress);
    void setDetails(const QString& details); ///< the quiet line under the bar
    void end(); ///< hides it all

    QPushButton* stopButton() const { return m_stop; }
    QString details() const;

Q_SIGNALS:
    void stopRequested();

private:
    QLabel* m_sentence = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_details = nullptr;
    QPushButton* m_stop = nullptr;
};

} // namespace crm
