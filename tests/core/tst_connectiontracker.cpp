// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/connectiontracker.h"
#include "tests/support/handmadecapture.h"

#include <QRegularExpression>
#include <QTest>

namespace {

const QString raw = QStringLiteral("raw");

ConnectionTracker track(HandMadeCapture& capture)
{
    ConnectionTracker tracker;
    const CaptureSnapshotPtr snapshot = capture.snapshot();
    for (qint64 index = 0; index < snapshot->records.end(); ++index) {
        const CaptureRecord& record = snapshot->records[index];
        tracker.apply(index, record, snapshot->detailsOf(record));
    }
    return tracker;
}

} // namespace

class TestConnectionTracker : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void followsAConnectionsLife_data()
    {
        using State = ConnectionState;
        QTest::addColumn<QList<RecordKind>>("events");
        QTest::addColumn<ConnectionState>("state");
        const auto row = [](const char* name, const QList<RecordKind>& events, State state) {
            QTest::newRow(name) << events << state;
        };
        constexpr auto connected = RecordKind::Connected;
        constexpr auto peerFinished = RecordKind::PeerFinished;
        constexpr auto finished = RecordKind::Finished;
        row("opened", {}, State::Connecting);
        row("connected", {connected}, State::Connected);
        row("peer finished", {connected, peerFinished}, State::PeerHalfClosed);
        row("we finished", {connected, finished}, State::HalfClosed);
        row("peer, then we", {connected, peerFinished, finished}, State::Closing);
        row("we, then peer", {connected, finished, peerFinished}, State::Closing);
        row("ended", {connected, RecordKind::Ended}, State::Ended);
        row("never connected", {RecordKind::Ended}, State::Ended);
    }

    void followsAConnectionsLife()
    {
        QFETCH(QList<RecordKind>, events);
        QFETCH(ConnectionState, state);
        HandMadeCapture capture;
        const ConnectionId id = capture.openConnection(capture.openEndpoint(raw));
        for (const RecordKind kind : events)
            capture.event(kind, id.value);
        const ConnectionTracker tracker = track(capture);
        QCOMPARE(tracker.connections().find(id)->state, state);
        QCOMPARE(tracker.totals().liveConnections, state == ConnectionState::Ended ? 0 : 1);
        QCOMPARE(tracker.totals().connections, 1);
    }

    void keepsTimesAndWhy()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.openConnection(capture.openEndpoint(raw));
        const qint64 opened = capture.time();
        capture.connect(id);
        EventDetails details;
        details.error = {ErrorCode::Other, QStringLiteral("read: Connection reset by peer")};
        capture.event(RecordKind::Ended, id.value, details, EndReason::ResetByPeer);
        const ConnectionTracker tracker = track(capture);
        const ConnectionFacts* facts = tracker.connections().find(id);
        QCOMPARE(facts->opened, opened);
        QCOMPARE(facts->connected, opened + 1'000'000);
        QCOMPARE(facts->ended, opened + 2'000'000);
        QCOMPARE(facts->lastActivity, facts->ended);
        QCOMPARE(facts->reason, EndReason::ResetByPeer);
        QCOMPARE(facts->error, details.error);
        QCOMPARE(facts->peer.toString(), QStringLiteral("127.0.0.1:5000"));
    }

    void knowsTheFirstRecordWithBytes()
    {
        HandMadeCapture capture;
        const EndpointId endpoint = capture.openEndpoint(raw);
        const ConnectionId silent = capture.addConnection(endpoint);
        const ConnectionId id = capture.addConnection(endpoint);
        const qint64 index = capture.snapshot()->records.end();
        capture.data(id, Direction::Out, "first");
        capture.data(id, Direction::In, "second");
        const ConnectionTracker tracker = track(capture);
        QCOMPARE(tracker.connections().find(id)->firstData, index);
        QCOMPARE(tracker.connections().find(silent)->firstData, -1);
    }

    void keepsTheKernelsState()
    {
        ConnectionTracker tracker;
        CaptureRecord record;
        record.subject = 1;
        record.details = -1;
        qint64 index = 0;
        const auto stateAfter = [&](RecordKind kind, TcpState state) {
            record.kind = kind;
            record.tcpState = state;
            tracker.apply(index++, record, nullptr);
            return tracker.connections().find({1})->path.now().state;
        };
        QCOMPARE(stateAfter(RecordKind::Connected, TcpState::Established), TcpState::Established);
        QCOMPARE(stateAfter(RecordKind::Data, TcpState::Unknown), TcpState::Established);
        QCOMPARE(stateAfter(RecordKind::PeerFinished, TcpState::CloseWait), TcpState::CloseWait);
        QCOMPARE(stateAfter(RecordKind::KernelState, TcpState::LastAck), TcpState::LastAck);
        QCOMPARE(stateAfter(RecordKind::Ended, TcpState::Closed), TcpState::LastAck);
        QCOMPARE(stateAfter(RecordKind::KernelState, TcpState::Closed), TcpState::Closed);
    }

    void countsBytes()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(raw));
        capture.data(id, Direction::In, "12345");
        capture.data(id, Direction::Out, "123");
        capture.unrecorded(id, Direction::In, 10);
        const ConnectionTracker tracker = track(capture);
        QCOMPARE(tracker.connections().find(id)->bytesIn, 15);
        QCOMPARE(tracker.connections().find(id)->bytesOut, 3);
        QCOMPARE(tracker.totals().bytesIn, 15);
        QCOMPARE(tracker.totals().bytesOut, 3);
    }

    void countsBytesThatWereNotSent()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(raw));
        capture.unsent(RecordKind::Refused, id, 7);
        capture.unsent(RecordKind::Dropped, id, 100);
        capture.unsent(RecordKind::Dropped, id, 20);
        const ConnectionTracker tracker = track(capture);
        QCOMPARE(tracker.connections().find(id)->refusedBytes, 7);
        QCOMPARE(tracker.connections().find(id)->droppedBytes, 120);
        QCOMPARE(tracker.totals().refusedBytes, 7);
        QCOMPARE(tracker.totals().droppedBytes, 120);
        QCOMPARE(tracker.totals().bytesOut, 0);
    }

    void clientsAreActiveWhileOneIsLive()
    {
        using State = EndpointFacts::State;
        HandMadeCapture capture;
        const EndpointId endpoint = capture.openEndpoint(raw, Role::Client);
        QCOMPARE(track(capture).endpoints()[0].state, State::Stopped);
        const ConnectionId one = capture.openConnection(endpoint, Role::Client);
        const ConnectionId other = capture.openConnection(endpoint, Role::Client);
        capture.event(RecordKind::Ended, one.value, EndReason::Refused);
        QCOMPARE(track(capture).endpoints()[0].state, State::Active);
        QCOMPARE(track(capture).endpoints()[0].liveConnections, 1);
        capture.event(RecordKind::Ended, other.value, EndReason::Refused);
        QCOMPARE(track(capture).endpoints()[0].state, State::Stopped);
        QCOMPARE(track(capture).endpoints()[0].connections, 2);
    }

    void followsAServersLife()
    {
        using State = EndpointFacts::State;
        HandMadeCapture capture;
        const EndpointId endpoint = capture.openEndpoint(raw);
        EventDetails details;
        details.local = SocketAddress {{127, 0, 0, 1}, 65432, SocketAddress::Family::IPv4};
        capture.event(RecordKind::EndpointListening, endpoint.value, details);
        QCOMPARE(track(capture).endpoints()[0].state, State::Listening);
        QCOMPARE(track(capture).endpoints()[0].local, details.local);

        EventDetails failure;
        failure.error = {ErrorCode::TooManyOpenFiles, QStringLiteral("accept")};
        capture.event(RecordKind::EndpointPaused, endpoint.value, failure);
        QCOMPARE(track(capture).endpoints()[0].state, State::Paused);
        QCOMPARE(track(capture).endpoints()[0].error, failure.error);
        capture.event(RecordKind::EndpointResumed, endpoint.value);
        QCOMPARE(track(capture).endpoints()[0].state, State::Listening);
        QCOMPARE(track(capture).endpoints()[0].error.code, ErrorCode::None);

        capture.event(RecordKind::EndpointStopped, endpoint.value);
        QCOMPARE(track(capture).endpoints()[0].state, State::Stopped);
        capture.event(RecordKind::EndpointFailed, endpoint.value, failure);
        QCOMPARE(track(capture).endpoints()[0].state, State::Failed);
    }

    void whatStillClosesIsOfTheRunBefore_data()
    {
        QTest::addColumn<Role>("role");
        QTest::newRow("server") << Role::Server;
        QTest::newRow("clients") << Role::Client;
    }

    void whatStillClosesIsOfTheRunBefore()
    {
        QFETCH(const Role, role);
        HandMadeCapture capture;
        const EndpointId endpoint = capture.openEndpoint(raw, role);
        const ConnectionId old = capture.openConnection(endpoint, role);
        const auto factsOf = [](HandMadeCapture& made) { return track(made).endpoints()[0]; };
        QCOMPARE(factsOf(capture).liveConnections, 1);
        capture.event(RecordKind::EndpointStopped, endpoint.value);
        QCOMPARE(factsOf(capture).liveConnections, 0);
        QCOMPARE(factsOf(capture).closingConnections, 1);
        capture.reopenEndpoint(endpoint, raw, role);
        const ConnectionId young = capture.openConnection(endpoint, role);
        QCOMPARE(factsOf(capture).liveConnections, 1);
        capture.event(RecordKind::Ended, old.value, EndReason::ResetByUs);
        QCOMPARE(factsOf(capture).liveConnections, 1);
        QCOMPARE(factsOf(capture).closingConnections, 0);
        QCOMPARE(factsOf(capture).lastEnd, EndReason::None);
        capture.event(RecordKind::Ended, young.value, EndReason::ClosedByPeer);
        QCOMPARE(factsOf(capture).liveConnections, 0);
        QCOMPARE(factsOf(capture).lastEnd, EndReason::ClosedByPeer);
    }

    void countsSoundMessages()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(raw));
        ConnectionTracker tracker = track(capture);
        Message message;
        message.connection = id;
        for (const auto each : {MessageType::Frame, MessageType::Chunk, MessageType::Fault,
                 MessageType::Unframed, MessageType::Unrecorded, MessageType::State}) {
            message.type = each;
            tracker.count(message);
        }
        QCOMPARE(tracker.totals().messages, 2);
        message.type = MessageType::Frame;
        message.fault = findFramingType(QStringLiteral("lines"))->faults.front();
        tracker.count(message);
        QCOMPARE(tracker.totals().messages, 2);
        QCOMPARE(tracker.totals().faults, 2);
        QCOMPARE(tracker.connections().find(id)->messagesIn, 2);
    }

    void knowsOneThatIsConnectedToItself()
    {
        HandMadeCapture capture;
        const ConnectionId id
            = capture.openConnection(capture.openEndpoint(raw, Role::Client), Role::Client);
        EventDetails details;
        details.local = SocketAddress {{127, 0, 0, 1}, 4000, SocketAddress::Family::IPv4};
        details.peer = details.local;
        capture.event(RecordKind::Connected, id.value, details);
        const ConnectionId other = capture.addConnection({1});
        const ConnectionTracker tracker = track(capture);
        QVERIFY(tracker.connections().find(id)->isToItself());
        QVERIFY(!tracker.connections().find(other)->isToItself());
        QVERIFY(!ConnectionFacts().isToItself());
    }

    void unknownConnectionIsMadeUp()
    {
        HandMadeCapture capture;
        capture.data({3}, Direction::In, "late");
        const ConnectionTracker tracker = track(capture);
        QCOMPARE(tracker.connections().size(), 3);
        QCOMPARE(tracker.connections().find({3})->bytesIn, 4);
        QCOMPARE(tracker.framingOf({3}, Direction::In).name, raw);
    }
};

QTEST_GUILESS_MAIN(TestConnectionTracker)
#include "tst_connectiontracker.moc"
