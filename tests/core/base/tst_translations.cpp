#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or as many as the language has plurals
    bool isNumerus = false;
    bool isUnfinished = false;
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{.context = context, .isNumerus = xml.attributes().value("numerus"_L1) == "yes"_L1};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isUnfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
            if (!message.isNumerus)
                message.forms << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// The messages of translations/telcom-crm_LANGUAGE.ts; none when it cannot be read.
QList<Message> messagesIn(const QString& language)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/translations/telcom-crm_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// Each once and sorted: a language may name a thing twice, or in another order.
QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(u"%L?(?:[0-9]{1,2}|n)"_s);
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

bool hasMnemonic(const QString& text)
{
    static const QRegularExpression mnemonic(u"&\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(mnemonic);
}

/// Empty when the form can stand for the source.
QString faultOf(const QString& form, const QString& source)
{
    if (form.trimmed().isEmpty())
        return u"is empty"_s;
    if (placeholdersOf(form) != placeholdersOf(source))
        return u"has other placeholders than its source"_s;
    if (hasMnemonic(form) != hasMnemonic(source))
        return u"has a mnemonic and its source none, or the reverse"_s;
    for (const QChar end : {u'…', u':', u' '}) {
        if (source.endsWith(end) && !form.endsWith(end))
            return u"lacks the “%1” at the end"_s.arg(end);
    }
    return {};
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMessage_ofTheLanguage_isTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("plurals");
        QTest::newRow("Russian") << u"ru"_s << 3;
        QTest::newRow("English") << u"en"_s << 2;
    }

    void everyMessage_ofTheLanguage_isTranslated()
    {
        QFETCH(const QString, language);
        QFETCH(const int, plurals);
        const QList<Message> messages = messagesIn(language);
        QVERIFY2(!messages.isEmpty(), "the file is not there or is no XML");
        QStringList faults;
        for (const Message& message : messages) {
            const QString name = u"%1: “%2” "_s.arg(message.context, message.source);
            if (message.isUnfinished)
                faults << name + u"is unfinished"_s;
            if (message.forms.size() != (message.isNumerus ? plurals : 1))
                faults << name + u"has %1 forms"_s.arg(message.forms.size());
            for (const QString& form : message.forms) {
                if (const QString fault = faultOf(form, message.source); !fault.isEmpty())
                    faults << name + u"as “%1” "_s.arg(form) + fault;
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void faultOf_spoiltForm_isFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("isSound");
        QTest::newRow("sound") << u"%1 of %2…"_s << u"%2: %1…"_s << true;
        QTest::newRow("named twice") << u"%1"_s << u"%1 (%1)"_s << true;
        QTest::newRow("empty") << u"Open"_s << u""_s << false;
        QTest::newRow("spaces") << u"Open"_s << u"  "_s << false;
        QTest::newRow("placeholder lost") << u"%1 of %2"_s << u"%1"_s << false;
        QTest::newRow("placeholder invented") << u"All"_s << u"Все %1"_s << false;
        QTest::newRow("count without separators") << u"%Ln rows"_s << u"%n строк"_s << false;
        QTest::newRow("ellipsis lost") << u"Open…"_s << u"Открыть"_s << false;
        QTest::newRow("ellipsis of three dots") << u"Open…"_s << u"Открыть..."_s << false;
        QTest::newRow("colon lost") << u"View:"_s << u"Вид"_s << false;
        QTest::newRow("mnemonic") << u"&Open"_s << u"&Открыть"_s << true;
        QTest::newRow("mnemonic lost") << u"&Open"_s << u"Открыть"_s << false;
        QTest::newRow("space at the end lost") << u" or "_s << u" или"_s << false;
    }

    void faultOf_spoiltForm_isFound()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, form);
        QFETCH(const bool, isSound);
        QCOMPARE(faultOf(form, source).isEmpty(), isSound);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
