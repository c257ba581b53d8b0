#pragma once

#include "core/services/samplewords.h"

namespace crm {

/// Reads the tables that the sample words are written down in.
namespace sampletext {

/// In Latin letters, digits and single hyphens: what may stand in a host name or before the @ of an address.
QString addressWord(const QString& text);

QList<SampleWord> words(const QString& separatedBySpaces);
/// Lines whose cells are separated by |.
QList<QStringList> rows(const QString& table);
QList<SampleTrade> trades(const QString& table);
QList<SampleJob> jobs(const QString& table);

} // namespace sampletext

} // namespace crm
