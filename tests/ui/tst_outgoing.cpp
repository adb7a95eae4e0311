// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/outgoing.h"

#include "core/framing/framing.h"

#include <QRegularExpression>
#include <QtTest>

class TestOutgoing : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void bytes_data();
    void bytes();
    void textBecomesAHeaderContentMessage_data();
    void textBecomesAHeaderContentMessage();
    void aMessageSaysItsEncoding();
    void whatTheEncodingHasNotIsNamed();
    void whatCannotBeSentIsNamed_data();
    void whatCannotBeSentIsNamed();
};

void TestOutgoing::bytes_data()
{
    QTest::addColumn<SendMode>("mode");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("framing");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("raw text") << SendMode::Text << QStringLiteral("hello") << QStringLiteral("raw")
                              << QByteArray("hello");
    QTest::newRow("a backslash is one") << SendMode::Text << QStringLiteral("C:\\new \\o/")
                                        << QStringLiteral("raw") << QByteArray("C:\\new \\o/");
    QTest::newRow("several lines are one message")
        << SendMode::Text << QStringLiteral("a\nb") << QStringLiteral("length-prefixed:size=2")
        << QByteArray("\0\3a\nb", 5);
    QTest::newRow("escapes") << SendMode::EscapedText << QStringLiteral("a\\n\\x00b")
                             << QStringLiteral("raw") << QByteArray("a\n\0b", 4);
    QTest::newRow("line") << SendMode::Text << QStringLiteral("hello") << QStringLiteral("lines")
                          << QByteArray("hello\n");
    QTest::newRow("line with its own delimiter")
        << SendMode::Text << QStringLiteral("hello") << QStringLiteral("lines:delimiter=\\r\\n")
        << QByteArray("hello\r\n");
    QTest::newRow("length before it")
        << SendMode::Text << QStringLiteral("hello") << QStringLiteral("length-prefixed:size=2")
        << QByteArray("\0\5hello", 7);
    QTest::newRow("between start and end")
        << SendMode::Text << QStringLiteral("hello") << QStringLiteral("start-stop")
        << QByteArray("\2hello\3");
    QTest::newRow("in an encoding")
        << SendMode::Text << QStringLiteral("é") << QStringLiteral("lines:encoding=latin-1")
        << QByteArray("\xe9\n");
    QTest::newRow("escapes in an encoding")
        << SendMode::EscapedText << QStringLiteral("é\\x00")
        << QStringLiteral("raw:encoding=cp1252") << QByteArray("\xe9\0", 2);
    QTest::newRow("hex is not framed")
        << SendMode::Hex << QStringLiteral("68 65") << QStringLiteral("lines") << QByteArray("he");
}

void TestOutgoing::bytes()
{
    QFETCH(SendMode, mode);
    QFETCH(QString, input);
    QFETCH(QString, framing);
    QFETCH(QByteArray, expected);
    const Result<FramingSpec> spec = FramingSpec::parse(framing);
    QVERIFY(spec.has_value());
    const Result<QByteArray> bytes = outgoingBytes(mode, input, *spec);
    QVERIFY(bytes.has_value());
    QCOMPARE(*bytes, expected);
}

void TestOutgoing::textBecomesAHeaderContentMessage_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("contentType");
    QTest::newRow("JSON") << QStringLiteral("{\"action\": \"search\"}")
                          << QStringLiteral("text/json");
    QTest::newRow("words") << QStringLiteral("grüß dich 🐶") << QStringLiteral("text/plain");
}

void TestOutgoing::textBecomesAHeaderContentMessage()
{
    QFETCH(QString, input);
    QFETCH(QString, contentType);
    const Result<QByteArray> bytes
        = outgoingBytes(SendMode::Text, input, {QStringLiteral("header-content"), {}});
    QVERIFY(bytes.has_value());
    const Dissection parts = Framing({QStringLiteral("header-content"), {}}).dissect(*bytes);
    QCOMPARE(parts.find(u"content-type")->value, contentType);
    QCOMPARE(parts.find(u"content-encoding")->value, QStringLiteral("utf-8"));
    const ByteRange content = parts.content->range;
    QCOMPARE(bytes->mid(content.start, content.size()), input.toUtf8());
}

void TestOutgoing::aMessageSaysItsEncoding()
{
    const Framing framing(
        FramingSpec::parse(QStringLiteral("header-content:encoding=latin-1")).value());
    const Result<QByteArray> bytes
        = outgoingBytes(SendMode::Text, QStringLiteral("grüß"), framing.spec());
    QVERIFY(bytes.has_value());
    const Dissection parts = framing.dissect(*bytes);
    QCOMPARE(parts.find(u"content-encoding")->value, QStringLiteral("latin-1"));
    QCOMPARE(bytes->last(4), QByteArray("gr\xfc\xdf"));
}

void TestOutgoing::whatTheEncodingHasNotIsNamed()
{
    const Result<QByteArray> bytes = outgoingBytes(SendMode::Text, QStringLiteral("€"),
        FramingSpec::parse(QStringLiteral("lines:encoding=latin-1")).value());
    QVERIFY(!bytes.has_value());
    QVERIFY(bytes.error().detail.contains(QStringLiteral("latin-1")));
}

void TestOutgoing::whatCannotBeSentIsNamed_data()
{
    QTest::addColumn<SendMode>("mode");
    QTest::addColumn<QString>("input");
    QTest::newRow("no escape") << SendMode::EscapedText << QStringLiteral("a\\qb");
    QTest::newRow("no hex digit") << SendMode::Hex << QStringLiteral("68 zz");
    QTest::newRow("half a byte") << SendMode::Hex << QStringLiteral("686");
}

void TestOutgoing::whatCannotBeSentIsNamed()
{
    QFETCH(SendMode, mode);
    QFETCH(QString, input);
    const Result<QByteArray> bytes = outgoingBytes(mode, input, {});
    QVERIFY(!bytes.has_value());
    QCOMPARE(bytes.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!bytes.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestOutgoing)
#include "tst_outgoing.moc"
