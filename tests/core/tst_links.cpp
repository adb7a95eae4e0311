// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/links.h"

#include <QRegularExpression>
#include <QTest>

class TestLinks : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void areFound_data();
    void areFound();
    void hostsAreThoseThatAreAsked_data();
    void hostsAreThoseThatAreAsked();
};

void TestLinks::areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links");
    const auto add = [](const char* name, const QString& text, const QStringList& links) {
        QTest::newRow(name) << text << links;
    };
    add("none", QStringLiteral("no link"), {});
    add("alone", QStringLiteral("http://example.org"), {QStringLiteral("http://example.org")});
    add("two", QStringLiteral("http://a.example/x https://b.example:8080/?q=1#top"),
        {QStringLiteral("http://a.example/x"), QStringLiteral("https://b.example:8080/?q=1#top")});
    add("end of a sentence", QStringLiteral("See http://a.example/x."),
        {QStringLiteral("http://a.example/x")});
    add("in brackets", QStringLiteral("(http://a.example/x)"),
        {QStringLiteral("http://a.example/x")});
    add("with brackets", QStringLiteral("http://a.example/x_(y)"),
        {QStringLiteral("http://a.example/x_(y)")});
    add("capitals", QStringLiteral("HTTPS://A.example"), {QStringLiteral("HTTPS://A.example")});
    add("other schemes", QStringLiteral("javascript:alert(1) file:///etc/passwd ftp://a data:x"),
        {});
    add("in a word", QStringLiteral("xhttp://a.example"), {});
    add("no host", QStringLiteral("http:// http://:80 https://"), {});
    add("letters of other scripts", QStringLiteral("http://b\u00fccher.example/"),
        {QStringLiteral("http://b\u00fccher.example/")});
    add("turned round", QStringLiteral("http://a.example/\u202egpj.exe"),
        {QStringLiteral("http://a.example/")});
    add("zero width", QStringLiteral("http://a.exam\u200bple/"), {QStringLiteral("http://a.exam")});
    add("HTML", QStringLiteral("<a href=\"http://a.example/\">"),
        {QStringLiteral("http://a.example/")});
    add("endless", QStringLiteral("http://a.example/") + QString(5000, u'x'), {});
}

void TestLinks::areFound()
{
    QFETCH(QString, text);
    const MarkedText marked = markedText(text);
    QStringList links;
    for (const ByteRange& range : linksIn(marked))
        links.append(marked.text.mid(range.start, range.size()));
    QTEST(links, "links");
}

void TestLinks::hostsAreThoseThatAreAsked_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("host");
    QTest::newRow("plain") << QStringLiteral("http://Example.ORG/x")
                           << QStringLiteral("example.org");
    QTest::newRow("user that looks like a host")
        << QStringLiteral("http://bank.example@evil.example/") << QStringLiteral("evil.example");
    QTest::newRow("cyrillic") << QStringLiteral("http://\u0430pple.example/")
                              << QStringLiteral("xn--pple-43d.example");
    QTest::newRow("no web") << QStringLiteral("ftp://a.example/") << QString();
}

void TestLinks::hostsAreThoseThatAreAsked()
{
    QFETCH(QString, link);
    QTEST(hostOfLink(link), "host");
}

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
