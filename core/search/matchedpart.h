#pragma once

#include "core/schema/valuewriter.h"
#include "core/store/record.h"

namespace crm {

/// Some characters of a shown text.
struct Stretch {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// Where the words of a search stand in a text as people read it: one place for each word that is there, a word's beginning if it is one,
/// in order and apart from each other. Whatever folds alike is found: ё by е, an accented letter by its plain one, punctuation within.
QList<Stretch> marksIn(const QString& text, const QStringList& words);

/// The same for a phone by its digits. A number typed as 8 916… and shown as +7 916… is marked where its 8 would stand.
QList<Stretch> phoneMarksIn(const QString& shown, const QString& stored, const QStringList& words);

/// The field of a record that a search found it by.
struct MatchedPart {
    QString field; ///< empty: all the words are in the title
    QString text; ///< the field's value as it is shown, a long one cut to what stands around the match
    QList<Stretch> marks; ///< in the text
};

/// The searched field that holds the most of the words which the title lacks. The record has the module's searched fields.
MatchedPart matchedPart(const Record& record, const Module& module, const QStringList& words, const ValueWriter& writer);

} // namespace crm
