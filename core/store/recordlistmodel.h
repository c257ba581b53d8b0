#pragma once

#include "core/schema/valuewriter.h"
#include "core/store/listrows.h"
#include "core/store/rowmoves.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace crm {

/// Any number of records as one continuous list. Holds every id (8 bytes a row) and a small cache of pages, read when first looked at;
/// no statement stays open and nothing here waits. Rows not read yet show as empty and fill in a moment.
class RecordListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        ColorRole, ///< of the choice, "#rrggbb"; of tags, a list of them in the order of the names
        TypeRole, ///< the field's FieldType, as an int
        LinkRole, ///< whether the cell opens the card
    };

    RecordListModel(const Catalogue& catalogue, const Module& module, const ValueWriter& writer, std::unique_ptr<ListRows> rows,
        QObject* parent = nullptr);
    ~RecordListModel() override;

    /// Shows other records; the first screen first, the rest behind. What is shown stays until the new rows are there.
    void show(const ListQuery& query);
    /// Asks again, for something has changed. Rows keep their place, so selection and scroll position survive.
    void refresh();
    /// Reads the rows again, each where it stands, though another order or filter might want it elsewhere by now.
    void reread();
    void setColumns(const QStringList& fields);
    void setTagColors(const QHash<QString, QString>& byName);

    const ListQuery& query() const { return m_query; }
    const QStringList& columns() const { return m_columns; }
    const Module& module() const { return m_module; }
    bool isLoading() const { return m_loading; }
    bool isComplete() const { return m_complete; } ///< whether all ids are known, not just the first screen's
    bool hasFailed() const { return m_failed; } ///< whether the ids asked for last could not be read

    const QList<qint64>& ids() const { return m_ids; }
    qint64 idAt(int row) const;
    int rowOf(qint64 id) const; ///< -1 when the list does not have it
    std::optional<Record> recordAt(int row) const; ///< when it has been read

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loaded(); ///< the first rows of a new query are there
    void completed(); ///< all ids are there
    void failed(const crm::Error& error);
    /// Around a layoutChanged(), for who keeps rows by the thousand: a persistent index for each would be felt.
    void rearranging();
    void rearranged(const crm::RowMoves& moves);

private:
    static constexpr int pageSize = 100;

    void ask(ListRows::Wanted wanted);
    void takeIds(Result<ListIds> found);
    bool goesOn(const QList<qint64>& ids) const;
    void resetIds(QList<qint64> ids);
    void replaceIds(QList<qint64> ids);
    void insertIds(qsizetype at, qsizetype amount, QList<qint64> ids);
    void removeIds(qsizetype at, qsizetype amount, QList<qint64> ids);
    void rearrangeIds(qsizetype from, qsizetype behind, QList<qint64> ids);
    void tellAllChanged();
    void forgetPages();
    void keepOldRecords();
    void askPage(int page) const;
    void askNextPage() const;
    void takePage(int page, int generation, Result<QList<Record>> records);
    void askAgainLater(int page, const Error& error);
    void tellPageChanged(int page);
    const Record* cached(int row) const;
    QString text(const Record& record, const Field& field) const;
    QStringList tagColors(const Record& record, const Field& field) const;

    const Catalogue& m_catalogue;
    const Module& m_module;
    const ValueWriter& m_writer;
    std::unique_ptr<ListRows> m_rows;
    ListQuery m_query;
    QHash<QString, QString> m_tagColors;
    QStringList m_columns;
    QList<qint64> m_ids;
    mutable QCache<int, QHash<qint64, Record>> m_pages;
    QHash<qint64, Record> m_old; ///< shown until their pages are read again, or a refresh would blank the list for a moment
    mutable QSet<int> m_asked;
    mutable QList<int> m_wanted; ///< of those asked for, the pages whose turn is to come
    mutable int m_pagesUnderWay = 0;
    int m_question = 0; ///< for ids; the latest counts
    int m_generation = 0; ///< of the ids and columns that pages are read by
    bool m_toldOfFailure = false; ///< of pages, since the last one that could be read
    bool m_loading = false;
    bool m_complete = false;
    bool m_failed = false;
    bool m_reset = false; ///< the next answer is to a new question, so its rows have nothing to do with those shown
    bool m_grows = false; ///< the next answer goes on with the rows shown, which were read a moment ago
};

} // namespace crm
