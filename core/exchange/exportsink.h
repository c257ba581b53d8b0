#pragma once

#include "core/exchange/export.h"

#include <QIODevice>

#include <memory>

namespace crm {

/// Takes the records of an export one by one and writes them into a device.
class RecordSink {
public:
    RecordSink() = default;
    virtual ~RecordSink() = default;
    RecordSink(const RecordSink&) = delete;
    RecordSink& operator=(const RecordSink&) = delete;

    virtual Result<> begin() = 0;
    virtual Result<> add(const Record& record) = 0;
    virtual Result<> end() = 0;
};

/// What every sink needs to know.
struct SinkPlace {
    Workspace& workspace;
    const Module& module;
    const ExportOptions& options;
    QStringList columns;
    QIODevice& device;

    /// Error::Permission when not everything arrived: the disk is full, or the pipe closed.
    Result<> put(const QByteArray& bytes) const;
    QStringList header() const; ///< the columns' labels
};

std::unique_ptr<RecordSink> makeJsonSink(const SinkPlace& place);
std::unique_ptr<RecordSink> makeXlsxSink(const SinkPlace& place);
std::unique_ptr<RecordSink> makeVCardSink(const SinkPlace& place);

/// Tables as text go another way, straight from the database's bytes: there are a million of them.
Result<qint64> exportCsv(const SinkPlace& place, const QList<qint64>& ids, JobControl& control);

Error exportCancelled();

} // namespace crm
