#pragma once

#include "core/exchange/importoptions.h"
#include "core/exchange/rowmapper.h"
#include "core/schema/catalogue.h"
#include "core/schema/valuereader.h"

namespace crm {

/// What a reference field of a row names.
struct NamedRecord {
    int field = 0; ///< index in ImportRows::fields()
    QString text;
};

/// One row of the file, read and judged.
struct ImportRow {
    qint64 line = 0;
    QStringList cells; ///< as they stand in the file, for the file of rejected rows
    QVariantList values; ///< stored forms in the order of ImportRows::fields(); references still as text
    QList<bool> spoken; ///< whether the row says something of the field that can be understood
    QList<QByteArray> pictures = {}; ///< the bytes that values of image fields name
    QStringList warnings;
    QStringList warningsIfNew; ///< what is put in for a new record only
    QString rejection; ///< empty: the row is good
    QString number; ///< of the record in the file, where the file has such a column
    QString isRecordOf; ///< the field whose referred record the whole row is about; empty: it is about a record of this module
    QList<UnknownValue> unknown;
    QList<NamedRecord> named; ///< the texts of the references, once they are resolved
    QList<NamedRecord> toMake; ///< those of them that the import is to make
    QList<NamedRecord> later; ///< those that may be a row further down
};

/// Turns rows of text into values by the mapping and the module's rules. Knows no database, so it may run on any thread.
/// Never invents: an unknown choice goes by its column's rule, a text too long for an optional field is cut, a missing required field takes
/// its stand-in, each with a warning.
class ImportRows {
public:
    ImportRows(const Module& module, const Catalogue& catalogue, const ValueReader& reader, Language language, const Mapping& mapping,
        qsizetype columns);

    const QStringList& fields() const { return m_fields; }
    /// The rule of the column that fills the field.
    const ColumnRule& ruleOf(int index) const { return m_rules[index]; }
    ImportRow read(const QStringList& cells, qint64 line) const;

private:
    void readField(int index, const QString& text, ImportRow& row) const;
    void readImage(int index, const QString& text, ImportRow& row) const;
    void readChoice(int index, const QString& text, ImportRow& row) const;
    QString recordOf(const QStringList& cells) const;
    QString fitting(const Field& field, const QString& text, ImportRow& row) const;
    void standIn(ImportRow& row) const;
    QString label(const Field& field) const { return field.label.in(m_language); }

    const Module& m_module;
    const Catalogue& m_catalogue;
    const ValueReader& m_reader;
    Language m_language;
    RowMapper m_mapper;
    qsizetype m_columns;
    QStringList m_fields;
    QList<const Field*> m_described;
    QList<ColumnRule> m_rules;
    QList<ColumnMapping> m_kinds; ///< columns that say what the row is about
    int m_number = -1; ///< the column of the records' numbers
};

} // namespace crm
