// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framer.h"
#include "core/framing/framingspec.h"

#include <QTest>

class tst_FramingSpec : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void names();
    void parse_data();
    void parse();
    void commaInValue();
    void nested_data();
    void nested();
    void errors_data();
    void errors();
};

void tst_FramingSpec::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_FramingSpec::names()
{
    QCOMPARE(framingNames(),
        QStringLiteral("raw lines header-content length-prefixed content-length start-stop fixed "
                       "slip cobs postgresql irc")
            .split(u' '));
    for (const QString& name : framingNames()) {
        QCOMPARE(FramingSpec::parse(name)->toString(), name);
        FramingSpec spec;
        spec.name = name;
        QVERIFY(makeFramer(spec));
    }
}

void tst_FramingSpec::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<QString>("canonical");
    const auto row
        = [](const char* name, const char* text, const char* delimiter, const char* canonical) {
              QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(delimiter)
                                  << QString::fromLatin1(canonical);
          };
    row("no parameters", "lines", "", "lines");
    row("escapes stay as they are", "lines:delimiter=\\r\\n", "\\r\\n", "lines:delimiter=\\r\\n");
    row("NUL", "lines:delimiter=\\0", "\\0", "lines:delimiter=\\0");
    row("an equals sign in the value", "lines:delimiter==", "=", "lines:delimiter==");
    row("a colon in the value", "lines:delimiter=::", "::", "lines:delimiter=::");
    row("a comma as an escape", "lines:delimiter=\\x2C", "\\x2C", "lines:delimiter=\\x2C");
    row("an encoding", "lines:encoding=latin-1", "", "lines:encoding=latin-1");
    row("an encoding among others", "lines:limit=10,encoding=utf-16,delimiter=;", ";",
        "lines:delimiter=;,encoding=utf-16,limit=10");
    row("a preset", "nmea", "", "nmea");
    row("a preset in an encoding", "nmea:encoding=cp1252", "", "nmea:encoding=cp1252");
    row("a preset and a parameter", "nmea:delimiter=;", ";", "lines:delimiter=;");
    row("all of them", "nmea:delimiter=;,encoding=cp1252", ";",
        "lines:delimiter=;,encoding=cp1252");
    row("keys are put in order", "lines:limit=10,delimiter=;", ";", "lines:delimiter=;,limit=10");
}

void tst_FramingSpec::parse()
{
    QFETCH(QString, text);
    QFETCH(QString, delimiter);
    QFETCH(QString, canonical);
    const Result<FramingSpec> spec = FramingSpec::parse(text);
    QVERIFY(spec);
    QCOMPARE(spec->parameters.value(QStringLiteral("delimiter")), delimiter);
    QCOMPARE(spec->toString(), canonical);
    QVERIFY(*FramingSpec::parse(canonical) == *spec);
}

/// A dialog puts values in as they are typed.
void tst_FramingSpec::commaInValue()
{
    FramingSpec spec {.name = QStringLiteral("lines"), .parameters = {}};
    spec.parameters.insert(QStringLiteral("delimiter"), QStringLiteral(",;"));
    QCOMPARE(spec.toString(), QStringLiteral("lines:delimiter=\\x2C;"));
    QVERIFY(FramingSpec::parse(spec.toString()));
}

void tst_FramingSpec::nested_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("nested");
    QTest::newRow("a name") << QStringLiteral("lines") << QStringLiteral("lines");
    QTest::newRow("a parameter") << QStringLiteral("fixed:size=68")
                                 << QStringLiteral("fixed/size=68");
    QTest::newRow("several") << QStringLiteral("length-prefixed:gap=6,size=3")
                             << QStringLiteral("length-prefixed/gap=6/size=3");
    QTest::newRow("a colon in a value")
        << QStringLiteral("lines:delimiter=::") << QStringLiteral("lines/delimiter=::");
}

void tst_FramingSpec::nested()
{
    QFETCH(QString, text);
    QFETCH(QString, nested);
    const FramingSpec spec = FramingSpec::parse(text).value();
    QCOMPARE(spec.toNestedString(), nested);
    QCOMPARE(FramingSpec::parseNested(nested).value(), spec);
}

void tst_FramingSpec::errors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* text, const char* says) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(says);
    };
    row("empty", "", "unknown framing");
    row("unknown encoding", "raw:encoding=klingon", "\"klingon\"");
    row("no encoding", "raw:encoding=", "unknown encoding");
    row("presets are named", "nothing", "mqtt");
    row("unknown name", "line", "\"line\"");
    row("name in another case", "Lines", "\"Lines\"");
    row("colon without parameters", "lines:", "key=value");
    row("no equals sign", "lines:delimiter", "key=value");
    row("no key", "lines:=x", "key=value");
    row("unknown key", "lines:end=x", "\"end\"");
    row("parameter of a framing without any", "raw:delimiter=x", "\"delimiter\"");
    row("parameter of header-content", "header-content:limit=1", "\"limit\"");
    row("the same key twice", "lines:limit=1,limit=2", "twice");
    row("empty delimiter", "lines:delimiter=", "empty");
    row("no escape", "lines:delimiter=\\q", "offset 0");
    row("limit of nothing", "lines:limit=0", "from 1");
    row("negative limit", "lines:limit=-1", "from 1");
    row("limit beyond 64 bits", "lines:limit=99999999999999999999", "from 1");
    row("no such choice", "length-prefixed:size=5", "1, 2, 3, 4, 8, varint, decimal, hex");
    row("byte order of a varint", "length-prefixed:size=varint,order=big", "\"order\"");
    row("byte order of digits", "length-prefixed:size=decimal,order=big", "\"order\"");
    row("no width", "length-prefixed:width=0", "1 to 255");
    row("digits until a digit", "length-prefixed:size=hex,until=a", "until");
    row("parameter of a preset", "mqtt:delimiter=x", "\"delimiter\"");
    row("parameter of a preset, out of range", "mqtt:limit=0", "framing mqtt: limit must be");
    row("first raw", "length-prefixed:first=raw", "first cannot be raw");
    row("first with codes", "length-prefixed:first=cobs/limit=3", "first cannot be cobs");
    row("first unknown", "length-prefixed:first=nothing", "first, unknown framing");
    row("parameter of the first", "length-prefixed:client-first=fixed/size=0", "from 1");
    row("offset beyond its range", "length-prefixed:offset=65536", "0 to 65535");
    row("escape of two bytes", "start-stop:escape=ab", "one byte");
    row("escape in the end", "start-stop:end=ab,escape=b", "escape");
    row("escape in the start", "start-stop:escape=\\x02", "escape");
    row("escape in the start alone", "start-stop:start=ab,end=cd,escape=a", "first of both");
    row("escape twice in a mark", "start-stop:start=aa,end=ab,escape=a", "there only");
    row("escape is the whole end", "start-stop:start=ab,end=a,escape=a", "first of both");
    row("one mark begins with the other", "start-stop:start=ab,end=abc,escape=a", "begins with");
    row("escaped marks with xor", "start-stop:start=ab,end=ac,escape=a,xor=z", "without xor");
    row("xor without an escape", "start-stop:xor=a", "needs an escape");
    row("xor that changes nothing", "start-stop:escape=a,xor=\\0", "of another one");
    row("xor that makes the end of the start", "start-stop:escape=a,xor=\\x01", "of another one");
    row("shared, not the same", "start-stop:shared=yes", "the same");
    row("shared with a trailer", "start-stop:start=a,end=a,shared=yes,trailer=1", "trailer");
    row("trailer", "start-stop:trailer=65536", "65535");
    row("size of nothing", "fixed:size=0", "from 1");
    row("limit is no number", "lines:limit=1k", "from 1");
}

void tst_FramingSpec::errors()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const Result<FramingSpec> spec = FramingSpec::parse(text);
    QVERIFY(!spec);
    QCOMPARE(spec.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(spec.error().detail.contains(says), qPrintable(spec.error().detail));
}

QTEST_GUILESS_MAIN(tst_FramingSpec)
#include "tst_framingspec.moc"
