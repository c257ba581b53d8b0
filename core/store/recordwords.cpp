#include "core/store/recordwords.h"

#include "core/base/fold.h"

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
    // 8 916… and +7 916… alike.
    const QString typed = digitsOf(value.toString());
    const QString full = digitsOf(twin.toString());
    appendLine(words, typed);
    if (full != typed)
        appendLine(words, full);
}

} // namespace crm
