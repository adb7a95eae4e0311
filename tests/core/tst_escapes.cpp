// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/escapes.h"

#include <QTest>

class tst_Escapes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void escapedText_data();
    void escapedText();
    void escapedTextErrors_data();
    void escapedTextErrors();
    void hex_data();
    void hex();
    void hexErrors_data();
    void hexErrors();
};

void tst_Escapes::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_Escapes::escapedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("plain") << QStringLiteral("abc") << QByteArray("abc");
    QTest::newRow("UTF-8") << QStringLiteral("\u00E9\U0001F430")
                           << QByteArray("\xC3\xA9\xF0\x9F\x90\xB0");
    QTest::newRow("letters") << QStringLiteral("\\n\\r\\t\\\\") << QByteArray("\n\r\t\\");
    QTest::newRow("NUL, then a digit") << QStringLiteral("\\01")
                                       << QByteArray("\0"
                                                     "1",
                                              2);
    QTest::newRow("byte that is not UTF-8") << QStringLiteral("a\\xffb\\xC3")
                                            << QByteArray("a\xFF"
                                                          "b\xC3");
    QTest::newRow("digits after a byte") << QStringLiteral("\\x410") << QByteArray("A0");
    QTest::newRow("more letters") << QStringLiteral("\\a\\b\\f\\v\\e\\'\\\"")
                                  << QByteArray("\a\b\f\v\x1b'\"");
    QTest::newRow("octal") << QStringLiteral("\\101\\377\\0001")
                           << QByteArray("A\xff\0"
                                         "1",
                                  4);
    QTest::newRow("characters") << QStringLiteral("\\u00e9\\u{1F436}\\U0001F436\\u{41}")
                                << QByteArray("\xC3\xA9\xF0\x9F\x90\xB6\xF0\x9F\x90\xB6"
                                              "A");
    QTest::newRow("surrogates of JSON")
        << QStringLiteral("\\ud83d\\udc36") << QByteArray("\xF0\x9F\x90\xB6");
    QTest::newRow("escaped backslash before n") << QStringLiteral("\\\\n") << QByteArray("\\n");
}

void tst_Escapes::escapedText()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);
    const auto result = bytesFromEscapedText(text);
    QVERIFY(result);
    QCOMPARE(*result, bytes);
}

void tst_Escapes::escapedTextErrors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    QTest::newRow("unknown letter") << QStringLiteral("ab\\q") << 2;
    QTest::newRow("capital letter") << QStringLiteral("\\N") << 0;
    QTest::newRow("nothing after it") << QStringLiteral("abc\\") << 3;
    QTest::newRow("behind characters of more bytes") << QStringLiteral("\u00e9\U0001F430\\q") << 3;
    QTest::newRow("octal over a byte") << QStringLiteral("\\400") << 0;
    QTest::newRow("half a character") << QStringLiteral("a\\ud83d") << 1;
    QTest::newRow("the other half") << QStringLiteral("\\udc36") << 0;
    QTest::newRow("no character") << QStringLiteral("\\u{110000}") << 0;
    QTest::newRow("a brace that is not closed") << QStringLiteral("\\u{41") << 0;
    QTest::newRow("too few digits") << QStringLiteral("\\u41") << 0;
    QTest::newRow("one digit") << QStringLiteral("\\x4") << 0;
    QTest::newRow("no digits") << QStringLiteral("\\n\\xgg") << 2;
}

void tst_Escapes::escapedTextErrors()
{
    QFETCH(QString, text);
    QFETCH(int, offset);
    const auto result = bytesFromEscapedText(text);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
    QVERIFY(result.error().detail.startsWith(QStringLiteral("offset %1:").arg(offset)));
}

void tst_Escapes::hex_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray bytes("\x00\x5F\xfe", 3);
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("separators alone") << QStringLiteral(" \n") << QByteArray();
    QTest::newRow("together") << QStringLiteral("005FfE") << bytes;
    QTest::newRow("spaced") << QStringLiteral(" 00 5f\n\tfe ") << bytes;
    QTest::newRow("colons") << QStringLiteral("00:5f:fe") << bytes;
    QTest::newRow("C array") << QStringLiteral("0x00, 0x5F, 0XFE,") << bytes;
}

void tst_Escapes::hex()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);
    const auto result = bytesFromHex(text);
    QVERIFY(result);
    QCOMPARE(*result, bytes);
}

void tst_Escapes::hexErrors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    QTest::newRow("odd") << QStringLiteral("00 5") << 3;
    QTest::newRow("pair cut by a space") << QStringLiteral("0 0") << 0;
    QTest::newRow("no digit") << QStringLiteral("00 zz") << 3;
    QTest::newRow("prefix alone") << QStringLiteral("0x") << 2;
    QTest::newRow("digit of another script") << QStringLiteral("\u0661\u0661") << 0;
}

void tst_Escapes::hexErrors()
{
    QFETCH(QString, text);
    QFETCH(int, offset);
    const auto result = bytesFromHex(text);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
    QVERIFY(result.error().detail.startsWith(QStringLiteral("offset %1:").arg(offset)));
}

QTEST_GUILESS_MAIN(tst_Escapes)
#include "tst_escapes.moc"
