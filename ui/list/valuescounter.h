#pragma once

#include "core/jobs/jobcontrol.h"
#include "core/store/recordreader.h"

#include <QObject>

namespace crm {

struct Desk;

/// Counts the values of a field behind the window. A newer question makes the answer to an older one worthless: it is dropped.
class ValuesCounter final : public QObject {
    Q_OBJECT

public:
    ValuesCounter(const Desk& desk, QObject* parent);

    void ask(const ListQuery& query, const QString& field);

    static constexpr int most = 500; ///< values; the most frequent ones

Q_SIGNALS:
    void counted(const QList<crm::ValueCount>& counts);
    void failed(const crm::Error& error);

private:
    const Desk& m_desk;
    JobHandle m_job;
    int m_generation = 0;
};

} // namespace crm
