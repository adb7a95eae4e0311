// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/listener.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <netinet/in.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

namespace {

/// Takes every descriptor this process may have.
class AllDescriptors
{
public:
    AllDescriptors()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_previous);
        const rlimit limit {std::min<rlim_t>(m_previous.rlim_cur, 200), m_previous.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &limit);
        for (int taken = ::dup(STDERR_FILENO); taken >= 0; taken = ::dup(STDERR_FILENO))
            m_taken.push_back(taken);
    }
    ~AllDescriptors()
    {
        for (const int taken : m_taken)
            ::close(taken);
        ::setrlimit(RLIMIT_NOFILE, &m_previous);
    }
    Q_DISABLE_COPY_MOVE(AllDescriptors)

    void releaseOne()
    {
        ::close(m_taken.back());
        m_taken.pop_back();
    }

private:
    rlimit m_previous {};
    std::vector<int> m_taken;
};

/// A TCP socket that is not connected yet.
class Client
{
public:
    Client()
        : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0))
    {
    }
    ~Client() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Client)

    void connectTo(quint16 port) const
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        // EINPROGRESS; the kernel completes it by itself
        [[maybe_unused]] const int pending
            = ::connect(m_descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address);
    }

private:
    int m_descriptor;
};

} // namespace

class TestListener : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tellsWhereItListens_data()
    {
        QTest::addColumn<QString>("host");
        for (const char* host : {"127.0.0.1", "0.0.0.0", "::", "::1"})
            QTest::newRow(host) << QString::fromLatin1(host);
    }

    void tellsWhereItListens()
    {
        QFETCH(const QString, host);
        Listener listener;
        const auto local = listener.start(SocketAddress::fromHostAddress(QHostAddress(host), 0));
        QVERIFY(local);
        QCOMPARE(local->addressText(), host);
        QVERIFY(local->port != 0);
    }

    void bothFamiliesOnOneSocket()
    {
        Listener listener;
        QSignalSpy accepted(&listener, &Listener::accepted);
        const auto local = listener.start(SocketAddress::anyOfBoth(0));
        QVERIFY(local);
        QCOMPARE(local->family, SocketAddress::Family::Both);
        const Client client; // of IPv4
        client.connectTo(local->port);
        QTRY_COMPARE(accepted.size(), 1);
        ::close(int(accepted[0][0].value<qintptr>()));
        Listener second;
        const auto taken = second.start(
            SocketAddress::fromHostAddress(QHostAddress(QHostAddress::AnyIPv4), local->port));
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::AddressInUse);
    }

    /// Once an accept(2) has had nothing to accept, Qt does not tell that descriptors are short.
    void othersTakeTheDescriptors()
    {
        Listener listener;
        QSignalSpy accepted(&listener, &Listener::accepted);
        QSignalSpy paused(&listener, &Listener::paused);
        QSignalSpy resumed(&listener, &Listener::resumed);
        const auto local = listener.start(
            SocketAddress::fromHostAddress(QHostAddress(QHostAddress::LocalHost), 0));
        QVERIFY(local);
        const Client first;
        const Client second;
        first.connectTo(local->port);
        QTRY_COMPARE(accepted.size(), 1);
        {
            AllDescriptors descriptors;
            second.connectTo(local->port);
            QTRY_COMPARE(paused.size(), 1);
            QCOMPARE(paused[0][0].value<Error>().code, ErrorCode::TooManyOpenFiles);
            descriptors.releaseOne();
            QTRY_COMPARE(accepted.size(), 2);
        }
        QCOMPARE(paused.size(), 1);
        QCOMPARE(resumed.size(), 1);
        for (const auto& arguments : accepted)
            ::close(int(arguments[0].value<qintptr>()));
    }
};

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
