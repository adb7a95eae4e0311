// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/datagramsocket.h"

#include "core/transport/datagramstream.h"
#include "core/transport/socketcalls.h"
#include "tests/support/epollmain.h"

#include <QStringList>
#include <QTemporaryDir>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <functional>
#include <map>

namespace {

SocketAddress loopback(quint16 port = 0)
{
    SocketAddress address;
    address.family = SocketAddress::Family::IPv4;
    address.bytes = {127, 0, 0, 1};
    address.port = port;
    return address;
}

/// What a stream is told, as text.
class Watched : public StreamObserver
{
public:
    explicit Watched(std::unique_ptr<DatagramStream> given)
        : stream(std::move(given))
    {
        stream->setObserver(this);
    }

    std::unique_ptr<DatagramStream> stream;
    QStringList log;
    std::function<void(QByteArrayView)> answer = [](QByteArrayView) {};

private:
    void streamReadable() override { log.append(QStringLiteral("readable")); }
    void streamWritable() override { log.append(QStringLiteral("writable")); }
    void streamFinished() override { log.append(QStringLiteral("finished")); }
    void streamBroken(int error) override { log.append(QStringLiteral("broken %1").arg(error)); }
    void messageReceived(QByteArrayView bytes, qint64 sentSize) override
    {
        const QString text = QString::fromLatin1(bytes);
        log.append(
            sentSize == bytes.size() ? text : QStringLiteral("%1 of %2").arg(text).arg(sentSize));
        answer(bytes);
    }
    void messageSent(QByteArrayView bytes, Cause cause) override
    {
        log.append(QStringLiteral("sent %1 %2").arg(QString::fromLatin1(bytes)).arg(cause.value));
    }
    void messageFailed(QByteArrayView bytes, Cause, int error) override
    {
        log.append(QStringLiteral("failed %1 %2").arg(QString::fromLatin1(bytes)).arg(error));
    }
    void errorTold(int error) override { log.append(QStringLiteral("told %1").arg(error)); }
    void messagesLost(qint64 count) override { log.append(QStringLiteral("lost %1").arg(count)); }
};

/// A bound socket, and the peers that it has.
class Bound : public DatagramSocketOwner
{
public:
    explicit Bound(const SocketAddress& local = loopback(), DatagramSocket::Settings settings = {})
    {
        Result<DatagramSocket::Ptr> made = DatagramSocket::bound(local, settings, *this);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        socket = *made;
    }
    ~Bound() override { peers.clear(); }

    [[nodiscard]] Watched& only() { return *peers.front(); }

    DatagramSocket::Ptr socket;
    std::vector<std::unique_ptr<Watched>> peers;
    qint64 lost = 0;
    bool isEchoing = false;

private:
    void peerAppeared(std::unique_ptr<DatagramStream> stream) override
    {
        peers.push_back(std::make_unique<Watched>(std::move(stream)));
        Watched& peer = *peers.back();
        peer.answer = [this, &peer](QByteArrayView bytes) {
            if (isEchoing)
                QVERIFY(peer.stream->writeMessage(bytes, Cause {7}));
        };
    }
    void datagramsLost(qint64 count) override { lost += count; }
};

/// A peer of POSIX calls alone.
class RawSocket
{
public:
    RawSocket()
        : m_descriptor(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        const SystemAddress any(loopback());
        if (::bind(m_descriptor, any.data(), any.size()) != 0)
            qFatal("cannot bind");
    }
    ~RawSocket() { close(); }
    Q_DISABLE_COPY_MOVE(RawSocket)

    void send(QByteArrayView bytes, const SocketAddress& to) const
    {
        const SystemAddress target(to);
        const ssize_t sent = ::sendto(
            m_descriptor, bytes.data(), std::size_t(bytes.size()), 0, target.data(), target.size());
        QCOMPARE(sent, bytes.size());
    }
    [[nodiscard]] QByteArray receive() const
    {
        QByteArray bytes(70'000, Qt::Uninitialized);
        const ssize_t size = ::recv(m_descriptor, bytes.data(), std::size_t(bytes.size()), 0);
        return bytes.first(std::max<ssize_t>(size, 0));
    }
    [[nodiscard]] SocketAddress address() const { return SocketCalls::localAddress(m_descriptor); }
    void close()
    {
        if (m_descriptor >= 0)
            ::close(std::exchange(m_descriptor, -1));
    }

private:
    int m_descriptor;
};

std::unique_ptr<Watched> connected(const SocketAddress& peer, Transport transport = Transport::Udp)
{
    Result<std::unique_ptr<DatagramStream>> made
        = DatagramSocket::connected(peer, {.transport = transport});
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    return std::make_unique<Watched>(*std::move(made));
}

}

class TestDatagramSocket : public QObject
{
    Q_OBJECT

private slots:
    void tellsPeersApart();
    void answersManyAtOnceInTheirOrder();
    void tellsWhatIsCut();
    void countsWhatTheKernelDrops();
    void countsWhatIsDroppedBehindTheLast();
    void tellsARefusalToThePeerItIsAbout();
    void tellsARefusalToAConnectedOne();
    void forgetsAPeerThatIsClosed();
    void mayBeClosedWhileItTells();
    void holdsBackForAPeerThatReadsNothing();
    void removesItsPathAndNothingElse();
};

void TestDatagramSocket::tellsPeersApart()
{
    Bound server;
    const RawSocket one;
    const RawSocket other;
    one.send("first", server.socket->local());
    other.send("", server.socket->local());
    one.send("second", server.socket->local());
    QTRY_VERIFY(server.peers.size() == 2 && server.only().log.size() == 2);
    QCOMPARE(server.only().log, (QStringList {QStringLiteral("first"), QStringLiteral("second")}));
    QCOMPARE(server.only().stream->peer(), one.address());
    QCOMPARE(server.only().stream->local(), server.socket->local());
    QCOMPARE(server.peers[1]->log, QStringList {QString()});
}

void TestDatagramSocket::answersManyAtOnceInTheirOrder()
{
    Bound server;
    server.isEchoing = true;
    const RawSocket peer;
    constexpr int count = 150; // more than one batch
    for (int i = 0; i < count; ++i)
        peer.send(QByteArray::number(i), server.socket->local());
    QTRY_VERIFY(server.peers.size() == 1 && server.only().log.size() == 2 * count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(peer.receive(), QByteArray::number(i));
    QVERIFY(server.only().log.contains(QStringLiteral("sent 149 7")));
}

void TestDatagramSocket::tellsWhatIsCut()
{
    Bound server(loopback(), {.longestRead = 4});
    const RawSocket peer;
    peer.send("123456", server.socket->local());
    QTRY_VERIFY(server.peers.size() == 1);
    QCOMPARE(server.only().log, QStringList {QStringLiteral("1234 of 6")});
}

void TestDatagramSocket::countsWhatTheKernelDrops()
{
    DatagramSocket::Settings settings;
    settings.options.receiveBuffer = 4096;
    Bound server(loopback(), settings);
    const RawSocket peer;
    constexpr int count = 1000;
    for (int i = 0; i < count; ++i)
        peer.send(QByteArray(300, 'x'), server.socket->local());
    const auto received = [&server] { return server.peers.empty() ? 0 : server.only().log.size(); };
    QTRY_VERIFY(received() > 0);
    QTest::qWait(20);
    server.socket->close(); // which tells of those behind the last one that was read
    QVERIFY(server.lost > 0);
    QCOMPARE(received() + server.lost, count);
}

/// Nothing more comes that would tell of it.
void TestDatagramSocket::countsWhatIsDroppedBehindTheLast()
{
    DatagramSocket::Settings settings;
    settings.options.receiveBuffer = 4096;
    Bound server(loopback(), settings);
    const RawSocket peer;
    constexpr int count = 100;
    for (int i = 0; i < count; ++i) // all before the first is read
        peer.send(QByteArray(300, 'x'), server.socket->local());
    QTRY_VERIFY(!server.peers.empty() && server.only().log.size() + server.lost == count);
    QVERIFY(server.lost > 0);
}

/// ICMP comes back for one of the peers of a socket that is not connected.
void TestDatagramSocket::tellsARefusalToThePeerItIsAbout()
{
    Bound server;
    RawSocket gone;
    const RawSocket there;
    gone.send("from one that goes", server.socket->local());
    there.send("from one that stays", server.socket->local());
    QTRY_COMPARE(server.peers.size(), 2);
    gone.close();
    QVERIFY(server.peers[0]->stream->writeMessage("too late", {}));
    QVERIFY(server.peers[1]->stream->writeMessage("in time", {}));
    QTRY_VERIFY(server.peers[0]->log.contains(QStringLiteral("told %1").arg(ECONNREFUSED)));
    QCOMPARE(there.receive(), QByteArray("in time"));
    QVERIFY(server.peers[1]->log.filter(QStringLiteral("told")).isEmpty());
}

void TestDatagramSocket::tellsARefusalToAConnectedOne()
{
    RawSocket gone;
    const SocketAddress address = gone.address();
    gone.close();
    const std::unique_ptr<Watched> client = connected(address);
    QVERIFY(client->stream->writeMessage("anybody?", {}));
    QTRY_COMPARE(client->log.last(), QStringLiteral("told %1").arg(ECONNREFUSED));
    QVERIFY(client->stream->writeMessage("again", {})); // the error is not taken for this one's
    QTRY_COMPARE(client->log.filter(QStringLiteral("sent")).size(), 2);
}

void TestDatagramSocket::forgetsAPeerThatIsClosed()
{
    Bound server;
    const RawSocket peer;
    peer.send("once", server.socket->local());
    QTRY_COMPARE(server.peers.size(), 1);
    server.only().stream->close();
    peer.send("and again", server.socket->local());
    QTRY_COMPARE(server.peers.size(), 2);
    QCOMPARE(server.peers[1]->log, QStringList {QStringLiteral("and again")});
}

void TestDatagramSocket::mayBeClosedWhileItTells()
{
    Bound server;
    server.isEchoing = true;
    std::unique_ptr<Watched> client = connected(server.socket->local());
    client->answer = [&client](QByteArrayView) { client->stream->close(); };
    for (int i = 0; i < 3; ++i)
        QVERIFY(client->stream->writeMessage("hello", {}));
    QTRY_VERIFY(client->log.contains(QStringLiteral("hello")));
    QTest::qWait(20);
    QCOMPARE(client->log.count(QStringLiteral("hello")), 1);
}

/// A Unix datagram socket holds ten messages (net.unix.max_dgram_qlen) for who does not read.
void TestDatagramSocket::holdsBackForAPeerThatReadsNothing()
{
    const QTemporaryDir folder;
    const SocketAddress address
        = SocketAddress::ofUnix(folder.filePath(QStringLiteral("server")).toUtf8());
    Bound server(address, {.transport = Transport::UnixDatagram});
    server.socket->setReading(false);
    const std::unique_ptr<Watched> client = connected(address, Transport::UnixDatagram);
    int taken = 0;
    while (taken < 100'000 && client->stream->writeMessage("message", {}))
        ++taken;
    QVERIFY(taken < 100'000);
    server.socket->setReading(true);
    QTRY_VERIFY(client->log.contains(QStringLiteral("writable")));
    QTRY_VERIFY(!server.peers.empty() && server.only().log.size() == taken);
}

void TestDatagramSocket::removesItsPathAndNothingElse()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("server"));
    {
        const Bound server(
            SocketAddress::ofUnix(path.toUtf8()), {.transport = Transport::UnixDatagram});
        QVERIFY(QFile::exists(path));
        QVERIFY(QFile::remove(path)); // somebody else's file stands there now
        QFile other(path);
        QVERIFY(other.open(QIODevice::WriteOnly));
    }
    QVERIFY(QFile::exists(path));
}

EPOLL_TEST_MAIN(TestDatagramSocket)
#include "tst_datagramsocket.moc"
