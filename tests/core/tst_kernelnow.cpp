// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/core/watchedsession.h"
#include "tests/support/rawpeer.h"
#include "tests/support/sessiontools.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

using namespace SessionTools;
using Kind = BehaviorSpec::Kind;

namespace {
/// As ss(8) says it, in RFC 9293's words; empty where it knows of no such socket.
QString stateBySs(quint16 local, quint16 peer)
{
    const QString word = bySs(QStringLiteral("sport = :%1 and dport = :%2").arg(local).arg(peer))
                             .section(u' ', 0, 0);
    return word == QStringLiteral("ESTAB") ? QStringLiteral("ESTABLISHED") : word;
}

}

/// The kernel's state of a connection, as it is now.
class tst_KernelNow : public QObject, WatchedSession
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { start(); }
    void cleanup() { m_session.reset(); }

    void isToldOfThoseThatAreWanted();
    void followsASynThatIsNotAnswered();
    void followsOurHalfClose();
    void followsThePeersAckWithoutAnEventOfOurs();
    void followsThePeersHalfClose();
    void followsAFinThatIsNotRead();
    void followsTheLastAck();
    void followsBothClosingAtOnce();
    void isFollowedAfterTheSocketIsClosed();
    void isGoneAtOnceAfterAReset();
    void isFollowedThoughNobodyLooks();
    void saysAtOnceThatAFinIsAcknowledged();
    void isTheSameInAnOpenedCapture();
    void tellsWhatTheKernelMeasures();
    void tellsWhoHoldsUpTheBytes();
    void tellsWhoWaitsToBeAccepted();
    void changesSocketOptions();
    void refusesAnOptionThatTheSystemRefuses();

private:
    /// The other end of a client of the session, which is its first connection.
    [[nodiscard]] RawPeer connectedPeer() const;
    [[nodiscard]] TcpState wantedState() const
    {
        return m_session->snapshot()->capture->now->kernelState(first);
    }
    [[nodiscard]] QString stateBySsOf(ConnectionId id) const
    {
        const ConnectionFacts facts = factsOf(*m_session, id);
        return stateBySs(facts.local.port, facts.peer.port);
    }
};

RawPeer tst_KernelNow::connectedPeer() const
{
    RawListener listener;
    const EndpointId clients = m_session->addEndpoint();
    m_session->post(Commands::StartEndpoint {clients, clientConfig(listener.port())});
    return waitForState(*m_session, first, ConnectionState::Connected) ? listener.accept()
                                                                       : RawPeer();
}

void tst_KernelNow::isToldOfThoseThatAreWanted()
{
    const RawPeer peer = connectedPeer();
    QCOMPARE(wantedState(), TcpState::Unknown);
    watch({first});
    QTRY_COMPARE_WITH_TIMEOUT(wantedState(), TcpState::Established, patience);
    QCOMPARE(stateBySsOf(first), tcpStateName(state()));
    watch({});
    QTRY_COMPARE_WITH_TIMEOUT(wantedState(), TcpState::Unknown, patience);
}

// A listener whose accept queue is full answers no more.
void tst_KernelNow::followsASynThatIsNotAnswered()
{
    RawListener listener(0);
    const RawPeer accepted = RawPeer::connectTo(listener.port());
    const EndpointId clients = m_session->addEndpoint();
    watch({first});
    m_session->post(Commands::StartEndpoint {clients, clientConfig(listener.port())});
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::SynSent, patience);
    QCOMPARE(wantedState(), TcpState::SynSent);
    QVERIFY(bySs(QStringLiteral("state syn-sent dport = :%1").arg(listener.port()))
                .contains(QStringLiteral("127.0.0.1")));
    m_session->post(Commands::StopEndpoint {clients});
    QVERIFY(waitForState(*m_session, first, ConnectionState::Ended));
    QCOMPARE(factsOf(*m_session, first).path.now().state, TcpState::Closed);
}

void tst_KernelNow::followsOurHalfClose()
{
    const RawPeer peer = connectedPeer();
    watch({first});
    m_session->post(Commands::HalfClose {first});
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::FinWait2, patience);
    QCOMPARE(stateBySsOf(first), tcpStateName(state()));
}

// The FIN stands behind bytes that the peer does not take.
void tst_KernelNow::followsThePeersAckWithoutAnEventOfOurs()
{
    RawPeer peer = connectedPeer();
    watch({first});
    m_session->post(Commands::Send {Target::to(first), QByteArray(150 * 1024, 'x')});
    m_session->post(Commands::HalfClose {first});
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::FinWait1, patience);
    QCOMPARE(stateBySsOf(first), tcpStateName(state()));
    QCOMPARE(peer.receiveAll().size(), 150 * 1024);
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::FinWait2, patience);
    QCOMPARE(stateBySsOf(first), tcpStateName(state()));
}

void tst_KernelNow::followsThePeersHalfClose()
{
    EndpointConfig config = serverConfig(Kind::Manual);
    config.afterPeerFin = AfterPeerFin::StayHalfOpen;
    RawPeer peer = RawPeer::connectTo(startServer(*m_session, config));
    QVERIFY(waitForState(*m_session, first, ConnectionState::Connected));
    watch({first});
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::Established, patience);
    peer.finish();
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::CloseWait, patience);
    QCOMPARE(stateBySsOf(first), tcpStateName(state()));
}

// No event of ours tells of it.
void tst_KernelNow::followsAFinThatIsNotRead()
{
    RawPeer peer = connectedPeer();
    watch({first});
    m_session->post(Commands::SetReading {first, false});
    m_session->post(Commands::Send {Target::to(first), "hello"});
    QCOMPARE(peer.receive(5), QByteArray("hello")); // so it is not read from by now
    QVERIFY(peer.send("unread"));
    peer.finish();
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::CloseWait, patience);
    QCOMPARE(stateBySsOf(first), tcpStateName(state()));
    QCOMPARE(factsOf(*m_session, first).state, ConnectionState::Connected);
}

// The peer is gone with bytes unread by it, so that ours and our FIN wait for it.
void tst_KernelNow::followsTheLastAck()
{
    RawPeer peer = connectedPeer();
    watch({first});
    m_session->post(Commands::Send {Target::to(first), QByteArray(150 * 1024, 'x')});
    QTRY_VERIFY_WITH_TIMEOUT(measured() && measured()->unacknowledged > 0, patience);
    peer.finish(); // which a client answers with its own FIN
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::LastAck, patience);
    QCOMPARE(stateBySsOf(first), tcpStateName(state()));
    QCOMPARE(peer.receiveAll().size(), 150 * 1024);
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::Closed, patience);
    QCOMPARE(stateBySsOf(first), QString());
    QVERIFY(!factsOf(*m_session, first).path.isAborted());
}

void tst_KernelNow::followsBothClosingAtOnce()
{
    RawPeer peer = connectedPeer();
    watch({first});
    m_session->post(Commands::Send {Target::to(first), QByteArray(150 * 1024, 'x')});
    m_session->post(Commands::HalfClose {first});
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::FinWait1, patience);
    peer.finish();
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::Closing, patience);
    QCOMPARE(stateBySsOf(first), tcpStateName(state()));
    QCOMPARE(peer.receiveAll().size(), 150 * 1024);
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::TimeWait, patience);
}

// We have let it go; in the kernel it goes on.
void tst_KernelNow::isFollowedAfterTheSocketIsClosed()
{
    RawPeer peer = connectedPeer();
    watch({first});
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::Established, patience);
    m_session->post(Commands::Close {first});
    QVERIFY(waitForState(*m_session, first, ConnectionState::Ended));
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::FinWait2, patience);
    QCOMPARE(stateBySsOf(first), tcpStateName(state()));
    peer.close();
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::TimeWait, patience);
    QCOMPARE(stateBySsOf(first), tcpStateName(state()));
    QTRY_VERIFY_WITH_TIMEOUT(measured() && measured()->state == TcpState::TimeWait, patience);
    QVERIFY(measured()->secondsLeft > 40 && measured()->secondsLeft <= 60);
    QVERIFY(measured()->isInfoOld && measured()->info.isKnown);
}

void tst_KernelNow::isGoneAtOnceAfterAReset()
{
    const RawPeer peer = connectedPeer();
    watch({first});
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::Established, patience);
    m_session->post(Commands::Reset {first});
    QVERIFY(waitForState(*m_session, first, ConnectionState::Ended));
    const StatePath path = factsOf(*m_session, first).path;
    QCOMPARE(path.now().state, TcpState::Closed);
    QVERIFY(path.isAborted());
    QCOMPARE(stateBySsOf(first), QString());
}

void tst_KernelNow::isFollowedThoughNobodyLooks()
{
    RawPeer peer = connectedPeer();
    m_session->post(Commands::Close {first});
    QVERIFY(waitForState(*m_session, first, ConnectionState::Ended));
    peer.close();
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::TimeWait, patience);
}

/// Though nobody looks: of the program without a window nobody ever does.
void tst_KernelNow::saysAtOnceThatAFinIsAcknowledged()
{
    const RawPeer peer = connectedPeer();
    m_session->post(Commands::HalfClose {first});
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::FinWait2, patience);
    const ConnectionFacts facts = factsOf(*m_session, first);
    const auto steps = facts.path.steps();
    QVERIFY(steps.size() >= 2);
    const qint64 took = steps.back().time - steps[steps.size() - 2].time;
    QVERIFY2(
        took < 1'000'000'000, qPrintable(QString::number(took))); // not the next reading of all
}

void tst_KernelNow::isTheSameInAnOpenedCapture()
{
    RawPeer peer = connectedPeer();
    watch({first});
    m_session->post(Commands::Close {first});
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::FinWait2, patience);
    peer.close();
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::TimeWait, patience);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("saved.pcapng"));
    QSignalSpy saved(m_session.get(), &Session::captureSaved);
    m_session->saveCapture(path);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
    const Session opened({.openFile = path});
    QVERIFY(waitFor(opened, [&](const AnalysisSnapshot& snapshot) {
        const ConnectionFacts* const facts = snapshot.connections.find(first);
        return facts && facts->path == factsOf(*m_session, first).path;
    }));
}

void tst_KernelNow::tellsWhatTheKernelMeasures()
{
    RawPeer peer = connectedPeer();
    watch({first});
    m_session->post(Commands::SetReading {first, false});
    m_session->post(Commands::Send {Target::to(first), "hello"});
    QCOMPARE(peer.receive(5), QByteArray("hello")); // so it is not read from by now
    QVERIFY(peer.send("answer"));
    QTRY_VERIFY_WITH_TIMEOUT(measured() && measured()->unread == 6, patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        measured()->info.bytesAcknowledged, 6U, patience); // the SYN counts as one
    QCOMPARE(measured()->state, TcpState::Established);
    QCOMPARE(measured()->info.bytesReceived, 6U);
    QVERIFY(measured()->info.rtt > 0 && measured()->info.congestionWindow > 0);
    QTRY_COMPARE_WITH_TIMEOUT(measured()->heldUpBy, HeldUpBy::OurReading, patience);
}

void tst_KernelNow::tellsWhoHoldsUpTheBytes()
{
    RawPeer peer = connectedPeer();
    watch({first});
    QTRY_VERIFY_WITH_TIMEOUT(measured() && measured()->heldUpBy == HeldUpBy::Nothing, patience);
    m_session->post(Commands::Send {Target::to(first), QByteArray(32 * 1024 * 1024, 'x')});
    QTRY_COMPARE_WITH_TIMEOUT(measured()->heldUpBy, HeldUpBy::PeerWindow, patience);
    QVERIFY(measured()->info.notSent > 0);
}

void tst_KernelNow::tellsWhoWaitsToBeAccepted()
{
    EndpointId server;
    const quint16 port = startServer(*m_session, serverConfig(Kind::Echo), &server);
    watch({first}); // somebody looks
    const auto listener = [&] {
        m_snapshot = m_session->snapshot();
        return m_snapshot->capture->now->measuredOf(server);
    };
    QTRY_VERIFY_WITH_TIMEOUT(listener(), patience);
    const QString said = bySs(QStringLiteral("state listening sport = :%1").arg(port));
    QCOMPARE(QStringLiteral("%1 %2").arg(listener()->waiting).arg(listener()->limit),
        said.section(u' ', 0, 1));
    m_session->post(Commands::StopEndpoint {server});
    QTRY_VERIFY_WITH_TIMEOUT(!listener(), patience);
}

void tst_KernelNow::changesSocketOptions()
{
    const RawPeer peer = connectedPeer();
    m_session->post(Commands::InspectSockets {{first}});
    QTRY_VERIFY_WITH_TIMEOUT(inspected(), patience);
    QCOMPARE(inspected()->options.of(SocketOption::NoDelay), 1);
    QCOMPARE(inspected()->options.of(SocketOption::Linger), -1);
    const std::array<std::pair<SocketOption, qint64>, 9> values {{{SocketOption::NoDelay, 0},
        {SocketOption::KeepAlive, 1}, {SocketOption::KeepAliveIdle, 77},
        {SocketOption::KeepAliveInterval, 7}, {SocketOption::KeepAliveCount, 3},
        {SocketOption::UserTimeout, 12'345}, {SocketOption::Linger, 5},
        {SocketOption::TimeToLive, 9}, {SocketOption::ReuseAddress, 1}}};
    for (const auto& [option, value] : values) {
        m_session->post(Commands::SetSocketOption {first, option, value});
        QTRY_COMPARE_WITH_TIMEOUT(inspected()->options.of(option), value, patience);
    }
    m_session->post(Commands::SetSocketOption {first, SocketOption::SendBuffer, 100'000});
    QTRY_COMPARE_WITH_TIMEOUT(
        inspected()->options.of(SocketOption::SendBuffer), 200'000, patience); // socket(7)
    m_session->post(Commands::SetSocketOption {first, SocketOption::Linger, -1});
    QTRY_COMPARE_WITH_TIMEOUT(inspected()->options.of(SocketOption::Linger), -1, patience);
    m_session->post(Commands::InspectSockets {});
    QTRY_VERIFY_WITH_TIMEOUT(!inspected(), patience);
}

void tst_KernelNow::refusesAnOptionThatTheSystemRefuses()
{
    const RawPeer peer = connectedPeer();
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->post(Commands::SetSocketOption {first, SocketOption::KeepAliveIdle, 0});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    const auto failure = failed.front().front().value<Failure>();
    QCOMPARE(failure.connection, first);
    QCOMPARE(failure.error.code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(tst_KernelNow)
#include "tst_kernelnow.moc"
