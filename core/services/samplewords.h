#pragma once

#include "core/base/text.h"

#include <QList>
#include <QStringList>

namespace crm {

/// A word and how it is spelled in an e-mail address.
struct SampleWord {
    QString text;
    QString latin;
};

/// A pattern: # stands for a digit, @ for a letter.
using SamplePattern = QString;

struct SampleCity {
    QString name;
    QString region;
    QString country;
    SamplePattern postcode;
    SamplePattern phone; ///< empty digits are filled so that the number belongs to nobody
    SamplePattern mobile; ///< empty: there is no range set aside for invented ones
    QString taxRegion; ///< the first digits of an INN registered there; empty outside Russia
};

/// What a company does and how its name tells so: # is replaced by a root, * by a proper name.
struct SampleTrade {
    SampleWord name;
    QString industry;
};

struct SampleJob {
    QString title;
    QString department;
};

/// Everything that the sample records of one language are put together from.
struct SampleWords {
    QList<SampleWord> men;
    QList<SampleWord> women;
    QList<SampleWord> surnames;
    QList<SampleWord> womensSurnames; ///< as many as surnames, in the same order
    QList<SampleWord> roots;
    QList<SampleWord> properNames; ///< as many as roots
    QList<SampleTrade> trades;
    QList<SampleCity> cities; ///< the larger first
    QStringList streets; ///< %1 is the house
    QList<SampleJob> jobs;
    QStringList leadNotes; ///< %1 is a number
    QStringList accountNotes;
    QStringList contactNotes;
};

SampleWords russianWords();
SampleWords englishWords();

/// The same, made once.
const SampleWords& sampleWords(Language language);

} // namespace crm
