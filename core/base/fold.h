#pragma once

#include <QByteArray>
#include <QString>

namespace crm {

/// What people sort and search by: full case folding, ё as е, accents stripped (é as e, but й stays й), punctuation, quotes
/// and invisible characters dropped, runs of white space as one space, trimmed. Folding twice changes nothing.
QString folded(QStringView text);

/// The same for UTF-8 as databases keep it, without a QString in between: an order of a million words depends on it. Written over result.
void foldUtf8(QByteArrayView text, QByteArray& result);

/// The decimal digits of any script, in ASCII, everything else left out.
QString digitsOf(QStringView text);

} // namespace crm
