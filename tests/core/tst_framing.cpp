// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framing.h"
#include "core/framing/framingregistry.h"
#include "tests/core/framingsupport.h"

#include <QTest>

namespace {

FramingSpec specOf(const QString& text)
{
    return FramingSpec::parse(text).value();
}

/// With whose parameters any other one goes together.
FramingSpec neutralSpec(const QString& name)
{
    const bool hasMarks = name == QStringLiteral("start-stop");
    return hasMarks ? specOf(QStringLiteral("start-stop:start=~,end=~"))
                    : FramingSpec {.name = name, .parameters = {}};
}

} // namespace

class tst_Framing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bytes_data();
    void bytes();
    void roundTrip_data();
    void roundTrip();
    void errors_data();
    void errors();
    void decodesFaultyContent_data();
    void decodesFaultyContent();
    void headers_data();
    void headers();
    void registry();
};

void tst_Framing::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_Framing::bytes_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](const char* spec, const QByteArray& content, const QByteArray& hex) {
        QTest::addRow("%s, %s", spec, content.toHex(' ').constData())
            << QString::fromLatin1(spec) << content << hex;
    };
    row("raw", "ab", "61 62");
    row("lines", "ab", "61 62 0a");
    row("lines:delimiter=\\r\\n", "a\r", "61 0d 0d 0a");
    row("start-stop", "ab", "02 61 62 03");
    row("start-stop:escape=\\x10", "\x02\x03\x10", "02 10 02 10 03 10 10 03");
    row("start-stop:start=\\x10\\x02,end=\\x10\\x03,escape=\\x10", "\x02\x10\x03",
        "10 02 02 10 10 03 10 03");
    row("start-stop:start=\\x7E,end=\\x7E,escape=\\x7D,xor=\\x20,shared=yes", "a~}\x20",
        "7e 61 7d 5e 7d 5d 20 7e");
    row("start-stop:trailer=2", "a", "02 61 03 00 00");
    row("fixed:size=2", "ab", "61 62");
    row("length-prefixed", "ab", "00 00 00 02 61 62");
    row("length-prefixed:size=2,order=little,offset=1,inclusive=yes", "ab", "00 05 00 61 62");
    row("length-prefixed:size=1,adjust=2", "ab", "00 61 62");
    row("length-prefixed:size=varint", QByteArray(128, 'a'),
        "80 01" + QByteArray(" 61").repeated(128));
    row("length-prefixed:size=varint,inclusive=yes", QByteArray(127, 'a'),
        "81 01" + QByteArray(" 61").repeated(127));
    row("length-prefixed:size=decimal", "ab", "30 30 30 32 61 62");
    row("length-prefixed:size=decimal,width=3,padding=before", "ab", "20 20 32 61 62");
    row("sentdex", "ab", "32 20 20 20 20 20 20 20 20 20 61 62");
    row("pkt-line", "ab", "30 30 30 36 61 62");
    row("netstring", "ab", "32 3a 61 62 2c");
    row("length-prefixed:size=decimal,until=:,inclusive=yes", "1234567",
        "39 3a 31 32 33 34 35 36 37");
    row("length-prefixed:size=decimal,until=:,inclusive=yes", "12345678",
        "31 31 3a 31 32 33 34 35 36 37 38");
    row("mysql", "ab", "02 00 00 00 61 62");
    row("amqp", "ab", "00 00 00 00 00 00 02 61 62 ce");
    row("content-length", "a", "436f6e74656e742d4c656e6774683a20310d0a0d0a61");
    row("slip", "a\xC0\xDB", "c0 61 db dc db dd c0");
    row("cobs", "", "01 00");
    row("cobs", QByteArray(1, 0), "01 01 00");
    row("cobs", QByteArray("\x11\x22\0\x33", 4), "03 11 22 02 33 00");
    row("irc", "NICK a", "4e 49 43 4b 20 61 0d 0a");
    row("cobs", QByteArray(254, 'a'), "ff" + QByteArray(" 61").repeated(254) + " 00");
}

void tst_Framing::bytes()
{
    QFETCH(QString, spec);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, hex);
    const Result<QByteArray> message = Framing(specOf(spec)).encode(content);
    QVERIFY(message);
    QCOMPARE(message->toHex(), QByteArray::fromHex(hex).toHex());
}

void tst_Framing::roundTrip_data()
{
    QTest::addColumn<QString>("spec");
    for (const char* spec :
        {"lines", "lines:delimiter=aab", "start-stop", "start-stop:escape=a",
            "start-stop:start=<b,end=>b,escape=!", "start-stop:start=bb,end=ba",
            "start-stop:start=!<,end=!>,escape=!", "start-stop:start=!a,end=!bb,escape=!,trailer=3",
            "start-stop:start=a,end=a,escape=!,xor=\\x20,shared=yes",
            "start-stop:start=ab,end=ab,shared=yes", "fixed:size=7", "length-prefixed",
            "length-prefixed:size=1", "length-prefixed:size=3,order=little",
            "length-prefixed:size=8,offset=3,inclusive=yes,adjust=-2",
            "length-prefixed:size=varint,inclusive=yes,offset=2", "length-prefixed:size=decimal",
            "length-prefixed:size=hex,width=2,inclusive=yes,bare=2",
            "length-prefixed:size=decimal,until=:,inclusive=yes,trailer=ab", "smpp", "mysql",
            "content-length", "slip", "cobs", "cobs:limit=300", "header-content", "irc"}) {
        QTest::newRow(spec) << QString::fromLatin1(spec);
    }
}

/// What can be encoded is decoded to the same; what cannot is not decoded to anything else.
void tst_Framing::roundTrip()
{
    QFETCH(QString, spec);
    const FramingSpec framing = specOf(spec);
    std::mt19937 engine(7);
    int carried = 0;
    for (int round = 0; round < 2000; ++round) {
        QByteArray content(qsizetype(engine() % (round % 10 ? 8 : 600)), Qt::Uninitialized);
        for (char& byte : content)
            byte = engine() % 4 ? "ab\0<>!\r\n\xC0\xDB"[engine() % 10] : char(engine());
        const Result<QByteArray> message = Framing(framing).encode(content);
        if (!message) {
            QCOMPARE(message.error().code, ErrorCode::InvalidArgument);
            continue;
        }
        ++carried;
        const auto framer = makeFramer(framing);
        const QByteArray stream = *message + *message;
        const auto frames = framesOf(*framer, stream, allSplits().front());
        QCOMPARE(frames.size(), 2);
        for (const Frame& frame : frames) {
            QCOMPARE(frame.fault, nullptr);
            QCOMPARE(frame.kind, FrameKind::Whole);
            const QByteArray found = stream.mid(frame.content.start, frame.content.size());
            QCOMPARE(Framing(framing).decoded(found), content);
        }
    }
    QVERIFY(carried > 100);
}

void tst_Framing::errors_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* spec, const QByteArray& content,
                         const char* says) {
        QTest::newRow(name) << QString::fromLatin1(spec) << content << QString::fromLatin1(says);
    };
    row("delimiter", "lines", "ab\nc", "offset 2");
    row("delimiter that begins in the content", "lines:delimiter=aa", "ba", "offset 1");
    row("carriage return", "lines", "a\r", "carriage return");
    row("line over the limit", "lines:limit=1", "ab", "limit of 1");
    row("end", "start-stop", "a\x03", "end");
    row("start", "start-stop", "a\x02", "start");
    row("over the limit with its escapes", "start-stop:escape=!,limit=3", "a!!", "limit of 3");
    row("nothing between shared ends", "start-stop:start=a,end=a,shared=yes", "", "nothing");
    row("other size", "fixed:size=2", "abc", "2");
    row("over the limit", "length-prefixed:limit=1", "ab", "limit of 1");
    row("over one byte", "length-prefixed:size=1", QByteArray(256, 'a'), "256");
    row("over two digits", "length-prefixed:size=decimal,width=2", QByteArray(100, 'a'), "100");
    row("a length that stands alone", "length-prefixed:size=1,bare=2", "ab", "2 bytes");
    row("less than the length adds", "length-prefixed:adjust=3", "ab", "2 bytes");
    row("content over the limit", "content-length:limit=1", "ab", "limit of 1");
    row("headers over the limit", "content-length:header-limit=20", "ab", "limit of 20");
    row("empty", "slip", "", "empty");
    row("escaped over the limit", "slip:limit=1", "\xC0", "limit of 1");
    row("coded over the limit", "cobs:limit=1", "a", "limit of 1");
    row("line feed in a line of IRC", "irc", "a\nb", "offset 1");
    row("carriage return in a line of IRC", "irc", "a\rb", "offset 1");
    row("NUL in a line of IRC", "irc", QByteArray("a\0", 2), "offset 1");
    row("long line of IRC", "irc", QByteArray(511, 'a'), "offset 512");
    row("very long line of IRC", "irc", QByteArray(65'537, 'a'), "limit of 65536");
}

void tst_Framing::errors()
{
    QFETCH(QString, spec);
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const Result<QByteArray> message = Framing(specOf(spec)).encode(content);
    QVERIFY(!message);
    QCOMPARE(message.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(message.error().detail.contains(says), qPrintable(message.error().detail));
}

void tst_Framing::decodesFaultyContent_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("decoded");
    const auto row
        = [](const char* name, const char* spec, const char* content, const char* decoded) {
              QTest::newRow(name) << QString::fromLatin1(spec) << QByteArray(content)
                                  << QByteArray(decoded);
          };
    row("SLIP, no such escape", "slip", "a\xDBxb", "axb");
    row("SLIP, escape at the end", "slip", "a\xDB", "a");
    row("SLIP, escape twice", "slip", "\xDB\xDB\xDC", "\xDB\xDC");
    row("COBS, short block", "cobs",
        "\x05"
        "ab",
        "ab");
    row("start-stop, escape at the end", "start-stop:escape=!", "a!", "a");
    row("start-stop, no such escape", "start-stop:start=!<,end=!>,escape=!", "a!b!!", "ab!");
    row("start-stop, escape before a flag", "start-stop:start=a,end=a,escape=!,xor=\\x20", "b!",
        "b");
    row("no escapes", "start-stop", "a!b", "a!b");
    row("lines", "lines", "a!b", "a!b");
}

void tst_Framing::decodesFaultyContent()
{
    QFETCH(QString, spec);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, decoded);
    QCOMPARE(Framing(specOf(spec)).decoded(content), decoded);
}

void tst_Framing::headers_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("object") << QByteArray("{\"a\": 1}") << QByteArray("\"text/json\"");
    QTest::newRow("number") << QByteArray("1") << QByteArray("\"text/json\"");
    QTest::newRow("text") << QByteArray("hello") << QByteArray("\"text/plain\"");
    QTest::newRow("binary") << QByteArray("\xFF") << QByteArray("\"application/octet-stream\"");
    QTest::newRow("JSON that is not UTF-8") << QByteArray("\"\xFF\"") << QByteArray("\"binary\"");
}

void tst_Framing::headers()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, type);
    const Result<QByteArray> message
        = Framing(specOf(QStringLiteral("header-content"))).encode(content);
    QVERIFY(message);
    QVERIFY2(message->contains(type), message->constData());
}

/// What is said about parameters is what is read: their fallbacks and choices are sound.
void tst_Framing::registry()
{
    for (const FramingType& type : framingTypes()) {
        QVERIFY(!type.descriptionText().isEmpty());
        for (const FramingParameter& parameter : type.parameters) {
            QVERIFY(!parameter.descriptionText().isEmpty());
            QStringList values = parameter.choices();
            QCOMPARE(values.isEmpty(), parameter.kind != FramingParameter::Kind::Choice);
            if (parameter.kind == FramingParameter::Kind::Framing)
                values = {QStringLiteral("fixed/size=8"), QStringLiteral("lines")};
            if (parameter.kind == FramingParameter::Kind::Number)
                values = {QString::number(parameter.least), QString::number(parameter.most)};
            if (*parameter.fallback)
                values += QString::fromLatin1(parameter.fallback);
            for (const QString& value : values) {
                FramingSpec spec = neutralSpec(QString::fromLatin1(type.name));
                spec.parameters.insert(QString::fromLatin1(parameter.key), value);
                QVERIFY2(FramingSpec::parse(spec.toString()), qPrintable(spec.toString()));
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_Framing)
#include "tst_framing.moc"
