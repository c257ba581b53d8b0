#pragma once

#include "ui/commands/palettesource.h"

#include <QAbstractListModel>

#include <vector>

namespace crm {

/// The answers of each source, one after the other, each group under its heading. A heading cannot be chosen.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { Detail = Qt::UserRole + 1, Icon, Hint, IsHeading };

    explicit PaletteModel(QObject* parent = nullptr) : QAbstractListModel(parent) { }

    void clear(size_t groups);
    void setGroup(size_t group, const QString& heading, QList<PaletteEntry> entries);

    /// Null for a heading and for a row that is not there.
    const PaletteEntry* entry(int row) const;
    /// The next row that can be chosen from there, in steps of +1 or -1; -1 when there is none.
    int nextEntry(int from, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        bool isHeading = false;
        PaletteEntry entry;
    };
    struct Group {
        QString heading;
        QList<PaletteEntry> entries;
    };
    void rebuild();

    std::vector<Group> m_groups;
    std::vector<Row> m_rows;
};

} // namespace crm
