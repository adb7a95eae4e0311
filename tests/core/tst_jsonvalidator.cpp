// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/jsonvalidator.h"

#include <QTest>

namespace {

template<typename Text>
bool isJson(const Text& text, qsizetype piece)
{
    JsonValidator validator;
    for (qsizetype at = 0; at < text.size(); at += piece)
        validator.feed(text.sliced(at, std::min(piece, text.size() - at)));
    return validator.isComplete();
}

/// Arrays and objects by turns, 200,000 deep, each pair closed by `end`.
QByteArray closedBy(const char* end)
{
    return QByteArray(R"([{"a":)").repeated(100'000) + '1' + QByteArray(end).repeated(100'000);
}

} // namespace

class tst_JsonValidator : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void texts_data();
    void texts();
    void saysWhereItIsWrong_data();
    void saysWhereItIsWrong();
    void depth();
    void reset();
};

void tst_JsonValidator::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_JsonValidator::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isJson");
    const auto rows = [](bool isJson, std::initializer_list<QByteArray> texts) {
        for (const QByteArray& text : texts)
            QTest::addRow(
                "%s %s", isJson ? "yes:" : "no: ", text.toPercentEncoding(" []{}\",:").constData())
                << text << isJson;
    };
    rows(true,
        {"0", "-0", "1", "-1", "10", "1.5", "0.5", "-0.0", "1e5", "1E+5", "1e-5", "0e0", "1.25e10",
            "123456789012345678901234567890", "1e999"});
    rows(false,
        {"", " ", "-", "+1", "01", "-01", "00", ".5", "1.", "1.e5", "1e", "1e+", "1e+-5", "1e5.0",
            "0x10", "1a", "--1", "1 2", "NaN", "Infinity", "-Infinity", "-NaN"});
    rows(true, {"true", "false", "null", " \t\r\ntrue \n"});
    rows(false,
        {"tru", "truee", "True", "TRUE", "nul", "nulll", "fals", "falsey", "true false", "\vtrue",
            "\ftrue", QByteArray("true\0", 5), "\xC2\xA0true"});
    rows(true,
        {R"("")", R"("a")", R"("\"\\\/\b\f\n\r\t")", R"("\u00e9\uABCD\uabcd")", R"("\ud83d\udc30")",
            R"("\ud800")", R"("\udc00")", "\"\x7F\"", "\"\xC3\xA9\"", R"("\u0000")"});
    rows(false,
        {"\"", "\"a", "'a'", R"("\")", R"("\a")", R"("\u")", R"("\u12")", R"("\u123g")",
            R"("\x41")", R"("\U0041")", "\"\n\"", "\"\t\"", "\"\x1F\"", QByteArray("\"\0\"", 3),
            R"("a""b")", R"("a"b)"});
    rows(true,
        {"[]", "[ ]", "[1]", "[1,2]", "[ 1 , 2 ]", "[[],[[]]]", R"([{}, "a", null])", "[1e5,-0]"});
    rows(false,
        {"[", "]", "[1", "[1,", "[1,]", "[,1]", "[,]", "[1 2]", "[1,,2]", "[1]]", "[1}", "[}",
            "[1:2]", "[]1", "[tru]", "[1.]", "[-]", R"(["a":1])"});
    rows(true,
        {"{}", "{ }", R"({"a":1})", R"({"a":1,"b":{}})", R"({"a":1,"a":2})", R"({"":[]})",
            R"( { "a" : [ 1 ] , "b" : null } )"});
    rows(false,
        {"{", "}", R"({"a"})", R"({"a":})", R"({"a":1,})", "{,}", R"({,"a":1})", "{a:1}", "{'a':1}",
            "{1:1}", R"({"a" 1})", R"({"a"::1})", R"({"a":1 "b":2})", R"({"a":1]})", R"({"a":1]})",
            R"({"a":1}})", R"({"a":1},)", "{}{}", "{null:1}", R"({"a":1,2})", "{[]:1}"});
    rows(false,
        {"// x\n1", "/* */ 1", "1 // x", "# x\n1", "undefined", ",", ":", "\\",
            "\xEF\xBB\xBF"
            "1"});
}

void tst_JsonValidator::texts()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isJson);
    const QString wide = QString::fromLatin1(text);
    for (const qsizetype piece : {qsizetype(1), qsizetype(2), qsizetype(3), qsizetype(1000)}) {
        QCOMPARE(::isJson(QByteArrayView(text), piece), isJson);
        QCOMPARE(::isJson(QStringView(wide), piece), isJson);
    }
}

void tst_JsonValidator::saysWhereItIsWrong_data()
{
    using enum JsonValidator::Expected;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("sound");
    QTest::addColumn<JsonValidator::Expected>("expected");
    const auto row = [](const char* text, int sound, JsonValidator::Expected expected) {
        QTest::newRow(text) << QByteArray(text) << sound << expected;
    };
    row("", 0, Value);
    row("oops", 0, Value);
    row("{\"a\":1,,}", 7, Name);
    row("{\"a\":1,}", 7, Name);
    row("{,", 1, NameOrEnd);
    row("{\"a\" 1}", 5, Colon);
    row("{\"a\":}", 5, Value);
    row("{\"a\":1]", 6, CommaOrEndOfObject);
    row("{\"a\":tru}", 8, Word);
    row("[1 2]", 3, CommaOrEndOfArray);
    row("[12x", 3, CommaOrEndOfArray);
    row("[,", 1, ValueOrEnd);
    row("[1,]", 3, Value);
    row("1 2", 2, EndOfText);
    row("-x", 1, Digit);
    row("1.x", 2, Digit);
    row("1ex", 2, Digit);
    row("\"a\tb\"", 2, TextOrQuote);
    row("\"\\x41\"", 2, Escape);
    row("\"\\u12g4\"", 5, HexDigit);
    row("\"not closed", 11, TextOrQuote);
    row("[1,", 3, Value);
}

void tst_JsonValidator::saysWhereItIsWrong()
{
    QFETCH(const QByteArray, text);
    for (const qsizetype piece : {qsizetype(1), qsizetype(3), qsizetype(1000)}) {
        JsonValidator validator;
        for (qsizetype at = 0; at < text.size(); at += piece)
            validator.feed(QByteArrayView(text).sliced(at, std::min(piece, text.size() - at)));
        QVERIFY(!validator.isComplete());
        QTEST(int(validator.soundUnits()), "sound");
        QTEST(validator.expected(), "expected");
    }
}

void tst_JsonValidator::depth()
{
    constexpr qsizetype most = JsonValidator::maxDepth;
    JsonValidator validator;
    validator.feed(QByteArray(most, '['));
    validator.feed(QByteArray(most, ']'));
    QVERIFY(validator.isComplete());
    validator.reset();
    validator.feed(QByteArray(most + 1, '['));
    validator.feed(QByteArray(most + 1, ']'));
    QVERIFY(!validator.isComplete());
    validator.reset();
    validator.feed(closedBy("}]"));
    QVERIFY(validator.isComplete());
    validator.reset();
    validator.feed(closedBy("]}"));
    QVERIFY(!validator.isComplete());
}

void tst_JsonValidator::reset()
{
    JsonValidator validator;
    for (const QByteArray& before :
        {QByteArray("[[\"a"), QByteArray("]"), QByteArray("-"), QByteArray("tr")}) {
        validator.feed(before);
        QVERIFY(!validator.isComplete());
        validator.reset();
        validator.feed(QByteArray("{}"));
        QVERIFY(validator.isComplete());
        validator.reset();
    }
}

QTEST_GUILESS_MAIN(tst_JsonValidator)
#include "tst_jsonvalidator.moc"
