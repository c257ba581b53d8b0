#include "core/base/soundalike.h"

#include "core/base/fold.h"

#include <QList>
#include <QVarLengthArray>

#include <array>
#include <numeric>

namespace crm {

namespace {

/// After GOST R 52535.1-2006, the passports' way, except that what other ways write otherwise is made alike by simplified().
const char* latinOf(char16_t letter)
{
    static constexpr std::array<const char*, 32> letters{"a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p",
        "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "sh", "", "y", "", "e", "iu", "ia"};
    if (letter >= u'а' && letter <= u'я')
        return letters[letter - u'а'];
    return letter == u'і' || letter == u'ї' ? "i" : letter == u'є' ? "e" : nullptr;
}

struct Spelling {
    const char* written;
    const char* meant;
};

/// The longer ones first. What English, German and passport spellings of one Russian name differ in.
constexpr std::array<Spelling, 17> spellings{{{"shch", "s"}, {"sch", "s"}, {"tch", "c"}, {"sh", "s"}, {"ch", "c"}, {"zh", "z"}, {"kh", "h"},
    {"ph", "f"}, {"ts", "c"}, {"tz", "c"}, {"ck", "k"}, {"ks", "x"}, {"qu", "kv"}, {"w", "v"}, {"q", "k"}, {"j", "i"}, {"y", "i"}}};

const Spelling* spellingAt(QByteArrayView text, qsizetype at)
{
    for (const Spelling& spelling : spellings) {
        if (text.sliced(at).startsWith(spelling.written))
            return &spelling;
    }
    return nullptr;
}

/// A sound written twice is one, and "iu", "ia", "ie" are what "yu", "ya", "ye" and their bare vowels become.
void appendSound(QByteArray& result, char c)
{
    const bool isVowel = c == 'a' || c == 'e' || c == 'u' || c == 'o';
    if (isVowel && result.endsWith('i'))
        result.chop(1);
    if (!result.endsWith(c) || (c >= '0' && c <= '9'))
        result += c;
}

QByteArray simplified(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const Spelling* spelling = spellingAt(text, at);
        const QByteArrayView meant = spelling ? QByteArrayView(spelling->meant) : text.sliced(at, 1);
        for (const char c : meant)
            appendSound(result, c);
        at += spelling ? QByteArrayView(spelling->written).size() : 1;
    }
    return result;
}

using Words = QVarLengthArray<QByteArrayView, 8>;

Words wordsOf(QByteArrayView text)
{
    Words words;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype space = text.indexOf(' ', from);
        const qsizetype end = space < 0 ? text.size() : space;
        if (end > from)
            words.append(text.sliced(from, end - from));
        from = end + 1;
    }
    return words;
}

/// Each word of the one that has fewer, with the best that is left of the other.
struct Pairing {
    double alike = 0; ///< letters, weighted by how alike their words are
    double letters = 0; ///< of the shorter one's words
    double unpaired = 0; ///< letters of the longer one's other words
    qsizetype pairs = 0;
    qsizetype others = 0;
};

double partLikeness(QByteArrayView a, QByteArrayView b)
{
    constexpr double initial = 0.85;
    const bool isInitial = (a.size() == 1) != (b.size() == 1);
    return isInitial ? (a.front() == b.front() ? initial : 0.0) : wordLikeness(a, b);
}

Pairing paired(QByteArrayView a, QByteArrayView b)
{
    Words fewer = wordsOf(a);
    Words more = wordsOf(b);
    if (fewer.size() > more.size())
        std::swap(fewer, more);
    Pairing result;
    for (const QByteArrayView word : fewer) {
        qsizetype best = 0;
        double likeness = -1;
        for (qsizetype i = 0; i < more.size(); ++i) {
            const double one = partLikeness(word, more[i]);
            if (one > likeness) {
                likeness = one;
                best = i;
            }
        }
        const double length = double(std::max(word.size(), more[best].size()));
        result.alike += likeness * length;
        result.letters += length;
        ++result.pairs;
        more.remove(best);
    }
    for (const QByteArrayView word : more)
        result.unpaired += double(word.size());
    result.others = more.size();
    return result;
}

} // namespace

QString hyphensAsSpaces(QStringView text)
{
    QString result = text.toString();
    for (QChar& c : result) {
        if (c.category() == QChar::Punctuation_Dash || c == u'/')
            c = u' ';
    }
    return result;
}

QByteArray latinized(QStringView text)
{
    const QString fold = folded(hyphensAsSpaces(text));
    QByteArray latin;
    latin.reserve(fold.size() * 2);
    for (const QChar c : fold) {
        if (const char* letters = latinOf(c.unicode()))
            latin += letters;
        else
            latin += QStringView(&c, 1).toUtf8();
    }
    return simplified(latin);
}

QByteArray consonantsOf(QByteArrayView latin)
{
    static constexpr QByteArrayView vowels("aeiou");
    QByteArray result;
    for (qsizetype i = 0; i < latin.size(); ++i) {
        const char c = latin[i];
        const bool isFirst = i == 0 || latin[i - 1] == ' ';
        if ((isFirst || !vowels.contains(c)) && (isFirst || !result.endsWith(c)))
            result += c;
    }
    return result;
}

double wordLikeness(QByteArrayView a, QByteArrayView b)
{
    if (a == b)
        return 1;
    const qsizetype longer = std::max(a.size(), b.size());
    const qsizetype most = longer / 3;
    if (std::abs(a.size() - b.size()) > most || longer == 0)
        return 0;
    const qsizetype width = b.size() + 1;
    QVarLengthArray<int, 192> rows(3 * width);
    int* before = rows.data();
    int* above = before + width;
    int* row = above + width;
    std::iota(above, above + width, 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j < width; ++j) {
            const int differs = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + differs});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        if (*std::min_element(row, row + width) > most)
            return 0;
        std::swap(before, above);
        std::swap(above, row);
    }
    const int distance = above[width - 1];
    return distance > most ? 0 : 1 - double(distance) / double(longer);
}

double personLikeness(QByteArrayView a, QByteArrayView b)
{
    constexpr double middleName = 0.04;
    constexpr double firstName = 0.25;
    if (a.isEmpty() || b.isEmpty())
        return 0;
    const Pairing pairing = paired(a, b);
    const double lacking = pairing.pairs < 2 && pairing.others > 0 ? firstName : middleName * double(pairing.others);
    return std::max(0.0, pairing.alike / pairing.letters - lacking);
}

double companyLikeness(QByteArrayView a, QByteArrayView b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    const Pairing pairing = paired(a, b);
    return pairing.alike / (pairing.letters + pairing.unpaired);
}

} // namespace crm
