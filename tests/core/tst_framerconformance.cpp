// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/headercontent/headercontent.h"
#include "tests/core/framingsupport.h"

#include <QTest>

// What every framing owes, whatever the bytes: the same frames in any split (raw: the chunks),
// frames that follow one another without gap or overlap and cover the stream, faults inside their
// frames.

namespace {

std::unique_ptr<Framer> framerOf(const QString& spec, qint64 startOffset = 0)
{
    return makeFramer(FramingSpec::parse(spec).value(), {.offset = startOffset});
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
    void init();
    void streams_data();
    void streams();
    void rawGivesChunks();
};

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
        QStringLiteral("content-length"),
        QStringLiteral("content-length:limit=10,header-limit=40"),
        QStringLiteral("start-stop"),
        QStringLiteral("start-stop:start=a,end=a,limit=3"),
        QStringLiteral("start-stop:start=ab,end=ba,limit=2"),
        QStringLiteral("start-stop:start=aab,end=\\r\\n,escape=[,limit=20"),
        QStringLiteral("fixed"),
        QStringLiteral("fixed:size=1"),
        QStringLiteral("slip"),
        QStringLiteral("slip:limit=3"),
        QStringLiteral("cobs"),
        QStringLiteral("cobs:limit=3"),
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
        {"SLIP bytes", randomBytes(10, 5000, "\xC0\xDB\xDC\xDDx")},
        {"COBS codes", randomBytes(11, 5000) + QByteArray(3, 0) + smallBytes(12, 5000)},
        {"small numbers", smallBytes(13, 5000)},
        {"a varint without an end", QByteArray(100, '\x80')},
        {"text headers", textMessages(14)},
        {"text headers, cut short", textMessages(15).chopped(4)},
        {"text headers without an end", QByteArray(40'000, 'A') + QByteArray(40'000, '\n')},
        {"a Content-Length of 2^80", "Content-Length: 1208925819614629174706176\r\n\r\nab"},
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
    const auto whole = framesOf(*framerOf(spec, start), stream, allSplits().front());
    for (const Split& split : allSplits())
        QVERIFY2(framesOf(*framerOf(spec, start), stream, split) == whole, split.name);

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
        const auto framer = framerOf(QStringLiteral("raw"), 10);
        qint64 end = 10;
        qsizetype chunk = 0;
        FrameCallback sink([&](const Frame& frame) {
            QCOMPARE(frame, (Frame {.range = {end, end + chunk}, .content = {end, end + chunk}}));
            end = frame.range.end;
        });
        forEachPiece(stream, split, [&](QByteArrayView piece) {
            chunk = piece.size();
            framer->feed(piece, sink);
            framer->feed({}, sink);
        });
        framer->finish(sink);
        QCOMPARE(end, 10 + stream.size());
        QVERIFY(!framer->inProgress());
    }
}

QTEST_GUILESS_MAIN(tst_FramerConformance)
#include "tst_framerconformance.moc"
