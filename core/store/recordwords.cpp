#include "core/store/recordwords.h"

#include "core/base/fold.h"

#include <QCryptographicHash>

namespace crm {

namespace {

void appendLine(QString& words, const QString& line)
{
    if (line.isEmpty())
        return;
    if (!words.isEmpty())
        words += QLatin1Char('\n');
    words += line;
}

/// A Russian number as it is dialled within Russia, "89161234567"; empty for others.
QString dialledAtHome(const QString& full)
{
    constexpr int russianDigits = 11;
    const bool isRussian = full.size() == russianDigits && full.startsWith(QLatin1Char('7'));
    return isRussian ? QLatin1Char('8') + full.mid(1) : QString();
}

// https://www.unicode.org/faq/private_use.html: 6,400 code points that no text has.
constexpr char16_t firstPrivate = 0xe000;
constexpr int privates = 6'400;
constexpr int signLength = 3;

} // namespace

void appendWords(QString& words, const Field& field, const QVariant& value, const QVariant& twin)
{
    if (value.isNull())
        return;
    if (field.type != FieldType::Phone) {
        // A text's twin is its folded form already.
        appendLine(words, field.type == FieldType::Text && !twin.isNull() ? twin.toString() : folded(value.toString()));
        return;
    }
    // 8 916… and +7 916… alike, and any beginning of either.
    const QString typed = digitsOf(value.toString());
    const QString full = digitsOf(twin.toString());
    const QString home = dialledAtHome(full);
    appendLine(words, typed);
    if (full != typed)
        appendLine(words, full);
    if (home != typed)
        appendLine(words, home);
}

QString moduleSign(const Module& module)
{
    // From the name alone, so that a module keeps its sign whatever modules come beside it.
    const QByteArray hash = QCryptographicHash::hash(module.name.toUtf8(), QCryptographicHash::Sha1);
    QString sign;
    for (int i = 0; i < 2 * signLength; i += 2)
        sign += QChar(char16_t(firstPrivate + (uchar(hash[i]) * 256 + uchar(hash[i + 1])) % privates));
    return sign;
}

QString signOf(const QString& words)
{
    return words.right(signLength);
}

void appendModuleSign(QString& words, const Module& module)
{
    appendLine(words, moduleSign(module));
}

} // namespace crm
