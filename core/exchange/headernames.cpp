#include "core/exchange/headernames.h"

#include "core/exchange/foreignheaders.h"

#include <algorithm>

namespace crm {

namespace {

// Farther than any of the module's own names, so that "Job Title" beats "Title".
constexpr int ForeignDistance = 10;
constexpr int OwnedDistance = 100;
constexpr int OthersDistance = 200; ///< for the columns of a record of another module in the same row

/// A number is never written, but tells which record, or which other row of the file, is meant.
bool isImported(const Field& field)
{
    return field.type == FieldType::Number || (field.isEditable() && !field.isShown(Shown::Hidden));
}

/// "Contact1 First Name", "NPSP__CONTACT1_FIRSTNAME__C": a column of one of several records in a row.
struct OwnedName {
    QString owner; ///< name of the module
    QString name;
};

OwnedName ownedName(const QString& folded)
{
    const bool isField = folded.startsWith(u"npsp") && folded.endsWith(u'c');
    const QString name = isField ? folded.sliced(4).chopped(1) : folded;
    for (const QLatin1String owner : {QLatin1String("contact"), QLatin1String("account"), QLatin1String("lead")}) {
        // "Account1 Name" is told apart from a person's "Name" by the table.
        if (name.startsWith(owner) && name.sliced(owner.size()).startsWith(u'1') && name != u"account1name")
            return {owner, name.sliced(owner.size() + 1)};
    }
    return {{}, name};
}

/// "Accounts::::Phone" is how vtiger names a column of a referenced record.
QString foldedName(const QString& header)
{
    const qsizetype owner = header.lastIndexOf(u"::::");
    return foldedHeader(owner < 0 ? header : header.sliced(owner + 4));
}

constexpr std::pair<Part, const char*> PartNames[] = {{Part::Whole, "whole"}, {Part::Appended, "appended"}, {Part::FullName, "full-name"},
    {Part::FullNameFamilyFirst, "family-first"}, {Part::Year, "year"}, {Part::Month, "month"}, {Part::Day, "day"},
    {Part::IsRecord, "is-record"}};

} // namespace

QString partName(Part part)
{
    const auto found = std::find_if(std::begin(PartNames), std::end(PartNames), [&](const auto& entry) { return entry.first == part; });
    return QLatin1String(found->second);
}

std::optional<Part> partFromName(const QString& name)
{
    const auto isNamed = [&](const auto& entry) { return name == QLatin1String(entry.second); };
    const auto found = std::find_if(std::begin(PartNames), std::end(PartNames), isNamed);
    return found == std::end(PartNames) ? std::nullopt : std::optional(found->first);
}

QString foldedHeader(const QString& header)
{
    QString folded;
    folded.reserve(header.size());
    for (const QChar c : header.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber())
            folded += c == u'ё' || c == u'Ё' ? QChar(u'е') : c.toLower();
    }
    return folded;
}

HeaderNames::HeaderNames(const Module& module) : m_module(module.name)
{
    for (const Field& field : module.fields) {
        if (isImported(field))
            addOwnNames(field);
    }
    QHash<QString, const Field*> fields;
    for (const Field& field : module.fields)
        fields.insert(field.name, &field);
    const auto& foreign = foreignHeaders();
    for (auto it = foreign.begin(); it != foreign.end(); ++it) {
        m_meanings[it.key()]; // known, whether or not it means something here
        for (qsizetype i = 0; i < it->size(); ++i) {
            const Field* field = fields.value((*it)[i].field);
            if (field && isImported(*field))
                add(it.key(), {(*it)[i], ForeignDistance + static_cast<int>(i)});
        }
    }
}

void HeaderNames::addOwnNames(const Field& field)
{
    const Target target{field.name};
    add(field.name, {target, 0});
    add(field.label.english, {target, 0});
    add(field.label.russian, {target, 0});
    for (const QString& header : field.headers)
        add(header, {target, 1});
}

void HeaderNames::add(const QString& header, const Meaning& meaning)
{
    const QString folded = foldedHeader(header);
    if (folded.isEmpty())
        return;
    QList<Meaning>& meanings = m_meanings[folded];
    const bool isThere =
        std::any_of(meanings.begin(), meanings.end(), [&](const Meaning& other) { return other.target == meaning.target; });
    if (!isThere)
        meanings.append(meaning);
}

QList<Meaning> HeaderNames::meanings(const QString& header) const
{
    const QString folded = foldedName(header);
    const auto found = m_meanings.find(folded);
    if (found != m_meanings.end())
        return *found;
    const OwnedName owned = ownedName(folded);
    QList<Meaning> meanings = m_meanings.value(owned.name);
    for (Meaning& meaning : meanings)
        meaning.distance += owned.owner.isEmpty() || owned.owner == m_module ? OwnedDistance : OthersDistance;
    return meanings;
}

bool HeaderNames::knows(const QString& header) const
{
    const QString folded = foldedName(header);
    return m_meanings.contains(folded) || m_meanings.contains(ownedName(folded).name);
}

} // namespace crm
