// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/faults.h"
#include "core/framing/headercontent/headercontent.h"
#include "core/framing/headercontent/headercontentfaults.h"
#include "core/framing/headercontent/headercontentframer.h"
#include "tests/core/dissectionsupport.h"
#include "tests/core/framingsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

QByteArray framed(const QByteArray& header, const QByteArray& content = {})
{
    QByteArray message;
    message += char(header.size() >> 8);
    message += char(header.size());
    return message + header + content;
}

/// A message whose header is sound for `content`.
QByteArray message(const char* type, const char* encoding, const QByteArray& content,
    const char* byteOrder = "little")
{
    return framed(R"({"byteorder": ")" + QByteArray(byteOrder) + R"(", "content-type": ")" + type
            + R"(", "content-encoding": ")" + encoding + R"(", "content-length": )"
            + QByteArray::number(content.size()) + '}',
        content);
}

QByteArray bytesOf(QByteArrayView stream, ByteRange range)
{
    return stream.sliced(range.start, range.size()).toByteArray();
}

/// The member that the fault of a frame names.
QString memberOf(const Frame& frame, QByteArrayView stream)
{
    return faultyField(framingNamed("header-content"), frame, stream);
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

QByteArray headerWith(const QByteArray& members)
{
    return R"({"byteorder":"big","content-type":"a/b","content-encoding":"binary",)" + members
        + '}';
}

} // namespace

class tst_HeaderContentFramer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void vectors_data();
    void vectors();
    void headerFaults_data();
    void headerFaults();
    void contentFaults_data();
    void contentFaults();
    void streamGoesOnAfterAFault();
    void lostStreamIsUnframed();
    void truncated_data();
    void truncated();
    void progress();
    void startOffset();
    void hugeContentIsNotHeld();
};

void tst_HeaderContentFramer::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_HeaderContentFramer::vectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QStringLiteral(SOCKETSCOPE_SOURCE_DIR "/tests/data/vectors/header-content.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!vectors.isEmpty());
    for (const auto& vector : vectors)
        QTest::newRow(qPrintable(vector[u"name"].toString())) << vector.toObject();
}

void tst_HeaderContentFramer::vectors()
{
    QFETCH(QJsonObject, vector);
    const QByteArray stream = QByteArray::fromHex(vector[u"hex"].toString().toLatin1());
    const QJsonArray expected = vector[u"messages"].toArray();
    for (const Split& split : allSplits()) {
        HeaderContentFramer framer(0);
        std::vector<Frame> frames = framesOf(framer, stream, split);
        std::erase_if(frames,
            [](const Frame& frame) { return frame.kind == FrameKind::Unframed && !frame.fault; });
        QCOMPARE(qsizetype(frames.size()), expected.size());
        for (qsizetype row = 0; row < expected.size(); ++row) {
            const Frame& frame = frames[std::size_t(row)];
            const QJsonObject wanted = expected[row].toObject();
            QCOMPARE(faultCode(frame.fault), wanted[u"error"].toString());
            QCOMPARE(memberOf(frame, stream), wanted[u"member"].toString());
            if (frame.fault) {
                QCOMPARE(frame.faultOffset, wanted[u"offset"].toInteger());
                continue;
            }
            const ByteRange header {frame.range.start + 2, frame.content.start};
            QCOMPARE(QJsonDocument::fromJson(bytesOf(stream, header)).object(),
                wanted[u"header"].toObject());
            QCOMPARE(bytesOf(stream, frame.content),
                QByteArray::fromHex(wanted[u"contentHex"].toString().toLatin1()));
        }
    }
}

void tst_HeaderContentFramer::headerFaults_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("member");
    const auto row = [](const char* name, const QByteArray& header, const char* fault,
                         const char* member = "") {
        QTest::newRow(name) << header << QString::fromLatin1(fault) << QString::fromLatin1(member);
    };
    row("sound", headerWith(R"("content-length":0)"), "");
    row("white space around all", " \r\n\t" + headerWith("\n\"content-length\" : 0 ") + "\n", "");
    row("duplicate, the last is sound", headerWith(R"("content-length":"x","content-length":0)"),
        "");
    row("duplicate, the last is bad", headerWith(R"("content-length":0,"content-length":"x")"),
        "header-bad-member", "content-length");
    row("name written with an escape", headerWith(R"("content\u002dlength":0)"), "");
    row("minus zero", headerWith(R"("content-length":-0)"), "");
    row("unpaired surrogate in an extra member", headerWith(R"("content-length":0,"x":"\ud800")"),
        "");
    row("extra number beyond a double", headerWith(R"("content-length":0,"x":1e999)"), "");
    row("extra integer beyond 64 bits",
        headerWith(R"("content-length":0,"x":123456789012345678901234567890)"), "");
    row("extra member nested 32,000 deep",
        headerWith(R"("content-length":0,"x":)" + nested(32'000)), "");
    row("60,000 open brackets", QByteArray(60'000, '['), "header-not-json");
    row("60,000 open objects", QByteArray(R"({"a":)").repeated(12'000), "header-not-json");
    row("nested array of 65,534 bytes", nested(32'767), "header-not-object");
    row("65,535 bytes of A", QByteArray(65'535, 'A'), "header-not-json");
    row("number", "5", "header-not-object");
    row("string", "\"{}\"", "header-not-object");
    row("null", "null", "header-not-object");
    row("NaN, which Python reads", headerWith(R"("content-length":0,"x":NaN)"), "header-not-json");
    row("byte order mark", "\xEF\xBB\xBF" + headerWith(R"("content-length":0)"), "header-not-json");
    row("trailing comma", headerWith(R"("content-length":0,)"), "header-not-json");
    row("text after the object", headerWith(R"("content-length":0)") + "x", "header-not-json");
    row("NUL after the object", headerWith(R"("content-length":0)") + QByteArray(1, 0),
        "header-not-json");
    row("control character in a string", headerWith("\"content-length\":0,\"x\":\"\n\""),
        "header-not-json");
    row("not UTF-8 in an extra string", headerWith("\"content-length\":0,\"x\":\"\xE2\x82\""),
        "header-not-utf8");
    row("neither UTF-8 nor JSON", "{\xFF", "header-not-utf8");
    row("UTF-16", QByteArray("{\0}\0", 4), "header-not-json");
    row("empty object", "{}", "header-missing-member", "content-length");
    row("length is true", headerWith(R"("content-length":true)"), "header-bad-member",
        "content-length");
    row("length is 2.0", headerWith(R"("content-length":2.0)"), "header-bad-member",
        "content-length");
    row("length is 1e1", headerWith(R"("content-length":1e1)"), "header-bad-member",
        "content-length");
    row("length is an object", headerWith(R"("content-length":{})"), "header-bad-member",
        "content-length");
    row("length is 2^53 + 1", headerWith(R"("content-length":9007199254740993)"),
        "header-bad-member", "content-length");
    row("length is 2^62", headerWith(R"("content-length":4611686018427387904)"),
        "header-bad-member", "content-length");
    row("length is 2^64", headerWith(R"("content-length":18446744073709551616)"),
        "header-bad-member", "content-length");
    row("length beyond a double", headerWith(R"("content-length":1e999)"), "header-bad-member",
        "content-length");
    row("byteorder is no word of the two",
        R"({"byteorder":"BIG","content-type":"a","content-encoding":"binary","content-length":0})",
        "header-bad-member", "byteorder");
    row("byteorder is null",
        R"({"byteorder":null,"content-type":"a","content-encoding":"binary","content-length":0})",
        "header-bad-member", "byteorder");
    row("content-type is a number",
        R"({"byteorder":"big","content-type":1,"content-encoding":"binary","content-length":0})",
        "header-bad-member", "content-type");
    row("content-encoding is an array",
        R"({"byteorder":"big","content-type":"a","content-encoding":[],"content-length":0})",
        "header-bad-member", "content-encoding");
    row("the length counts before other faults", R"({"byteorder":1,"content-length":-1})",
        "header-bad-member", "content-length");
}

void tst_HeaderContentFramer::headerFaults()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, fault);
    QFETCH(QString, member);
    const QByteArray stream = framed(header);
    for (const Split& split : allSplits()) {
        HeaderContentFramer framer(0);
        const std::vector<Frame> frames = framesOf(framer, stream, split);
        QCOMPARE(frames.size(), std::size_t(1));
        QCOMPARE(faultCode(frames[0].fault), fault);
        QCOMPARE(memberOf(frames[0], stream), member);
        QCOMPARE(frames[0].faultOffset, fault.isEmpty() ? 0 : 2);
        QCOMPARE(frames[0].range, (ByteRange {0, stream.size()}));
    }
}

void tst_HeaderContentFramer::contentFaults_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const QByteArray& stream, const char* fault = "") {
        QTest::newRow(name) << stream << QString::fromLatin1(fault);
    };
    const QByteArray le = QByteArray("[\0\"\0\x3d\xd8\x30\xdc\"\0]\0", 12);
    const QByteArray be = QByteArray("\0[\0\"\xd8\x3d\xdc\x30\0\"\0]", 12);
    row("empty JSON", message("text/json", "utf-8", ""), "content-not-json");
    row("empty text", message("text/plain", "utf-8", ""));
    row("empty text in no known encoding", message("text/plain", "klingon", ""),
        "content-unknown-encoding");
    row("UTF-8 spelled otherwise", message("text/json", "UTF8", "\"\xC3\xA9\""));
    row("UTF-8 with a byte order mark", message("text/json", "utf-8", "\xEF\xBB\xBF{}"));
    row("UTF-8 with half a byte order mark", message("text/json", "utf-8", "\xEF\xBB{}"),
        "content-not-decodable");
    row("UTF-8 with two byte order marks",
        message("text/json", "utf-8", "\xEF\xBB\xBF\xEF\xBB\xBF{}"), "content-not-json");
    row("Python's utf-8-sig", message("text/json", "utf-8-sig", "\xEF\xBB\xBF{}"));
    row("UTF-8 cut short", message("text/plain", "utf-8", "a\xE2\x82"), "content-not-decodable");
    row("surrogate in UTF-8", message("text/plain", "utf-8", "\xED\xA0\x80"),
        "content-not-decodable");
    row("neither UTF-8 nor JSON", message("text/json", "utf-8", "{\xFF"), "content-not-decodable");
    row("not JSON, then not UTF-8", message("text/json", "utf-8", "{oops}\xFF"),
        "content-not-decodable");
    row("other text is not read as JSON", message("text/plain", "utf-8", "{oops"));
    row("binary is not decoded", message("image/png", "klingon", "\xFF\xFE"));
    row("the encoding binary is not decoded", message("text/json", "binary", "\xFF\xFE"));
    row("utf-16, little", message("text/json", "utf-16", "\xFF\xFE" + le));
    row("utf-16, big", message("text/json", "utf-16", "\xFE\xFF" + be));
    row("utf-16 without a mark from a little machine", message("text/json", "utf-16", le));
    row("utf-16 without a mark from a big machine", message("text/json", "utf-16", be, "big"));
    row("utf-16 without a mark of the other order", message("text/json", "utf-16", be),
        "content-not-json");
    row("utf-16-be", message("text/json", "utf-16-be", be));
    row("utf_16_le", message("text/json", "utf_16_le", le));
    row("utf-16 of odd length", message("text/plain", "utf-16", "a"), "content-not-decodable");
    row("utf-16, unpaired high surrogate", message("text/plain", "utf-16", QByteArray("\0\xd8", 2)),
        "content-not-decodable");
    row("utf-16, unpaired low surrogate", message("text/plain", "utf-16", QByteArray("\0\xdc", 2)),
        "content-not-decodable");
    row("utf-32", message("text/json", "utf-32", QByteArray("\xFF\xFE\0\0[\0\0\0]\0\0\0", 12)));
    row("utf-32 over U+10FFFF", message("text/plain", "utf-32", QByteArray("\0\0\x11\0", 4)),
        "content-not-decodable");
    row("latin-1", message("text/json", "latin-1", "\"\xE9\""));
    row("ascii with a byte over 127", message("text/plain", "ascii", "\xE9"),
        "content-not-decodable");
    row("cp1252", message("text/json", "cp1252", "\"\x80\""));
    row("koi8-r", message("text/json", "koi8-r", "\"\xC1\""));
    row("shift_jis", message("text/json", "shift_jis", "\"\x82\xA0\""));
    row("shift_jis, a trail byte that is a backslash",
        message("text/json", "shift_jis", "\"\x83\x5C\""));
    row("shift_jis cut short", message("text/plain", "shift_jis", "\x82"), "content-not-decodable");
    row("shift_jis, no character", message("text/plain", "shift_jis", "\x82\xFF"),
        "content-not-decodable");
    row("gb18030, four bytes", message("text/json", "gb18030", "\"\x81\x30\x81\x30\""));
    row("gb18030 cut short", message("text/plain", "gb18030", "\x81\x30\x81"),
        "content-not-decodable");
}

void tst_HeaderContentFramer::contentFaults()
{
    QFETCH(QByteArray, stream);
    QFETCH(QString, fault);
    for (const Split& split : allSplits()) {
        HeaderContentFramer framer(0);
        const std::vector<Frame> frames = framesOf(framer, stream + stream, split);
        QCOMPARE(frames.size(), std::size_t(2));
        for (const Frame& frame : frames) {
            QCOMPARE(faultCode(frame.fault), fault);
            QCOMPARE(frame.kind, FrameKind::Whole);
            QCOMPARE(frame.faultOffset, fault.isEmpty() ? 0 : frame.content.start);
            QCOMPARE(frame.range.size(), stream.size());
        }
    }
}

void tst_HeaderContentFramer::streamGoesOnAfterAFault()
{
    const QByteArray faulty = framed(
        R"({"content-type":"text/json","content-encoding":"utf-8","content-length":5})", "{oops");
    const QByteArray sound = message("text/json", "utf-8", "{}");
    HeaderContentFramer framer(0);
    const auto frames = framesOf(framer, faulty + sound, allSplits()[1]);
    QCOMPARE(frames.size(), std::size_t(2));
    QCOMPARE(frames[0].fault, &HeaderContent::headerMissingMember);
    QCOMPARE(memberOf(frames[0], faulty), QStringLiteral("byteorder"));
    QCOMPARE(frames[0].kind, FrameKind::Whole);
    QCOMPARE(frames[0].content, (ByteRange {faulty.size() - 5, faulty.size()}));
    QCOMPARE(frames[1].fault, nullptr);
    QVERIFY(!framer.isLost());
}

void tst_HeaderContentFramer::lostStreamIsUnframed()
{
    const QByteArray sound = message("text/json", "utf-8", "{}");
    const QByteArray stream = sound + framed("[]") + sound;
    const qint64 lost = sound.size();
    for (const Split& split : allSplits()) {
        HeaderContentFramer framer(0);
        const auto frames = framesOf(framer, stream, split);
        QCOMPARE(frames.size(), std::size_t(3));
        QCOMPARE(frames[1].range, (ByteRange {lost, lost + 4}));
        QCOMPARE(frames[1].kind, FrameKind::Unframed);
        QCOMPARE(frames[1].fault, &HeaderContent::headerNotObject);
        QCOMPARE(frames[1].faultOffset, lost + 2);
        QCOMPARE(frames[2].range, (ByteRange {lost + 4, stream.size()}));
        QCOMPARE(frames[2].kind, FrameKind::Unframed);
        QCOMPARE(frames[2].fault, nullptr);
        QVERIFY(framer.isLost());
        QVERIFY(!framer.inProgress());
    }
}

void tst_HeaderContentFramer::truncated_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("in the fixed header") << 1;
    QTest::newRow("after the fixed header") << 2;
    QTest::newRow("in the JSON header") << 30;
    QTest::newRow("in the content") << int(message("text/json", "utf-8", "{}").size()) - 1;
}

void tst_HeaderContentFramer::truncated()
{
    QFETCH(int, size);
    const QByteArray sound = message("text/json", "utf-8", "{}");
    for (const Split& split : allSplits()) {
        HeaderContentFramer framer(0);
        const auto frames = framesOf(framer, sound + sound.first(size), split);
        QCOMPARE(frames.size(), std::size_t(2));
        QCOMPARE(frames[1].kind, FrameKind::Unframed);
        QCOMPARE(frames[1].fault, &Faults::truncated);
        QCOMPARE(frames[1].faultOffset, sound.size());
        QCOMPARE(frames[1].range, (ByteRange {sound.size(), sound.size() + size}));
        const bool isInContent = size == sound.size() - 1;
        QCOMPARE(frames[1].content.size(), isInContent ? 1 : 0);
    }
}

void tst_HeaderContentFramer::progress()
{
    const QByteArray sound = message("text/json", "utf-8", "[1]");
    FrameCallback nothing([](const Frame&) {});
    HeaderContentFramer framer(0);
    QVERIFY(!framer.inProgress());
    framer.feed(sound.first(1), nothing);
    QCOMPARE(framer.inProgress()->received, 1);
    QCOMPARE(framer.inProgress()->expected, -1);
    framer.feed(sound.sliced(1).chopped(1), nothing);
    QCOMPARE(framer.inProgress()->received, sound.size() - 1);
    QCOMPARE(framer.inProgress()->expected, sound.size());
    framer.feed(sound.last(1), nothing);
    QVERIFY(!framer.inProgress());
}

void tst_HeaderContentFramer::startOffset()
{
    const QByteArray faulty = message("text/json", "utf-8", "{");
    constexpr qint64 start = qint64(1) << 40;
    HeaderContentFramer framer(start);
    const auto frames = framesOf(framer, faulty, allSplits()[0]);
    QCOMPARE(frames[0].range, (ByteRange {start, start + faulty.size()}));
    QCOMPARE(frames[0].faultOffset, start + faulty.size() - 1);
}

void tst_HeaderContentFramer::hugeContentIsNotHeld()
{
    const QByteArray header
        = framed(R"({"byteorder":"big","content-type":"text/json",)"
                 R"("content-encoding":"utf-8","content-length":9007199254740992})");
    const QByteArray part = "[" + QByteArray(1024 * 1024, ' ');
    FrameCallback nothing([](const Frame&) { QFAIL("no message is whole"); });
    HeaderContentFramer framer(0);
    framer.feed(header, nothing);
    framer.feed(part, nothing);
    QCOMPARE(framer.inProgress()->expected, header.size() + (qint64(1) << 53));
    QCOMPARE(framer.inProgress()->received, header.size() + part.size());
}

QTEST_GUILESS_MAIN(tst_HeaderContentFramer)
#include "tst_headercontentframer.moc"
