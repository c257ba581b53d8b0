#include "core/exchange/mapping.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace crm {

namespace {

// Bitrix24 calls the given name NAME: beside LAST_NAME it is a firm's name only if no other column is.
constexpr int GivenNameDistance = 50;

struct Claim {
    int distance;
    int column;
    Target target;
};

bool isFullName(Part part)
{
    return part == Part::FullName || part == Part::FullNameFamilyFirst;
}

bool isDatePart(Part part)
{
    return part == Part::Year || part == Part::Month || part == Part::Day;
}

/// Hands fields out to columns and sees to it that no two get the same.
class Allotment {
public:
    explicit Allotment(const QStringList& header) : m_header(header), m_targets(header.size()) { }

    void settle(QList<Claim> claims);
    void append(const QList<Claim>& claims);
    void mendNames();
    Mapping result() const;

private:
    bool isFree(const Target& target) const;
    int columnOf(const QString& field, const std::function<bool(Part)>& isWanted) const;
    bool isNamed(int column, QStringView folded) const { return column >= 0 && foldedHeader(m_header[column]) == folded; }

    const QStringList& m_header;
    QList<std::optional<Target>> m_targets;
};

void Allotment::settle(QList<Claim> claims)
{
    std::stable_sort(claims.begin(), claims.end(),
        [](const Claim& a, const Claim& b) { return std::tie(a.distance, a.column) < std::tie(b.distance, b.column); });
    for (const Claim& claim : claims) {
        if (claim.target.part != Part::Appended && !m_targets[claim.column] && isFree(claim.target))
            m_targets[claim.column] = claim.target;
    }
}

/// A patronymic goes to the first name wherever it stands; a second line of a street only behind the first, which may be of any address.
void Allotment::append(const QList<Claim>& claims)
{
    const auto isBehind = [&](const Claim& claim) {
        const std::optional<Target> before = claim.column > 0 ? m_targets[claim.column - 1] : std::nullopt;
        return claim.target.field == u"first_name" || (before && before->field == claim.target.field);
    };
    for (const Claim& claim : claims) { // in the order of the columns
        if (claim.target.part == Part::Appended && !m_targets[claim.column] && isBehind(claim))
            m_targets[claim.column] = claim.target;
    }
}

int Allotment::columnOf(const QString& field, const std::function<bool(Part)>& isWanted) const
{
    const auto found = std::find_if(
        m_targets.begin(), m_targets.end(), [&](const auto& target) { return target && target->field == field && isWanted(target->part); });
    return found == m_targets.end() ? -1 : static_cast<int>(found - m_targets.begin());
}

bool Allotment::isFree(const Target& target) const
{
    return columnOf(target.field, [&](Part taken) {
        if (taken == Part::Appended)
            return false;
        if (taken == Part::IsRecord || target.part == Part::IsRecord)
            return taken == target.part;
        if (isFullName(target.part) || isFullName(taken))
            return isFullName(target.part) == isFullName(taken);
        return taken == target.part || !isDatePart(taken) || !isDatePart(target.part);
    }) < 0;
}

/// "Имя" or "Name" is the given name beside a last name and the whole name without one; a patronymic needs a first name to follow.
void Allotment::mendNames()
{
    const QString first = u"first_name"_qs;
    const QString last = u"last_name"_qs;
    const auto isWhole = [](Part part) { return part == Part::Whole; };
    const bool hasLast = columnOf(last, isWhole) >= 0;
    const int given = columnOf(first, isWhole);
    const int full = columnOf(last, isFullName);
    if (!hasLast && full < 0 && isNamed(given, u"имя"))
        m_targets[given] = Target{last, Part::FullName};
    else if (hasLast && given < 0 && isNamed(full, u"name"))
        m_targets[full] = Target{first};
    const int patronymic = columnOf(first, [](Part part) { return part == Part::Appended; });
    if (patronymic >= 0 && columnOf(first, isWhole) < 0)
        m_targets[patronymic].reset();
}

Mapping Allotment::result() const
{
    Mapping mapping;
    for (int column = 0; column < m_targets.size(); ++column) {
        if (const auto& target = m_targets[column])
            mapping.columns.append({column, target->field, target->part, {}});
        else if (!m_header[column].trimmed().isEmpty())
            mapping.unmapped.append(column);
    }
    return mapping;
}

/// What stands behind the referred record's own name: "Phone" of "Company Phone"; empty when the header does not speak of it.
QString nameWithinReferred(const QString& header, const Field& field, const Module& target)
{
    QStringList owners{field.name, target.name, field.label.english, field.label.russian, target.label.english, target.label.russian};
    owners << field.headers;
    const QString text = header.trimmed();
    for (const QString& owner : std::as_const(owners)) {
        if (owner.isEmpty() || text.size() <= owner.size() || !text.startsWith(owner, Qt::CaseInsensitive))
            continue;
        const QString rest = text.sliced(owner.size());
        if (!rest.front().isLetterOrNumber())
            return rest.mid(rest.startsWith(u"::::") ? 4 : 1).trimmed();
    }
    return {};
}

/// "Company Phone", "Accounts::::Phone" of a contact: the phone of the account that another column names.
void addReferred(const Module& module, const Catalogue& catalogue, const QStringList& header, Mapping& mapping)
{
    const QList<ColumnMapping> named = mapping.columns;
    for (const ColumnMapping& column : named) {
        const Field* field = module.field(column.field);
        const bool isOther = field && field->type == FieldType::Ref && field->refersTo != module.name && column.part == Part::Whole;
        const Module* target = isOther && canBeCreated(*field) ? catalogue.module(field->refersTo) : nullptr;
        if (!target)
            continue;
        const HeaderNames names(*target);
        const QList<int> unmapped = mapping.unmapped;
        for (const int other : unmapped) {
            const QString name = nameWithinReferred(header[other], *field, *target);
            const QList<Meaning> meanings = name.isEmpty() ? QList<Meaning>() : names.meanings(name);
            const bool isGood = !meanings.isEmpty() && meanings.first().target.part == Part::Whole
                && target->field(meanings.first().target.field)->isEditable();
            const QString dotted = isGood ? field->name + u'.' + meanings.first().target.field : QString();
            if (!isGood || mapping.ofField(dotted))
                continue;
            mapping.columns.append({other, dotted, Part::Whole, {}});
            mapping.unmapped.removeOne(other);
        }
    }
    std::sort(
        mapping.columns.begin(), mapping.columns.end(), [](const ColumnMapping& a, const ColumnMapping& b) { return a.column < b.column; });
}

/// Folded, "Birth Day" is "Birthday"; beside a year and a month it is the day.
void tellDaysFromDates(QList<Claim>& claims)
{
    const auto isNamed = [&](const QString& field, Part part) {
        return std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) { return claim.target == Target{field, part}; });
    };
    for (Claim& claim : claims) {
        const QString& field = claim.target.field;
        const bool isInParts = isNamed(field, Part::Year) && isNamed(field, Part::Month) && !isNamed(field, Part::Day);
        if (claim.target.part == Part::Whole && isInParts)
            claim.target.part = Part::Day;
    }
}

} // namespace

const ColumnMapping* Mapping::ofColumn(int column) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const ColumnMapping& mapping) { return mapping.column == column; });
    return found == columns.end() ? nullptr : &*found;
}

const ColumnMapping* Mapping::ofField(const QString& field, Part part) const
{
    const auto found = std::find_if(
        columns.begin(), columns.end(), [&](const ColumnMapping& mapping) { return mapping.field == field && mapping.part == part; });
    return found == columns.end() ? nullptr : &*found;
}

Mapping mappingOfReferred(const Mapping& mapping, const QString& field, const Module& target)
{
    const QString start = field + u'.';
    Mapping referred;
    for (const ColumnMapping& column : mapping.columns) {
        if (column.field.startsWith(start))
            referred.columns.append({column.column, column.field.mid(start.size()), column.part, column.rule});
        else if (column.field == field && column.part == Part::Whole && !target.title.isEmpty())
            referred.columns.append({column.column, target.title.first(), target.title.size() > 1 ? Part::FullName : Part::Whole, {}});
    }
    return referred;
}

void guessRules(const Module& module, const QList<QStringList>& rows, Mapping& mapping)
{
    for (ColumnMapping& column : mapping.columns) {
        const Field* field = column.part == Part::Whole ? module.field(column.field) : nullptr;
        if (!field || column.rule != ColumnRule())
            continue;
        QStringList values;
        for (const QStringList& row : rows)
            values << row.value(column.column);
        column.rule = guessedRule(*field, values);
    }
}

bool canBeJoined(const Field& field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText;
}

Mapping mappingFromHeader(const Module& module, const QStringList& header, const Catalogue* catalogue)
{
    const HeaderNames names(module);
    QStringList folded;
    for (const QString& name : header)
        folded << foldedHeader(name);
    const bool arePeople = folded.contains(u"lastname"_qs);
    QList<Claim> claims;
    for (int column = 0; column < header.size(); ++column) {
        const int penalty = arePeople && folded[column] == u"name" ? GivenNameDistance : 0;
        for (const Meaning& meaning : names.meanings(header[column]))
            claims.append({meaning.distance + penalty, column, meaning.target});
    }
    tellDaysFromDates(claims);
    Allotment allotment(header);
    allotment.settle(claims);
    allotment.append(claims);
    allotment.mendNames();
    Mapping mapping = allotment.result();
    if (catalogue)
        addReferred(module, *catalogue, header, mapping);
    return mapping;
}

} // namespace crm
