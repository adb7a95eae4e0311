// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "tests/support/rawpeer.h"
#include "tests/support/rulebuilder.h"
#include "tests/support/sessiontools.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <thread>

using namespace SessionTools;
using Kind = BehaviorSpec::Kind;

namespace {
constexpr ConnectionId first {1};

/// Every message is answered, so much later.
ReplyRulesPtr answersAfter(const QByteArray& reply, std::chrono::milliseconds delay)
{
    ReplyRule any = rule("", reply.constData());
    any.delay = delay;
    return ReplyRules::make({any}).value();
}
}

/// The ways in which connections end.
class tst_SessionEnds : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void answersAfterThePeersHalfClose();
    void manualServerKeepsItsHalfOpen();
    void endsOfPeersAreToldApart_data();
    void endsOfPeersAreToldApart();
    void bytesBeforeAResetAreKept();
    void halfCloseCloseAndResetDiffer();
    void closeWaitsForQueuedBytes();
    void closeEndsThoughThePeerDoesNot();
    void nothingIsLostWhenPeersCloseUnderLoad();
    void closeIsNoResetThoughReadingWasPaused();
    void closeGivesUpOnAPeerThatTakesNothing();
    void halfCloseGoesBehindAnswersThatWait();
    void piecesThatAreDroppedAreCounted();
    void whatStillClosesIsNoneOfTheNextRun();
};

void tst_SessionEnds::answersAfterThePeersHalfClose()
{
    Session session({});
    const quint16 port = startServer(session, serverConfig(Kind::Echo));
    for (int i = 0; i < 50; ++i) {
        RawPeer peer = RawPeer::connectTo(port);
        QVERIFY(peer.send("hi"));
        peer.finish();
        QCOMPARE(peer.receiveAll(), QByteArray("hi"));
    }
}

void tst_SessionEnds::manualServerKeepsItsHalfOpen()
{
    Session session({});
    const quint16 port = startServer(session, serverConfig(Kind::Manual));
    RawPeer peer = RawPeer::connectTo(port);
    peer.send("question");
    peer.finish();
    QVERIFY(waitForState(session, first, ConnectionState::PeerHalfClosed));
    QCOMPARE(factsOf(session, first).path.now().state, TcpState::CloseWait);
    session.post(Commands::Send {Target::to(first), "answer"});
    session.post(Commands::Close {first});
    QCOMPARE(peer.receiveAll(), QByteArray("answer"));
    QVERIFY(waitForState(session, first, ConnectionState::Ended));
    QCOMPARE(factsOf(session, first).reason, EndReason::ClosedByPeer);
}

void tst_SessionEnds::endsOfPeersAreToldApart_data()
{
    QTest::addColumn<bool>("isClient");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<EndReason>("reason");
    QTest::newRow("server sees FIN") << false << false << EndReason::ClosedByPeer;
    QTest::newRow("server sees RST") << false << true << EndReason::ResetByPeer;
    QTest::newRow("client sees FIN") << true << false << EndReason::ClosedByPeer;
    QTest::newRow("client sees RST") << true << true << EndReason::ResetByPeer;
}

void tst_SessionEnds::endsOfPeersAreToldApart()
{
    QFETCH(bool, isClient);
    QFETCH(bool, reset);
    QFETCH(EndReason, reason);
    Session session({});
    RawListener listener;
    RawPeer peer;
    if (isClient) {
        session.post(
            Commands::StartEndpoint {session.addEndpoint(), clientConfig(listener.port())});
        peer = listener.accept();
    } else {
        peer = RawPeer::connectTo(startServer(session, serverConfig(Kind::Discard)));
    }
    QVERIFY(peer.isOpen());
    QVERIFY(waitForState(session, first, ConnectionState::Connected));
    reset ? peer.reset() : peer.close();
    QVERIFY(waitForState(session, first, ConnectionState::Ended));
    QCOMPARE(factsOf(session, first).reason, reason);
}

void tst_SessionEnds::bytesBeforeAResetAreKept()
{
    Session session({});
    const quint16 port = startServer(session, serverConfig(Kind::Discard));
    const QByteArray bytes = randomBytes(100'000, 2);
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(peer.send(bytes));
    QVERIFY(waitFor(session,
        [](const AnalysisSnapshot& snapshot) { return snapshot.totals.bytesIn == 100'000; }));
    peer.send("last words");
    peer.reset();
    QVERIFY(waitForState(session, first, ConnectionState::Ended));
    QCOMPARE(factsOf(session, first).reason, EndReason::ResetByPeer);
    QVERIFY(streamOf(session, first, Direction::In) == bytes + "last words");
}

void tst_SessionEnds::halfCloseCloseAndResetDiffer()
{
    Session session({});
    const quint16 port = startServer(session, serverConfig(Kind::Manual));

    RawPeer halfClosed = RawPeer::connectTo(port);
    QVERIFY(waitForState(session, {1}, ConnectionState::Connected));
    session.post(Commands::HalfClose {{1}});
    QCOMPARE(halfClosed.receiveAll(), QByteArray());
    QVERIFY(waitForState(session, {1}, ConnectionState::HalfClosed));
    QVERIFY(halfClosed.send("still heard"));
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) { return s.totals.bytesIn == 11; }));
    halfClosed.close();
    QVERIFY(waitForState(session, {1}, ConnectionState::Ended));
    QCOMPARE(factsOf(session, {1}).reason, EndReason::ClosedByUs);

    RawPeer closed = RawPeer::connectTo(port);
    QVERIFY(waitForState(session, {2}, ConnectionState::Connected));
    session.post(Commands::Close {{2}});
    bool wasReset = true;
    QCOMPARE(closed.receiveAll(&wasReset), QByteArray());
    QVERIFY(!wasReset);
    closed.close();
    QVERIFY(waitForState(session, {2}, ConnectionState::Ended));
    QCOMPARE(factsOf(session, {2}).reason, EndReason::ClosedByUs);

    RawPeer reset = RawPeer::connectTo(port);
    QVERIFY(waitForState(session, {3}, ConnectionState::Connected));
    session.post(Commands::Reset {{3}});
    QCOMPARE(reset.receiveAll(&wasReset), QByteArray());
    QVERIFY(wasReset);
    QVERIFY(waitForState(session, {3}, ConnectionState::Ended));
    QCOMPARE(factsOf(session, {3}).reason, EndReason::ResetByUs);
}

void tst_SessionEnds::closeWaitsForQueuedBytes()
{
    Session session({});
    const quint16 port = startServer(session, serverConfig(Kind::Manual));
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(waitForState(session, first, ConnectionState::Connected));
    const QByteArray bytes = randomBytes(30'000'000, 3); // more than the kernel's buffers take
    session.post(Commands::Send {Target::to(first), bytes});
    session.post(Commands::Close {first});
    QVERIFY(peer.receiveAll() == bytes);
}

void tst_SessionEnds::closeEndsThoughThePeerDoesNot()
{
    Session::Options options;
    options.limits.closeWait = std::chrono::milliseconds(20);
    Session session(options);
    const quint16 port = startServer(session, serverConfig(Kind::Manual));
    const RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(waitForState(session, first, ConnectionState::Connected));
    session.post(Commands::Close {first});
    QVERIFY(waitForState(session, first, ConnectionState::Ended));
    QCOMPARE(factsOf(session, first).reason, EndReason::ClosedByUs);
}

void tst_SessionEnds::nothingIsLostWhenPeersCloseUnderLoad()
{
    constexpr int rounds = 20;
    constexpr int peers = 20;
    const QByteArray bytes = randomBytes(200'000, 6);
    for (int round = 0; round < rounds; ++round) {
        Session session({});
        const quint16 port = startServer(session, serverConfig(Kind::Echo));
        std::vector<std::thread> threads;
        std::atomic<int> exact = 0;
        for (int i = 0; i < peers; ++i) {
            threads.emplace_back([&] {
                RawPeer peer = RawPeer::connectTo(port);
                std::thread sender([&] {
                    peer.send(bytes);
                    peer.finish();
                });
                exact += peer.receiveAll() == bytes;
                sender.join();
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(exact.load(), peers);
        session.finish();
        QCOMPARE(session.snapshot()->totals.bytesIn, peers * bytes.size());
        QCOMPARE(session.snapshot()->totals.bytesOut, peers * bytes.size());
    }
}

/// Answers that wait for their time hold up reading; a close drops them, and reads on.
void tst_SessionEnds::closeIsNoResetThoughReadingWasPaused()
{
    Session::Options options;
    options.limits.queueHighWater = 1'000;
    options.limits.queueLowWater = 100;
    Session session(options);
    EndpointConfig config = serverConfig(Kind::Rules);
    config.behavior.framing.name = QStringLiteral("lines");
    config.behavior.rules = answersAfter(QByteArray(2'000, 'a'), std::chrono::hours(1));
    const quint16 port = startServer(session, config);
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(peer.send("one\n"));
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) {
        const ConnectionNow* now = s.capture->now->find(first);
        return now && now->isReadingPaused && now->queuedBytes == 2'000;
    }));
    const QByteArray unread = randomBytes(10'000, 7);
    QVERIFY(peer.send(unread));
    session.post(Commands::Close {first});
    bool wasReset = true;
    QCOMPARE(peer.receiveAll(&wasReset), QByteArray());
    QVERIFY(!wasReset);
    peer.close();
    QVERIFY(waitForState(session, first, ConnectionState::Ended));
    QCOMPARE(factsOf(session, first).reason, EndReason::ClosedByUs);
    QCOMPARE(streamOf(session, first, Direction::In), "one\n" + unread);
}

void tst_SessionEnds::closeGivesUpOnAPeerThatTakesNothing()
{
    Session::Options options;
    options.limits.drainWait = std::chrono::milliseconds(300);
    Session session(options);
    RawListener listener;
    const EndpointId id = session.addEndpoint();
    session.post(Commands::StartEndpoint {id, clientConfig(listener.port())});
    RawPeer peer = listener.accept();
    session.post(Commands::Send {Target::toAll(id), QByteArray(20'000'000, 'x')});
    session.post(Commands::Close {first});
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) {
        const ConnectionNow* now = s.capture->now->find(first);
        return now && now->end == ConnectionNow::End::Close && now->queuedBytes > 0;
    }));
    QVERIFY(waitForState(session, first, ConnectionState::Ended));
    const ConnectionFacts facts = factsOf(session, first);
    QCOMPARE(facts.reason, EndReason::ResetByUs);
    QCOMPARE(facts.error.code, ErrorCode::TimedOut);
    QCOMPARE(facts.bytesOut + facts.droppedBytes, 20'000'000);
    bool wasReset = false;
    peer.receiveAll(&wasReset);
    QVERIFY(wasReset);
}

void tst_SessionEnds::piecesThatAreDroppedAreCounted()
{
    Session session({});
    RawListener listener;
    const EndpointId id = session.addEndpoint();
    session.post(Commands::StartEndpoint {id, clientConfig(listener.port())});
    RawPeer peer = listener.accept();
    session.post(Commands::Send {.target = Target::toAll(id),
        .bytes = QByteArray(100, 'x'),
        .pieceSize = 10,
        .pause = std::chrono::hours(1)});
    QCOMPARE(peer.receive(10), QByteArray(10, 'x'));
    session.post(Commands::Close {first});
    QCOMPARE(peer.receiveAll(), QByteArray());
    peer.close();
    QVERIFY(waitForState(session, first, ConnectionState::Ended));
    QCOMPARE(factsOf(session, first).bytesOut, 10);
    QCOMPARE(factsOf(session, first).droppedBytes, 90);
    QCOMPARE(session.snapshot()->totals.droppedBytes, 90);
}

void tst_SessionEnds::whatStillClosesIsNoneOfTheNextRun()
{
    Session::Options options;
    options.limits.drainWait = std::chrono::milliseconds(500);
    Session session(options);
    EndpointId id;
    const quint16 port = startServer(session, serverConfig(Kind::Manual), &id);
    const RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(waitForState(session, first, ConnectionState::Connected));
    session.post(Commands::Send {Target::toAll(id), QByteArray(20'000'000, 'x')});
    session.post(Commands::StopEndpoint {id});
    EndpointConfig again = serverConfig(Kind::Manual);
    again.port = 0;
    session.post(Commands::StartEndpoint {id, again});
    QVERIFY(waitFor(session, [id](const AnalysisSnapshot& s) {
        const ConnectionNow* now = s.capture->now->find(first);
        const EndpointFacts* facts = endpointOf(s, id);
        return now && now->end == ConnectionNow::End::Close && now->queuedBytes > 0
            && facts->closingConnections == 1 && facts->liveConnections == 0;
    }));
    QVERIFY(waitForState(session, first, ConnectionState::Ended));
    QCOMPARE(endpointOf(*session.snapshot(), id)->closingConnections, 0);
    QCOMPARE(endpointOf(*session.snapshot(), id)->liveConnections, 0);
    QCOMPARE(factsOf(session, first).bytesOut + factsOf(session, first).droppedBytes, 20'000'000);
}

void tst_SessionEnds::halfCloseGoesBehindAnswersThatWait()
{
    Session session({});
    EndpointConfig config = serverConfig(Kind::Rules);
    config.behavior.framing.name = QStringLiteral("lines");
    config.behavior.rules = answersAfter("promised", std::chrono::milliseconds(200));
    const quint16 port = startServer(session, config);
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(peer.send("one\n"));
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) {
        const ConnectionNow* now = s.capture->now->find(first);
        return now && now->queuedBytes == 8;
    }));
    session.post(Commands::HalfClose {first});
    QCOMPARE(peer.receiveAll(), QByteArray("promised"));
}

QTEST_GUILESS_MAIN(tst_SessionEnds)
#include "tst_sessionends.moc"
