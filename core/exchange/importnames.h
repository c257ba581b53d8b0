#pragma once

#include "core/store/recordreader.h"

#include <QHash>

#include <limits>

namespace crm {

/// Finds the one record of a module that a cell names: by number, title in either order, login, e-mail, INN; companies also without their
/// legal form. The names of all records are loaded once, when the first is asked for: a question to the database for each took a
/// millisecond, and a file of contacts names an account in each row. Records that the import makes are learned.
class ImportNames {
public:
    ImportNames(const RecordReader& reader, const Module& module);

    static constexpr qint64 several = std::numeric_limits<qint64>::min();
    /// 0: there is none; several: it is not known which.
    Result<qint64> find(const QString& text);
    /// A record that has come in since, or a row that is about to: negative until it has an id.
    void learn(const QStringList& names, qint64 id);
    /// What was learned under one id is of another one from now on.
    void replace(const QStringList& names, qint64 was, qint64 id);

private:
    Result<> load();
    void add(const Field& field, const QString& value, qint64 id);
    void addTitle(const QString& title, qint64 id);
    static void put(QHash<QString, qint64>& ids, const QString& name, qint64 id);

    const RecordReader& m_reader;
    const Module& m_module;
    QList<const Field*> m_keys;
    QHash<QString, qint64> m_exact; ///< or several
    QHash<QString, qint64> m_companies; ///< by the name without its legal form
    bool m_isLoaded = false;
};

} // namespace crm
