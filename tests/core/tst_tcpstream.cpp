// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/tcpstream.h"

#include "tests/support/epollmain.h"
#include "tests/support/rawpeer.h"

#include <QStringList>

#include <netinet/in.h>
#include <sys/socket.h>

#include <array>
#include <functional>

namespace {

/// Both ends of a connection: one of ours, which tells a log of what happens, and a peer.
class StreamToPeer : private StreamObserver
{
public:
    StreamToPeer()
    {
        const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_listener.port());
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
            qFatal("cannot connect");
        peer = m_listener.accept();
        stream = std::make_unique<TcpStream>(descriptor);
        stream->setObserver(this);
    }

    std::unique_ptr<TcpStream> stream;
    RawPeer peer;
    QStringList log;
    std::function<void()> beforeReading = [] {};
    int reads = 1; // in one notification

private:
    void streamReadable() override
    {
        beforeReading();
        std::array<char, 100> buffer;
        for (int read = 0; read < reads; ++read) {
            const qint64 size = stream->read(buffer.data(), buffer.size());
            log.append(QString::fromLatin1(buffer.data(), qsizetype(size)));
        }
    }
    void streamWritable() override { log.append(QStringLiteral("writable")); }
    void streamFinished() override { log.append(QStringLiteral("finished")); }
    void streamBroken(int error) override
    {
        log.append(QStringLiteral("broken: %1").arg(error));
        stream->close();
    }

    RawListener m_listener;
};

const QString brokenByReset = QStringLiteral("broken: %1").arg(ECONNRESET);

}

class TestTcpStream : public QObject
{
    Q_OBJECT

private slots:
    void tellsFinAfterBytes();
    void tellsResetBetweenNotificationAndRead();
    void keepsItsDescriptorUntilItIsClosed();
    void isSilentOnceItIsClosed();
};

void TestTcpStream::tellsFinAfterBytes()
{
    StreamToPeer both;
    both.peer.send("hello");
    both.peer.finish();
    QTRY_COMPARE(both.log, (QStringList {QStringLiteral("hello"), QStringLiteral("finished")}));
    QTest::qWait(20);
    QCOMPARE(both.log.size(), 2);
}

/// What came before it is read; the second read is told of it, and the kernel forgets it then.
void TestTcpStream::tellsResetBetweenNotificationAndRead()
{
    StreamToPeer both;
    both.reads = 2;
    both.beforeReading = [&both] { both.peer.reset(); };
    both.peer.send("hello");
    QTRY_COMPARE(both.log, (QStringList {QStringLiteral("hello"), QString(), brokenByReset}));
    QTest::qWait(20);
    QCOMPARE(both.log.size(), 3);
}

/// Its number is nobody else's before.
void TestTcpStream::keepsItsDescriptorUntilItIsClosed()
{
    StreamToPeer broken;
    std::unique_ptr<StreamToPeer> other;
    broken.reads = 2;
    broken.beforeReading = [&] {
        broken.peer.reset();
        broken.beforeReading = [] {};
    };
    broken.peer.send("hello");
    QTRY_COMPARE(broken.log.size(), 3);
    other = std::make_unique<StreamToPeer>();
    broken.stream->reset(); // it is closed already
    other->peer.send("heard");
    QTRY_COMPARE(other->log, QStringList {QStringLiteral("heard")});
    QCOMPARE(other->stream->write("answer"), 6);
    QCOMPARE(other->peer.receive(6), QByteArray("answer"));
}

void TestTcpStream::isSilentOnceItIsClosed()
{
    StreamToPeer both;
    both.peer.send("hello");
    both.stream->close();
    std::array<char, 100> buffer;
    QCOMPARE(both.stream->read(buffer.data(), buffer.size()), 0);
    QTest::qWait(20);
    QCOMPARE(both.log, QStringList());
}

EPOLL_TEST_MAIN(TestTcpStream)
#include "tst_tcpstream.moc"
