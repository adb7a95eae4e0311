// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "core/transport/sockaddr.h"
#include "core/transport/socketcalls.h"
#include "core/words/connectionwords.h"
#include "tests/support/rawpeer.h"
#include "tests/support/sessiontools.h"

#include <QHostAddress>
#include <QProcess>
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
constexpr ConnectionId first {1};

/// What ss(8) lists of the sockets that `filter` is of.
QString bySs(const QString& filter, const QString& kind = QStringLiteral("-tanH"))
{
    QProcess ss;
    ss.start(QStringLiteral("ss"), QStringList {kind} + filter.split(u' '));
    return ss.waitForFinished() ? QString::fromLatin1(ss.readAllStandardOutput()).simplified()
                                : QStringLiteral("ss did not run");
}

/// As ss(8) says it, in RFC 9293's words; empty where it knows of no such socket.
QString stateBySs(quint16 local, quint16 peer)
{
    const QString word = bySs(QStringLiteral("sport = :%1 and dport = :%2").arg(local).arg(peer))
                             .section(u' ', 0, 0);
    return word == QStringLiteral("ESTAB") ? QStringLiteral("ESTABLISHED") : word;
}

/// What ss(8) lists with this path: "u_str LISTEN 0 5 /run/app.sock 123 * 0".
QStringList unixBySs(const QString& path)
{
    const QString all = bySs(QStringLiteral("src %1").arg(path), QStringLiteral("-xanH"));
    QStringList lines;
    for (const QString& line : all.split(QStringLiteral("u_"), Qt::SkipEmptyParts))
        lines.append(line.trimmed());
    return lines;
}

/// A descriptor of a socket, closed with its owner.
class PlainSocket
{
public:
    PlainSocket(int family, int type)
        : m_descriptor(::socket(family, type | SOCK_CLOEXEC, 0))
    {
    }
    ~PlainSocket() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(PlainSocket)

    [[nodiscard]] bool bind(const SocketAddress& address) const
    {
        const SystemAddress place(address);
        return ::bind(m_descriptor, place.data(), place.size()) == 0;
    }
    [[nodiscard]] bool connect(const SocketAddress& address) const
    {
        const SystemAddress place(address);
        return ::connect(m_descriptor, place.data(), place.size()) == 0;
    }
    [[nodiscard]] bool send(const QByteArray& bytes, const SocketAddress& to = {}) const
    {
        const SystemAddress place(to);
        return ::sendto(m_descriptor, bytes.constData(), std::size_t(bytes.size()), 0,
                   to.isValid() ? place.data() : nullptr, to.isValid() ? place.size() : 0)
            == bytes.size();
    }
    [[nodiscard]] quint16 port() const { return SocketCalls::localAddress(m_descriptor).port; }

private:
    int m_descriptor;
};

SocketAddress loopback(quint16 port)
{
    return SocketAddress::fromHostAddress(QHostAddress(QHostAddress::LocalHost), port);
}
}

/// The kernel's state of a connection, as it is now.
class tst_KernelNow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();

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
    void isTheSameInAnOpenedCapture();
    void tellsWhatTheKernelMeasures();
    void tellsWhoHoldsUpTheBytes();
    void tellsWhoWaitsToBeAccepted();
    void measuresUnixSockets_data();
    void measuresUnixSockets();
    void measuresAUdpClient();
    void measuresAUdpServer();
    void changesSocketOptions();
    void refusesAnOptionThatTheSystemRefuses();

private:
    /// The other end of a client of the session, which is its first connection.
    [[nodiscard]] RawPeer connectedPeer() const;
    void watch(std::vector<ConnectionId> connections)
    {
        m_session->post(Commands::WatchKernel {std::move(connections)});
    }
    /// As it stands in the capture: the last one that the kernel said.
    [[nodiscard]] TcpState state() const
    {
        const StateStep now = factsOf(*m_session, first).path.now();
        return now.isSeen ? now.state : TcpState::Unknown;
    }
    [[nodiscard]] TcpState wantedState() const
    {
        return m_session->snapshot()->capture->now->kernelState(first);
    }
    [[nodiscard]] const MeasuredConnection* measured() const
    {
        m_snapshot = m_session->snapshot();
        return m_snapshot->capture->now->measuredOf(first);
    }
    [[nodiscard]] const InspectedSocket* inspected() const
    {
        m_snapshot = m_session->snapshot();
        return m_snapshot->capture->now->inspectedOf(first);
    }
    [[nodiscard]] QString stateBySsOf(ConnectionId id) const
    {
        const ConnectionFacts facts = factsOf(*m_session, id);
        return stateBySs(facts.local.port, facts.peer.port);
    }

    std::unique_ptr<Session> m_session;
    mutable AnalysisSnapshotPtr m_snapshot; // which what was found last lives in
};

void tst_KernelNow::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_session = std::make_unique<Session>(Session::Options {});
}

void tst_KernelNow::cleanup()
{
    m_session.reset();
}

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

void tst_KernelNow::measuresUnixSockets_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<int>("type");
    QTest::newRow("stream") << Transport::UnixStream << int(SOCK_STREAM);
    QTest::newRow("seqpacket") << Transport::UnixSeqpacket << int(SOCK_SEQPACKET);
}

void tst_KernelNow::measuresUnixSockets()
{
    QFETCH(Transport, transport);
    QFETCH(int, type);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("app.sock"));
    EndpointConfig config = serverConfig(Kind::Manual);
    config.transport = transport;
    config.address = path;
    EndpointId server;
    startServer(*m_session, config, &server);
    watch({first}); // somebody looks
    const auto listener = [&] {
        m_snapshot = m_session->snapshot();
        return m_snapshot->capture->now->measuredOf(server);
    };
    QTRY_VERIFY_WITH_TIMEOUT(listener(), patience);
    QCOMPARE(listener()->transport, transport);
    QCOMPARE(unixBySs(path).value(0).section(u' ', 1, 3),
        QStringLiteral("LISTEN %1 %2").arg(listener()->waiting).arg(listener()->limit));

    const PlainSocket peer(AF_UNIX, type);
    QVERIFY(peer.connect(SocketAddress::ofUnix(path.toUtf8())));
    QVERIFY(waitForState(*m_session, first, ConnectionState::Connected));
    m_session->post(Commands::SetReading {first, false});
    QVERIFY(waitFor(*m_session, [](const AnalysisSnapshot& snapshot) {
        const ConnectionNow* const now = snapshot.capture->now->find(first);
        return now && now->isReadingPaused;
    }));
    QVERIFY(peer.send("unread"));
    m_session->post(Commands::Send {Target::to(first), "for you"});
    QTRY_VERIFY_WITH_TIMEOUT(
        measured() && measured()->unread == 6 && measured()->unacknowledged > 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(measured()->heldUpBy, HeldUpBy::OurReading, patience);
    QVERIFY(!measured()->info.isKnown && !measured()->isInfoOld);
    const QString accepted
        = QStringLiteral("ESTAB %1 %2").arg(measured()->unread).arg(measured()->unacknowledged);
    QVERIFY2(unixBySs(path).join(u'|').contains(accepted), qPrintable(unixBySs(path).join(u'|')));
    QCOMPARE(state(), TcpState::Unknown); // RFC 9293 says nothing of it

    m_session->post(Commands::InspectSockets {{first}});
    QTRY_VERIFY_WITH_TIMEOUT(inspected(), patience);
    QCOMPARE(inspected()->unread, measured()->unread);
    QCOMPARE(inspected()->unacknowledged, measured()->unacknowledged);
    QVERIFY(inspected()->sendBuffer > 0);
    QCOMPARE(inspected()->options.of(SocketOption::NoDelay), SocketOptions::unknown);
    QCOMPARE(inspected()->options.of(SocketOption::TimeToLive), SocketOptions::unknown);
    QCOMPARE(inspected()->options.of(SocketOption::SendBuffer), qint64(inspected()->sendBuffer));
    m_session->post(Commands::Reset {first});
    QVERIFY(waitForState(*m_session, first, ConnectionState::Ended));
    QTRY_VERIFY_WITH_TIMEOUT(!measured(), patience); // the kernel keeps nothing of it
}

void tst_KernelNow::measuresAUdpClient()
{
    const PlainSocket peer(AF_INET, SOCK_DGRAM);
    QVERIFY(peer.bind(loopback(0)));
    EndpointConfig config = clientConfig(peer.port());
    config.transport = Transport::Udp;
    config.datagram.receiveBuffer = 20'000;
    watch({first});
    m_session->post(Commands::StartEndpoint {m_session->addEndpoint(), config});
    QVERIFY(waitForState(*m_session, first, ConnectionState::Connected));
    m_session->post(Commands::SetReading {first, false});
    QVERIFY(waitFor(*m_session, [](const AnalysisSnapshot& snapshot) {
        const ConnectionNow* const now = snapshot.capture->now->find(first);
        return now && now->isReadingPaused;
    }));
    const SocketAddress client = factsOf(*m_session, first).local;
    constexpr int sent = 100;
    for (int i = 0; i < sent; ++i)
        QVERIFY(peer.send(QByteArray(1'000, 'x'), client));
    QTRY_VERIFY_WITH_TIMEOUT(
        measured() && measured()->unread > 0 && measured()->drops > 0, patience);
    QVERIFY(measured()->drops < sent);
    const QString said
        = bySs(QStringLiteral("sport = :%1").arg(client.port), QStringLiteral("-uanmH"));
    QCOMPARE(said.section(u' ', 0, 1), QStringLiteral("ESTAB %1").arg(measured()->unread));
    QVERIFY2(said.contains(QStringLiteral("d%1)").arg(measured()->drops)), qPrintable(said));
    QCOMPARE(state(), TcpState::Unknown);

    m_session->post(Commands::InspectSockets {{first}});
    QTRY_VERIFY_WITH_TIMEOUT(inspected(), patience);
    QCOMPARE(qint64(inspected()->drops), measured()->drops);
    QCOMPARE(inspected()->unread, measured()->unread);
    QCOMPARE(inspected()->receiveBuffer, 40'000U); // socket(7)
    QCOMPARE(inspected()->options.of(SocketOption::KeepAlive), SocketOptions::unknown);
    QVERIFY(inspected()->options.of(SocketOption::TimeToLive) > 0);
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->post(Commands::SetSocketOption {first, SocketOption::NoDelay, 1});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
}

void tst_KernelNow::measuresAUdpServer()
{
    EndpointConfig config = serverConfig(Kind::Echo);
    config.transport = Transport::Udp;
    config.datagram.receiveBuffer = 50'000;
    EndpointId server;
    startServer(*m_session, config, &server);
    watch({first}); // somebody looks
    const auto socket = [&] {
        m_snapshot = m_session->snapshot();
        return m_snapshot->capture->now->measuredOf(server);
    };
    QTRY_VERIFY_WITH_TIMEOUT(socket(), patience);
    QCOMPARE(socket()->transport, Transport::Udp);
    QCOMPARE(socket()->waiting, 0U); // it reads
    QCOMPARE(socket()->limit, 100'000U); // socket(7)
    QCOMPARE(socket()->drops, 0);
    QVERIFY(ConnectionWords::acceptQueue(*m_snapshot, server)
                .contains(QStringLiteral("Receive buffer: 0 B of 100 kB")));
    m_session->post(Commands::StopEndpoint {server});
    QTRY_VERIFY_WITH_TIMEOUT(!socket(), patience);
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
