#pragma once

#include "core/schema/module.h"

#include <QHash>
#include <QList>

#include <optional>

namespace crm {

/// What of a field a column holds.
enum class Part {
    Whole,
    Appended, ///< a second line of the street, a patronymic: put behind the field's text
    FullName, ///< first and last name in one, the given name first; the field is the last name
    FullNameFamilyFirst,
    Year,
    Month,
    Day,
    IsRecord, ///< yes: the whole row is about the record that the field refers to, as "Is a company" says of an address book's row
};

/// "whole", "appended", "full-name", …: what saved mappings keep.
QString partName(Part part);
std::optional<Part> partFromName(const QString& name);

struct Target {
    QString field;
    Part part = Part::Whole;

    bool operator==(const Target&) const = default;
};

/// One field a column's name may mean, and how far-fetched that is: 0 is the field's own name.
struct Meaning {
    Target target;
    int distance = 0;
};

/// Letters and digits only, lower case, ё as е: names that differ in nothing else are the same name.
QString foldedHeader(const QString& header);

/// Knows what column names mean in a module: its own keys, labels in both languages and foreign headers first, then the names that Google,
/// Outlook, Thunderbird, HubSpot, Salesforce, Bitrix24, amoCRM, 1C and their like write.
class HeaderNames {
public:
    explicit HeaderNames(const Module& module);

    /// Likeliest first. Only fields that the module has and that an import may write.
    QList<Meaning> meanings(const QString& header) const;
    /// Also true for names that mean nothing here ("Nickname", "Photo") but are certainly names of columns.
    bool knows(const QString& header) const;

private:
    void add(const QString& header, const Meaning& meaning);
    void addOwnNames(const Field& field);

    QString m_module;
    QHash<QString, QList<Meaning>> m_meanings;
};

} // namespace crm
