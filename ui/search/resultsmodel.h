#pragma once

#include "ui/search/searchsource.h"

#include <QAbstractListModel>

#include <vector>

namespace crm {

/// What the sources have answered, the better groups first, each under its heading. A heading cannot be chosen. What a source answered
/// last stays until it answers again.
class ResultsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IsHeading = Qt::UserRole + 1 };

    ResultsModel(size_t sources, QObject* parent) : QAbstractListModel(parent), m_answers(sources) { }

    void setAnswer(size_t source, QList<SearchGroup> groups);

    /// Null for a heading and for a row that is not there.
    const SearchEntry* entry(int row) const;
    QString heading(int row) const; ///< of the row's group
    QString count(int row) const;
    int rowOf(const SearchEntry& entry) const; ///< that looks the same; -1: none does any more
    /// The next row that can be chosen from there, in steps of +1 or -1; -1 when there is none.
    int nextEntry(int from, int step) const;
    /// The first entry of the next group, or of this group or the one before.
    int nextGroup(int from, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        int group = 0;
        int entry = -1; ///< the heading
    };
    void rebuild();

    std::vector<QList<SearchGroup>> m_answers; ///< by source
    QList<SearchGroup> m_groups;
    QList<Row> m_rows;
};

} // namespace crm
