// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connection.h"

#include "core/system/tcpsocket.h"
#include "core/transport/socketcalls.h"
#include "tests/core/capturesupport.h"
#include "tests/support/epollmain.h"
#include "tests/support/rawpeer.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>

#include <thread>

namespace {

/// A connection of ours to a peer, that does not see what the peer does as long as the event loop
/// does not run.
class BlindConnection
{
public:
    BlindConnection()
        : connection(recorded.open(Role::Client), Role::Client, Transport::Tcp, m_context, nullptr,
            AfterPeerFin::StayHalfOpen)
        , descriptor(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_listener.port());
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
            qFatal("cannot connect");
        peer = m_listener.accept();
        QObject::connect(&connection, &Connection::connected, &connection,
            [this] { connection.recordConnected(); });
        connection.adopt(descriptor);
    }

private:
    const Limits m_limits {.readChunk = 1000};
    RawListener m_listener;

public:
    RecordedCapture recorded;

private:
    ConnectionContext m_context {recorded.writer, m_limits};

public:
    RawPeer peer;
    Connection connection;
    const int descriptor;
};

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void writeMeetsAReset();
    void sendsAfterTheEnd();
};

/// What the peer sent before it is kept.
void TestConnection::writeMeetsAReset()
{
    BlindConnection blind;
    const QByteArray lastWords = someBytes(30'000);
    QVERIFY(blind.peer.send(lastWords));
    blind.peer.reset();
    while (TcpSocket::state(blind.descriptor) != TcpState::Closed) // without the event loop
        std::this_thread::yield();
    QSignalSpy ended(&blind.connection, &Connection::ended);
    blind.connection.send("too late");
    QCOMPARE(ended.size(), 1);
    const CaptureSnapshotPtr capture = blind.recorded.publish();
    QByteArray received;
    for (qint64 index = 0; index < capture->records.end(); ++index) {
        if (capture->records[index].kind == RecordKind::Data) {
            QCOMPARE(capture->records[index].direction, Direction::In);
            received += bytesOf(*capture, index);
        }
    }
    QCOMPARE(received, lastWords);
    QCOMPARE(capture->records[newestRecord(*capture)].reason, EndReason::ResetByPeer);
}

void TestConnection::sendsAfterTheEnd()
{
    BlindConnection blind;
    blind.connection.reset();
    blind.connection.send("x");
    const CaptureSnapshotPtr capture = blind.recorded.publish();
    QCOMPARE(capture->records[newestRecord(*capture)].kind, RecordKind::Ended);
}

EPOLL_TEST_MAIN(TestConnection)
#include "tst_connection.moc"
