// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/session/session.h"

#include "tests/support/rawpeer.h"
#include "tests/support/sessiontools.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace SessionTools;

namespace {

/// When clients connect again, ns since 1970 UTC; 0: they do not.
qint64 reconnectTime(const Session& session, EndpointId endpoint)
{
    const EndpointNow* const now = session.snapshot()->capture->now->find(endpoint);
    return now ? now->reconnectTime : 0;
}

} // namespace

/// Clients that connect again (EndpointConfig::reconnect).
class TestReconnecting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void comesBackAfterThePeersEnd_data();
    void comesBackAfterThePeersEnd();
    void comesBackOnceTheServerIsThere();
    void pausesGrow();
    void whatWeEndStaysEnded_data();
    void whatWeEndStaysEnded();
    void aStopEndsIt();

private:
    EndpointId start(Session& session, quint16 port, bool reconnects = true);
};

EndpointId TestReconnecting::start(Session& session, quint16 port, bool reconnects)
{
    EndpointConfig config = clientConfig(port);
    config.reconnect = reconnects;
    const EndpointId endpoint = session.addEndpoint();
    session.post(Commands::StartEndpoint {endpoint, config});
    return endpoint;
}

void TestReconnecting::comesBackAfterThePeersEnd_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::newRow("FIN") << false;
    QTest::newRow("RST") << true;
}

void TestReconnecting::comesBackAfterThePeersEnd()
{
    QFETCH(bool, isReset);
    RawListener listener;
    Session session({});
    const EndpointId endpoint = start(session, listener.port());
    RawPeer peer = listener.accept();
    QVERIFY(peer.isOpen());
    if (isReset)
        peer.reset();
    else
        peer.close();
    QVERIFY(waitFor(session, [&](const AnalysisSnapshot&) {
        return reconnectTime(session, endpoint) > currentTimeNs() - 2'000'000'000;
    }));
    RawPeer again = listener.accept();
    QVERIFY(again.isOpen());
    QVERIFY(waitForState(session, ConnectionId {2}, ConnectionState::Connected));
    QCOMPARE(reconnectTime(session, endpoint), 0);
}

void TestReconnecting::comesBackOnceTheServerIsThere()
{
    quint16 port = 0;
    {
        const RawListener gone;
        port = gone.port();
    }
    Session session({});
    const EndpointId endpoint = start(session, port);
    QVERIFY(waitFor(
        session, [&](const AnalysisSnapshot&) { return reconnectTime(session, endpoint) != 0; }));
    EndpointConfig server = serverConfig(BehaviorSpec::Kind::Echo);
    server.port = port;
    session.post(Commands::StartEndpoint {session.addEndpoint(), server});
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& snapshot) {
        for (qsizetype row = 0; row < snapshot.connections.size(); ++row) {
            const ConnectionFacts& facts = snapshot.connections.at(row);
            if (facts.role == Role::Client && facts.state == ConnectionState::Connected)
                return true;
        }
        return false;
    }));
}

/// A server that lets nobody stay is not asked every second.
void TestReconnecting::pausesGrow()
{
    RawListener listener;
    Session session({});
    const EndpointId endpoint = start(session, listener.port());
    QList<qint64> pauses; // ns
    qint64 time = 0; // when it connects again: it may be early, and is known a little longer
    for (int round = 0; round < 3; ++round) {
        RawPeer peer = listener.accept();
        QVERIFY(peer.isOpen());
        const qint64 ended = currentTimeNs();
        peer.close();
        QVERIFY(waitFor(session, [&](const AnalysisSnapshot&) {
            return reconnectTime(session, endpoint) > std::max(ended, time);
        }));
        time = reconnectTime(session, endpoint);
        pauses.append(time - ended);
    }
    QVERIFY(pauses[0] >= 900'000'000);
    QVERIFY(pauses[1] >= 1'900'000'000);
    QVERIFY(pauses[2] >= 3'900'000'000);
}

void TestReconnecting::whatWeEndStaysEnded_data()
{
    QTest::addColumn<QString>("end");
    for (const char* end : {"close", "reset", "half-close", "not wanted"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

void TestReconnecting::whatWeEndStaysEnded()
{
    QFETCH(QString, end);
    RawListener listener;
    Session session({});
    const EndpointId endpoint = start(session, listener.port(), end != QLatin1String("not wanted"));
    RawPeer peer = listener.accept();
    const ConnectionId id {1};
    QVERIFY(waitForState(session, id, ConnectionState::Connected));
    if (end == QLatin1String("close"))
        session.post(Commands::Close {id});
    else if (end == QLatin1String("reset"))
        session.post(Commands::Reset {id});
    else if (end == QLatin1String("half-close"))
        session.post(Commands::HalfClose {id});
    if (end != QLatin1String("not wanted"))
        peer.receiveAll();
    peer.close();
    QVERIFY(waitForState(session, id, ConnectionState::Ended));
    QCOMPARE(reconnectTime(session, endpoint), 0);
}

void TestReconnecting::aStopEndsIt()
{
    RawListener listener;
    Session session({});
    const EndpointId endpoint = start(session, listener.port());
    listener.accept().close();
    QVERIFY(waitFor(
        session, [&](const AnalysisSnapshot&) { return reconnectTime(session, endpoint) != 0; }));
    session.post(Commands::StopEndpoint {endpoint});
    QVERIFY(waitFor(
        session, [&](const AnalysisSnapshot&) { return reconnectTime(session, endpoint) == 0; }));
    session.post(Commands::StartEndpoint {endpoint, clientConfig(listener.port())});
    const RawPeer again = listener.accept(); // the one that was asked for, and no other
    QVERIFY(again.isOpen());
    QVERIFY(waitForState(session, ConnectionId {2}, ConnectionState::Connected));
    QCOMPARE(session.snapshot()->connections.size(), 2);
}

QTEST_GUILESS_MAIN(TestReconnecting)
#include "tst_reconnecting.moc"
