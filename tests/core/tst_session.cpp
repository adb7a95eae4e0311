// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "tests/support/rawpeer.h"
#include "tests/support/sessiontools.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <unistd.h>

using namespace SessionTools;
using Kind = BehaviorSpec::Kind;

namespace {

constexpr ConnectionId first {1};

QByteArray randomBytes(qsizetype size, quint32 seed)
{
    QRandomGenerator generator(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = char(generator.generate());
    return bytes;
}

ClientConfig clientConfig(quint16 port, int count = 1)
{
    ClientConfig config;
    config.port = port;
    config.count = count;
    return config;
}

}

class tst_Session : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void echoesExactly_data();
    void echoesExactly();
    void answersAfterThePeersHalfClose();
    void manualServerKeepsItsHalfOpen();
    void endsOfPeersAreToldApart_data();
    void endsOfPeersAreToldApart();
    void bytesBeforeAResetAreKept();
    void halfCloseCloseAndResetDiffer();
    void closeWaitsForQueuedBytes();
    void closeEndsThoughThePeerDoesNot();
    void failedConnectionsSayWhy_data();
    void failedConnectionsSayWhy();
    void failedServersSayWhy_data();
    void failedServersSayWhy();
    void serverStartsAnewAfterItStopped();
    void ownClientsAreShownAsPairs();
    void thousandClientsFromOneEndpoint();
    void serverStopsReadingFromAClientThatDoesNot();
    void bytesSentBeforeTheConnectionArrive();
    void filesAndTextKeepTheirOrder();
    void missingFileIsTold();
    void backlogOverTheLimitIsRefusedAndCounted();
    void repeatsUntilStopped();
    void repeatsToOneConnection();
    void nothingIsLostWhenPeersCloseUnderLoad();
    void recordingCanPause();
    void unwritableCaptureIsTold();
    void savedCaptureIsWhole();
    void saveToABadPathIsTold();
    void finishCompletesTheCapture();
};

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
    ServerConfig config = serverConfig(Kind::Echo);
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

void tst_Session::answersAfterThePeersHalfClose()
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

void tst_Session::manualServerKeepsItsHalfOpen()
{
    Session session({});
    const quint16 port = startServer(session, serverConfig(Kind::Manual));
    RawPeer peer = RawPeer::connectTo(port);
    peer.send("question");
    peer.finish();
    QVERIFY(waitForState(session, first, ConnectionState::PeerHalfClosed));
    QCOMPARE(factsOf(session, first).tcpState, TcpState::CloseWait);
    session.send(first, "answer");
    session.close(first);
    QCOMPARE(peer.receiveAll(), QByteArray("answer"));
    QVERIFY(waitForState(session, first, ConnectionState::Ended));
    QCOMPARE(factsOf(session, first).reason, EndReason::ClosedByPeer);
}

void tst_Session::endsOfPeersAreToldApart_data()
{
    QTest::addColumn<bool>("isClient");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<EndReason>("reason");
    QTest::newRow("server sees FIN") << false << false << EndReason::ClosedByPeer;
    QTest::newRow("server sees RST") << false << true << EndReason::ResetByPeer;
    QTest::newRow("client sees FIN") << true << false << EndReason::ClosedByPeer;
    QTest::newRow("client sees RST") << true << true << EndReason::ResetByPeer;
}

void tst_Session::endsOfPeersAreToldApart()
{
    QFETCH(bool, isClient);
    QFETCH(bool, reset);
    QFETCH(EndReason, reason);
    Session session({});
    RawListener listener;
    RawPeer peer;
    if (isClient) {
        session.startClients(session.addEndpoint(), clientConfig(listener.port()));
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

void tst_Session::bytesBeforeAResetAreKept()
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

void tst_Session::halfCloseCloseAndResetDiffer()
{
    Session session({});
    const quint16 port = startServer(session, serverConfig(Kind::Manual));

    RawPeer halfClosed = RawPeer::connectTo(port);
    QVERIFY(waitForState(session, {1}, ConnectionState::Connected));
    session.halfClose({1});
    QCOMPARE(halfClosed.receiveAll(), QByteArray());
    QVERIFY(waitForState(session, {1}, ConnectionState::HalfClosed));
    QVERIFY(halfClosed.send("still heard"));
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) { return s.totals.bytesIn == 11; }));
    halfClosed.close();
    QVERIFY(waitForState(session, {1}, ConnectionState::Ended));
    QCOMPARE(factsOf(session, {1}).reason, EndReason::ClosedByUs);

    RawPeer closed = RawPeer::connectTo(port);
    QVERIFY(waitForState(session, {2}, ConnectionState::Connected));
    session.close({2});
    bool wasReset = true;
    QCOMPARE(closed.receiveAll(&wasReset), QByteArray());
    QVERIFY(!wasReset);
    closed.close();
    QVERIFY(waitForState(session, {2}, ConnectionState::Ended));
    QCOMPARE(factsOf(session, {2}).reason, EndReason::ClosedByUs);

    RawPeer reset = RawPeer::connectTo(port);
    QVERIFY(waitForState(session, {3}, ConnectionState::Connected));
    session.reset({3});
    QCOMPARE(reset.receiveAll(&wasReset), QByteArray());
    QVERIFY(wasReset);
    QVERIFY(waitForState(session, {3}, ConnectionState::Ended));
    QCOMPARE(factsOf(session, {3}).reason, EndReason::ResetByUs);
}

void tst_Session::closeWaitsForQueuedBytes()
{
    Session session({});
    const quint16 port = startServer(session, serverConfig(Kind::Manual));
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(waitForState(session, first, ConnectionState::Connected));
    const QByteArray bytes = randomBytes(30'000'000, 3); // more than the kernel's buffers take
    session.send(first, bytes);
    session.close(first);
    QVERIFY(peer.receiveAll() == bytes);
}

void tst_Session::closeEndsThoughThePeerDoesNot()
{
    Session::Options options;
    options.limits.closeTimeout = std::chrono::milliseconds(20);
    Session session(options);
    const quint16 port = startServer(session, serverConfig(Kind::Manual));
    const RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(waitForState(session, first, ConnectionState::Connected));
    session.close(first);
    QVERIFY(waitForState(session, first, ConnectionState::Ended));
    QCOMPARE(factsOf(session, first).reason, EndReason::ClosedByUs);
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
    ClientConfig config = clientConfig(freePort);
    config.host = host;
    session.startClients(session.addEndpoint(), config);
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
    QSignalSpy failed(&session, &Session::endpointFailed);
    const RawListener taken;
    ServerConfig config = serverConfig(Kind::Echo);
    config.address = address;
    config.port = isPortTaken ? taken.port() : 0;
    const EndpointId id = session.addEndpoint();
    session.startServer(id, config);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<EndpointId>(), id);
    QCOMPARE(failed.at(0).at(1).value<Error>().code, code);
    QVERIFY(waitFor(session, [&](const AnalysisSnapshot& snapshot) {
        const EndpointFacts* facts = endpointOf(snapshot, id);
        return facts && facts->state == EndpointFacts::State::Failed && facts->error.code == code;
    }));
    QVERIFY(startServer(session, serverConfig(Kind::Echo)) != 0); // nothing else stops
}

void tst_Session::serverStartsAnewAfterItStopped()
{
    Session session({});
    EndpointId id;
    const quint16 port = startServer(session, serverConfig(Kind::Echo), &id);
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(waitForState(session, first, ConnectionState::Connected));
    session.stopEndpoint(id);
    QCOMPARE(peer.receiveAll(), QByteArray());
    QVERIFY(waitFor(session, [&](const AnalysisSnapshot& snapshot) {
        return endpointOf(snapshot, id)->state == EndpointFacts::State::Stopped;
    }));
    ServerConfig config = serverConfig(Kind::Reply);
    config.behavior.reply = "welcome to my server";
    config.port = port;
    session.startServer(id, config);
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
    session.startClients(clients, clientConfig(port, 3));
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) {
        return s.connections.size() == 6 && s.totals.liveConnections == 6;
    }));
    session.sendToAll(clients, "hello");
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
    session.startClients(clients, clientConfig(port, 1'000));
    QVERIFY(waitFor(
        session, [](const AnalysisSnapshot& s) { return s.totals.liveConnections == 2'000; }));
    session.sendToAll(clients, "Message 1 from client.");
    QVERIFY(waitFor(
        session, [](const AnalysisSnapshot& s) { return s.totals.bytesIn == 2 * 1'000 * 22; }));
    session.stopEndpoint(clients);
    QVERIFY(
        waitFor(session, [](const AnalysisSnapshot& s) { return s.totals.liveConnections == 0; }));
}

void tst_Session::serverStopsReadingFromAClientThatDoesNot()
{
    Session session({});
    const quint16 port = startServer(session, serverConfig(Kind::Echo));
    RawPeer peer = RawPeer::connectTo(port);
    const QByteArray piece = randomBytes(1'000'000, 4);
    constexpr int pieces = 100;
    std::thread sender([&] {
        for (int i = 0; i < pieces; ++i)
            peer.send(piece);
        peer.finish();
    });
    // What the server has read without being read from: its own queue and the kernel's buffers.
    qint64 read = -1;
    QVERIFY(waitFor(session, [&read](const AnalysisSnapshot& snapshot) {
        const qint64 before = std::exchange(read, snapshot.totals.bytesIn);
        QTest::qWait(100);
        return read > 0 && read == before;
    }));
    QCOMPARE_LT(read, pieces * piece.size() / 2);
    const QByteArray echo = peer.receiveAll();
    sender.join();
    QCOMPARE(echo.size(), pieces * piece.size());
    QVERIFY(echo == piece.repeated(pieces));
}

void tst_Session::bytesSentBeforeTheConnectionArrive()
{
    Session session({});
    RawListener listener;
    const EndpointId id = session.addEndpoint();
    ClientConfig config = clientConfig(listener.port());
    config.host = QStringLiteral("localhost");
    session.startClients(id, config);
    session.sendToAll(id, "early");
    RawPeer peer = listener.accept();
    QCOMPARE(peer.receive(5), QByteArray("early"));
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) { return s.totals.bytesOut == 5; }));
}

void tst_Session::filesAndTextKeepTheirOrder()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("data"));
    const QByteArray content = randomBytes(10'000'000, 5);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();

    Session session({});
    RawListener listener;
    const EndpointId id = session.addEndpoint();
    session.startClients(id, clientConfig(listener.port()));
    session.sendToAll(id, "before");
    session.sendFileToAll(id, path);
    session.sendToAll(id, "between");
    session.sendFileToAll(id, path);
    session.sendToAll(id, "after");
    session.halfClose(first);
    RawPeer peer = listener.accept();
    QVERIFY(peer.receiveAll() == "before" + content + "between" + content + "after");
}

void tst_Session::missingFileIsTold()
{
    Session session({});
    QSignalSpy failed(&session, &Session::endpointFailed);
    RawListener listener;
    const EndpointId id = session.addEndpoint();
    session.startClients(id, clientConfig(listener.port()));
    session.sendFileToAll(id, QStringLiteral("/no/such/file"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(1).value<Error>().code, ErrorCode::CannotRead);
    session.sendToAll(id, "goes on");
    QCOMPARE(listener.accept().receive(7), QByteArray("goes on"));
}

void tst_Session::backlogOverTheLimitIsRefusedAndCounted()
{
    Session::Options options;
    options.limits.writeBacklog = 1'000;
    Session session(options);
    RawListener listener;
    const EndpointId id = session.addEndpoint();
    session.startClients(id, clientConfig(listener.port()));
    RawPeer peer = listener.accept();
    session.sendToAll(id, QByteArray(1'001, 'x'));
    session.sendToAll(id, "fits");
    QCOMPARE(peer.receive(4), QByteArray("fits"));
    QVERIFY(
        waitFor(session, [](const AnalysisSnapshot& s) { return s.totals.refusedBytes == 1'001; }));
}

void tst_Session::repeatsUntilStopped()
{
    Session session({});
    RawListener listener;
    const EndpointId id = session.addEndpoint();
    session.startClients(id, clientConfig(listener.port()));
    RawPeer peer = listener.accept();
    session.startRepeating(id, {"tick", std::chrono::milliseconds(1), {}});
    QCOMPARE(peer.receive(40), QByteArray("tick").repeated(10));
    session.stopRepeating(id);
    session.sendToAll(id, "end");
    session.halfClose(first);
    const QByteArray rest = peer.receiveAll();
    QVERIFY(rest.endsWith("end"));
    QCOMPARE(rest.chopped(3), QByteArray("tick").repeated(rest.size() / 4));
}

void tst_Session::repeatsToOneConnection()
{
    Session session({});
    RawListener listener;
    const EndpointId id = session.addEndpoint();
    ClientConfig config = clientConfig(listener.port());
    config.count = 2;
    session.startClients(id, config);
    RawPeer one = listener.accept();
    RawPeer other = listener.accept();
    session.startRepeating(id, {"tick", std::chrono::milliseconds(1), first});
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) { return s.totals.bytesOut >= 40; }));
    session.stopRepeating(id);
    session.stopEndpoint(id);
    const qsizetype sent = one.receiveAll().size();
    const qsizetype sentToOther = other.receiveAll().size();
    QVERIFY(std::max(sent, sentToOther) >= 40);
    QCOMPARE(std::min(sent, sentToOther), 0);
}

void tst_Session::nothingIsLostWhenPeersCloseUnderLoad()
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

void tst_Session::recordingCanPause()
{
    Session session({});
    const quint16 port = startServer(session, serverConfig(Kind::Echo));
    RawPeer peer = RawPeer::connectTo(port);
    const auto exchange = [&](const QByteArray& text) {
        peer.send(text);
        return peer.receive(text.size()) == text;
    };
    QVERIFY(exchange("seen"));
    session.setRecording(false);
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) { return !s.capture->isRecording; }));
    QVERIFY(exchange("unseen"));
    session.setRecording(true);
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) { return s.capture->isRecording; }));
    QVERIFY(exchange("seen again"));
    session.finish();
    QCOMPARE(streamOf(session, first, Direction::In), QByteArray("seenseen again"));
    QCOMPARE(session.snapshot()->totals.bytesIn, 4 + 6 + 10);
    QCOMPARE(session.snapshot()->totals.unrecordedBytes, 2 * 6);
}

void tst_Session::unwritableCaptureIsTold()
{
    Session::Options options;
    options.captureFile = QStringLiteral("/no/such/folder/capture.pcapng");
    Session session(options);
    const AnalysisSnapshotPtr snapshot = session.snapshot();
    QVERIFY(!snapshot->capture->isRecording);
    QVERIFY(snapshot->capture->recordingError.code != ErrorCode::None);
    const quint16 port = startServer(session, serverConfig(Kind::Echo));
    RawPeer peer = RawPeer::connectTo(port);
    peer.send("goes on");
    QCOMPARE(peer.receive(7), QByteArray("goes on"));
}

void tst_Session::savedCaptureIsWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("saved.pcapng"));
    Session session({});
    QSignalSpy saved(&session, &Session::captureSaved);
    const quint16 port = startServer(session, serverConfig(Kind::Echo));
    RawPeer peer = RawPeer::connectTo(port);
    peer.send("hello");
    QCOMPARE(peer.receive(5), QByteArray("hello"));
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) { return s.totals.bytesOut == 5; }));
    const CaptureSnapshotPtr capture = session.snapshot()->capture;
    session.saveCapture(path);
    QTRY_COMPARE(saved.size(), 1);
    QFile copy(path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QByteArray original(capture->fileSize, Qt::Uninitialized);
    QVERIFY(capture->file->read(0, original.data(), original.size()));
    QVERIFY(copy.readAll() == original);
}

void tst_Session::saveToABadPathIsTold()
{
    Session session({});
    QSignalSpy failed(&session, &Session::captureSaveFailed);
    session.saveCapture(QStringLiteral("/no/such/folder/saved.pcapng"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(1).value<Error>().code, ErrorCode::CannotWrite);
    session.saveCapture(session.snapshot()->capture->file->path());
    QTRY_COMPARE(failed.size(), 2);
}

void tst_Session::finishCompletesTheCapture()
{
    Session session({});
    const quint16 port = startServer(session, serverConfig(Kind::Manual));
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(waitForState(session, first, ConnectionState::Connected));
    session.send(first, "goodbye");
    std::thread reader([&] {
        peer.receiveAll();
        peer.close();
    });
    session.finish();
    reader.join();
    const ConnectionFacts facts = factsOf(session, first);
    QCOMPARE(facts.state, ConnectionState::Ended);
    QCOMPARE(facts.reason, EndReason::ClosedByUs);
    QCOMPARE(facts.bytesOut, 7);
    session.send(first, "ignored"); // no crash
}

QTEST_GUILESS_MAIN(tst_Session)

#include "tst_session.moc"
