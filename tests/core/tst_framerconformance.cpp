// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/headercontent.h"
#include "tests/core/framingsupport.h"

#include <QTest>

// What every framing owes, whatever the bytes: the same frames in any split (raw: the chunks),
// frames that follow one another without gap or overlap and cover the stream, faults inside their
// frames.

namespace {

std::unique_ptr<Framer> framerOf(const QString& spec, qint64 startOffset = 0)
{
    return makeFramer(FramingSpec::parse(spec).value(), startOffset);
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
    void lines_data();
    void lines();
    void lineInProgress();
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
        if (frame.fault == FaultCode::None)
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

void tst_FramerConformance::lines_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QStringList>("frames"); // content, or !CODE@OFFSET:content, or ?content
    const auto row = [](const char* name, const char* spec, const QByteArray& stream,
                         const QStringList& frames) {
        QTest::newRow(name) << QString::fromLatin1(spec) << stream << frames;
    };
    const auto texts = [](std::initializer_list<const char*> list) {
        QStringList result;
        for (const char* text : list)
            result += QString::fromLatin1(text);
        return result;
    };
    row("lines", "lines", "a\nbc\n\n", texts({"a", "bc", ""}));
    row("CRLF", "lines", "a\r\n\r\n\r\r\n", texts({"a", "", "\r"}));
    row("no end", "lines", "a\nbc", texts({"a", "!truncated@2:bc"}));
    row("CR is content of other delimiters", "lines:delimiter=;", "a\r;", texts({"a\r"}));
    row("CRLF alone", "lines:delimiter=\\r\\n", "a\nb\r\r\n", texts({"a\nb\r"}));
    row("NUL", "lines:delimiter=\\0", QByteArray("a\0\0b\0", 5), texts({"a", "", "b"}));
    row("half a delimiter, then a whole one", "lines:delimiter=aab", "aaaab", texts({"aa"}));
    row("delimiters do not overlap", "lines:delimiter=aa", "aaaaa",
        texts({"", "", "!truncated@4:a"}));
    row("as long as the limit", "lines:limit=3", "abc\nabc\r\n", texts({"abc", "abc"}));
    row("over the limit by one", "lines:limit=3", "abcd\nab\n",
        texts({"!message-too-long@3:abc", "?d\n", "ab"}));
    row("over the limit by a CR that ends nothing", "lines:limit=3", "abc\rd\n",
        texts({"!message-too-long@3:abc", "?\rd\n"}));
    row("over the limit, no end", "lines:limit=3", "abcde",
        texts({"!message-too-long@3:abc", "?de"}));
    row("one line far over the limit", "lines:limit=1", "abcdefghijk\nb\n",
        texts({"!message-too-long@1:a", "?bcdefghijk\n", "b"}));
}

void tst_FramerConformance::lines()
{
    QFETCH(QString, spec);
    QFETCH(QByteArray, stream);
    QFETCH(QStringList, frames);
    for (const Split& split : allSplits()) {
        QStringList found;
        for (const Frame& frame : framesOf(*framerOf(spec), stream, split)) {
            QString text
                = QString::fromLatin1(stream.mid(frame.content.start, frame.content.size()));
            if (frame.fault != FaultCode::None) {
                text = QStringLiteral("!%1@%2:%3")
                           .arg(faultCodeName(frame.fault), QString::number(frame.faultOffset),
                               text);
            } else if (frame.kind == FrameKind::Unframed) {
                text.prepend(u'?');
            }
            found += text;
        }
        QCOMPARE(found, frames);
    }
}

void tst_FramerConformance::lineInProgress()
{
    const auto framer = framerOf(QStringLiteral("lines"));
    FrameCallback nothing([](const Frame&) {});
    framer->feed("a\nbc", nothing);
    QCOMPARE(framer->inProgress()->start, 2);
    QCOMPARE(framer->inProgress()->received, 2);
    QCOMPARE(framer->inProgress()->expected, -1);
    framer->feed("\n", nothing);
    QVERIFY(!framer->inProgress());
    QVERIFY(!framer->isLost());
}

QTEST_GUILESS_MAIN(tst_FramerConformance)
#include "tst_framerconformance.moc"
