#pragma once

#include "core/store/recordreader.h"

#include <QHash>

namespace crm {

/// Finds the one record of a module that a cell names: by number, title, login, INN. The names of all records are loaded once, when
/// the first is asked for: a question to the database for each took a millisecond, and a file of contacts names an account in each row.
class ImportNames {
public:
    ImportNames(const RecordReader& reader, const Module& module, const PhoneNumbers& phones);

    /// 0: there is none, or several.
    Result<qint64> find(const QString& text);

private:
    struct Key {
        const Field* field;
        QString column; ///< the twin, or the field itself
        QHash<QString, qint64> ids; ///< several records of one name: 0
    };

    Result<> load();
    static void add(QHash<QString, qint64>& ids, const QString& name, qint64 id);

    const RecordReader& m_reader;
    const Module& m_module;
    const PhoneNumbers& m_phones;
    QList<Key> m_keys;
    QHash<QString, qint64> m_titles;
    bool m_isLoaded = false;
};

} // namespace crm
