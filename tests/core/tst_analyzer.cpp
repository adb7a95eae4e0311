// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/analyzersupport.h"
#include "tests/support/smalllimits.h"

#include <QRegularExpression>
#include <QTest>

using namespace AnalyzerSupport;

class TestAnalyzer : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void startsEmpty()
    {
        const AnalysisSnapshotPtr snapshot = Analyzer().snapshot(0);
        QVERIFY(snapshot->capture);
        QVERIFY(snapshot->messages.isEmpty());
        QCOMPARE(snapshot->connections.size(), 0);
    }

    void rawShowsChunks()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(raw));
        capture.data(id, in, "hello");
        capture.data(id, out, "hello you");
        capture.data(id, in, "!");
        const AnalysisSnapshotPtr snapshot = analyze(capture);
        QCOMPARE(
            rows(*snapshot), QByteArrayList({"in chunk 0-5", "out chunk 0-9", "in chunk 5-6"}));
        QCOMPARE(lastMessage(*snapshot).record, capture.newest());
        QCOMPARE(lastMessage(*snapshot).time, capture.time());
        QCOMPARE(snapshot->bytes(lastMessage(*snapshot), 10), QByteArray("!"));
    }

    void rawJoinsWhatWasReadAtOnce()
    {
        HandMadeCapture capture;
        const EndpointId endpoint = capture.openEndpoint(raw);
        const ConnectionId one = capture.addConnection(endpoint);
        const ConnectionId other = capture.addConnection(endpoint);
        capture.data(one, in, "first ", true);
        capture.data(other, in, "between");
        capture.data(one, in, "second ", true);
        capture.data(one, in, "third");
        const AnalysisSnapshotPtr snapshot = analyze(capture);
        QCOMPARE(rows(*snapshot), QByteArrayList({"in chunk 0-7", "in chunk 0-18"}));
        QCOMPARE(snapshot->bytes(lastMessage(*snapshot), 100), QByteArray("first second third"));
    }

    void findsFramesAcrossRecords()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(lines));
        capture.data(id, in, "one\ntw");
        capture.data(id, out, "answer\n");
        capture.data(id, in, "o\nthree\n");
        const AnalysisSnapshotPtr snapshot = analyze(capture);
        QCOMPARE(rows(*snapshot),
            QByteArrayList({"in frame 0-4", "out frame 0-7", "in frame 4-8", "in frame 8-14"}));
        const Message& two = snapshot->messages[snapshot->messages.end() - 2];
        QCOMPARE(two.record, capture.newest());
        QCOMPARE(snapshot->bytes(two, 100), QByteArray("two\n"));
        QCOMPARE(two.content(), ByteRange({4, 7}));
        QCOMPARE(snapshot->bytes(two, {1, 3}), QByteArray("wo"));
    }

    void anySplitGivesTheSameRows_data()
    {
        QTest::addColumn<int>("pieceSize");
        for (const int size : {1, 2, 3, 64, 146, 1000})
            QTest::addRow("%d bytes at a time", size) << size;
    }

    void anySplitGivesTheSameRows()
    {
        QFETCH(int, pieceSize);
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(headerContent));
        const QByteArray stream = soundMessage + soundMessage + soundMessage;
        for (qsizetype at = 0; at < stream.size(); at += pieceSize)
            capture.data(id, in, stream.mid(at, pieceSize));
        const AnalysisSnapshotPtr snapshot = analyze(capture);
        QCOMPARE(rows(*snapshot),
            QByteArrayList({"in frame 0-146", "in frame 146-292", "in frame 292-438"}));
        QCOMPARE(lastMessage(*snapshot).contentStart, 105U);
        QCOMPARE(snapshot->bytes(lastMessage(*snapshot), 1000), soundMessage);
    }

    void faultsAreCounted()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(headerContent));
        capture.data(id, in, soundMessage + QByteArray(2, '\0') + "rest");
        const AnalysisSnapshotPtr snapshot = analyze(capture);
        QCOMPARE(rows(*snapshot),
            QByteArrayList(
                {"in frame 0-146", "in fault 146-148 header-length-zero", "in unframed 148-152"}));
        QCOMPARE(snapshot->connections.find(id)->faults, 1);
        QCOMPARE(snapshot->connections.find(id)->messagesIn, 1);
        QCOMPARE(snapshot->totals.faults, 1);
        QCOMPARE(snapshot->totals.messages, 1);
        QCOMPARE(snapshot->endpoints[0].messages, 1);
    }

    /// Chunks and whole messages with nothing wrong; no cut ones, none with a fault, no rests.
    void soundMessagesAreCounted_data()
    {
        QTest::addColumn<QString>("framing");
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<int>("messages");
        QTest::addColumn<int>("faults");
        const auto row
            = [](const char* framing, const QByteArray& stream, int messages, int faults) {
                  QTest::addRow("%s, %s", framing, stream.toHex().constData())
                      << QString::fromLatin1(framing) << stream << messages << faults;
              };
        row("raw", "junk", 1, 0);
        row("lines", "a\n\nb", 2, 1);
        row("lines:limit=1", "a\nbcd\nd\n", 2, 1);
        row("start-stop", "x\2a\3y\2b\2c\3z", 2, 1);
        row("slip", "a\xC0\xDBx\xC0\xC0", 1, 1);
        row("cobs", QByteArray("\2a\0\3b\0", 6), 1, 1);
        row("fixed:size=2", "abc", 1, 1);
        row("length-prefixed:size=1,limit=2", "\1a\3bcd", 1, 1);
        row("content-length", "Content-Length: -1\n\nab", 0, 1);
        row("header-content", soundMessage + soundMessage.chopped(1) + ']' + soundMessage, 2, 1);
    }
    void soundMessagesAreCounted()
    {
        QFETCH(QString, framing);
        QFETCH(QByteArray, stream);
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(framing));
        capture.data(id, in, stream);
        capture.event(RecordKind::Ended, id.value, EndReason::ClosedByPeer);
        const AnalysisSnapshotPtr snapshot = analyze(capture);
        QTEST(int(snapshot->totals.messages), "messages");
        QTEST(int(snapshot->totals.faults), "faults");
        QCOMPARE(snapshot->connections.find(id)->messagesIn, snapshot->totals.messages);
        QCOMPARE(snapshot->endpoints[0].messages, snapshot->totals.messages);
    }

    void messageCutShortIsAFault()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(headerContent));
        capture.data(id, in, soundMessage.first(120));
        const qint64 holdsLastByte = capture.newest();
        capture.event(RecordKind::Ended, id.value, EndReason::ResetByPeer);
        const AnalysisSnapshotPtr snapshot = analyze(capture);
        QCOMPARE(rows(*snapshot), QByteArrayList({"in fault 0-120 truncated"}));
        const Message& cut = snapshot->messages[snapshot->messages.end() - 2];
        QCOMPARE(cut.record, holdsLastByte);
        QCOMPARE(cut.time, capture.time());
        QCOMPARE(snapshot->bytes(cut, 3), soundMessage.first(3));
        QCOMPARE(lastMessage(*snapshot).change, StateChange::Ended);
        QCOMPARE(lastMessage(*snapshot).reason, EndReason::ResetByPeer);
    }

    void framingStartsAnewBehindAGap()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(lines));
        capture.data(id, in, "one\ntw");
        capture.unrecorded(id, in, 100);
        capture.data(id, in, "three\n");
        const AnalysisSnapshotPtr snapshot = analyze(capture);
        QCOMPARE(rows(*snapshot),
            QByteArrayList(
                {"in frame 0-4", "in unframed 4-6", "in unrecorded 6-106", "in frame 106-112"}));
        QCOMPARE(snapshot->connections.find(id)->bytesIn, 112);
        QCOMPARE(snapshot->connections.find(id)->messagesIn, 2);
        QCOMPARE(snapshot->totals.faults, 0);
    }

    /// A content that ends with the connection is not whole because bytes are missing; and what the
    /// other direction is in the middle of goes on.
    void gapEndsNoMessage()
    {
        HandMadeCapture capture;
        const ConnectionId id
            = capture.addConnection(capture.openEndpoint(QStringLiteral("content-length")));
        capture.data(id, in, "POST / HTTP/1.1\nContent-Length: 4\n\nab");
        capture.data(id, out, "HTTP/1.1 200 OK\n\nab");
        capture.unrecorded(id, out, 10);
        capture.data(id, out, "HTTP/1.1 200 OK\n\ncd");
        capture.data(id, in, "cd");
        capture.event(RecordKind::Ended, id.value, EndReason::ClosedByPeer);
        const AnalysisSnapshotPtr snapshot = analyze(capture);
        QCOMPARE(rows(*snapshot),
            QByteArrayList(
                {"out unframed 0-19", "out unrecorded 19-29", "in frame 0-39", "out frame 29-48"}));
        QCOMPARE(snapshot->totals.messages, 2);
    }

    void chunkEndsAtAGap()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(raw));
        capture.data(id, out, "part", true);
        capture.unrecorded(id, out, 10);
        capture.data(id, out, "more");
        QCOMPARE(rows(*analyze(capture)),
            QByteArrayList({"out chunk 0-4", "out unrecorded 4-14", "out chunk 14-18"}));
    }

    void pairReadsWhatItsOtherEndWrote()
    {
        HandMadeCapture capture;
        const EndpointId endpoint = capture.openEndpoint(lines);
        const ConnectionId client = capture.addConnection(endpoint);
        const ConnectionId server = capture.openConnection(endpoint);
        capture.connect(server, client);
        capture.data(client, out, "one\n");
        capture.data(client, out, "two\nth");
        capture.data(client, out, "ree\n");
        capture.receivePaired(server, client, 6);
        capture.data(client, out, "four\n");
        capture.receivePaired(server, client, 13);
        const AnalysisSnapshotPtr snapshot = analyze(capture);
        QCOMPARE(rows(*snapshot, "in "),
            QByteArrayList({"in frame 0-4", "in frame 4-8", "in frame 8-14", "in frame 14-19"}));
        QCOMPARE(snapshot->bytes(lastMessage(*snapshot), 100), QByteArray("four\n"));
        QCOMPARE(snapshot->bytes(snapshot->messages[snapshot->messages.end() - 2], 100),
            QByteArray("three\n"));
        QCOMPARE(snapshot->connections.find(client)->pair, server);
        QCOMPARE(snapshot->connections.find(server)->pair, client);
    }

    void endpointOpenedAgainFramesAnew()
    {
        HandMadeCapture capture;
        const EndpointId endpoint = capture.openEndpoint(raw);
        const ConnectionId before = capture.addConnection(endpoint);
        capture.reopenEndpoint(endpoint, lines);
        const ConnectionId after = capture.addConnection(endpoint);
        capture.data(before, in, "a\nb\n");
        capture.data(after, in, "a\nb\n");
        const AnalysisSnapshotPtr snapshot = analyze(capture);
        QCOMPARE(rows(*snapshot), QByteArrayList({"in chunk 0-4", "in frame 0-2", "in frame 2-4"}));
        QCOMPARE(snapshot->connections.find(before)->framing, raw);
        QCOMPARE(snapshot->connections.find(after)->framing, lines);
        QCOMPARE(snapshot->endpoints.size(), std::size_t(1));
        QCOMPARE(snapshot->endpoints[0].framing, lines);
    }

    void recordsGivenUpBeforeTheyWereSeenLeaveAGap()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(raw));
        constexpr int count = 3 * 8192;
        for (int at = 0; at < count; ++at)
            capture.data(id, in, "x");
        capture.dropOldestRecords(8192);
        const CaptureSnapshotPtr kept = capture.snapshot();
        const AnalysisSnapshotPtr snapshot = analyze(capture);
        const qint64 gap = kept->records[kept->records.first()].streamOffset;
        QVERIFY(gap > 0);
        QCOMPARE(rows(*snapshot).first(), QByteArray("in unrecorded 0-") + QByteArray::number(gap));
        QCOMPARE(snapshot->totals.messages, count - gap);
        QCOMPARE(snapshot->connections.size(), 1);
    }

    void messagesAreBounded()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(raw));
        constexpr qint64 count = 5 * 8192;
        for (qint64 at = 0; at < count; ++at)
            capture.data(id, in, "x");
        Analyzer analyzer(rowLimit(10'000));
        AnalysisSnapshotPtr snapshot = analyzer.snapshot(0);
        while (!analyzer.advance(capture.snapshot())) {
            const qint64 shown = snapshot->messages.end();
            snapshot = analyzer.snapshot(0);
            QCOMPARE_LE(snapshot->messages.first(), shown); // each is in one of them at least
        }
        snapshot = analyzer.snapshot(0);
        QCOMPARE(snapshot->messages.end(), count + 1); // one State row
        QVERIFY(snapshot->messages.size() >= 10'000);
        QVERIFY(snapshot->messages.size() <= 10'000 + 8192);
        QCOMPARE(snapshot->totals.droppedMessages, snapshot->messages.first());
        QCOMPARE(snapshot->totals.messages, count);
    }

    void whatOneCauseSentIsFoundByIt()
    {
        const Cause line {Cause::firstCommand + 7};
        const Cause question {3};
        HandMadeCapture capture;
        const EndpointId endpoint = capture.openEndpoint(QStringLiteral("lines"));
        QList<ConnectionId> peers;
        for (int count = 0; count < 5; ++count)
            peers << capture.addConnection(endpoint);
        for (const ConnectionId peer : std::as_const(peers))
            capture.data(peer, Direction::Out, "to all\n", false, line);
        capture.data(peers[2], in, "what?\n", false, question);
        capture.data(peers[2], Direction::Out, "this\n", false, question);
        const AnalysisSnapshotPtr snapshot = analyze(capture);
        QList<ConnectionId> reached;
        QByteArrayList exchange;
        for (qint64 row = 0; row < snapshot->messages.end(); ++row) {
            const Message& message = snapshot->messages[row];
            if (message.type == MessageType::State)
                continue;
            if (snapshot->causeOf(message) == line)
                reached << message.connection;
            else if (snapshot->causeOf(message) == question)
                exchange << snapshot->bytes(message, 100);
        }
        QCOMPARE(reached, peers);
        QCOMPARE(exchange, QByteArrayList({"what?\n", "this\n"}));
        Message gone = snapshot->messages[0];
        gone.record = -1;
        QVERIFY(!snapshot->causeOf(gone).isValid());
        QVERIFY(snapshot->notesOf(gone).isEmpty());
    }

    void startsAgainWithoutTheFactsThatWent()
    {
        HandMadeCapture capture;
        const EndpointId endpoint = capture.openEndpoint(QStringLiteral("lines"));
        constexpr int count = 4 * ConnectionTable::chunkSize;
        for (int at = 0; at < count; ++at) {
            const ConnectionId id = capture.addConnection(endpoint);
            capture.data(id, in, "line\n");
            capture.event(RecordKind::Ended, id.value, EndReason::ClosedByPeer);
        }
        Analyzer analyzer(noEndedConnections());
        analyzer.advance(capture.snapshot());
        QCOMPARE_GT(analyzer.snapshot(0)->totals.droppedConnections, 0);
        auto rules = std::make_shared<DecodeRules>();
        rules->set({}, DecodeRules::parse(QStringLiteral("auto")).value());
        analyzer.restart(rules);
        analyzer.advance(capture.snapshot());
        QCOMPARE(analyzer.snapshot(0)->totals.messages, count);
    }

    void limitsChangeAtOnce()
    {
        HandMadeCapture capture;
        const EndpointId endpoint = capture.openEndpoint(raw);
        for (int at = 0; at < 8192; ++at) {
            const ConnectionId id = capture.addConnection(endpoint);
            capture.event(RecordKind::Ended, id.value, EndReason::ClosedByPeer);
        }
        Analyzer analyzer;
        analyzer.advance(capture.snapshot());
        QCOMPARE(analyzer.snapshot(0)->totals.droppedMessages, 0);
        QCOMPARE(analyzer.snapshot(0)->totals.droppedConnections, 0);
        Limits limits = rowLimit(1);
        limits.connections = 1;
        analyzer.setLimits(limits);
        QCOMPARE(analyzer.snapshot(0)->totals.droppedMessages, 8192);
        QCOMPARE_GT(analyzer.snapshot(0)->totals.droppedConnections, 8000);
    }

    void deadlineEndsASlice()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(raw));
        for (int at = 0; at < 1000; ++at)
            capture.data(id, in, "x");
        Analyzer analyzer;
        const auto past = Analyzer::Deadline::min();
        int slices = 1;
        while (!analyzer.advance(capture.snapshot(), past))
            ++slices;
        QVERIFY(slices > 10);
        QCOMPARE(analyzer.snapshot(0)->totals.messages, 1000);
    }

    void unreadableBytesAreAGap()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(lines));
        capture.data(id, in, "one\n");
        auto snapshot = std::make_shared<CaptureSnapshot>(*capture.snapshot());
        snapshot->file.reset();
        Analyzer analyzer;
        analyzer.advance(snapshot);
        QCOMPARE(rows(*analyzer.snapshot(0)), QByteArrayList({"in unrecorded 0-4"}));
    }
};

QTEST_GUILESS_MAIN(TestAnalyzer)
#include "tst_analyzer.moc"
