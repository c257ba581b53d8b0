#include "core/base/fold.h"

#include <QVarLengthArray>

#include <array>

namespace crm {

namespace {

constexpr char16_t space = u' ';

bool isStripped(QChar c)
{
    switch (c.category()) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Symbol_Modifier: // ` and ´ stand for quotes
        return true;
    default:
        return c.isPunct();
    }
}

/// The full foldings that are longer than their letter and have no decomposition: QString::toCaseFolded() leaves them as they are.
bool appendLigature(QString& result, QChar c)
{
    if (c == u'ß')
        result += QStringLiteral("ss");
    else if (c == u'\u0587') // the Armenian one
        result += QStringLiteral("\u0565\u0582");
    else if (c >= u'\ufb00' && c <= u'\ufb17')
        result += c.decomposition();
    else
        return false;
    return true;
}

/// Letters with a stroke and the dotless i have no decomposition in Unicode, yet people look for them without.
QChar withoutStroke(QChar c)
{
    switch (c.unicode()) {
    case u'ø':
        return u'o';
    case u'ł':
        return u'l';
    case u'đ':
        return u'd';
    case u'ħ':
        return u'h';
    case u'ŧ':
        return u't';
    case u'ı':
        return u'i';
    default:
        return c;
    }
}

/// Folds whatever Unicode holds; white space is left for the caller to join.
QString foldedByUnicode(QStringView text)
{
    const QString decomposed = text.toString().toCaseFolded().normalized(QString::NormalizationForm_D);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c == QChar(u'\u0306') && result.endsWith(u'и'))
            result.back() = u'й'; // a letter of its own in Russian, not an accented one
        else if (c.isSpace())
            result += space;
        else if (!appendLigature(result, c) && !isStripped(c))
            result += withoutStroke(c);
    }
    // What was inside a ligature folds now; composing keeps Hangul readable.
    return result.toCaseFolded().normalized(QString::NormalizationForm_C);
}

/// What a single character folds to. Covers Latin, Greek and Cyrillic, and the dashes, quotes and spaces of U+2000: some 3 KB, made
/// from foldedByUnicode() itself so that the two can't disagree.
class FoldTable {
public:
    static constexpr char16_t dropped = 0;
    static constexpr char16_t unknown = 0xffff;

    FoldTable()
    {
        for (int i = 0; i < int(m_folds.size()); ++i)
            m_folds[i] = foldOf(char16_t(i < letters ? i : firstPunctuation + i - letters));
    }

    char16_t operator[](char16_t c) const
    {
        if (c < letters)
            return m_folds[c];
        const int punctuation = c - firstPunctuation;
        return punctuation >= 0 && punctuation < punctuations ? m_folds[letters + punctuation] : unknown;
    }

private:
    static constexpr int letters = 0x530;
    static constexpr int firstPunctuation = 0x2000;
    static constexpr int punctuations = 0x70;

    static char16_t foldOf(char16_t c)
    {
        if (QChar(c).isMark())
            return unknown; // it may belong to the letter before
        const QString fold = foldedByUnicode(QStringView(&c, 1));
        if (fold.isEmpty())
            return dropped;
        return fold.size() == 1 ? fold.front().unicode() : unknown;
    }

    std::array<char16_t, letters + punctuations> m_folds;
};

const FoldTable& foldTable()
{
    static const FoldTable table;
    return table;
}

QString withSingleSpaces(const QString& text)
{
    return text.simplified();
}

} // namespace

QString folded(QStringView text)
{
    const FoldTable& table = foldTable();
    QVarLengthArray<char16_t, 256> result(text.size());
    qsizetype length = 0;
    for (const QChar c : text) {
        const char16_t fold = table[c.unicode()];
        if (fold == FoldTable::dropped)
            continue;
        if (fold == FoldTable::unknown)
            return withSingleSpaces(foldedByUnicode(text));
        if (fold == space && (length == 0 || result[length - 1] == space))
            continue;
        result[length++] = fold;
    }
    if (length > 0 && result[length - 1] == space)
        --length;
    return QStringView(result.constData(), length).toString();
}

namespace {

/// The character that begins at a place, and its length; what is not of one to three well-formed bytes has none.
struct Utf8Character {
    char16_t code = 0;
    int length = 0;

    static Utf8Character at(const uchar* text, qsizetype left)
    {
        if (text[0] < 0x80)
            return {text[0], 1};
        const auto follows = [&](int place) { return (text[place] & 0xc0) == 0x80; };
        if (text[0] >= 0xc2 && text[0] < 0xe0 && left >= 2 && follows(1))
            return {char16_t((text[0] & 0x1f) << 6 | (text[1] & 0x3f)), 2};
        if (text[0] >= 0xe1 && text[0] < 0xf0 && left >= 3 && follows(1) && follows(2))
            return {char16_t((text[0] & 0x0f) << 12 | (text[1] & 0x3f) << 6 | (text[2] & 0x3f)), 3};
        return {};
    }
};

char* append(char* to, char16_t c)
{
    if (c < 0x80) {
        *to++ = char(c);
    } else if (c < 0x800) {
        *to++ = char(0xc0 | c >> 6);
        *to++ = char(0x80 | (c & 0x3f));
    } else {
        *to++ = char(0xe0 | c >> 12);
        *to++ = char(0x80 | (c >> 6 & 0x3f));
        *to++ = char(0x80 | (c & 0x3f));
    }
    return to;
}

} // namespace

void foldUtf8(QByteArrayView text, QByteArray& result)
{
    const FoldTable& table = foldTable();
    const auto* from = reinterpret_cast<const uchar*>(text.data());
    const uchar* const end = from + text.size();
    result.resize(3 * text.size()); // a folding of two letters or a longer one is unknown to the table
    char* const begin = result.data();
    char* to = begin;
    while (from < end) {
        const Utf8Character c = Utf8Character::at(from, end - from);
        const char16_t fold = c.length ? table[c.code] : FoldTable::unknown;
        if (fold == FoldTable::unknown) {
            result = folded(QString::fromUtf8(text)).toUtf8();
            return;
        }
        from += c.length;
        const bool isSecondSpace = fold == space && (to == begin || to[-1] == ' ');
        if (fold != FoldTable::dropped && !isSecondSpace)
            to = append(to, fold);
    }
    if (to > begin && to[-1] == ' ')
        --to;
    result.resize(to - begin);
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

} // namespace crm
