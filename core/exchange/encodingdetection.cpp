// Which encoding a text has, by scoring. The rest of core/exchange/encoding.h is in encoding.cpp.
#include "core/exchange/encoding.h"

#include <QCoreApplication>
#include <QDir>

#include <array>
#include <cmath>

namespace crm {

namespace {

// Enough to judge an 8-bit text by its letters; more changes no verdict.
constexpr qsizetype ScoredBytes = 64 * 1024;
constexpr qsizetype SampleBytes = 256 * 1024;

std::optional<Encoding> byMark(QByteArrayView sample)
{
    if (sample.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (sample.startsWith("\xFF\xFE"))
        return Encoding::Utf16Le;
    if (sample.startsWith("\xFE\xFF"))
        return Encoding::Utf16Be;
    return std::nullopt;
}

/// Latin and Cyrillic text has 00 or 04 as the high byte of nearly every UTF-16 unit, and line ends and delimiters among them.
std::optional<Encoding> byZeroBytes(QByteArrayView sample)
{
    const qsizetype units = std::min(sample.size(), ScoredBytes) / 2;
    std::array<qsizetype, 2> high{};
    std::array<qsizetype, 2> zero{};
    for (qsizetype i = 0; i < units * 2; ++i) {
        const char byte = sample[i];
        zero[i % 2] += byte == 0;
        high[i % 2] += byte == 0 || byte == 4;
    }
    const auto isHighSide = [&](int side) { return zero[side] > 0 && high[side] * 10 >= units * 8 && high[1 - side] * 10 < units * 3; };
    if (units >= 2 && isHighSide(1))
        return Encoding::Utf16Le;
    if (units >= 2 && isHighSide(0))
        return Encoding::Utf16Be;
    return std::nullopt;
}

/// Length of the UTF-8 sequence at the position, 0 when it is none, -1 when the sample ends within it.
int sequenceLength(QByteArrayView sample, qsizetype at)
{
    const auto lead = static_cast<uchar>(sample[at]);
    const int length = lead < 0x80    ? 1
        : lead >= 0xC2 && lead < 0xE0 ? 2
        : lead >= 0xE0 && lead < 0xF0 ? 3
        : lead >= 0xF0 && lead < 0xF5 ? 4
                                      : 0;
    for (int i = 1; i < length; ++i) {
        if (at + i == sample.size())
            return -1;
        if ((static_cast<uchar>(sample[at + i]) & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

/// A damaged character or two among many good ones doesn't make another encoding of it.
bool isUtf8(QByteArrayView sample)
{
    constexpr qsizetype GoodPerBad = 50;
    qsizetype good = 0;
    qsizetype bad = 0;
    for (qsizetype at = 0; at < sample.size();) {
        const int length = sequenceLength(sample, at);
        if (length < 0)
            break;
        good += length > 1;
        bad += length == 0;
        at += std::max(length, 1);
    }
    return bad == 0 || good > bad * GoodPerBad;
}

/// Frequencies of а…я in Russian, per ten thousand (National Corpus of the Russian Language).
constexpr std::array<int, 32> RussianFrequency{801, 159, 454, 170, 298, 845, 94, 165, 735, 121, 349, 440, 321, 670, 1097, 281, 473, 547,
    626, 262, 26, 97, 48, 144, 73, 36, 4, 190, 174, 32, 64, 201};

bool isCyrillic(QChar c)
{
    return c.unicode() >= 0x400 && c.unicode() < 0x460;
}

bool isVowel(QChar lower)
{
    return QStringView(u"аеёиоуыэюяіїє").contains(lower);
}

/// How likely the Russian letter is after what stands before it, as a logarithm.
double russianScore(QChar c, QChar before)
{
    const QChar lower = c.toLower();
    const int index = lower.unicode() - u'а';
    double score = std::log((index >= 0 && index < 32 ? RussianFrequency[static_cast<std::size_t>(index)] : 4) / 10000.0);
    const bool isUpper = c != lower;
    if (!isCyrillic(before)) {
        const bool startsNoWord = QStringView(u"ыьъ").contains(lower);
        return score - (before.isLetter() ? 3 : 0) - (startsNoWord ? 4 : 0);
    }
    if (isUpper)
        score -= before.isUpper() ? 0.3 : 3;
    const bool followsVowel = isVowel(before.toLower());
    score += isVowel(lower) == followsVowel ? -0.7 : 0.3;
    if (followsVowel && QStringView(u"ыьъ").contains(lower))
        score -= 4;
    return score;
}

/// The same for an accented letter or sign: common between Latin letters or alone, odd within Cyrillic words and in rows.
double otherScore(QChar c, QChar before)
{
    if (c.unicode() < 0xA0 || c.unicode() == QChar::ReplacementCharacter)
        return -8;
    if (c.isLetter()) {
        const bool isCommon = QStringView(u"éèêàçôîâûüöäßñáíóúïëåøæõãœłąężśćńźěščřžýůőűđ").contains(c.toLower());
        const double within = c.isUpper() && before.isLower() ? -2 : 0;
        return within + (before.unicode() >= 0x80 && before.isLetter() ? -4 : isCommon ? -2.5 : -3.2);
    }
    const bool isUsual = QStringView(u"«»„“”‘’–—№…•°€©®\u00A0").contains(c);
    return isUsual ? -2.7 : -5;
}

/// "Iksiñski": a Spanish ñ is followed by a vowel, so that it is the Polish ń of another encoding.
bool isMisreadPolish(QChar before, QChar c)
{
    return (before == u'ñ' || before == u'Ñ') && c.isLetter() && !QStringView(u"aeiouáéíóúü").contains(c.toLower());
}

double score(QByteArrayView sample, const QString& high)
{
    double sum = 0;
    QChar before = u' ';
    for (const char byte : sample) {
        const auto code = static_cast<uchar>(byte);
        const QChar c = code < 0x80 ? QChar(code) : high[code - 0x80];
        if (code >= 0x80)
            sum += isCyrillic(c) ? russianScore(c, before) : otherScore(c, before);
        if (isMisreadPolish(before, c))
            sum -= 4;
        before = c;
    }
    return sum;
}

/// The upper 128 characters of an 8-bit encoding.
QString upperHalf(Encoding encoding)
{
    QByteArray bytes;
    for (int code = 0x80; code < 0x100; ++code)
        bytes += static_cast<char>(code);
    return Decoder(encoding).decode(bytes);
}

/// One odd letter doesn't make a file of thirty years ago.
double rarity(Encoding encoding)
{
    const bool isUsual = encoding == Encoding::Windows1252 || encoding == Encoding::Windows1251 || encoding == Encoding::Koi8R
        || encoding == Encoding::Cp866;
    return isUsual ? 0 : 3;
}

Encoding byScore(QByteArrayView sample)
{
    // In this order, so that a tie goes to the commoner one. Only a text without Cyrillic letters ends in a tie with the first.
    Encoding best = Encoding::Windows1252;
    double bestScore = -HUGE_VAL;
    for (const Encoding encoding : {Encoding::Windows1252, Encoding::Windows1251, Encoding::Koi8R, Encoding::Cp866, Encoding::Windows1250,
             Encoding::Iso88595, Encoding::MacCyrillic, Encoding::Ibm855, Encoding::MacRoman}) {
        const double reached = score(sample, upperHalf(encoding)) - rarity(encoding);
        if (reached > bestScore) {
            best = encoding;
            bestScore = reached;
        }
    }
    return best;
}

qsizetype firstBeyondAscii(QByteArrayView bytes)
{
    const auto found = std::find_if(bytes.begin(), bytes.end(), [](char byte) { return static_cast<uchar>(byte) >= 0x80 || byte == 0; });
    return found == bytes.end() ? -1 : found - bytes.begin();
}

bool isBinary(QByteArrayView sample)
{
    for (const char* magic :
        {"PK\x03\x04", "\xD0\xCF\x11\xE0", "%PDF-", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "SQLite format 3", "Rar!", "7z\xBC\xAF"}) {
        if (sample.startsWith(magic))
            return true;
    }
    return false;
}

} // namespace

Encoding detectEncoding(QByteArrayView sample)
{
    if (const auto encoding = byMark(sample))
        return *encoding;
    if (const auto encoding = byZeroBytes(sample))
        return *encoding;
    if (isUtf8(sample))
        return Encoding::Utf8;
    const qsizetype from = std::max<qsizetype>(0, firstBeyondAscii(sample) - 1);
    return byScore(sample.sliced(from, std::min(sample.size() - from, ScoredBytes)));
}

Result<Encoding> detectEncoding(InputFile& file)
{
    QByteArray sample;
    bool isFirst = true;
    // The first Cyrillic name may stand far down in a list that is otherwise ASCII, so ASCII alone decides nothing.
    while (true) {
        const Result<QByteArray> bytes = file.read(SampleBytes);
        if (!bytes)
            return bytes.error();
        if (isFirst && isBinary(*bytes)) {
            const QString text =
                QCoreApplication::translate("Encoding", "“%1” is not a text file. Save it as CSV in the program that made it.");
            return Error{Error::Format, text.arg(QDir::toNativeSeparators(file.path()))};
        }
        isFirst = false;
        sample += *bytes;
        if (bytes->isEmpty() || sample.size() > 2 * SampleBytes)
            break;
        if (firstBeyondAscii(sample) < 0)
            sample.clear();
    }
    if (const Result<> rewound = file.rewind(); !rewound)
        return rewound.error();
    return detectEncoding(sample);
}

} // namespace crm
