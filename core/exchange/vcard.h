#pragma once

#include "core/exchange/encoding.h"
#include "core/exchange/vcardlines.h"

#include <QMap>
#include <QStringList>

namespace crm {

/// One property of a card: "item1.TEL;TYPE=work:+7 495 123-45-67".
struct VCardProperty {
    qint64 line = 0;
    QString group = {}; ///< "item1"
    QString name = {}; ///< upper case
    QMap<QString, QStringList> parameters = {}; ///< upper-case names; a bare word of version 2.1 is a TYPE, in lower case as all types
    QByteArray raw = {}; ///< the value as it stands in the file
    bool isVersion21 = false;

    QString parameter(const QString& parameterName) const { return parameters.value(parameterName).value(0); }
    bool hasType(const QString& type) const;
    bool isQuotedPrintable() const;
    bool isBase64() const;
    /// The whole value, decoded and unescaped.
    QString text(Encoding fallback) const;
    /// The values between the unescaped separators, each decoded and unescaped.
    QStringList parts(char separator, Encoding fallback) const;
    /// The bytes of a base64 value or a data: link; empty when it is neither.
    QByteArray bytes() const;
    /// The bytes that say in which encoding a value without a CHARSET is.
    QByteArray undeclared() const;
};

struct VCard {
    qint64 line = 0; ///< of BEGIN:VCARD
    QList<VCardProperty> properties = {};
    QStringList warnings = {}; ///< what could not be understood
};

/// The cards of a file, one after the other: versions 2.1, 3.0 and 4.0, or none said. What stands between cards, other components and cards
/// within cards (AGENT) are passed over.
class VCardReader {
public:
    static constexpr qsizetype PropertyLimit = 10'000;

    explicit VCardReader(NextBytes source) : m_lines(std::move(source)) { }

    /// Goes to the next card, good or broken; false at the end. An error is final.
    Result<bool> next();
    const VCard& card() const { return m_card; }
    const QString& problem() const { return m_problem; } ///< why the card is broken; empty when it is good

private:
    Result<bool> findBegin();
    Result<> readProperties();
    Result<> skipNested();
    void take(const QByteArray& line);

    VCardLines m_lines;
    VCard m_card;
    QString m_problem;
    bool m_hasBegun = false; ///< the line in hand is the BEGIN of the next card
    bool m_isVersion21 = false;
};

/// The bytes of a value in quoted-printable; what is malformed stays as it is.
QByteArray fromQuotedPrintable(const QByteArray& text);

} // namespace crm
