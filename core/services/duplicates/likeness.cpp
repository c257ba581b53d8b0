#include "core/services/duplicates/likeness.h"

#include "core/base/companyname.h"
#include "core/base/soundalike.h"
#include "core/schema/twins.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct DuplicatesWords {
    Q_DECLARE_TR_FUNCTIONS(Duplicates)
};

/// Points add up to percents. Found by moving them until the labelled pairs of tst_duplicatesearch were told best; what matters is
/// their order: a tax number is one company's, an e-mail nearly always one person's, a phone often a whole office's.
namespace points {
constexpr int taxNumber = 85;
constexpr int otherTaxNumber = -60;
constexpr int email = 55;
constexpr int otherEmail = -8;
constexpr int phone = 45;
constexpr int otherPhone = -5;
constexpr int rareName = 58;
constexpr int usualName = 45;
constexpr int frequentName = 32;
constexpr int otherName = -35;
constexpr int surroundings = 35;
constexpr int otherSurroundings = -20;
} // namespace points

/// At least so many percent, whatever speaks against it.
constexpr std::pair<Alike, int> worthALook[] = {{Alike::TaxNumber, 65}, {Alike::Email, 60}, {Alike::Phone, 45}};

constexpr double alikeFrom = 0.7; ///< of names; below they are other names
constexpr double sameFrom = 0.97;

std::optional<Alike> kindOfKey(FieldType type)
{
    switch (type) {
    case FieldType::Phone:
        return Alike::Phone;
    case FieldType::Email:
        return Alike::Email;
    case FieldType::Inn:
        return Alike::TaxNumber;
    default:
        return std::nullopt;
    }
}

/// 1: they share one; -1: both have some and none is shared; 0: nothing can be said.
int shared(const TraitsView& a, const TraitsView& b, Alike kind)
{
    bool isThere = false;
    for (const TraitKey& key : a.keys) {
        if (key.kind() != kind)
            continue;
        isThere = true;
        if (std::find(b.keys.begin(), b.keys.end(), key) != b.keys.end())
            return 1;
    }
    const bool isThereToo = std::any_of(b.keys.begin(), b.keys.end(), [&](const TraitKey& key) { return key.kind() == kind; });
    return isThere && isThereToo ? -1 : 0;
}

int namePoints(NameIs name)
{
    switch (name) {
    case NameIs::Rare:
        return points::rareName;
    case NameIs::Usual:
        return points::usualName;
    case NameIs::Frequent:
        return points::frequentName;
    }
    return 0;
}

/// The points of something that is alike by degrees.
int graded(double likeness, int whole)
{
    return int(whole * (likeness - alikeFrom / 2) / (1 - alikeFrom / 2));
}

} // namespace

TraitKey::TraitKey(Alike kind, const QString& value)
    : m_print((quint64(qHash(QStringView(value), 0x9e3779b97f4a7c15U)) & ~kinds) | quint64(kind))
{
}

QString reasonsInWords(const Module& module, Reasons reasons, Language language)
{
    const Field* second = module.field(module.secondLine);
    const std::pair<Alike, QString> all[] = {{Alike::TaxNumber, DuplicatesWords::tr("the same tax number")},
        {Alike::Email, DuplicatesWords::tr("the same e-mail")}, {Alike::Phone, DuplicatesWords::tr("the same phone")},
        {Alike::Name, DuplicatesWords::tr("the same name")}, {Alike::SimilarName, DuplicatesWords::tr("a similar name")},
        {Alike::Surroundings, second ? second->label.in(language).toLower() : QString()}};
    QStringList texts;
    for (const auto& [alike, text] : all) {
        const bool isSaid = alike == Alike::SimilarName && reasons.testFlag(Alike::Name);
        if (reasons.testFlag(alike) && !isSaid)
            texts << text;
    }
    return texts.join(QStringLiteral(", "));
}

LikenessProfile::LikenessProfile(const Module& module) : m_module(module)
{
    addKeys();
    for (const QString& name : module.title) {
        m_name << m_columns.size();
        m_columns << name;
        m_fields << module.field(name);
    }
    if (const Field* field = module.field(module.secondLine); field && field->isStored()) {
        m_surroundings = m_columns.size();
        m_isSurroundedByCompany = module.named != Named::AsCompanies;
        m_columns << field->name;
        m_fields << field;
    }
}

/// Every phone counts once one of them does: people write the office's number in any of the fields.
void LikenessProfile::addKeys()
{
    QSet<FieldType> types;
    for (const Field& field : m_module.fields) {
        if (field.duplicate == Duplicate::Key)
            types << field.type;
    }
    for (const Field& field : m_module.fields) {
        const auto kind = kindOfKey(field.type);
        if (!kind || !types.contains(field.type))
            continue;
        m_keys.append({m_columns.size(), *kind});
        m_columns << twinColumn(field).value_or(field.name);
        m_fields << &field;
    }
}

QStringList LikenessProfile::fields() const
{
    QStringList names;
    for (const Field* field : m_fields)
        names << field->name;
    return names;
}

Traits LikenessProfile::traits(const QVariantList& values) const
{
    Traits traits;
    for (const KeyColumn& key : m_keys) {
        const QVariant& value = values[key.column];
        if (value.isNull())
            continue;
        const TraitKey one(key.kind, value.toString());
        if (std::find(traits.keys.begin(), traits.keys.end(), one) == traits.keys.end())
            traits.keys.push_back(one);
    }
    traits.name = nameFrom(values);
    traits.surroundings = surroundingsFrom(values);
    return traits;
}

Traits LikenessProfile::traits(const Values& values, const PhoneNumbers& phones) const
{
    QVariantList row;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Field& field = *m_fields[i];
        const QVariant value = values.value(field.name);
        row << (m_columns[i] == field.name ? value : twinValue(field, value, phones));
    }
    return traits(row);
}

QByteArray LikenessProfile::nameFrom(const QVariantList& values) const
{
    QStringList words;
    for (const qsizetype column : m_name)
        words << values[column].toString();
    const QString name = words.join(QLatin1Char(' '));
    return latinized(m_module.named == Named::AsCompanies ? companyKey(hyphensAsSpaces(name)) : name);
}

QByteArray LikenessProfile::surroundingsFrom(const QVariantList& values) const
{
    if (m_surroundings < 0 || values[m_surroundings].isNull())
        return {};
    // A reference's id stands for the whole name of what it names.
    const QString text = values[m_surroundings].toString();
    return latinized(m_isSurroundedByCompany ? companyKey(hyphensAsSpaces(text)) : text);
}

Likeness LikenessProfile::compare(const TraitsView& a, const TraitsView& b, NameIs nameIs) const
{
    Likeness likeness;
    int sum = 0;
    const auto weigh = [&](Alike kind, int same, int other) {
        const int verdict = shared(a, b, kind);
        sum += verdict > 0 ? same : verdict < 0 ? other : 0;
        likeness.reasons.setFlag(kind, verdict > 0);
    };
    weigh(Alike::TaxNumber, points::taxNumber, points::otherTaxNumber);
    weigh(Alike::Email, points::email, points::otherEmail);
    weigh(Alike::Phone, points::phone, points::otherPhone);

    const bool isCompany = m_module.named == Named::AsCompanies;
    const double name = isCompany ? companyLikeness(a.name, b.name) : personLikeness(a.name, b.name);
    if (name >= alikeFrom) {
        sum += graded(name, namePoints(nameIs));
        likeness.reasons |= name >= sameFrom ? Alike::Name : Alike::SimilarName;
    } else if (!a.name.isEmpty() && !b.name.isEmpty()) {
        sum += points::otherName;
    }
    if (!a.surroundings.isEmpty() && !b.surroundings.isEmpty()) {
        const double around = companyLikeness(a.surroundings, b.surroundings);
        sum += around >= alikeFrom ? graded(around, points::surroundings) : points::otherSurroundings;
        likeness.reasons.setFlag(Alike::Surroundings, around >= alikeFrom);
    }
    const bool hasReason = likeness.reasons != Reasons() && likeness.reasons != Reasons(Alike::Surroundings);
    for (const auto& [kind, least] : worthALook)
        sum = likeness.reasons.testFlag(kind) ? std::max(sum, least) : sum;
    likeness.confidence = hasReason ? std::clamp(sum, 0, 100) : 0;
    return likeness;
}

} // namespace crm
