// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/rules/byteregex.h"

#include <QElapsedTimer>
#include <QTest>

using Outcome = ByteRegex::Outcome;

class tst_ByteRegex : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void matches_data();
    void matches();
    void hex_data();
    void hex();
    void errors_data();
    void errors();
    void looksAtTheStartOnly();
    void noPatternTakesForEver_data();
    void noPatternTakesForEver();
};

namespace {

/// Each capture in brackets; a dash if nothing matches.
QByteArray capturesOf(const ByteRegex& regex, QByteArrayView bytes)
{
    std::vector<ByteRange> captures;
    if (regex.search(bytes, captures) != Outcome::Match)
        return "-";
    QByteArray text;
    for (const ByteRange& range : captures)
        text += '[' + bytes.sliced(range.start, range.size()).toByteArray() + ']';
    return text;
}

} // namespace

void tst_ByteRegex::matches_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("captures");
    const auto row
        = [](const char* name, const QByteArray& pattern, const QByteArray& bytes,
              const QByteArray& captures) { QTest::newRow(name) << pattern << bytes << captures; };
    row("anywhere", "b+", "abbc", "[bb]");
    row("captures", "(\\w+)=(\\d+)", "x=1", "[x=1][x][1]");
    row("capture that took no part", "(a)|(b)", "b", "[b][][b]");
    row("nothing", "x", "abc", "-");
    row("empty pattern", "", "abc", "[]");
    row("empty bytes", "^$", "", "[]");
    row("NUL in the bytes", "a.b", QByteArray("a\0b", 3), QByteArray("[a\0b]", 5));
    row("bytes that are no UTF-8", "\\xFF(.)", "\xFE\xFF\x80", "[\xFF\x80][\x80]");
    row("text beyond ASCII", "gr\xC3\xBC\xC3\x9F", "gr\xC3\xBC\xC3\x9F dich",
        "[gr\xC3\xBC\xC3\x9F]");
    row("a dot is a byte", "^.$", "\xC3\xBC", "-");
    row("a dot is a character if asked for", "(*UTF)^.$", "\xC3\xBC", "[\xC3\xBC]");
    row("no UTF-8 where it was asked for", "(*UTF)a", "a\xFF", "-");
}

void tst_ByteRegex::matches()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, captures);
    const auto regex = ByteRegex::compile(pattern);
    QVERIFY2(regex, qPrintable(regex ? QString() : regex.error().detail));
    QCOMPARE(capturesOf(*regex, bytes), captures);
}

void tst_ByteRegex::hex_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("captures");
    QTest::newRow("bytes") << QStringLiteral("7e 01") << QByteArray("a\x7E\x01z")
                           << QByteArray("[\x7E\x01]");
    QTest::newRow("wildcard, any byte")
        << QStringLiteral("7E??01") << QByteArray("\x7E\n\x01") << QByteArray("[\x7E\n\x01]");
    QTest::newRow("wildcard needs a byte")
        << QStringLiteral("7E ??") << QByteArray("\x7E") << QByteArray("-");
    QTest::newRow("wildcards alone")
        << QStringLiteral("?? ??") << QByteArray("abc") << QByteArray("[ab]");
    QTest::newRow("separators") << QStringLiteral("0a:0B, 0c") << QByteArray("\n\v\f")
                                << QByteArray("[\n\v\f]");
    QTest::newRow("a dot is a dot") << QStringLiteral("2E") << QByteArray("x") << QByteArray("-");
}

void tst_ByteRegex::hex()
{
    QFETCH(QString, pattern);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, captures);
    const auto regex = ByteRegex::compileHex(pattern);
    QVERIFY(regex);
    QCOMPARE(capturesOf(*regex, bytes), captures);
}

void tst_ByteRegex::errors_data()
{
    QTest::addColumn<bool>("isHex");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("start");
    const auto row = [](const char* name, bool isHex, const char* pattern, const char* start) {
        QTest::newRow(name) << isHex << QString::fromLatin1(pattern) << QString::fromLatin1(start);
    };
    row("bracket left open", false, "ab(c", "offset 4: missing closing parenthesis");
    row("quantifier alone", false, "a|*", "offset 2: quantifier");
    row("not a digit", true, "7E xx", "offset 3: two hexadecimal digits or ??");
    row("one digit", true, "7E 1", "offset 3:");
    row("half a wildcard", true, "7E ?1", "offset 3:");
    row("no bytes", true, " ", "offset 0:");
}

void tst_ByteRegex::errors()
{
    QFETCH(bool, isHex);
    QFETCH(QString, pattern);
    QFETCH(QString, start);
    const auto regex
        = isHex ? ByteRegex::compileHex(pattern) : ByteRegex::compile(pattern.toUtf8());
    QVERIFY(!regex);
    QCOMPARE(regex.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(regex.error().detail.startsWith(start), qPrintable(regex.error().detail));
}

void tst_ByteRegex::looksAtTheStartOnly()
{
    const QByteArray filler(ByteRegex::searchSize - 1, 'a');
    const QByteArray bytes = filler + "bc";
    QCOMPARE(capturesOf(*ByteRegex::compile("b"), bytes), QByteArray("[b]"));
    QCOMPARE(capturesOf(*ByteRegex::compile("c"), bytes), QByteArray("-"));
    QCOMPARE(capturesOf(*ByteRegex::compile("b$"), bytes), QByteArray("-"));
    // One pass over all of it is within the limit.
    const auto lazy = ByteRegex::compile("(?s)^a.*?b").value();
    QCOMPARE(capturesOf(lazy, QByteArray(filler + 'b')).size(), filler.size() + 3);
}

void tst_ByteRegex::noPatternTakesForEver_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("givesUp");
    constexpr int size = 64 * 1024;
    const QByteArray same(size, 'a');
    QTest::newRow("exponential") << QByteArray("(a+)+$") << QByteArray(same + 'b') << true;
    QTest::newRow("two ways for each byte")
        << QByteArray("(a|a)+$") << QByteArray(same + 'b') << true;
    QTest::newRow("cubic") << QByteArray("a*a*[bc]") << same << true;
    // The worst found: it starts anew everywhere, and stays just below the limit.
    const QByteArray block = QByteArray(14, 'a') + 'x';
    QTest::newRow("below the limit, again and again")
        << QByteArray("(a+)+[bc]") << block.repeated(size / 15) << false;
}

void tst_ByteRegex::noPatternTakesForEver()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, givesUp);
    const auto regex = ByteRegex::compile(pattern).value();
    std::vector<ByteRange> captures;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(regex.search(bytes, captures), givesUp ? Outcome::GaveUp : Outcome::NoMatch);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(tst_ByteRegex)
#include "tst_byteregex.moc"
