#pragma once

#include <QString>

#include <optional>
#include <string>

namespace crm {

/// Reads phone numbers as they are dialled in one country. A cheap value: the tables of libphonenumber are loaded by the first
/// number that needs them, never by the constructor. Const functions may be called from several threads.
class PhoneNumbers {
public:
    /// The country is an ISO 3166 code such as "RU".
    explicit PhoneNumbers(const QString& defaultCountry = QStringLiteral("RU"));

    /// "+79161234567" for any spelling of the number, without its extension; nullopt when it can't be a number anywhere:
    /// too short, too long, a local number without its area, no number at all.
    std::optional<QString> e164(QStringView text) const;

    /// International form with the country's own grouping, "+7 916 123-45-67", and "ext. 123" when there is one. What isn't a number
    /// is returned as it is.
    QString readable(const QString& text) const;

private:
    std::optional<QString> knownAtSight(QStringView text) const;

    std::string m_country;
};

} // namespace crm
