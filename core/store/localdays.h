#pragma once

#include <QByteArrayView>
#include <QDate>

#include <unordered_map>

namespace crm {

/// The local day on which a stored moment "2026-11-24T09:30:00.000Z" lies. Asks for the zone's rules once per hour that occurs, not
/// once per moment: a million moments take some hundredths of a second.
class LocalDays {
public:
    /// The Julian day; 0 for what is no stored moment.
    qint64 ofMoment(QByteArrayView stored);
    /// The same of a stored date "2026-11-24".
    static qint64 ofDate(QByteArrayView stored);

private:
    /// An hour of UTC, and where within it the local day changes, if it does: not every zone differs by whole hours.
    struct Hour {
        qint64 day = 0;
        qint64 changesAt = 0; ///< milliseconds since 1970
        qint64 nextDay = 0; ///< not always day + 1: Samoa left one out in 2011
    };

    Hour hourAt(qint64 start) const;

    std::unordered_map<qint64, Hour> m_hours;
};

} // namespace crm
