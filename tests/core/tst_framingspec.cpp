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
                       "slip cobs")
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
    row("no such choice", "length-prefixed:size=5", "1, 2, 3, 4, 8, varint");
    row("byte order of a varint", "length-prefixed:size=varint,order=big", "\"order\"");
    row("offset beyond its range", "length-prefixed:offset=65536", "0 to 65535");
    row("escape of two bytes", "start-stop:escape=ab", "one byte");
    row("escape in the end", "start-stop:end=ab,escape=b", "escape");
    row("escape in the start", "start-stop:escape=\\x02", "escape");
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
