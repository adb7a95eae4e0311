// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "tests/support/rawpeer.h"
#include "tests/support/sessiontools.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace SessionTools;
using Kind = BehaviorSpec::Kind;

namespace {
constexpr ConnectionId first {1};

/// As ss(8) says it, in RFC 9293's words; empty where it knows of no such socket.
QString stateBySs(quint16 local, quint16 peer)
{
    QProcess ss;
    ss.start(QStringLiteral("ss"),
        {QStringLiteral("-tanH"),
            QStringLiteral("sport = :%1 and dport = :%2").arg(local).arg(peer)});
    if (!ss.waitForFinished())
        return QStringLiteral("ss did not run");
    const QString word
        = QString::fromLatin1(ss.readAllStandardOutput()).section(u' ', 0, 0).trimmed();
    return word == QStringLiteral("ESTAB") ? QStringLiteral("ESTABLISHED") : word;
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
    void followsOurHalfClose();
    void followsThePeersAckWithoutAnEventOfOurs();
    void followsThePeersHalfClose();
    void isFollowedAfterTheSocketIsClosed();
    void isGoneAtOnceAfterAReset();
    void isKnownToThoseWhoLookLater();

private:
    void connectTo(const RawListener& listener);
    void watch(std::vector<ConnectionId> connections)
    {
        m_session->post(Commands::WatchKernel {std::move(connections)});
    }
    [[nodiscard]] TcpState state() const
    {
        return m_session->snapshot()->capture->now->kernelState(first);
    }
    [[nodiscard]] QString stateBySsOf(ConnectionId id) const
    {
        const ConnectionFacts facts = factsOf(*m_session, id);
        return stateBySs(facts.local.port, facts.peer.port);
    }

    std::unique_ptr<Session> m_session;
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

void tst_KernelNow::connectTo(const RawListener& listener)
{
    const EndpointId clients = m_session->addEndpoint();
    m_session->post(Commands::StartEndpoint {clients, clientConfig(listener.port())});
    QVERIFY(waitForState(*m_session, first, ConnectionState::Connected));
}

void tst_KernelNow::isToldOfThoseThatAreWanted()
{
    RawListener listener;
    connectTo(listener);
    QCOMPARE(state(), TcpState::Unknown);
    watch({first});
    QTRY_COMPARE(state(), TcpState::Established);
    QCOMPARE(stateBySsOf(first), tcpStateName(state()));
    watch({});
    QTRY_COMPARE(state(), TcpState::Unknown);
}

void tst_KernelNow::followsOurHalfClose()
{
    RawListener listener;
    connectTo(listener);
    const RawPeer peer = listener.accept();
    watch({first});
    m_session->post(Commands::HalfClose {first});
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::FinWait2, 1000);
    QCOMPARE(stateBySsOf(first), tcpStateName(state()));
}

// The FIN stands behind bytes that the peer does not take.
void tst_KernelNow::followsThePeersAckWithoutAnEventOfOurs()
{
    RawListener listener;
    connectTo(listener);
    RawPeer peer = listener.accept();
    watch({first});
    m_session->post(Commands::Send {Target::to(first), QByteArray(150 * 1024, 'x')});
    m_session->post(Commands::HalfClose {first});
    QTRY_COMPARE(state(), TcpState::FinWait1);
    QCOMPARE(stateBySsOf(first), tcpStateName(state()));
    QCOMPARE(peer.receiveAll().size(), 150 * 1024);
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::FinWait2, 1000);
    QCOMPARE(stateBySsOf(first), tcpStateName(state()));
}

void tst_KernelNow::followsThePeersHalfClose()
{
    EndpointConfig config = serverConfig(Kind::Manual);
    config.afterPeerFin = AfterPeerFin::StayHalfOpen;
    RawPeer peer = RawPeer::connectTo(startServer(*m_session, config));
    QVERIFY(waitForState(*m_session, first, ConnectionState::Connected));
    watch({first});
    QTRY_COMPARE(state(), TcpState::Established);
    peer.finish();
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::CloseWait, 1000);
    QCOMPARE(stateBySsOf(first), tcpStateName(state()));
}

// We have let it go; in the kernel it goes on.
void tst_KernelNow::isFollowedAfterTheSocketIsClosed()
{
    RawListener listener;
    connectTo(listener);
    RawPeer peer = listener.accept();
    watch({first});
    QTRY_COMPARE(state(), TcpState::Established);
    m_session->post(Commands::Close {first});
    QVERIFY(waitForState(*m_session, first, ConnectionState::Ended));
    QTRY_COMPARE(state(), TcpState::FinWait2);
    QCOMPARE(stateBySsOf(first), tcpStateName(state()));
    peer.close();
    QTRY_COMPARE_WITH_TIMEOUT(state(), TcpState::TimeWait, 2000);
    QCOMPARE(stateBySsOf(first), tcpStateName(state()));
    const KernelNow now = m_session->snapshot()->capture->now->kernelOf(first);
    QVERIFY(now.secondsLeft > 50 && now.secondsLeft <= 60);
}

void tst_KernelNow::isGoneAtOnceAfterAReset()
{
    RawListener listener;
    connectTo(listener);
    const RawPeer peer = listener.accept();
    watch({first});
    QTRY_COMPARE(state(), TcpState::Established);
    m_session->post(Commands::Reset {first});
    QVERIFY(waitForState(*m_session, first, ConnectionState::Ended));
    QTRY_COMPARE(state(), TcpState::Closed);
    QCOMPARE(stateBySsOf(first), QString());
}

// Who begins to look after the end.
void tst_KernelNow::isKnownToThoseWhoLookLater()
{
    RawListener listener;
    connectTo(listener);
    RawPeer peer = listener.accept();
    m_session->post(Commands::Close {first});
    QVERIFY(waitForState(*m_session, first, ConnectionState::Ended));
    peer.close();
    watch({first});
    QTRY_COMPARE(state(), TcpState::TimeWait);
}

QTEST_GUILESS_MAIN(tst_KernelNow)
#include "tst_kernelnow.moc"
