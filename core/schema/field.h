#pragma once

#include "core/base/text.h"

#include <QFlags>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace crm {

/// What a field holds. The stored form of each is what SQLite and the journal keep:
/// text types QString, Int and Ref and User qint64, Money qint64 in minor units, Percent double, Bool 0 or 1,
/// Date "2026-11-24", DateTime "2026-11-24T09:30:00.000Z" (always UTC), Choice the stable key, Image the blob's SHA-256.
/// An empty value is a null QVariant, never an empty string.
enum class FieldType {
    Text,
    LongText,
    Number, ///< the record's own number: prefix and counter
    Phone,
    Email,
    Url,
    Int,
    Money,
    Percent,
    Date,
    DateTime,
    Bool,
    Choice,
    Ref,
    User,
    Image,
    Inn,
    Kpp,
    Tags, ///< names of tags joined by ", " in the order of the alphabet; kept as links to records of the module "tag"
    Star, ///< 1 or 0: whether the person who works has starred the record; kept as a link from their user record
};

enum class Required { No, Yes };

enum class Written {
    ByPeople,
    ByProgram, ///< shown, never edited, never imported
};

enum class Unique { No, Yes };

/// Whether lists are opened or narrowed by the field so often that it gets an index of its own.
enum class Indexed { No, Yes };

/// Whether the field's words are found by the search box.
enum class Searched { No, Yes };

/// What a filled field says about another record with the same value.
enum class Duplicate {
    No,
    Key, ///< the same normalized value is very likely the same record
};

/// What an import does with a cell that names no record, or no choice, that is there.
enum class WhenUnknown { LeaveEmpty, TakeDefault, Create, Reject };

enum class Shown {
    Card = 0, ///< every field is on the full card
    List = 1, ///< a default column of the list
    KeyField = 2, ///< on the summary card
    QuickCreate = 4,
    Hidden = 8, ///< kept for the program, shown nowhere
};
Q_DECLARE_FLAGS(ShownIn, Shown)
Q_DECLARE_OPERATORS_FOR_FLAGS(ShownIn)

/// One field of a module: everything that the table, the editors, lists, filters, import and export need to know of it.
struct Field {
    QString name; ///< stable key, the column's name
    Text label; ///< English in the source, Russian from the translation context named as the module
    FieldType type = FieldType::Text;
    int length = 0; ///< in characters; 0: the type's own limit
    Required required = Required::No;
    ShownIn shown = Shown::Card;
    QString block = {}; ///< key of the block of the card; empty: the module's first
    QVariant defaultValue = {}; ///< in the stored form
    QString choices = {}; ///< for Choice: the list's name
    QString refersTo = {}; ///< for Ref: the module's name
    Written written = Written::ByPeople;
    Unique unique = Unique::No;
    Indexed indexed = Indexed::No;
    Searched searched = Searched::No;
    Duplicate duplicate = Duplicate::No;
    /// For a required field that an imported row lacks: the fields whose value stands in, first filled wins.
    QStringList standIns = {};
    /// What an import does with unknown values unless somebody says otherwise.
    WhenUnknown whenUnknown = WhenUnknown::LeaveEmpty;
    /// Names other systems give the field in the first line of their exports, beside our own labels.
    QStringList headers = {};

    bool isRequired() const { return required == Required::Yes; }
    bool isEditable() const { return written == Written::ByPeople; }
    /// Whether the field has a column of its own; the others are ties to other records, read and written by the store all the same.
    bool isStored() const { return type != FieldType::Tags && type != FieldType::Star; }
    bool isReference() const { return type == FieldType::Ref || type == FieldType::User; }
    bool isShown(Shown where) const { return shown.testFlag(where); }
};

} // namespace crm
