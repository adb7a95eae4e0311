// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "tests/support/rawpeer.h"
#include "tests/support/sessiontools.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <thread>

using namespace SessionTools;
using Kind = BehaviorSpec::Kind;

namespace {
constexpr ConnectionId first {1};
}

class tst_Session : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void echoesExactly_data();
    void echoesExactly();
    void serverStartsAnewAfterItStopped();
    void ownClientsAreShownAsPairs();
    void thousandClientsFromOneEndpoint();
    void failedConnectionsSayWhy_data();
    void failedConnectionsSayWhy();
    void stoppedServerStaysStopped();
    void eachStartKeepsItsTarget();
    void removedEndpointsAreGivenUp();
    void failedServersSayWhy_data();
    void failedServersSayWhy();
    void framingChangesForNewConnections();
    void anotherBehaviourIsTold();
};

void tst_Session::framingChangesForNewConnections()
{
    Session session({});
    EndpointId id;
    const quint16 port = startServer(session, serverConfig(Kind::Discard), &id);
    const RawPeer before = RawPeer::connectTo(port);
    QVERIFY(waitForState(session, first, ConnectionState::Connected));
    const FramingSpec lines = FramingSpec::parse(QStringLiteral("lines")).value();
    const FramingSpec slip = FramingSpec::parse(QStringLiteral("slip")).value();
    session.post(Commands::ChangeFraming {id, lines, slip});
    QVERIFY(waitFor(session, [&](const AnalysisSnapshot& snapshot) {
        return snapshot.findEndpoint(id)->framing == QStringLiteral("lines");
    }));
    const RawPeer after = RawPeer::connectTo(port);
    QVERIFY(waitForState(session, {2}, ConnectionState::Connected));
    QCOMPARE(factsOf(session, first).framing, QStringLiteral("raw"));
    QCOMPARE(factsOf(session, {2}).framing, QStringLiteral("lines"));
    QCOMPARE(factsOf(session, {2}).framingOut, QStringLiteral("slip"));
    const AnalysisSnapshotPtr snapshot = session.snapshot();
    const EndpointFacts* const server = snapshot->findEndpoint(id);
    QCOMPARE(server->state, EndpointFacts::State::Listening);
    QCOMPARE(server->local.port, port);
    QCOMPARE(server->liveConnections, 2);
}

void tst_Session::anotherBehaviourIsTold()
{
    Session session({});
    EndpointId id;
    const quint16 port = startServer(session, serverConfig(Kind::Discard), &id);
    session.post(Commands::ChangeBehavior {id, serverConfig(Kind::Echo).behavior});
    QVERIFY(waitFor(session, [&](const AnalysisSnapshot& snapshot) {
        const EndpointFacts* const facts = snapshot.findEndpoint(id);
        return facts->behavior == QStringLiteral("echo") && facts->isRunning();
    }));
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(peer.send("a"));
    QCOMPARE(peer.receive(1), QByteArray("a"));
}

void tst_Session::echoesExactly_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("ipv6");
    QTest::newRow("one byte") << qsizetype(1) << false;
    QTest::newRow("over the IPv4 packet limit") << qsizetype(65'496) << false;
    QTest::newRow("300 KB") << qsizetype(300'000) << false;
    QTest::newRow("20 MB") << qsizetype(20'000'000) << false;
    QTest::newRow("300 KB over IPv6") << qsizetype(300'000) << true;
}

void tst_Session::echoesExactly()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, ipv6);
    Session session({});
    EndpointConfig config = serverConfig(Kind::Echo);
    if (ipv6)
        config.address = QStringLiteral("::1");
    const quint16 port = startServer(session, config);
    RawPeer peer = RawPeer::connectTo(port, ipv6);
    QVERIFY(peer.isOpen());
    const QByteArray bytes = randomBytes(size, 1);
    std::thread sender([&] {
        peer.send(bytes);
        peer.finish();
    });
    const QByteArray echo = peer.receiveAll();
    sender.join();
    QVERIFY(echo == bytes);
    QVERIFY(waitForState(session, first, ConnectionState::Ended));
    QVERIFY(streamOf(session, first, Direction::In) == bytes);
    QVERIFY(streamOf(session, first, Direction::Out) == bytes);
    QCOMPARE(factsOf(session, first).reason, EndReason::ClosedByPeer);
}

void tst_Session::serverStartsAnewAfterItStopped()
{
    Session session({});
    EndpointId id;
    const quint16 port = startServer(session, serverConfig(Kind::Echo), &id);
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(waitForState(session, first, ConnectionState::Connected));
    session.post(Commands::StopEndpoint {id});
    QCOMPARE(peer.receiveAll(), QByteArray());
    QVERIFY(waitFor(session, [&](const AnalysisSnapshot& snapshot) {
        return endpointOf(snapshot, id)->state == EndpointFacts::State::Stopped;
    }));
    EndpointConfig config = serverConfig(Kind::Reply);
    config.behavior.reply = "welcome to my server";
    config.port = port;
    session.post(Commands::StartEndpoint {id, config});
    QVERIFY(waitFor(session, [&](const AnalysisSnapshot& snapshot) {
        const EndpointFacts* facts = endpointOf(snapshot, id);
        return facts->state == EndpointFacts::State::Listening && facts->local.port == port;
    }));
    RawPeer again = RawPeer::connectTo(port);
    again.send("hello");
    QCOMPARE(again.receive(20), QByteArray("welcome to my server"));
}

void tst_Session::ownClientsAreShownAsPairs()
{
    Session session({});
    const quint16 port = startServer(session, serverConfig(Kind::Echo));
    const EndpointId clients = session.addEndpoint();
    session.post(Commands::StartEndpoint {clients, clientConfig(port, 3)});
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) {
        return s.connections.size() == 6 && s.totals.liveConnections == 6;
    }));
    session.post(Commands::Send {Target::toAll(clients), "hello"});
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) { return s.totals.bytesIn == 30; }));
    const AnalysisSnapshotPtr snapshot = session.snapshot();
    for (int row = 0; row < 6; ++row) {
        const ConnectionFacts& facts = snapshot->connections.at(row);
        QCOMPARE(facts.state, ConnectionState::Connected);
        const ConnectionFacts* pair = snapshot->connections.find(facts.pair);
        QVERIFY(pair);
        QCOMPARE(pair->pair, facts.id);
        QVERIFY(pair->role != facts.role);
        QCOMPARE(pair->local, facts.peer);
        QCOMPARE(streamOf(session, facts.id, Direction::In), QByteArray("hello"));
        QCOMPARE(streamOf(session, facts.id, Direction::Out), QByteArray("hello"));
    }
}

void tst_Session::thousandClientsFromOneEndpoint()
{
    Session session({});
    const quint16 port = startServer(session, serverConfig(Kind::Echo));
    const EndpointId clients = session.addEndpoint();
    session.post(Commands::StartEndpoint {clients, clientConfig(port, 1'000)});
    QVERIFY(waitFor(
        session, [](const AnalysisSnapshot& s) { return s.totals.liveConnections == 2'000; }));
    session.post(Commands::Send {Target::toAll(clients), "Message 1 from client."});
    QVERIFY(waitFor(
        session, [](const AnalysisSnapshot& s) { return s.totals.bytesIn == 2 * 1'000 * 22; }));
    session.post(Commands::StopEndpoint {clients});
    QVERIFY(
        waitFor(session, [](const AnalysisSnapshot& s) { return s.totals.liveConnections == 0; }));
}

void tst_Session::failedConnectionsSayWhy_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<EndReason>("reason");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nobody listens")
        << QStringLiteral("127.0.0.1") << EndReason::Refused << ErrorCode::ConnectionRefused;
    QTest::newRow("no such host") << QStringLiteral("no-such-host.invalid")
                                  << EndReason::HostNotFound << ErrorCode::HostNotFound;
}

void tst_Session::failedConnectionsSayWhy()
{
    QFETCH(QString, host);
    QFETCH(EndReason, reason);
    QFETCH(ErrorCode, code);
    Session session({});
    quint16 freePort = 0;
    {
        const RawListener listener;
        freePort = listener.port();
    }
    EndpointConfig config = clientConfig(freePort);
    config.address = host;
    session.post(Commands::StartEndpoint {session.addEndpoint(), config});
    QVERIFY(waitForState(session, first, ConnectionState::Ended));
    const ConnectionFacts facts = factsOf(session, first);
    QCOMPARE(facts.reason, reason);
    QCOMPARE(facts.error.code, code);
    QVERIFY(facts.target.startsWith(host));
}

void tst_Session::failedServersSayWhy_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPortTaken");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("port in use") << QStringLiteral("127.0.0.1") << true << ErrorCode::AddressInUse;
    QTest::newRow("address of another machine")
        << QStringLiteral("192.0.2.1") << false << ErrorCode::AddressNotAvailable;
    QTest::newRow("no such name") << QStringLiteral("no-such-host.invalid") << false
                                  << ErrorCode::HostNotFound;
}

void tst_Session::failedServersSayWhy()
{
    QFETCH(QString, address);
    QFETCH(bool, isPortTaken);
    QFETCH(ErrorCode, code);
    Session session({});
    QSignalSpy failed(&session, &Session::failed);
    const RawListener taken;
    EndpointConfig config = serverConfig(Kind::Echo);
    config.address = address;
    config.port = isPortTaken ? taken.port() : 0;
    const EndpointId id = session.addEndpoint();
    session.post(Commands::StartEndpoint {id, config});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Failure>().endpoint, id);
    QCOMPARE(failed.at(0).at(0).value<Failure>().error.code, code);
    QVERIFY(waitFor(session, [&](const AnalysisSnapshot& snapshot) {
        const EndpointFacts* facts = endpointOf(snapshot, id);
        return facts && facts->state == EndpointFacts::State::Failed && facts->error.code == code;
    }));
    QVERIFY(startServer(session, serverConfig(Kind::Echo)) != 0); // nothing else stops
}

/// Though the name that it was to listen on is looked up meanwhile.
void tst_Session::stoppedServerStaysStopped()
{
    Session session({});
    const EndpointId id = session.addEndpoint();
    EndpointConfig config = serverConfig(Kind::Echo);
    config.address = QStringLiteral("localhost");
    config.port = 0;
    session.post(Commands::StartEndpoint {id, config});
    session.post(Commands::StopEndpoint {id});
    // A second server that is looked up later, so that the first answer must have come.
    config.port = 0;
    QVERIFY(startServer(session, config) != 0);
    QTest::qWait(50);
    QCOMPARE(endpointOf(*session.snapshot(), id)->state, EndpointFacts::State::Stopped);
}

/// Connections still to be made keep the settings they were asked for with.
void tst_Session::eachStartKeepsItsTarget()
{
    constexpr int many = 300;
    Session session({});
    EndpointId one;
    const quint16 firstPort = startServer(session, serverConfig(Kind::Echo), &one);
    EndpointId other;
    const quint16 secondPort = startServer(session, serverConfig(Kind::Echo), &other);
    const EndpointId clients = session.addEndpoint();
    session.post(Commands::StartEndpoint {clients, clientConfig(firstPort, many)});
    session.post(Commands::StartEndpoint {clients, clientConfig(secondPort, 1)});
    QVERIFY(waitFor(session, [&](const AnalysisSnapshot& s) {
        return endpointOf(s, one)->liveConnections == many
            && endpointOf(s, other)->liveConnections == 1;
    }));
}

void tst_Session::removedEndpointsAreGivenUp()
{
    Session session({});
    EndpointId id;
    const quint16 port = startServer(session, serverConfig(Kind::Echo), &id);
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(waitForState(session, {1}, ConnectionState::Connected));
    session.post(Commands::RemoveEndpoint {id});
    QCOMPARE(peer.receiveAll(), QByteArray());
    peer.close();
    QVERIFY(waitForState(session, {1}, ConnectionState::Ended));
    QVERIFY(!RawPeer::connectTo(port).isOpen());
    // Its id is free for one of another kind.
    session.post(Commands::StartEndpoint {id, clientConfig(1)});
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) {
        const ConnectionFacts* facts = s.connections.find({2});
        return facts && facts->reason == EndReason::Refused;
    }));
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
