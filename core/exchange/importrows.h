#pragma once

#include "core/exchange/importoptions.h"
#include "core/exchange/rowmapper.h"
#include "core/schema/catalogue.h"
#include "core/schema/valuereader.h"

namespace crm {

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
};

/// Turns rows of text into values by the mapping and the module's rules. Knows no database, so it may run on any thread.
/// Never invents: an unknown choice is not taken over, a text too long for an optional field is cut, a missing required field takes its
/// stand-in, each with a warning.
class ImportRows {
public:
    ImportRows(const Module& module, const Catalogue& catalogue, const ValueReader& reader, Language language, const Mapping& mapping,
        qsizetype columns);

    const QStringList& fields() const { return m_fields; }
    ImportRow read(const QStringList& cells, qint64 line) const;

private:
    void readField(int index, const QString& text, ImportRow& row) const;
    void readImage(int index, const QString& text, ImportRow& row) const;
    void readChoice(int index, const QString& text, ImportRow& row) const;
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
};

} // namespace crm
