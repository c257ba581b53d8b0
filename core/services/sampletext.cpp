#include "core/services/sampletext.h"

#include <QHash>

namespace crm {

namespace {

QString transliterated(const QString& russian)
{
    static const QHash<QChar, QString> latin = [] {
        const QStringList pairs =
            QStringLiteral("аa бb вv гg дd еe ёe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щsch ъ ыy ь эe "
                           "юyu яya")
                .split(u' ');
        QHash<QChar, QString> table;
        for (const QString& pair : pairs)
            table.insert(pair.front(), pair.mid(1));
        return table;
    }();
    QString result;
    for (const QChar letter : russian.toLower())
        result += latin.value(letter, QString(letter));
    return result;
}

} // namespace

QString sampletext::addressWord(const QString& text)
{
    QString word;
    for (const QChar letter : transliterated(text)) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            word += letter;
        else if (!word.isEmpty() && !word.endsWith(u'-'))
            word += u'-';
    }
    return word.endsWith(u'-') ? word.chopped(1) : word;
}

QList<SampleWord> sampletext::words(const QString& text)
{
    QList<SampleWord> result;
    for (const QString& word : text.simplified().split(u' '))
        result.append({word, addressWord(word)});
    return result;
}

QList<QStringList> sampletext::rows(const QString& text)
{
    QList<QStringList> result;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        result.append(line.split(u'|'));
    return result;
}

QList<SampleTrade> sampletext::trades(const QString& text)
{
    QList<SampleTrade> result;
    for (const QStringList& row : rows(text)) {
        // The marks must outlive the spelling, which would turn them into hyphens.
        const QString latin = addressWord(QString(row[0]).replace(u'#', QLatin1String("0")).replace(u'*', QLatin1String("1")));
        result.append({{row[0], QString(latin).replace(u'0', u'#').replace(u'1', u'*')}, row[1]});
    }
    return result;
}

QList<SampleJob> sampletext::jobs(const QString& text)
{
    QList<SampleJob> result;
    for (const QStringList& row : rows(text))
        result.append({row[0], row[1]});
    return result;
}

} // namespace crm
