#pragma once

#include <QByteArray>
#include <QString>

namespace crm {

/// Double names are written with a hyphen, a dash or a space; folding alone would make one word of the first two.
QString hyphensAsSpaces(QStringView text);

/// A name as it sounds, in small Latin letters and single spaces, whichever alphabet it was written in: Щербаков, Shcherbakov and
/// Scherbakov come out alike. Not for reading. Letters of other alphabets stand for themselves, digits stay.
QByteArray latinized(QStringView text);

/// What is left of latinized words without the vowels behind their first letters: what survives most misspellings.
QByteArray consonantsOf(QByteArrayView latin);

/// How alike two latinized words are, from 0 to 1: 1 less the share of letters that were typed wrong, doubled, left out or swapped
/// (optimal string alignment). 0 when more than a third of them were.
double wordLikeness(QByteArrayView a, QByteArrayView b);

/// How alike two latinized names of people are, whatever the order of their words. An initial stands for any word that starts with it;
/// a middle name that one of them lacks costs little, a first name more.
double personLikeness(QByteArrayView a, QByteArrayView b);

/// How alike two latinized names of companies are, whatever the order of their words. Each word that one of them lacks counts: a branch
/// is another company.
double companyLikeness(QByteArrayView a, QByteArrayView b);

} // namespace crm
