#include "core/search/matchedpart.h"

#include "core/base/fold.h"

#include <QTextBoundaryFinder>

namespace crm {

namespace {

// Some words before the match tell what it is about; of the rest no more is read than fits a line.
constexpr qsizetype charactersBefore = 24;
constexpr qsizetype excerptLength = 160;

/// A folded text and, for each of its characters, those of the original that became it.
struct FoldedText {
    QString folded;
    QList<Stretch> origins;
};

/// Folds character by character as people see them, so that each keeps its place.
FoldedText foldedWithOrigins(const QString& text)
{
    FoldedText result;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = characters.toNextBoundary(); to > 0; to = characters.toNextBoundary()) {
        const QStringView character = QStringView(text).mid(from, to - from);
        const bool isSpace = character.front().isSpace();
        const QString fold = isSpace ? QStringLiteral(" ") : folded(character);
        const bool isRepeated = isSpace && (result.folded.isEmpty() || result.folded.endsWith(u' '));
        if (!isRepeated) {
            result.folded += fold;
            result.origins.resize(result.folded.size(), {from, to - from});
        }
        from = to;
    }
    return result;
}

bool isWordStart(const QString& text, qsizetype at)
{
    return at == 0 || text[at - 1] == u' ';
}

/// Where the word begins a word, else where it is first; -1 when it is nowhere.
qsizetype placeOf(const QString& word, const QString& text)
{
    const qsizetype first = text.indexOf(word);
    for (qsizetype at = first; at >= 0; at = text.indexOf(word, at + 1)) {
        if (isWordStart(text, at))
            return at;
    }
    return first;
}

QList<Stretch> joined(QList<Stretch> marks)
{
    std::sort(marks.begin(), marks.end(), [](const Stretch& one, const Stretch& other) { return one.start < other.start; });
    QList<Stretch> apart;
    for (const Stretch& mark : std::as_const(marks)) {
        if (apart.isEmpty() || mark.start > apart.last().start + apart.last().length)
            apart << mark;
        else
            apart.last().length = std::max(apart.last().length, mark.start + mark.length - apart.last().start);
    }
    return apart;
}

/// The digits of a Russian number as it is dialled within Russia; each stands where it stood. Others stay as they are.
QString dialledAtHome(QString digits)
{
    if (digits.startsWith(u'7'))
        digits[0] = u'8';
    return digits;
}

bool isDigits(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

QList<Stretch> marksOf(const Field& field, const QString& shown, const QVariant& stored, const QStringList& words)
{
    return field.type == FieldType::Phone ? phoneMarksIn(shown, stored.toString(), words) : marksIn(shown, words);
}

QStringList notIn(const QString& title, const QStringList& words)
{
    const QString text = folded(title);
    QStringList missing = words;
    missing.removeIf([&text](const QString& word) { return text.contains(word); });
    return missing;
}

qsizetype heldBy(const Field& field, const QVariant& value, const QStringList& words, const ValueWriter& writer)
{
    const bool isPhone = field.type == FieldType::Phone;
    const QString shown = isPhone ? digitsOf(writer.shown(field, value)) : QString();
    const QString text =
        isPhone ? QStringList{digitsOf(value.toString()), shown, dialledAtHome(shown)}.join(u'\n') : folded(value.toString());
    return std::count_if(words.begin(), words.end(), [&text](const QString& word) { return text.contains(word); });
}

/// Cuts a long text to what stands around its first mark, which stays where it is in it.
void cutToMatch(MatchedPart& part)
{
    std::replace_if(
        part.text.begin(), part.text.end(), [](QChar c) { return c.isSpace(); }, u' ');
    qsizetype start = part.marks.isEmpty() ? 0 : part.marks.first().start - charactersBefore;
    if (start > 0) {
        const qsizetype space = part.text.indexOf(u' ', start);
        start = space >= 0 && space < part.marks.first().start ? space + 1 : part.marks.first().start;
        part.text = u'…' + part.text.mid(start);
        for (Stretch& mark : part.marks)
            mark.start += 1 - start;
    }
    if (part.text.size() > excerptLength)
        part.text = part.text.left(excerptLength - 1) + u'…';
    part.marks.removeIf([&part](const Stretch& mark) { return mark.start + mark.length > part.text.size(); });
}

} // namespace

QList<Stretch> marksIn(const QString& text, const QStringList& words)
{
    const FoldedText source = foldedWithOrigins(text);
    QList<Stretch> marks;
    for (const QString& word : words) {
        const qsizetype at = placeOf(word, source.folded);
        if (at < 0 || word.isEmpty())
            continue;
        const Stretch& first = source.origins[at];
        const Stretch& last = source.origins[at + word.size() - 1];
        marks << Stretch{first.start, last.start + last.length - first.start};
    }
    return joined(marks);
}

QList<Stretch> phoneMarksIn(const QString& shown, const QString& stored, const QStringList& words)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown[i].isDigit())
            places << i;
    }
    const QString digits = digitsOf(shown);
    const QString typed = digitsOf(stored);
    QList<Stretch> marks;
    for (const QString& word : words) {
        if (word.isEmpty() || !isDigits(word))
            continue;
        qsizetype at = std::max(digits.indexOf(word), dialledAtHome(digits).indexOf(word));
        if (const qsizetype inTyped = typed.indexOf(word); at < 0 && inTyped >= 0)
            at = digits.size() - typed.size() + inTyped; // they end alike
        if (at >= 0 && at + word.size() <= places.size())
            marks << Stretch{places[at], places[at + word.size() - 1] + 1 - places[at]};
    }
    return joined(marks);
}

MatchedPart matchedPart(const Record& record, const Module& module, const QStringList& words, const ValueWriter& writer)
{
    const QStringList missing = notIn(record.title, words);
    const Field* best = nullptr;
    qsizetype most = 0;
    for (const Field& field : module.fields) {
        const QVariant value = record.value(field.name);
        if (missing.isEmpty() || field.searched == Searched::No || value.isNull())
            continue;
        if (const qsizetype held = heldBy(field, value, missing, writer); held > most) {
            most = held;
            best = &field;
        }
    }
    if (!best)
        return {};
    MatchedPart part{best->name, writer.shown(*best, record.value(best->name)), {}};
    part.marks = marksOf(*best, part.text, record.value(best->name), words);
    cutToMatch(part);
    return part;
}

} // namespace crm
