#pragma once

#include "core/base/phone.h"
#include "core/schema/module.h"

#include <QByteArray>
#include <QFlags>

#include <span>
#include <vector>

namespace crm {

/// Why two records look like one.
enum class Alike {
    TaxNumber = 1,
    Email = 2,
    Phone = 4,
    Name = 8,
    SimilarName = 16,
    Surroundings = 32, ///< what tells namesakes apart: the company, the city
};
Q_DECLARE_FLAGS(Reasons, Alike)
Q_DECLARE_OPERATORS_FOR_FLAGS(Reasons)

/// How likely two records are the same one.
struct Likeness {
    int confidence = 0; ///< percent
    Reasons reasons = {};
};

/// Stands for a normalized phone, e-mail or tax number: its hash, and in the last bits which of them it is. A million records are
/// compared by them, so it is a number.
class TraitKey {
public:
    TraitKey(Alike kind, const QString& value);
    Alike kind() const { return Alike(m_print & kinds); }
    quint64 print() const { return m_print; }
    bool operator==(const TraitKey&) const = default;

private:
    static constexpr quint64 kinds = 7;
    quint64 m_print;
};

/// A look at what tells who a record is; somebody else keeps it.
struct TraitsView {
    std::span<const TraitKey> keys;
    QByteArrayView name; ///< as it sounds
    QByteArrayView surroundings;
};

/// What of one record tells who it is, ready to be compared.
struct Traits {
    std::vector<TraitKey> keys;
    QByteArray name;
    QByteArray surroundings;

    TraitsView view() const { return {keys, name, surroundings}; }
};

/// How often a record's whole name occurs among all: a rare one says more.
enum class NameIs { Rare, Usual, Frequent };

/// From how many percent on two records are shown as the same, unless somebody says otherwise.
inline constexpr int usualThreshold = 75;

/// "the same phone, a similar name": for people, in the program's language.
QString reasonsInWords(const Module& module, Reasons reasons, Language language);

/// What of a module's records is compared, by the module's description: fields that are duplicate keys and all of their type, the
/// title as a person's or a company's name, and the second line that tells namesakes apart.
class LikenessProfile {
public:
    explicit LikenessProfile(const Module& module);

    const Module& module() const { return m_module; }
    /// The columns traits are made of, twins among them.
    const QStringList& columns() const { return m_columns; }
    QStringList fields() const; ///< whose values the columns hold
    /// Of a record whose values stand in the order of the columns.
    Traits traits(const QVariantList& values) const;
    /// Of a record that is being typed or is to be made.
    Traits traits(const Values& values, const PhoneNumbers& phones) const;

    /// Nothing in common is 0 percent, whatever the names' frequency; a shared key is worth a look, whatever speaks against it.
    Likeness compare(const TraitsView& a, const TraitsView& b, NameIs name) const;

private:
    struct KeyColumn {
        qsizetype column;
        Alike kind;
    };

    void addKeys();
    QByteArray nameFrom(const QVariantList& values) const;
    QByteArray surroundingsFrom(const QVariantList& values) const;

    const Module& m_module;
    QStringList m_columns;
    QList<const Field*> m_fields; ///< of the columns
    QList<KeyColumn> m_keys;
    QList<qsizetype> m_name;
    qsizetype m_surroundings = -1;
    bool m_isSurroundedByCompany = false;
};

} // namespace crm
