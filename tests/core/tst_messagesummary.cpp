// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyzer.h"
#include "core/framing/headercontent/headercontent.h"
#include "core/text/safetext.h"
#include "core/words/connectionwords.h"
#include "core/words/language.h"
#include "core/words/messagesummary.h"
#include "core/words/messagewords.h"
#include "tests/support/handmadecapture.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

namespace {

const QString raw = QStringLiteral("raw");
const QString lines = QStringLiteral("lines");
const QString headerContent = QStringLiteral("header-content");

AnalysisSnapshotPtr analyze(HandMadeCapture& capture)
{
    Analyzer analyzer;
    analyzer.advance(capture.snapshot());
    return analyzer.snapshot(capture.time());
}

QString lastSummary(HandMadeCapture& capture, qsizetype maxLength = 256)
{
    const AnalysisSnapshotPtr snapshot = analyze(capture);
    return summaryText(*snapshot, snapshot->messages[snapshot->messages.end() - 1], maxLength);
}

/// The summary of the only message in a stream of `bytes`.
QString summaryOf(const QString& framing, const QByteArray& bytes, qsizetype maxLength = 256)
{
    HandMadeCapture capture;
    const ConnectionId id = capture.addConnection(capture.openEndpoint(framing));
    capture.data(id, Direction::In, bytes);
    return lastSummary(capture, maxLength);
}

/// A header/content message.
QByteArray encode(const char* type, const QString& encoding, const QByteArray& content)
{
    HeaderContent::Draft draft;
    draft.contentType = QString::fromLatin1(type);
    draft.contentEncoding = encoding;
    draft.content = content;
    return HeaderContent::encode(draft);
}

QByteArray json(const QByteArray& content)
{
    return encode("text/json", QStringLiteral("utf-8"), content);
}

QByteArray text(const QString& content, const QString& encoding)
{
    return encode("text/plain", encoding, TextCodec::encode(content, encoding.toUtf8()));
}

QByteArray binary(const QByteArray& content)
{
    return encode("binary/any", QStringLiteral("binary"), content);
}

} // namespace

class TestMessageSummary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Language::use(QStringLiteral("en")); // which has the plurals
        QLocale::setDefault(QLocale(QLocale::English));
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void saysWhatAMessageHolds_data()
    {
        QTest::addColumn<QString>("framing");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("summary");
        const auto row = [](const char* name, const QString& framing, const QByteArray& bytes,
                             const char16_t* summary) {
            QTest::newRow(name) << framing << bytes << QString::fromUtf16(summary);
        };
        row("text", raw, "Message 1 from client.", u"Message 1 from client.");
        row("line feed of a chunk is seen", raw, "hi\n", u"hi␊");
        row("umlaut", raw, "gr\xc3\xbc\xc3\x9f dich", u"grüß dich");
        row("escape is made visible", raw, "a\x1b[31mred text", u"a␛[31mred text");
        row("few bytes", raw, QByteArray::fromHex("00ff10"), u"bytes: 00 ff 10");
        row("many bytes", raw, QByteArray(40, '\x80'),
            u"first bytes: 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 …");
        row("line without its end", lines, "one line\r\n", u"one line");
        row("empty line", lines, "\n", u"(empty)");
        row("request", headerContent, json(R"({"action": "search", "value": "morpheus"})"),
            u"search “morpheus”");
        row("result", headerContent, json(R"({"result": "No match for 'x'."})"),
            u"result “No match for 'x'.”");
        row("request with more in it", headerContent,
            json(R"({"action": "search", "value": "ring", "id": 1})"),
            u"{\"action\": \"search\", \"value\": \"ring\", \"id\": 1}");
        row("JSON keeps its order", headerContent,
            json("{ \"z\" : [1,\n 2.50] ,\"a\":\"b\\\": c\" }"),
            u"{\"z\": [1, 2.50], \"a\": \"b\\\": c\"}");
        row("text in an encoding", headerContent,
            text(QStringLiteral("Grüße"), QStringLiteral("latin-1")), u"Grüße");
        row("binary", headerContent, binary("dou\0"), u"bytes: 64 6f 75");
        row("no content", headerContent, binary({}), u"(no content)");
        row("markup stays text", raw, "<b>bold</b>", u"<b>bold</b>");
    }

    void saysWhatAMessageHolds()
    {
        QFETCH(QString, framing);
        QFETCH(QByteArray, bytes);
        QTEST(summaryOf(framing, bytes), "summary");
    }

    void namesFaultsAndTheirPlace_data()
    {
        QTest::addColumn<QString>("framing");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isEnded");
        QTest::addColumn<QString>("summary");
        const QByteArray sound = json(R"({"result": 1})");
        const QByteArray notJson = json("{nonsense");
        const auto headersSize = [](const QByteArray& message) { return message.indexOf('}') + 1; };
        QTest::newRow("no header") << headerContent << sound + QByteArray(2, '\0') << false
                                   << QStringLiteral("header length is 0: no message can start "
                                                     "that way, at byte 0");
        QTest::newRow("not JSON") << headerContent << notJson << false
                                  << QStringLiteral(
                                         "content is not JSON, at byte %1: a name or “}” was "
                                         "expected")
                                         .arg(headersSize(notJson) + 1);
        const QByteArray twoCommas = json(R"({"a":1,,})");
        QTest::newRow("not JSON, behind a sound message")
            << headerContent << sound + twoCommas << false
            << QStringLiteral("content is not JSON, at byte %1: a name was expected")
                   .arg(headersSize(twoCommas) + 7);
        const QByteArray unfinished = json(R"({"a":)");
        QTest::newRow("JSON that ends early")
            << headerContent << unfinished << false
            << QStringLiteral("content is not JSON, at byte %1: a value was expected")
                   .arg(unfinished.size());
        const QByteArray notUtf8 = json("{\"a\":\"b\xFF\"}");
        QTest::newRow("not UTF-8")
            << headerContent << notUtf8 << false
            << QStringLiteral("content is not in the encoding its header names, at byte %1")
                   .arg(notUtf8.indexOf('\xFF'));
        QTest::newRow("JSON header that is none")
            << headerContent << QByteArray("\0\x05{\"a\",", 7) << false
            << QStringLiteral("JSON header is not JSON, at byte 6: “:” was expected");
        QTest::newRow("cut in fixed header")
            << headerContent << sound.first(1) << true
            << QStringLiteral("connection ended inside a message (Fixed header: 1 of 2 bytes)");
        QTest::newRow("cut in JSON header")
            << headerContent << sound.first(12) << true
            << QStringLiteral("connection ended inside a message (JSON header: 10 of %1 bytes)")
                   .arg(headersSize(sound) - 2);
        QTest::newRow("cut in content")
            << headerContent << sound.chopped(3) << true
            << QStringLiteral("connection ended inside a message (Content: 10 of 13 bytes)");
        QTest::newRow("line") << lines << QByteArray("no end") << true
                              << QStringLiteral("connection ended inside a message (6 bytes)");
    }

    void namesFaultsAndTheirPlace()
    {
        QFETCH(QString, framing);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isEnded);
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(framing));
        capture.data(id, Direction::In, bytes);
        if (isEnded)
            capture.event(RecordKind::Ended, id.value, EndReason::ClosedByPeer);
        const AnalysisSnapshotPtr snapshot = analyze(capture);
        const Message& fault = snapshot->messages[snapshot->messages.end() - (isEnded ? 2 : 1)];
        QTEST(summaryText(*snapshot, fault), "summary");
    }

    void tellsWhyAConnectionEnded_data()
    {
        QTest::addColumn<EndReason>("reason");
        QTest::addColumn<QString>("summary");
        QTest::newRow("the reason says it all")
            << EndReason::ResetByPeer << QStringLiteral("reset by peer (RST)");
        QTest::newRow("the detail says more")
            << EndReason::Error << QStringLiteral("failed: read␊failed");
    }

    void tellsWhyAConnectionEnded()
    {
        QFETCH(EndReason, reason);
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(raw));
        EventDetails details;
        details.error = {ErrorCode::Other, QStringLiteral("read\nfailed")};
        capture.event(RecordKind::Ended, id.value, details, reason);
        QTEST(lastSummary(capture), "summary");
    }

    void tellsStatesInWords()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(raw));
        QCOMPARE(lastSummary(capture), QStringLiteral("accepted from 127.0.0.1:5000"));
        capture.event(RecordKind::PeerFinished, id.value);
        QCOMPARE(lastSummary(capture), QStringLiteral("peer finished sending (FIN)"));
        capture.event(RecordKind::Finished, id.value);
        QCOMPARE(lastSummary(capture), QStringLiteral("we finished sending (FIN)"));
    }

    void tellsOfDatagrams()
    {
        HandMadeCapture capture;
        const EndpointId endpoint = capture.openEndpoint(lines, Role::Server, Transport::Udp);
        const ConnectionId id = capture.addConnection(endpoint);
        capture.data(id, Direction::In, {});
        QCOMPARE(lastSummary(capture), QStringLiteral("(empty)"));
        capture.data(id, Direction::In, "no end");
        QCOMPARE(lastSummary(capture), QStringLiteral("datagram ended inside a message (6 bytes)"));
        EventDetails details;
        details.error = {ErrorCode::ConnectionRefused, QStringLiteral("recvmsg: refused")};
        capture.event(RecordKind::ErrorTold, id.value, details);
        QCOMPARE(lastSummary(capture),
            QStringLiteral("nobody listens at 127.0.0.1:5000: connection refused (ICMP)"));
    }

    void tellsHowManyDatagramsWereLost()
    {
        QCOMPARE(MessageWords::lostDatagrams(1),
            QStringLiteral("1 datagram was lost: the receive buffer was full"));
        QCOMPARE(MessageWords::lostDatagrams(1200),
            QStringLiteral("1,200 datagrams were lost: the receive buffer was full"));
    }

    void tellsWhatWasNotRecorded()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(raw));
        capture.unrecorded(id, Direction::Out, 12'345);
        QCOMPARE(lastSummary(capture), QStringLiteral("not recorded, bytes: 12,345"));
    }

    void isNoLongerThanAskedFor_data()
    {
        QTest::addColumn<QString>("framing");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << raw << QByteArray(100'000, 'x');
        QTest::newRow("result") << headerContent
                                << json("{\"result\": \"" + QByteArray(100'000, 'x') + "\"}");
        QTest::newRow("text cut inside a character")
            << headerContent << text(QString(50'000, QChar(0x20AC)), QStringLiteral("utf-8"));
    }

    void isNoLongerThanAskedFor()
    {
        QFETCH(QString, framing);
        QFETCH(QByteArray, bytes);
        const QString summary = summaryOf(framing, bytes, 50);
        QCOMPARE(summary.size(), 51);
        QVERIFY(summary.endsWith(QChar(0x2026)));
        QVERIFY(!summary.startsWith(QStringLiteral("first bytes")));
    }

    void recordsGivenUpAreNamed()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(raw));
        capture.data(id, Direction::In, "gone");
        Analyzer analyzer;
        analyzer.advance(capture.snapshot());
        for (int count = 0; count < 2 * 8192; ++count)
            capture.unrecorded(id, Direction::In, 1);
        capture.dropOldestRecords(1);
        analyzer.advance(capture.snapshot());
        const AnalysisSnapshotPtr snapshot = analyzer.snapshot(0);
        QCOMPARE(summaryText(*snapshot, snapshot->messages[1]),
            QStringLiteral("(no longer in the capture)"));
    }

    void notesSayThemselves()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(raw));
        EventDetails details;
        details.notes = {{QStringLiteral("tls.version"), QStringLiteral("TLSv1.3\x1b")},
            {QStringLiteral("resumed"), {}}};
        capture.event(RecordKind::ConnectionNote, id.value, details);
        QCOMPARE(
            lastSummary(capture), safeText(QStringLiteral("tls.version: TLSv1.3\x1b, resumed")));

        const AnalysisSnapshotPtr snapshot = analyze(capture);
        AnalysisSnapshot later = *snapshot;
        later.capture = std::make_shared<CaptureSnapshot>(); // its records were given up
        QCOMPARE(summaryText(later, snapshot->messages[snapshot->messages.end() - 1]),
            QStringLiteral("(no longer in the capture)"));
    }

    void connectionsGivenUpHaveWords()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(raw));
        capture.data(id, Direction::In, "hello");
        capture.event(RecordKind::Finished, id.value);
        capture.event(RecordKind::Ended, id.value, EndReason::ResetByPeer);
        AnalysisSnapshot snapshot = *analyze(capture);
        snapshot.connections = {};
        QStringList summaries;
        for (qint64 row = 0; row < snapshot.messages.end(); ++row)
            summaries << summaryText(snapshot, snapshot.messages[row]);
        QCOMPARE(summaries,
            QStringList({QStringLiteral("connected (connection 1 is no longer known)"),
                QStringLiteral("hello"), QStringLiteral("we finished sending (FIN)"),
                ConnectionWords::endReason(EndReason::ResetByPeer)}));
    }

    void conversationSaysIt_data()
    {
        QTest::addColumn<QString>("framing");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<SaidText::Kind>("kind");
        QTest::addColumn<MarkedText>("said");
        using Kind = SaidText::Kind;
        const auto row = [](const char* name, const QString& framing, const QByteArray& bytes,
                             Kind kind, const char* said, const QVector<ByteRange>& escapes = {}) {
            QTest::newRow(name) << framing << bytes << kind
                                << MarkedText {QString::fromUtf8(said), escapes};
        };
        row("lines stay", raw, "a\n  b\n", Kind::Said, "a\n  b\n");
        row("controls", raw, "all \x1b[1mbold", Kind::Said, "all \\e[1mbold", {{4, 6}});
        row("one byte is no UTF-8", raw, "hello there\xFF", Kind::Said, "hello there\\xFF",
            {{11, 15}});
        row("bytes", raw, QByteArray("\x01\xFF\x02\xFE", 4), Kind::Bytes, "bytes: 01 ff 02 fe");
        row("JSON as it stands", headerContent, json("{\"a\":\n 1}"), Kind::Json, "{\"a\":\n 1}");
        row("short JSON", raw, "{\"a\":1}", Kind::Json, "{\"a\":1}");
        row("long JSON", raw,
            "{\"first\": 1.50, \"second\": [true, null], \"third\": \"" + QByteArray(40, 'x')
                + "\"}",
            Kind::Json,
            "{\n    \"first\": 1.50,\n    \"second\": [true, null],\n"
            "    \"third\": \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"\n}");
        row("looks like JSON", raw, "{nonsense", Kind::Said, "{nonsense");
        row("a number alone", raw, "42", Kind::Said, "42");
        row("nothing", headerContent, binary({}), Kind::Remark, "(no content)");
        row("binary", headerContent, binary("abc"), Kind::Bytes, "bytes: 61 62 63");
        row("image", headerContent, binary("\x89PNG\r\n\x1a\nabc"), Kind::Image,
            "PNG image, 11 bytes");
        row("image without a header", raw, QByteArray("GIF89a\0", 7), Kind::Image,
            "GIF image, 7 bytes");
        row("fault", headerContent, json("{nonsense"), Kind::Fault, "content is not JSON");
        row("markup stays text", raw, "<b>bold</b>", Kind::Said, "<b>bold</b>");
    }

    void conversationSaysIt()
    {
        QFETCH(QString, framing);
        QFETCH(QByteArray, bytes);
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(framing));
        capture.data(id, Direction::In, bytes);
        const AnalysisSnapshotPtr snapshot = analyze(capture);
        const SaidText said = saidText(*snapshot, snapshot->messages[1], 4096);
        QTEST(said.kind, "kind");
        QTEST(said.text, "said");
        QVERIFY(said.isWhole);
    }

    void conversationReadsNoMoreThanItIsTold()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(raw));
        capture.data(id, Direction::In, QStringLiteral("€€€€").toUtf8());
        const AnalysisSnapshotPtr snapshot = analyze(capture);
        const SaidText said = saidText(*snapshot, snapshot->messages[1], 7);
        QCOMPARE(said.text.text, QStringLiteral("€€")); // none in half
        QVERIFY(!said.isWhole);
    }

    void everyFaultAndReasonHasWords()
    {
        const QString name = QStringLiteral("content-type");
        for (const FramingType& framing : framingTypes()) {
            for (const FaultType* const fault : framing.faults) {
                QVERIFY(!fault->text(name).isEmpty());
                QVERIFY(!fault->text(name).contains(u'%'));
            }
        }
        for (int reason = 1; reason <= int(EndReason::Error); ++reason)
            QVERIFY(!ConnectionWords::endReason(EndReason(reason)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMessageSummary)
#include "tst_messagesummary.moc"
