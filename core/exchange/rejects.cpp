#include "core/exchange/rejects.h"

#include <QCoreApplication>

namespace crm {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Import", text);
}

Error cannotWrite(const QSaveFile& file)
{
    return {Error::Permission, tr("The rejected rows could not be saved to “%1”: %2").arg(file.fileName(), file.errorString())};
}

} // namespace

Rejects::Rejects(QString path, QStringList header) : m_path(std::move(path)), m_header(std::move(header)) { }

Result<> Rejects::start()
{
    if (m_path.isEmpty())
        return {};
    m_file = std::make_unique<QSaveFile>(m_path);
    if (!m_file->open(QIODevice::WriteOnly))
        return cannotWrite(*m_file);
    m_writer.emplace(*m_file, CsvFormat{.byteOrderMark = ByteOrderMark::Yes});
    return m_header.isEmpty() ? Result<>() : m_writer->write(m_header + QStringList{tr("Line in the file"), tr("Reason of the rejection")});
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
        return done.error();
    if (!m_file->commit())
        return cannotWrite(*m_file);
    return m_path;
}

} // namespace crm
