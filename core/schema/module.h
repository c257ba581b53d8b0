#pragma once

#include "core/schema/field.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace crm {

/// Field names to stored values. A field that is absent is not spoken of; a null value empties it.
using Values = QMap<QString, QVariant>;

/// A titled group of fields on the card.
struct Block {
    QString name;
    Text label;
};

struct FieldOfModule {
    QString module;
    QString field;
};

/// Where conversion carries a field of this module. A field without a rule stays readable on the archived record only.
struct ConversionRule {
    QString from;
    QList<FieldOfModule> to;
};

/// Why a module's own rule refuses values: the field and the sentence people read.
struct ModuleRefusal {
    QString field;
    Text message;
};

/// A list of records that can hang on a record of this module.
struct Relation {
    Text label;
    QString module; ///< the module of the related records
    QString field = {}; ///< their reference field that points here; empty: many-to-many through the link table
};

/// A view every office starts with.
struct BuiltInView {
    QString name;
    Text label;
    QString where = {}; ///< in the filter language
    QString sort = {}; ///< "modified_at" upwards, "-modified_at" downwards
};

/// What the title of a module's records is.
enum class Named {
    Freely,
    AsCompanies, ///< the same name, whatever the legal form around it, is the same company
};

enum class Archived { Leave, Include };

/// One module, described once: tables, twins, indexes, list, card, import, export, search and the command line follow from it.
struct Module {
    /// The field with the numbers of records that were merged into this one, by which it is still found.
    inline static const QString formerNumbers = QStringLiteral("former_numbers");

    QString name; ///< stable key, the table's name
    Text label; ///< plural
    Text singular;
    QString section; ///< of the sidebar; empty: not in it, and its records carry no tags, for people know them by other ways
    QString icon;
    QString prefix; ///< of the numbers: LEA1, LEA2
    ShownIn numberShown = Shown::Card;
    ShownIn creatorShown = Shown::Card;
    QStringList title; ///< the fields whose values, joined by spaces, name a record
    Named named = Named::Freely;
    QString link; ///< the list column that opens the card; empty: the first of title
    QString secondLine; ///< the field that tells namesakes apart in search results and pickers
    QList<Block> blocks;
    QList<Field> fields;
    QList<Relation> relations = {};
    QList<BuiltInView> views = {};
    QList<ConversionRule> conversion = {};
    /// The modules that take over what is related to a converted record, unless somebody says which: the first that is made.
    QStringList conversionHeirs = {};
    /// The field that, once filled, takes a record out of lists, search and duplicate checks. Empty: records are never archived.
    QString archivedBy = {};
    /// The yes-or-no field that lets everybody see a record; without it only its owner does. Empty: everybody sees every record.
    QString sharedBy = {};
    /// Rules of the module that no single field knows. Returns an Error::Validation naming the field, or nothing.
    std::function<std::optional<ModuleRefusal>(const Values&)> check = {};

    /// Whether everybody sees a record with these values.
    bool isForEverybody(const Values& values) const { return sharedBy.isEmpty() || values.value(sharedBy).toBool(); }

    const Field* field(const QString& fieldName) const;
    int fieldIndex(const QString& fieldName) const; ///< -1 when there is none
    QStringList fieldsShown(Shown where) const;
    QStringList storedFields() const; ///< those with a column of their own
    QList<const Field*> fieldsOfBlock(const QString& block) const;
    const Block* block(const QString& blockName) const;

    /// Adds number, owner, stamps, version, source and description, and builds the index. Called by the catalogue, once.
    void complete();

    /// Made by complete(). Public, because only an aggregate can be described by designated initializers.
    QHash<QString, int> indexOfField = {};
};

} // namespace crm
