#pragma once

#include "core/jobs/enquiry.h"
#include "core/services/duplicates/similarrecords.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace crm {

struct Desk;

/// Shows, while somebody types a new record, which ones are likely the same: each with why and a link that opens it. Hidden while there
/// are none.
class SimilarStrip : public QWidget {
    Q_OBJECT

public:
    SimilarStrip(const Desk& desk, const Module& module, QWidget* parent = nullptr);

    /// Asks when nobody has typed for a moment; the answer to the latest values counts. record: the one that is edited, 0: a new one.
    void lookFor(const Values& values, qint64 record = 0);
    void clear();

    QLabel* text() const { return m_text; }

Q_SIGNALS:
    void openRequested(qint64 record);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void ask();
    void take(const Result<QList<SimilarRecord>>& found);
    void show();

    const Desk& m_desk;
    const Module& m_module;
    QLabel* m_text;
    QTimer m_pause;
    Asker m_asker;
    Values m_values;
    qint64 m_record = 0;
    QList<SimilarRecord> m_found;
};

} // namespace crm
