#include "core/store/grouping.h"

#include "core/base/fold.h"
#include "core/store/localdays.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace crm {

namespace {

/// Numbers texts as they turn up. Keeps them one behind the other, with a table of numbers to look them up by: of a million company names
/// nearly each is new, and a piece of memory for each would take longer than to read them.
class TextNumbers {
public:
    /// -1 for a text that is new and gets the next number with add().
    int find(QByteArrayView text) const
    {
        const size_t hash = hashOf(text);
        for (size_t slot = hash & m_mask;; slot = (slot + 1) & m_mask) {
            const int number = m_slots[slot];
            if (number < 0 || (m_hashes[number] == static_cast<quint32>(hash) && view(number) == text))
                return number;
        }
    }

    int add(QByteArrayView text)
    {
        const int number = size();
        if (2 * static_cast<size_t>(number) >= m_slots.size())
            grow();
        const size_t hash = hashOf(text);
        m_hashes.push_back(static_cast<quint32>(hash));
        m_bytes.append(text);
        m_ends.push_back(static_cast<size_t>(m_bytes.size()));
        place(hash, number);
        return number;
    }

    QString text(int number) const { return QString::fromUtf8(view(number)); }
    int size() const { return static_cast<int>(m_hashes.size()); }

private:
    // 32 bits of it are kept, and enough for as many slots.
    static size_t hashOf(QByteArrayView text)
    {
        return static_cast<quint32>(std::hash<std::string_view>()(std::string_view(text.data(), static_cast<size_t>(text.size()))));
    }

    QByteArrayView view(int number) const
    {
        const size_t begin = number > 0 ? m_ends[number - 1] : 0;
        return {m_bytes.constData() + begin, static_cast<qsizetype>(m_ends[number] - begin)};
    }

    void place(size_t hash, int number)
    {
        size_t slot = hash & m_mask;
        while (m_slots[slot] >= 0)
            slot = (slot + 1) & m_mask;
        m_slots[slot] = number;
    }

    void grow()
    {
        m_slots.assign(2 * m_slots.size(), -1);
        m_mask = m_slots.size() - 1;
        for (int number = 0; number < size(); ++number)
            place(m_hashes[number], number);
    }

    QByteArray m_bytes;
    std::vector<size_t> m_ends; ///< in m_bytes, by number
    std::vector<quint32> m_hashes;
    std::vector<int> m_slots = std::vector<int>(64, -1); ///< numbers by hash; as many as a power of two
    size_t m_mask = 63;
};

/// Records with the very same value: choices, references, yes and no.
class ValueGrouping : public Grouping {
public:
    explicit ValueGrouping(const Field& field) : m_field(field) { }

    int groupOf(const Cell& value) override
    {
        if (const auto* whole = std::get_if<qint64>(&value)) {
            const auto [found, isNew] = m_groups.try_emplace(*whole, size());
            if (isNew)
                m_values << *whole;
            return found->second;
        }
        const auto* text = std::get_if<QByteArrayView>(&value);
        if (!text)
            return 0;
        int number = m_texts.find(*text);
        if (number < 0) {
            number = m_texts.add(*text);
            m_groupOfText.push_back(size());
            m_values << m_texts.text(number);
        }
        return m_groupOfText[number];
    }

    int size() const override { return static_cast<int>(m_values.size()); }
    QVariant value(int group) const override { return m_values[group]; }
    GroupOrder order() const override { return m_field.isReference() ? GroupOrder::BiggestFirst : GroupOrder::OfTheList; }

private:
    const Field& m_field;
    QVariantList m_values{QVariant()};
    std::unordered_map<qint64, int> m_groups;
    TextNumbers m_texts;
    std::vector<int> m_groupOfText;
};

/// Records whose texts are equal once folded, as a filter compares them.
class TextGrouping : public Grouping {
public:
    int groupOf(const Cell& value) override
    {
        const auto* text = std::get_if<QByteArrayView>(&value);
        if (!text)
            return 0;
        int number = m_spellings.find(*text);
        if (number < 0) {
            number = m_spellings.add(*text);
            m_uses.push_back({groupOfText(*text), 0});
        }
        ++m_uses[number].records;
        return m_uses[number].group;
    }

    int size() const override { return m_keys.size() + 1; }
    QVariant value(int group) const override { return m_spellings.text(mostUsed()[group]); }
    GroupOrder order() const override { return GroupOrder::BiggestFirst; }

private:
    struct Use {
        int group;
        qint64 records;
    };

    int groupOfText(QByteArrayView text)
    {
        foldUtf8(text, m_key);
        const int number = m_keys.find(m_key);
        return (number < 0 ? m_keys.add(m_key) : number) + 1;
    }

    const std::vector<int>& mostUsed() const
    {
        if (m_mostUsed.empty()) {
            m_mostUsed.assign(size(), -1);
            for (int spelling = 0; spelling < m_spellings.size(); ++spelling) {
                int& best = m_mostUsed[m_uses[spelling].group];
                if (best < 0 || isBetter(spelling, best))
                    best = spelling;
            }
        }
        return m_mostUsed;
    }

    /// Of equally frequent spellings always the same one, in whatever order the records lie.
    bool isBetter(int spelling, int than) const
    {
        if (m_uses[spelling].records != m_uses[than].records)
            return m_uses[spelling].records > m_uses[than].records;
        return m_spellings.text(spelling) < m_spellings.text(than);
    }

    TextNumbers m_spellings;
    std::vector<Use> m_uses; ///< of each spelling
    TextNumbers m_keys;
    QByteArray m_key; ///< of the text at hand
    mutable std::vector<int> m_mostUsed; ///< spelling of each group; made when the first is asked for
};

/// Records of the same day, week, month: of a date as it stands, of a moment by the local day.
class DayGrouping : public Grouping {
public:
    DayGrouping(const Field& field, Period::Unit step) : m_isMoment(field.type == FieldType::DateTime), m_step(step) { }

    int groupOf(const Cell& value) override
    {
        const auto* text = std::get_if<QByteArrayView>(&value);
        if (!text)
            return 0;
        const qint64 day = m_isMoment ? m_days.ofMoment(*text) : LocalDays::ofDate(*text);
        if (!day)
            return 0;
        const auto known = m_groupOfDay.find(day);
        if (known != m_groupOfDay.end())
            return known->second;
        const QDate first = firstOfStep(m_step, QDate::fromJulianDay(day));
        const auto [found, isNew] = m_groupOfStep.try_emplace(first.toJulianDay(), size());
        if (isNew)
            m_firsts << first;
        m_groupOfDay.emplace(day, found->second);
        return found->second;
    }

    int size() const override { return static_cast<int>(m_firsts.size()); }
    QVariant value(int group) const override { return m_firsts[group]; }
    GroupOrder order() const override { return GroupOrder::OfTime; }

private:
    bool m_isMoment;
    Period::Unit m_step;
    LocalDays m_days;
    QList<QDate> m_firsts{QDate()};
    std::unordered_map<qint64, int> m_groupOfDay;
    std::unordered_map<qint64, int> m_groupOfStep;
};

} // namespace

bool canGroupBy(const Field& field)
{
    if (field.isShown(Shown::Hidden))
        return false;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::Bool:
    case FieldType::Choice:
    case FieldType::Ref:
    case FieldType::User:
    case FieldType::Tags:
    case FieldType::Star:
        return true;
    default:
        return false;
    }
}

bool canMeasure(const Field& field)
{
    const bool isAmount = field.type == FieldType::Int || field.type == FieldType::Money || field.type == FieldType::Percent;
    return isAmount && field.isEditable() && !field.isShown(Shown::Hidden);
}

bool isDated(const Field& field)
{
    return field.type == FieldType::Date || field.type == FieldType::DateTime;
}

std::unique_ptr<Grouping> groupingBy(const Field& field, Period::Unit step)
{
    if (isDated(field))
        return std::make_unique<DayGrouping>(field, step);
    if (field.type == FieldType::Text)
        return std::make_unique<TextGrouping>();
    return std::make_unique<ValueGrouping>(field);
}

QDate firstOfStep(Period::Unit step, QDate day)
{
    return Period{.unit = step}.range(day).first;
}

QDate nextStep(Period::Unit step, QDate first)
{
    return Period{.unit = step}.range(first).second.addDays(1);
}

} // namespace crm
