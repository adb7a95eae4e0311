// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/tcpconnector.h"

#include "tests/support/epollmain.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSignalSpy>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <vector>

namespace {

/// A listening socket on an address of this machine, that accepts nobody.
class Listening
{
public:
    Listening(quint32 address, quint16 port, int backlog)
        : m_descriptor(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in place {};
        place.sin_family = AF_INET;
        place.sin_addr.s_addr = htonl(address);
        place.sin_port = htons(port);
        socklen_t size = sizeof place;
        auto* const generic = reinterpret_cast<sockaddr*>(&place);
        if (::bind(m_descriptor, generic, size) != 0 || ::listen(m_descriptor, backlog) != 0)
            qFatal("cannot listen");
        ::getsockname(m_descriptor, generic, &size);
        m_place = place;
    }
    ~Listening()
    {
        for (const int client : m_clients)
            ::close(client);
        ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Listening)

    [[nodiscard]] quint16 port() const { return ntohs(m_place.sin_port); }
    /// From now on a SYN gets no answer: the backlog is full (listen(2)).
    void fill()
    {
        for (int i = 0; i < 4; ++i) {
            m_clients.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
            [[maybe_unused]] const int pending = ::connect(
                m_clients.back(), reinterpret_cast<const sockaddr*>(&m_place), sizeof m_place);
        }
    }

private:
    int m_descriptor;
    sockaddr_in m_place {};
    std::vector<int> m_clients;
};

constexpr quint32 loopback(quint8 last)
{
    return 0x7f000000u | last;
}

template<typename Host>
SocketAddress at(Host host, quint16 port)
{
    return SocketAddress::fromHostAddress(QHostAddress(host), port);
}

}

class TestTcpConnector : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void connects();
    void tellsWhyNot();
    void aDeadAddressGivesWayToTheNext();
    void failsAtOnceWhereAllAddressesFail();
    void timeIsOver();
    void saysWhatCameOfEach();
    void asksForTheZone();
    void saysWhereTheSynWentFrom();
    void nothingComesOfOneThatIsGone();
};

void TestTcpConnector::connects()
{
    const Listening listening(loopback(1), 0, 1);
    TcpConnector connector;
    QSignalSpy connected(&connector, &TcpConnector::connected);
    connector.start(QStringLiteral("127.0.0.1"), listening.port(), std::chrono::seconds(5));
    QTRY_COMPARE(connected.size(), 1);
    const int descriptor = connected[0][0].toInt();
    QCOMPARE(::send(descriptor, "x", 1, MSG_NOSIGNAL), 1);
    ::close(descriptor);
}

void TestTcpConnector::tellsWhyNot()
{
    TcpConnector connector;
    QSignalSpy failed(&connector, &TcpConnector::failed);
    connector.start(QStringLiteral("127.0.0.1"), 1, std::chrono::seconds(5));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::ConnectionRefused);
    QCOMPARE(connector.attempts().size(), 1);
    QCOMPARE(connector.attempts()[0].error, ECONNREFUSED);
}

void TestTcpConnector::aDeadAddressGivesWayToTheNext()
{
    Listening dead(loopback(2), 0, 0);
    dead.fill();
    const Listening alive(loopback(3), dead.port(), 1);
    TcpConnector connector;
    QSignalSpy connected(&connector, &TcpConnector::connected);
    QElapsedTimer timer;
    timer.start();
    connector.start(
        {at(loopback(2), dead.port()), at(loopback(3), dead.port())}, std::chrono::seconds(20));
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, 10'000);
    QCOMPARE_GE(timer.elapsed(), TcpConnector::attemptDelay.count());
    ::close(connected[0][0].toInt());
    QCOMPARE(connector.attempts().size(), 2);
    QCOMPARE(connector.attempts()[0].error, 0); // still under way
}

void TestTcpConnector::failsAtOnceWhereAllAddressesFail()
{
    TcpConnector connector;
    QSignalSpy failed(&connector, &TcpConnector::failed);
    connector.start({at(loopback(2), 1), at(loopback(3), 1), at(QHostAddress::LocalHostIPv6, 1)},
        std::chrono::seconds(20));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, TcpConnector::attemptDelay.count());
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::ConnectionRefused);
    QCOMPARE(connector.attempts().size(), 3);
    QCOMPARE(failed[0][0].value<Error>().detail,
        QStringLiteral("127.0.0.2: Connection refused; ::1: Connection refused; "
                       "127.0.0.3: Connection refused"));
    // Families alternate.
    QCOMPARE(connector.attempts()[1].address.family, SocketAddress::Family::IPv6);
}

void TestTcpConnector::timeIsOver()
{
    Listening dead(loopback(2), 0, 0);
    dead.fill();
    TcpConnector connector;
    QSignalSpy failed(&connector, &TcpConnector::failed);
    connector.start({at(loopback(2), dead.port())}, std::chrono::milliseconds(100));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::TimedOut);
    QCOMPARE(failed[0][0].value<Error>().detail, QString()); // the code says it all
}

void TestTcpConnector::saysWhatCameOfEach()
{
    Listening dead(loopback(2), 0, 0);
    dead.fill();
    TcpConnector connector;
    QSignalSpy failed(&connector, &TcpConnector::failed);
    connector.start({at(loopback(2), dead.port()), at(loopback(3), dead.port())},
        2 * TcpConnector::attemptDelay);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::TimedOut);
    QCOMPARE(failed[0][0].value<Error>().detail,
        QStringLiteral("127.0.0.2: no answer; 127.0.0.3: Connection refused"));
}

void TestTcpConnector::asksForTheZone()
{
    TcpConnector connector;
    QSignalSpy failed(&connector, &TcpConnector::failed);
    connector.start(QStringLiteral("fe80::1%nope"), 1, std::chrono::seconds(5));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::ZoneUnknown);
    QVERIFY(failed[0][0].value<Error>().detail.contains(QLatin1String("[fe80::1%lo]:1")));
}

void TestTcpConnector::saysWhereTheSynWentFrom()
{
    const Listening listening(loopback(1), 0, 1);
    TcpConnector connector;
    QSignalSpy attempted(&connector, &TcpConnector::attempted);
    QSignalSpy connected(&connector, &TcpConnector::connected);
    connector.start(QStringLiteral("127.0.0.1"), listening.port(), std::chrono::seconds(5));
    QCOMPARE(attempted.size(), 1); // before anybody answers
    QVERIFY(attempted[0][0].value<SocketAddress>().port != 0);
    QCOMPARE(attempted[0][1].value<SocketAddress>().port, listening.port());
    QTRY_COMPARE(connected.size(), 1);
    ::close(connected[0][0].toInt());
}

void TestTcpConnector::nothingComesOfOneThatIsGone()
{
    const Listening listening(loopback(1), 0, 1);
    {
        TcpConnector connector;
        connector.start(QStringLiteral("localhost"), listening.port(), std::chrono::seconds(5));
    }
    {
        TcpConnector connector;
        connector.start(QStringLiteral("127.0.0.1"), listening.port(), std::chrono::seconds(5));
    }
    QTest::qWait(50); // the lookup's answer, and the connection's, reach nobody
}

EPOLL_TEST_MAIN(TestTcpConnector)
#include "tst_tcpconnector.moc"
