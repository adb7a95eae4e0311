// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/headercontent/headercontent.h"
#include "tests/core/conversationsupport.h"
#include "tests/core/framingsupport.h"
#include "tests/support/testframings.h"

#include <QTest>

// What every framing owes, whatever the bytes: the same frames in any split (raw: the chunks),
// frames that follow one another without gap or overlap and cover the stream, faults inside their
// frames.

namespace {

StreamFramer framerOf(const QString& spec, qint64 startOffset)
{
    const FramingSpec framing = FramingSpec::parse(spec).value();
    return StreamFramer(std::make_shared<Framing>(framing), {}, nullptr, startOffset);
}

/// All frames of a stream, of the framings that the first hands over to as well.
std::vector<Frame> allFrames(
    const QString& spec, qint64 start, const QByteArray& stream, const Split& split)
{
    StreamFramer framer = framerOf(spec, start);
    return framesOf(framer, stream, split);
}

QByteArray randomBytes(unsigned seed, int size, const char* alphabet = nullptr)
{
    std::mt19937 engine(seed);
    const auto letters = unsigned(alphabet ? qstrlen(alphabet) : 0);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = alphabet ? alphabet[engine() % letters] : char(engine());
    return bytes;
}

/// Zeros to threes.
QByteArray smallBytes(unsigned seed, int size)
{
    QByteArray bytes = randomBytes(seed, size);
    for (char& byte : bytes)
        byte = char(byte & 3);
    return bytes;
}

QByteArray textMessages(unsigned seed)
{
    std::mt19937 engine(seed);
    QByteArray stream;
    for (int i = 0; i < 100; ++i) {
        const QByteArray content = randomBytes(unsigned(engine()), int(engine() % 20));
        stream += engine() % 2 ? "POST / HTTP/1.1\r\nHost: a\r\n" : "";
        stream += "content-length:" + QByteArray::number(content.size()) + "\r\n\r\n" + content;
        stream += engine() % 8 ? "" : "GET /a HTTP/1.1\n\n";
    }
    return stream;
}

/// Pieces of messages with text headers, sound and faulty ones, in any order.
QByteArray textPieces(unsigned seed)
{
    static const QByteArrayList pieces {"Content-Length: 3\r\n\r\nabc",
        "Content-Length: 3\r\n\r\nabc}", "log: line\n", "log line\n", "\n", "\r\n",
        "Content-Length:", " 2\r\n", "{}", "A: b\r\n c\r\n", "GET / HTTP/1.1\r\n\r\n",
        "HEAD /a HTTP/1.1\r\nHost: b\r\n\r\n", "POST / HTTP/1.1\r\n", "HTTP/1.1 200 OK\r\n",
        "HTTP/1.1 204 No Content\r\n\r\n", "HTTP/1.1 100 Continue\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n", "3\r\nabc\r\n", "5;a=b\nabcde\n", "0\r\n\r\n",
        "0\r\nA: b\r\n\r\n", "Content-Length: 99\r\n\r\n", "\1", "Content-Length: x\r\n\r\n"};
    std::mt19937 engine(seed);
    QByteArray stream;
    for (int i = 0; i < 400; ++i)
        stream += pieces[qsizetype(engine() % unsigned(pieces.size()))];
    return stream;
}

/// About as long as a line of IRC and its tags may be, ended by what ends lines or not.
QByteArray tooLongLines(unsigned seed)
{
    std::mt19937 engine(seed);
    QByteArray stream;
    for (int i = 0; i < 30; ++i) {
        if (i % 2)
            stream += '@' + QByteArray(8185 + qsizetype(engine() % 8), 't') + ' ';
        stream += QByteArray(506 + qsizetype(engine() % 10), 'x');
        stream += QByteArrayList {"\n", "\r\n", "\r\r\n", "\rx\n", QByteArray("\0\n", 2)}.at(
            qsizetype(engine() % 5));
    }
    return stream;
}

QByteArray manyMessages(unsigned seed)
{
    std::mt19937 engine(seed);
    QByteArray stream;
    for (int i = 0; i < 100; ++i) {
        HeaderContent::Draft draft;
        draft.contentType
            = engine() % 2 ? QStringLiteral("text/json") : QStringLiteral("text/plain");
        draft.contentEncoding
            = engine() % 2 ? QStringLiteral("utf-8") : QStringLiteral("shift_jis");
        draft.content = randomBytes(unsigned(engine()), int(engine() % 300), "[]{}\", \x82\xA0");
        stream += HeaderContent::encode(draft);
    }
    return stream;
}

QByteArray notes(unsigned seed)
{
    std::mt19937 engine(seed);
    QByteArray stream;
    for (int i = 0; i < 50; ++i)
        stream += TestFramings::note("TWJBx"[engine() % 5], randomBytes(unsigned(engine()), 3),
            randomBytes(unsigned(engine()), int(engine() % 200)));
    return stream;
}

/// Questions, some of them ahead of their answers, and then lines.
QList<Stretch> questionsAndAnswers(unsigned seed)
{
    std::mt19937 engine(seed);
    QList<Stretch> conversation;
    qint64 asked = 0;
    qint64 answered = 0;
    for (int i = 0; i < 50; ++i) {
        const int size = int(engine() % 0xFD) + 1;
        conversation.append({Side::Client, QByteArray(1, char(size))});
        conversation.append({Side::Server, randomBytes(unsigned(engine()), size), ++asked});
        answered += size;
    }
    const bool isAtOnce = seed % 2 == 0;
    conversation.append({Side::Client, isAtOnce ? "\xFE" : "\xFF", isAtOnce ? answered : 0});
    ++asked;
    conversation.append({Side::Client, randomBytes(unsigned(engine()), 500, "ab\r\n")});
    if (!isAtOnce)
        conversation.append({Side::Server, "Y", asked});
    conversation.append({Side::Server, randomBytes(unsigned(engine()), 500, "cd\n"), asked});
    return conversation;
}

QByteArray hugeLength()
{
    const QByteArray header
        = R"({"byteorder":"big","content-type":"a/b","content-encoding":"binary",)"
          R"("content-length":9007199254740992})";
    return QByteArray(1, 0) + char(header.size()) + header + "a";
}

} // namespace

class tst_FramerConformance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void streams_data();
    void streams();
    void rawGivesChunks();
    void conversations_data();
    void conversations();
    void handovers();
};

void tst_FramerConformance::initTestCase()
{
    TestFramings::registerNote();
    TestFramings::registerAskAnswer();
}

void tst_FramerConformance::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_FramerConformance::streams_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QByteArray>("stream");
    const QStringList specs {
        QStringLiteral("lines"),
        QStringLiteral("lines:delimiter=\\r\\n,limit=5"),
        QStringLiteral("lines:delimiter=aabaa,limit=20"),
        QStringLiteral("lines:delimiter=\\0\\0"),
        QStringLiteral("lines:limit=1"),
        QStringLiteral("header-content"),
        QStringLiteral("length-prefixed:size=1"),
        QStringLiteral("length-prefixed:size=2,limit=100"),
        QStringLiteral("length-prefixed:size=3,order=little,offset=2,inclusive=yes"),
        QStringLiteral("length-prefixed:adjust=-3"),
        QStringLiteral("length-prefixed:size=8,offset=1"),
        QStringLiteral("length-prefixed:size=varint,adjust=1"),
        QStringLiteral("length-prefixed:size=decimal,width=2"),
        QStringLiteral("length-prefixed:size=hex,width=3,inclusive=yes,bare=2"),
        QStringLiteral("length-prefixed:size=decimal,until=:,trailer=;"),
        QStringLiteral("length-prefixed:size=1,offset=1,gap=2,trailer=\\0"),
        QStringLiteral("length-prefixed:size=1,first=fixed/size=3"),
        QStringLiteral("length-prefixed:size=1,first=lines"),
        QStringLiteral("postgresql"),
        QStringLiteral("content-length"),
        QStringLiteral("content-length:limit=10,header-limit=40"),
        QStringLiteral("content-length:limit=50"),
        QStringLiteral("content-length:resync=no"),
        QStringLiteral("start-stop"),
        QStringLiteral("start-stop:start=a,end=a,limit=3"),
        QStringLiteral("start-stop:start=ab,end=ba,limit=2"),
        QStringLiteral("start-stop:start=aab,end=\\r\\n,escape=[,limit=20"),
        QStringLiteral("start-stop:trailer=3,limit=20"),
        QStringLiteral("start-stop:start=\\x10\\x02,end=\\x10\\x03,escape=\\x10"),
        QStringLiteral("start-stop:start=[aab,end=[a\\r,escape=[,limit=5,trailer=2"),
        QStringLiteral("start-stop:start=\\n,end=\\n,escape=[,xor=\\x20,shared=yes"),
        QStringLiteral("start-stop:start=ab,end=ab,shared=yes,limit=2"),
        QStringLiteral("fixed"),
        QStringLiteral("fixed:size=1"),
        QStringLiteral("slip"),
        QStringLiteral("slip:limit=3"),
        QStringLiteral("cobs"),
        QStringLiteral("cobs:limit=3"),
        QStringLiteral("irc"),
        QStringLiteral("note"),
        QStringLiteral("ask-answer"),
    };
    const std::vector<std::pair<const char*, QByteArray>> streams {
        {"nothing", QByteArray()},
        {"one byte", "a"},
        {"zeros", QByteArray(1000, 0)},
        {"0xFF", QByteArray(70'000, '\xFF')},
        {"65,535 bytes of A", "\xFF\xFF" + QByteArray(65'535, 'A') + "tail"},
        {"60,000 open brackets", "\xEA\x60" + QByteArray(60'000, '[') + "tail"},
        {"a length of 2^53", hugeLength()},
        {"random bytes", randomBytes(1, 5000)},
        {"line ends", randomBytes(2, 5000, "\r\n")},
        {"short lines", randomBytes(3, 5000, "a\r\n")},
        {"parts of a delimiter", randomBytes(4, 5000, "ab")},
        {"starts, ends, escapes", randomBytes(9, 5000, "\x02\x03[aab\r\n")},
        {"escaped marks", randomBytes(16, 5000, "\x10\x10\x02\x03x")},
        {"SLIP bytes", randomBytes(10, 5000, "\xC0\xDB\xDC\xDDx")},
        {"COBS codes", randomBytes(11, 5000) + QByteArray(3, 0) + smallBytes(12, 5000)},
        {"small numbers", smallBytes(13, 5000)},
        {"digits", randomBytes(16, 5000, "0123 a")},
        {"netstrings", QByteArray("3:abc;0:;2:xx;1:y;").repeated(20) + "2:xxx;"},
        {"a varint without an end", QByteArray(100, '\x80')},
        {"text headers", textMessages(14)},
        {"text headers, cut short", textMessages(15).chopped(4)},
        {"pieces of text headers", textPieces(17)},
        {"pieces of text headers, 2", textPieces(18)},
        {"pieces of text headers, 3", textPieces(19)},
        {"text headers without an end", QByteArray(40'000, 'A') + QByteArray(40'000, '\n')},
        {"a Content-Length of 2^80", "Content-Length: 1208925819614629174706176\r\n\r\nab"},
        {"lines of IRC", randomBytes(20, 50'000, "@: \r\nab") + tooLongLines(21)},
        {"header/content messages", manyMessages(5)},
        {"header/content, cut short", manyMessages(6).chopped(3)},
        {"header/content, then garbage", manyMessages(7) + randomBytes(8, 5000)},
    };
    for (const QString& spec : specs) {
        for (const auto& [name, stream] : streams)
            QTest::addRow("%s, %s", qPrintable(spec), name) << spec << stream;
    }
}

void tst_FramerConformance::streams()
{
    QFETCH(QString, spec);
    QFETCH(QByteArray, stream);
    constexpr qint64 start = 1'000'000;
    const auto whole = allFrames(spec, start, stream, allSplits().front());
    for (const Split& split : allSplits())
        QVERIFY2(allFrames(spec, start, stream, split) == whole, split.name);

    qint64 end = start;
    for (const Frame& frame : whole) {
        QCOMPARE(frame.range.start, end);
        QVERIFY(!frame.range.isEmpty());
        end = frame.range.end;
        QVERIFY(frame.content.start >= frame.range.start && frame.content.end <= end);
        QVERIFY(frame.content.size() >= 0);
        if (!frame.fault)
            QCOMPARE(frame.faultOffset, 0);
        else
            QVERIFY(frame.faultOffset >= frame.range.start && frame.faultOffset <= end);
    }
    QCOMPARE(end, start + stream.size());
}

void tst_FramerConformance::rawGivesChunks()
{
    const QByteArray stream = randomBytes(1, 5000);
    for (const Split& split : allSplits()) {
        StreamFramer framer = framerOf(QStringLiteral("raw"), 10);
        qint64 end = 10;
        qsizetype chunk = 0;
        FrameCallback sink([&](const Frame& frame) {
            QCOMPARE(frame, (Frame {.range = {end, end + chunk}, .content = {end, end + chunk}}));
            end = frame.range.end;
        });
        forEachPiece(stream, split, [&](QByteArrayView piece) {
            chunk = piece.size();
            framer.feed(piece, sink);
            framer.feed({}, sink);
        });
        framer.finish(sink);
        QCOMPARE(end, 10 + stream.size());
        QVERIFY(!framer.inProgress());
    }
}

void tst_FramerConformance::conversations_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QList<Stretch>>("conversation");
    QList<QString> specs = framingNames();
    specs.removeOne(QStringLiteral("raw")); // its messages are the pieces
    for (const QString& spec : specs) {
        QTest::addRow("%s, nothing to do with one another", qPrintable(spec))
            << spec
            << QList<Stretch> {{Side::Client, manyMessages(1) + randomBytes(2, 1000, "a\r\n\0")},
                   {Side::Server, smallBytes(3, 1000) + textMessages(4)}};
    }
    for (unsigned seed = 1; seed <= 20; ++seed)
        QTest::addRow("questions and answers, %u", seed)
            << QStringLiteral("ask-answer") << questionsAndAnswers(seed);
    const QString note = QStringLiteral("note");
    QTest::newRow("notes") << note
                           << QList<Stretch> {{Side::Client, notes(1)}, {Side::Server, notes(2)},
                                  {Side::Client, notes(3).chopped(2)}};
}

/// Whatever comes first of what may, and however it is cut: the same messages of the same framings.
void tst_FramerConformance::conversations()
{
    QFETCH(QString, spec);
    QFETCH(QList<Stretch>, conversation);
    const FramingSpec framing = FramingSpec::parse(spec).value();
    const Heard inOrder = hear(framing, conversation, 0, 1 << 30);
    for (const Side side : {Side::Client, Side::Server}) {
        qint64 end = 0;
        for (const HeardFrame& heard : inOrder.of(side)) {
            QCOMPARE(heard.frame.range.start, end);
            end = heard.frame.range.end;
        }
        QCOMPARE(end, sizeOf(conversation, side));
    }
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const int largest = seed % 3 == 0 ? 1 : seed % 3 == 1 ? 5 : 400;
        QVERIFY(hear(framing, conversation, seed, largest) == inOrder);
    }
}

/// One direction goes over to lines, or both do.
void tst_FramerConformance::handovers()
{
    const FramingSpec framing {QStringLiteral("ask-answer"), {}};
    const auto texts = [&](const QList<Stretch>& conversation, Side side) {
        QStringList list;
        const QByteArray stream = bytesOf(conversation, side);
        const auto all = hear(framing, conversation, 1, 3);
        for (const HeardFrame& heard : all.of(side)) {
            const ByteRange content = heard.frame.content;
            list += heard.framing + u' '
                + QString::fromLatin1(stream.mid(content.start, content.size()).toHex());
        }
        return list;
    };
    const QList<Stretch> one {{Side::Client,
                                  "\x02\xFF"
                                  "hi\n"},
        {Side::Server,
            "abY"
            "lo\n",
            2},
        {Side::Client, "x\n"}};
    const QString ask = QStringLiteral("ask-answer ");
    const QString lines = QStringLiteral("lines ");
    QCOMPARE(texts(one, Side::Client),
        (QStringList {ask + u"02", ask + u"ff", lines + u"6869", lines + u"78"}));
    QCOMPARE(texts(one, Side::Server), (QStringList {ask + u"6162", ask + u"59", lines + u"6c6f"}));
    const QList<Stretch> both {{Side::Client, "\x01"}, {Side::Server, "a", 1},
        {Side::Client,
            "\xFE"
            "b\n",
            1},
        {Side::Server, "c\n", 2}};
    QCOMPARE(texts(both, Side::Client), (QStringList {ask + u"01", ask + u"fe", lines + u"62"}));
    QCOMPARE(texts(both, Side::Server), (QStringList {ask + u"61", lines + u"63"}));
}

QTEST_GUILESS_MAIN(tst_FramerConformance)
#include "tst_framerconformance.moc"
