#pragma once

#include "core/services/view.h"
#include "core/store/recordreader.h"

#include <QMap>
#include <QObject>

namespace crm {

/// The view that a list shows: as it was saved, and as it is now. Everything that changes what a list shows goes through here, and whoever
/// shows it follows the signals. What is typed to narrow the list or under a header passes with the page: it is never "modified".
class ShownView : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    ShownView(const Module& module, const Catalogue& catalogue, const ValueReader& reader, QObject* parent = nullptr);

    const View& saved() const { return m_saved; }
    const View& now() const { return m_now; }
    const Module& module() const { return m_module; }
    bool isModified() const;

    void open(const View& view);
    /// The view as it was modified when it was left.
    void openModified(const View& saved, const View& modified);
    void reset(); ///< back to as it was saved
    /// The view has been saved, renamed or shared, here or by somebody else: it is this now, and what is shown stays as it is.
    void keepAs(const View& saved);

    void setWhere(const QString& where);
    void setColumns(const QList<ViewColumn>& columns);
    void setSort(const QList<SortKey>& sort);
    void setGroupedBy(const QString& field); ///< empty: not grouped
    void setAnalysis(const QJsonObject& analysis);

    void setNarrowing(const QString& text);
    void setSearch(const QString& field, const QString& text); ///< under the header of one column
    /// Those of all columns; what can't be read, in another language for instance, is left out.
    void setSearches(const QMap<QString, QString>& searches);
    const QMap<QString, QString>& searches() const { return m_searches; } ///< by field
    void clearSearches(); ///< what is typed, anywhere
    QString narrowing() const { return m_narrowing; }
    QString search(const QString& field) const { return m_searches.value(field); }
    bool isNarrowed() const; ///< whether the view's filter or something typed leaves records out

    QList<ViewColumn> columns() const; ///< those that exist, in the order shown
    QStringList fields() const; ///< of these columns
    QList<SortKey> sort() const; ///< never empty
    /// What to ask for; an error says which part of the filter can't be applied.
    Result<ListQuery> query() const;
    /// The same, whatever is searched in one column: what its values are counted in.
    Result<ListQuery> queryWithout(const QString& field) const;
    /// What of the view can't be shown as it was meant, a sentence each: columns and keys of fields that no longer exist.
    QStringList losses() const;

Q_SIGNALS:
    void changed(); ///< anything, the name and whether it is modified included
    void queryChanged(); ///< other records, or another order
    void columnsChanged();

private:
    void change(const View& now);
    bool canBeRead(const QString& field, const QString& search) const;

    const Module& m_module;
    const Catalogue& m_catalogue;
    const ValueReader& m_reader;
    View m_saved;
    View m_now;
    QString m_narrowing;
    bool m_isOpened = false;
    QMap<QString, QString> m_searches;
};

} // namespace crm
