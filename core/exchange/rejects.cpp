#include "core/exchange/rejects.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Error cannotSave(const Error& reason)
{
    return {reason.kind, ImportWords::tr("The rejected rows could not be saved: %1").arg(reason.message)};
}

} // namespace

Rejects::Rejects(QString path, QStringList header) : m_path(std::move(path)), m_header(std::move(header)) { }

Result<> Rejects::start()
{
    if (m_path.isEmpty())
        return {};
    auto file = OutputFile::open(m_path);
    if (!file)
        return cannotSave(file.error());
    m_file = *std::move(file);
    m_writer.emplace(m_file->device(), CsvFormat{.byteOrderMark = ByteOrderMark::Yes});
    return m_header.isEmpty()
        ? Result<>()
        : m_writer->write(m_header + QStringList{ImportWords::tr("Line in the file"), ImportWords::tr("Reason of the rejection")});
}

Result<> Rejects::add(const QStringList& cells, qint64 line, const QString& reason)
{
    if (!m_writer)
        return {};
    m_isEmpty = false;
    QStringList row = cells;
    while (row.size() < m_header.size())
        row << QString();
    return m_writer->write(row + QStringList{QString::number(line), reason});
}

Result<QString> Rejects::finish()
{
    if (!m_writer || m_isEmpty)
        return QString();
    if (const auto done = m_writer->finish(); !done)
        return cannotSave(done.error());
    if (const auto done = m_file->commit(); !done)
        return cannotSave(done.error());
    return m_path;
}

} // namespace crm
