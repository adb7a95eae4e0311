// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/support/sessiontools.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace SessionTools;
using Kind = BehaviorSpec::Kind;

namespace {

constexpr ConnectionId client {1};
constexpr ConnectionId accepted {2};

const ConnectionFacts* find(const AnalysisSnapshot& snapshot, ConnectionId id)
{
    return snapshot.connections.find(id);
}

bool isConnected(const ConnectionFacts* facts)
{
    return facts && facts->connected != 0;
}

}

/// Both ends of UDP and Unix domain sockets in one session.
class TestSessionTransports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void bothEndsAreAPair_data();
    void bothEndsAreAPair();
    void closedInOrder_data() { bothEndsAreAPair_data(); }
    void closedInOrder();
    void piecesAreMessages();
    void tooLargeIsRefusedAndTold();
    void aFileIsOneMessageOrNone();
    void anIdlePeerIsForgottenUnlessItIsOurs();
    void groupsChangeWhileItRuns();
    void aServerTakesAnotherTransport();

private:
    /// A server and a client that is connected to it.
    void start(Session& session, EndpointConfig server = serverConfig(Kind::Echo));
    [[nodiscard]] EndpointConfig configOf(Transport transport, Kind kind = Kind::Echo);

    QTemporaryDir m_folder;
};

EndpointConfig TestSessionTransports::configOf(Transport transport, Kind kind)
{
    EndpointConfig config = serverConfig(kind);
    config.transport = transport;
    if (isUnix(transport))
        config.address = m_folder.filePath(QString(transportName(transport)));
    return config;
}

void TestSessionTransports::start(Session& session, EndpointConfig server)
{
    const quint16 port = startServer(session, server);
    EndpointConfig config = clientConfig(port);
    config.transport = server.transport;
    config.address = server.address;
    session.post(Commands::StartEndpoint {session.addEndpoint(), config});
    QVERIFY(waitFor(session,
        [](const AnalysisSnapshot& snapshot) { return isConnected(find(snapshot, client)); }));
}

void TestSessionTransports::bothEndsAreAPair_data()
{
    QTest::addColumn<Transport>("transport");
    for (const Transport each : allTransports)
        QTest::newRow(transportName(each).data()) << each;
}

void TestSessionTransports::bothEndsAreAPair()
{
    QFETCH(const Transport, transport);
    Session session({});
    start(session, configOf(transport));
    session.post(Commands::Send {Target::to(client), "hello"});
    QTRY_COMPARE_WITH_TIMEOUT(
        streamOf(session, client, Direction::In), QByteArray("hello"), patience);
    QCOMPARE(streamOf(session, accepted, Direction::In), QByteArray("hello"));
    const ConnectionFacts ours = factsOf(session, client);
    const ConnectionFacts theirs = factsOf(session, accepted);
    QCOMPARE(ours.transport, transport);
    QCOMPARE(theirs.transport, transport);
    QCOMPARE(ours.pair, accepted);
    QCOMPARE(theirs.pair, client);
    QCOMPARE(theirs.local, ours.peer);
    QCOMPARE(theirs.peer, ours.local);
}

void TestSessionTransports::closedInOrder()
{
    QFETCH(const Transport, transport);
    Session session({});
    start(session, configOf(transport));
    session.post(Commands::Send {Target::to(client), "last words"});
    session.post(Commands::Close {client});
    QVERIFY(waitForState(session, client, ConnectionState::Ended));
    QCOMPARE(factsOf(session, client).reason, EndReason::ClosedByUs);
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& snapshot) {
        const ConnectionFacts* const facts = find(snapshot, accepted);
        return facts && facts->bytesIn == 10;
    }));
    if (!isDatagram(transport)) { // of datagrams nobody tells that the peer is gone
        QVERIFY(waitForState(session, accepted, ConnectionState::Ended));
        QCOMPARE(factsOf(session, accepted).reason, EndReason::ClosedByPeer);
    }
}

void TestSessionTransports::piecesAreMessages()
{
    Session session({});
    start(session, configOf(Transport::Udp));
    session.post(Commands::Send {.target = Target::to(client), .bytes = "abcdef", .pieceSize = 2});
    session.post(Commands::Send {.target = Target::to(client)}); // an empty one
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& snapshot) {
        const ConnectionFacts* const facts = find(snapshot, accepted);
        return facts && facts->messagesIn == 4 && facts->bytesIn == 6;
    }));
}

void TestSessionTransports::tooLargeIsRefusedAndTold()
{
    Session session({});
    const QSignalSpy failed(&session, &Session::failed);
    start(session, configOf(Transport::Udp));
    session.post(Commands::Send {Target::to(client), QByteArray(65'508, 'x')});
    session.post(Commands::Send {Target::to(client), QByteArray(65'507, 'x')});
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& snapshot) {
        const ConnectionFacts* const facts = find(snapshot, accepted);
        return facts && facts->bytesIn == 65'507;
    }));
    QCOMPARE(factsOf(session, client).refusedBytes, 65'508);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    const Error error = failed[0][0].value<Failure>().error;
    QCOMPARE(error.code, ErrorCode::MessageTooLarge);
    QCOMPARE(error.detail, QStringLiteral("65507"));
}

void TestSessionTransports::aFileIsOneMessageOrNone()
{
    Session session({});
    const QSignalSpy failed(&session, &Session::failed);
    start(session, configOf(Transport::UnixSeqpacket));
    const auto fileOf = [this](int size) {
        QFile file(m_folder.filePath(QString::number(size)));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(size, 'x')) != size)
            qFatal("cannot write");
        return file.fileName();
    };
    session.post(Commands::Send {.target = Target::to(client), .file = fileOf(1'000'000)});
    session.post(Commands::Send {.target = Target::to(client), .file = fileOf(100'000)});
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& snapshot) {
        const ConnectionFacts* const facts = find(snapshot, accepted);
        return facts && facts->messagesIn == 1 && facts->bytesIn == 100'000;
    }));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QCOMPARE(failed[0][0].value<Failure>().error.code, ErrorCode::MessageTooLarge);
}

void TestSessionTransports::anIdlePeerIsForgottenUnlessItIsOurs()
{
    Session session({});
    EndpointConfig config = configOf(Transport::Udp);
    config.datagram.idleTime = std::chrono::milliseconds(100);
    start(session, config);
    session.post(Commands::Send {Target::to(client), "hello"});
    QVERIFY(waitFor(session,
        [](const AnalysisSnapshot& snapshot) { return isConnected(find(snapshot, accepted)); }));
    QTest::qWait(500);
    QVERIFY(factsOf(session, accepted).isLive());
    session.post(Commands::Close {client});
    QVERIFY(waitForState(session, accepted, ConnectionState::Ended));
    QCOMPARE(factsOf(session, accepted).error.code, ErrorCode::Canceled);
}

void TestSessionTransports::groupsChangeWhileItRuns()
{
    Session session({});
    const QSignalSpy failed(&session, &Session::failed);
    EndpointConfig config = configOf(Transport::Udp, Kind::Discard);
    config.address = QStringLiteral("0.0.0.0");
    EndpointId server;
    const quint16 port = startServer(session, config, &server);
    const GroupMembership group {QStringLiteral("239.255.7.8"), {}, QStringLiteral("lo")};
    session.post(Commands::ChangeGroups {server, {group}});
    EndpointConfig sender = clientConfig(port);
    sender.transport = Transport::Udp;
    sender.address = group.group;
    sender.datagram.interface = QStringLiteral("lo");
    session.post(Commands::StartEndpoint {session.addEndpoint(), sender});
    QVERIFY(waitFor(session,
        [](const AnalysisSnapshot& snapshot) { return isConnected(find(snapshot, client)); }));
    session.post(Commands::Send {Target::to(client), "to the group"});
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& snapshot) {
        const ConnectionFacts* const facts = find(snapshot, accepted);
        return facts && facts->bytesIn == 12;
    }));
    QCOMPARE(factsOf(session, accepted).local.addressText(), group.group);
    session.post(Commands::ChangeGroups {server, {}});
    session.post(Commands::Send {Target::to(client), "nobody hears it"});
    QVERIFY(waitFor(session,
        [](const AnalysisSnapshot& snapshot) { return find(snapshot, client)->bytesOut == 27; }));
    QTest::qWait(100);
    QCOMPARE(factsOf(session, accepted).bytesIn, 12);
    session.post(Commands::ChangeGroups {server, {{QStringLiteral("127.0.0.1"), {}, {}}}});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QCOMPARE(failed[0][0].value<Failure>().error.code, ErrorCode::CannotJoinGroup);
}

/// Its window starts it anew, with other settings.
void TestSessionTransports::aServerTakesAnotherTransport()
{
    Session session({});
    EndpointId server;
    const EndpointConfig udp = configOf(Transport::Udp);
    QVERIFY(startServer(session, udp, &server) != 0);
    EndpointConfig other = configOf(Transport::UnixStream);
    session.post(Commands::StopEndpoint {server});
    session.post(Commands::StartEndpoint {server, other});
    QVERIFY(waitFor(session, [server](const AnalysisSnapshot& snapshot) {
        const EndpointFacts* const facts = endpointOf(snapshot, server);
        return facts && facts->state == EndpointFacts::State::Listening && facts->local.isUnix();
    }));
    QCOMPARE(endpointOf(*session.snapshot(), server)->transport, Transport::UnixStream);
}

QTEST_GUILESS_MAIN(TestSessionTransports)
#include "tst_sessiontransports.moc"
