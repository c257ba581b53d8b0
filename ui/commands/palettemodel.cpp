#include "ui/commands/palettemodel.h"

namespace crm {

void PaletteModel::clear(size_t groups)
{
    m_groups.assign(groups, {});
    rebuild();
}

void PaletteModel::setGroup(size_t group, const QString& heading, QList<PaletteEntry> entries)
{
    m_groups.at(group) = {heading, std::move(entries)};
    rebuild();
}

void PaletteModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (const Group& group : m_groups) {
        if (group.entries.isEmpty())
            continue;
        m_rows.push_back({true, {.title = group.heading}});
        for (const PaletteEntry& entry : group.entries)
            m_rows.push_back({false, entry});
    }
    endResetModel();
}

const PaletteEntry* PaletteModel::entry(int row) const
{
    const bool isEntry = row >= 0 && row < rowCount() && !m_rows[size_t(row)].isHeading;
    return isEntry ? &m_rows[size_t(row)].entry : nullptr;
}

int PaletteModel::nextEntry(int from, int step) const
{
    for (int row = from + step; row >= 0 && row < rowCount(); row += step) {
        if (entry(row))
            return row;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.entry.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.entry.title, row.entry.detail, row.entry.hint};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Detail:
        return row.entry.detail;
    case Icon:
        return row.entry.icon;
    case Hint:
        return row.entry.hint;
    case IsHeading:
        return row.isHeading;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    return entry(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace crm
