// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/sockaddr.h"
#include "core/transport/socketcalls.h"
#include "core/words/connectionwords.h"
#include "tests/core/watchedsession.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/socket.h>
#include <unistd.h>

using namespace SessionTools;
using Kind = BehaviorSpec::Kind;

namespace {
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

/// What the kernel measures of sockets that have no states of RFC 9293.
class TestKernelTransports : public QObject, WatchedSession
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { start(); }
    void cleanup() { m_session.reset(); }

    void measuresUnixSockets_data();
    void measuresUnixSockets();
    void measuresAUdpClient();
    void measuresAUdpServer();
};

void TestKernelTransports::measuresUnixSockets_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<int>("type");
    QTest::newRow("stream") << Transport::UnixStream << int(SOCK_STREAM);
    QTest::newRow("seqpacket") << Transport::UnixSeqpacket << int(SOCK_SEQPACKET);
}

void TestKernelTransports::measuresUnixSockets()
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

void TestKernelTransports::measuresAUdpClient()
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

void TestKernelTransports::measuresAUdpServer()
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

QTEST_GUILESS_MAIN(TestKernelTransports)
#include "tst_kerneltransports.moc"
