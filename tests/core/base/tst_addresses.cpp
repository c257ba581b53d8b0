#include "core/base/emailaddress.h"
#include "core/base/weburl.h"

#include <QTest>

using namespace crm;

using namespace Qt::StringLiterals;

class TestAddresses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emailProblem_address_isFound_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("valid");
        const auto row = [](const char* name, const QString& address, bool valid) { QTest::newRow(name) << address << valid; };
        row("ordinary", u"john@doe.invalid"_s, true);
        row("tag and dots", u"john.q+crm@mail.example.co.uk"_s, true);
        row("Russian domain", u"ivan@пример.рф"_s, true);
        row("Russian all through", u"иван@пример.рф"_s, true);
        row("punycode domain", u"ivan@xn--e1afmkfd.xn--p1ai"_s, true);
        row("apostrophe", u"o'brien@example.com"_s, true);
        row("no at sign", u"john.example.com"_s, false);
        row("two at signs", u"john@doe@example.com"_s, false);
        row("no local part", u"@example.com"_s, false);
        row("no domain", u"john@"_s, false);
        row("domain without a dot", u"john@gmail"_s, false);
        row("two dots", u"john..doe@example.com"_s, false);
        row("dot before the at sign", u"john.@example.com"_s, false);
        row("dot after the at sign", u"john@.example.com"_s, false);
        row("domain ends with a dot", u"john@example.com."_s, false);
        row("label starts with a hyphen", u"john@-example.com"_s, false);
        row("comma for a dot", u"john@example,com"_s, false);
        row("two addresses", u"a@example.com, b@example.com"_s, false);
        row("two addresses without a space", u"a@example.com,b@example.com"_s, false);
        row("name and address", u"John <john@example.com>"_s, false);
        row("quoted local part", u"\"a b\"@example.com"_s, false);
        row("address literal", u"john@[127.0.0.1]"_s, false);
        row("bare IPv4", u"john@127.0.0.1"_s, false);
        row("local part too long", QString(65, u'a') + u"@example.com"_s, false);
        row("label too long", u"a@"_s + QString(64, u'b') + u".com"_s, false);
    }

    void emailProblem_address_isFound()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, valid);
        const auto problem = emailProblem(address);
        QVERIFY2(!problem == valid, qPrintable(problem.value_or(u"none"_s)));
    }

    void emailTwin_spellings_meet()
    {
        QCOMPARE(emailTwin(u" John@Example.COM "), u"john@example.com"_s);
        QCOMPARE(emailTwin(u"ivan@xn--e1afmkfd.xn--p1ai"), emailTwin(u"Ivan@Пример.РФ"));
    }

    void urlProblem_address_isFound_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("opened");
        const auto row = [](const char* name, const QString& address, const QString& opened) { QTest::newRow(name) << address << opened; };
        row("whole", u"https://www.example.com/a?b=c#d"_s, u"https://www.example.com/a?b=c#d"_s);
        row("scheme in capitals", u"HTTP://Example.com"_s, u"http://example.com"_s);
        row("no scheme", u"www.example.com"_s, u"http://www.example.com"_s);
        row("bare host", u"intranet"_s, u"http://intranet"_s);
        row("bare word", u"updated"_s, u"http://updated"_s);
        row("bare host and port", u"intranet:8080/wiki"_s, u"http://intranet:8080/wiki"_s);
        row("no scheme but slashes", u"//example.com/x"_s, u"http://example.com/x"_s);
        row("another address in the query", u"example.com/?to=http://a.b"_s, u"http://example.com/?to=http://a.b"_s);
        row("ftp", u"ftp://example.com/file"_s, u"ftp://example.com/file"_s);
        row("IPv4", u"192.168.0.1/admin"_s, u"http://192.168.0.1/admin"_s);
        row("IPv6", u"http://[::1]:80/"_s, u"http://[::1]:80/"_s);
        row("underscore in the host", u"http://my_host/"_s, u"http://my_host/"_s);
        row("script", u"javascript:alert(1)"_s, {});
        row("script as a scheme", u"javascript://example.com/%0aalert(1)"_s, {});
        row("file", u"file:///etc/passwd"_s, {});
        row("mail", u"mailto:a@example.com"_s, {});
        row("e-mail address", u"john@example.com"_s, {});
        row("login", u"http://user:secret@example.com"_s, {});
        row("space", u"my site.com"_s, {});
        row("no host", u"http://"_s, {});
        row("two dots in the host", u"http://example..com"_s, {});
        row("port is no number", u"http://example.com:x/"_s, {});
        row("dash", u"-"_s, {});
    }

    void urlProblem_address_isFound()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, opened);
        QCOMPARE(!urlProblem(address), !opened.isEmpty());
        QCOMPARE(urlToOpen(address).toString(), opened);
    }

    void urlToOpen_russianHost_isKept() { QCOMPARE(urlToOpen(u"пример.рф").host(), u"пример.рф"_s); }
};

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
