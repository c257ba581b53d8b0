#include "ui/search/resultsmodel.h"

namespace crm {

void ResultsModel::setAnswer(size_t source, QList<SearchGroup> groups)
{
    m_answers.at(source) = std::move(groups);
    rebuild();
}

void ResultsModel::rebuild()
{
    beginResetModel();
    m_groups.clear();
    m_rows.clear();
    for (const QList<SearchGroup>& answer : m_answers) {
        for (const SearchGroup& group : answer) {
            if (!group.entries.isEmpty())
                m_groups << group;
        }
    }
    std::stable_sort(
        m_groups.begin(), m_groups.end(), [](const SearchGroup& one, const SearchGroup& other) { return one.fit < other.fit; });
    for (int group = 0; group < m_groups.size(); ++group) {
        for (int entry = -1; entry < m_groups[group].entries.size(); ++entry)
            m_rows << Row{group, entry};
    }
    endResetModel();
}

const SearchEntry* ResultsModel::entry(int row) const
{
    const Row place = m_rows.value(row);
    return place.entry < 0 ? nullptr : &m_groups[place.group].entries[place.entry];
}

QString ResultsModel::heading(int row) const
{
    return m_groups.value(m_rows.value(row).group).heading;
}

QString ResultsModel::count(int row) const
{
    return m_groups.value(m_rows.value(row).group).count;
}

int ResultsModel::rowOf(const SearchEntry& wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const SearchEntry* one = entry(row);
        if (one && one->title == wanted.title && one->record == wanted.record && one->icon == wanted.icon)
            return row;
    }
    return -1;
}

int ResultsModel::nextEntry(int from, int step) const
{
    for (int row = from + step; row >= 0 && row < rowCount(); row += step) {
        if (entry(row))
            return row;
    }
    return -1;
}

int ResultsModel::nextGroup(int from, int step) const
{
    const int group = m_rows.value(from).group;
    const bool isFirst = m_rows.value(from).entry == 0;
    const int wanted = step > 0 ? group + 1 : isFirst ? group - 1 : group;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row].group == wanted && m_rows[row].entry == 0)
            return row;
    }
    return -1;
}

int ResultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ResultsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchEntry* shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown ? shown->title : heading(index.row());
    case Qt::AccessibleTextRole: {
        QStringList parts = shown ? QStringList{heading(index.row()), shown->title, shown->detail, shown->hint}
                                  : QStringList{heading(index.row()), count(index.row())};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case IsHeading:
        return !shown;
    default:
        return {};
    }
}

Qt::ItemFlags ResultsModel::flags(const QModelIndex& index) const
{
    return entry(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace crm
