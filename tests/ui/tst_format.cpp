// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/bytesastext.h"
#include "core/words/format.h"

#include <QLocale>
#include <QTest>

class TestFormat : public QObject
{
    Q_OBJECT

private slots:
    void countsBytes_data();
    void countsBytes();
    void tellsDurations_data();
    void tellsDurations();
    void tellsMilliseconds();
    void tellsDecimalsAsTheUserDoes();
    void joinsWhatIsListed();
    void tellsPlurals();
    void tellsRanges();
    void makesToolTipsPlain();
    void writesPythonBytes_data();
    void writesPythonBytes();
    void indentsJson_data();
    void indentsJson();
};

void TestFormat::countsBytes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0LL << QStringLiteral("0 B");
    QTest::newRow("below a thousand") << 999LL << QStringLiteral("999 B");
    QTest::newRow("a thousand") << 1'000LL << QStringLiteral("1.0 kB");
    QTest::newRow("tens") << 14'200LL << QStringLiteral("14.2 kB");
    QTest::newRow("hundreds") << 142'300LL << QStringLiteral("142 kB");
    QTest::newRow("rounded to a hundred") << 99'960LL << QStringLiteral("100 kB");
    QTest::newRow("rounded to the next unit") << 999'600LL << QStringLiteral("1.0 MB");
    QTest::newRow("many") << 5'000'000'000'000'000LL << QStringLiteral("5,000 TB");
}

void TestFormat::countsBytes()
{
    QFETCH(qint64, bytes);
    QTEST(Format::byteCount(bytes), "text");
}

void TestFormat::tellsDurations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << 59LL << QStringLiteral("59 s");
    QTest::newRow("a minute") << 65LL << QStringLiteral("1 min 05 s");
    QTest::newRow("hours") << 7'620LL << QStringLiteral("2 h 07 min");
    QTest::newRow("in the future") << -5LL << QStringLiteral("0 s");
}

void TestFormat::tellsDurations()
{
    QFETCH(qint64, seconds);
    QTEST(Format::duration(seconds * 1'000'000'000), "text");
}

void TestFormat::tellsMilliseconds()
{
    QCOMPARE(Format::milliseconds(169'999), QStringLiteral("0.169"));
    QCOMPARE(Format::milliseconds(749'317'000), QStringLiteral("749.317"));
    QCOMPARE(Format::milliseconds(9'999'999'999), QStringLiteral("9999.999"));
    QCOMPARE(Format::milliseconds(35'378'035'000), QStringLiteral("35378"));
}

void TestFormat::tellsDecimalsAsTheUserDoes()
{
    QCOMPARE(Format::decimal(12345.678, 1), QStringLiteral("12345.7"));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const QString decimal = Format::decimal(12345.678, 1);
    const QString milliseconds = Format::milliseconds(169'000);
    QLocale::setDefault(before);
    QCOMPARE(decimal, QStringLiteral("12345,7"));
    QCOMPARE(milliseconds, QStringLiteral("0,169"));
}

void TestFormat::joinsWhatIsListed()
{
    QCOMPARE(Format::list({}), QString());
    QCOMPARE(Format::list({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a, b"));
    QCOMPARE(Format::sentences({{}, QStringLiteral("%1."), {}, QStringLiteral("%2.")}),
        QStringLiteral("%1. %2."));
    QCOMPARE(Format::sentences({}), QString());
}

/// The last digits of a number that is no int are kept, for the plural of some languages goes by
/// them.
void TestFormat::tellsPlurals()
{
    QCOMPARE(Format::forPlural(1), 1);
    QCOMPARE(Format::forPlural(999'999), 999'999);
    QCOMPARE(Format::forPlural(1'000'001), 1'000'001);
    QCOMPARE(Format::forPlural(5'000'000'021), 1'000'021);
}

void TestFormat::tellsRanges()
{
    QCOMPARE(Format::range({2, 105}), QStringLiteral("2–104 · 103 B"));
    QCOMPARE(Format::range({5, 5}), QStringLiteral("0 B"));
}

void TestFormat::makesToolTipsPlain()
{
    QCOMPARE(Format::plainToolTip(QStringLiteral("<b>x")), QStringLiteral("<qt>&lt;b&gt;x</qt>"));
    QCOMPARE(Format::plainToolTip({}), QString());
}

void TestFormat::writesPythonBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("b''");
    QTest::newRow("letters") << QByteArray("abc") << QStringLiteral("b'abc'");
    QTest::newRow("quote and backslash") << QByteArray("'\\") << QStringLiteral("b'\\'\\\\'");
    QTest::newRow("white space") << QByteArray("\n\r\t") << QStringLiteral("b'\\n\\r\\t'");
    QTest::newRow("others") << QByteArray("\0\x7f\xff", 3) << QStringLiteral("b'\\x00\\x7f\\xff'");
}

void TestFormat::writesPythonBytes()
{
    QFETCH(QByteArray, bytes);
    QTEST(bytesAsText(bytes, ByteFormat::PythonBytes), "text");
}

void TestFormat::indentsJson_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("object") << QByteArray(R"({"b":[1, {}],"a" : "x, {y}"})")
                            << QStringLiteral("{\n    \"b\": [\n        1,\n        {}\n    ],\n"
                                              "    \"a\": \"x, {y}\"\n}\n");
    QTest::newRow("as it stands") << QByteArray(
        R"([1.50, 123456789012345678901234567890, "\u00e9"])")
                                  << QStringLiteral("[\n    1.50,\n    "
                                                    "123456789012345678901234567890,\n"
                                                    "    \"\\u00e9\"\n]\n");
    QTest::newRow("member") << QByteArray(R"("a": true)")
                            << QStringLiteral("{\n    \"a\": true\n}\n");
    QTest::newRow("no JSON") << QByteArray("it's \"so\"") << QStringLiteral("\"it's \\\"so\\\"\"");
}

void TestFormat::indentsJson()
{
    QFETCH(QByteArray, bytes);
    QTEST(bytesAsText(bytes, ByteFormat::Json), "text");
}

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
