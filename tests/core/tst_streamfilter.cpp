// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connection.h"

#include "tests/core/capturesupport.h"
#include "tests/support/epollmain.h"
#include "tests/support/streams.h"

#include <QRegularExpression>
#include <QSignalSpy>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <thread>

namespace {

/// Sends back all that it gets, and stops reading while too much waits.
class Echo : public ConnectionHandler
{
public:
    bool isAnswering() const override { return true; }
    void connectionStarted(Connection&) override { }
    void bytesReceived(Connection& connection, QByteArrayView bytes) override
    {
        connection.send(bytes);
        if (connection.unsentBytes() >= 100'000)
            connection.setReading(false);
    }
    void peerFinished(Connection& connection) override { connection.close(); }
    void queueDrained(Connection& connection) override { connection.setReading(true); }
    void connectionEnded(Connection&) override { }
    void sendFailed(Connection&, Cause, const Error&) override { }
};

QByteArray doubled(const QByteArray& bytes)
{
    QByteArray result;
    for (const char byte : bytes)
        result.append(2, byte);
    return result;
}

/// Both ends of a socketpair: the far one blocks.
std::pair<int, int> socketPair()
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        qFatal("no socketpair");
    ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
    return {ends[0], ends[1]};
}

}

/// A connection stands on any stream, and a filter on any stream: here one that doubles every byte,
/// on a socketpair.
class TestStreamFilter : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_recorded = std::make_unique<RecordedCapture>();
        m_context = std::make_unique<ConnectionContext>(m_recorded->writer, m_limits);
        const auto [near, far] = socketPair();
        m_far = far;
        const ConnectionId id = m_recorded->open(Role::Server);
        m_connection = std::make_unique<Connection>(
            id, Role::Server, Transport::Tcp, *m_context, &m_echo, AfterPeerFin::Close);
        QObject::connect(m_connection.get(), &Connection::connected, m_connection.get(),
            [this] { m_connection->recordConnected(); });
        m_connection->start(
            std::make_unique<DoublingFilter>(std::make_unique<SocketpairStream>(near)));
    }
    void cleanup()
    {
        m_connection.reset();
        ::close(m_far);
    }

    void bytesPassThroughTheFilter();
    void nothingIsLostUnderBackpressure();
    void endsPassThroughTheFilter();

private:
    /// What the far end reads from now on, to the end, while it sends `bytes`.
    QByteArray exchanged(const QByteArray& bytes)
    {
        QByteArray received;
        std::thread writer([&] {
            qint64 sent = 0;
            while (sent < bytes.size())
                sent += ::write(m_far, bytes.data() + sent, std::size_t(bytes.size() - sent));
            ::shutdown(m_far, SHUT_WR);
        });
        std::thread reader([&] {
            QByteArray piece(10'000, Qt::Uninitialized);
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            while (const ssize_t size = ::read(m_far, piece.data(), std::size_t(piece.size())))
                received += piece.first(size);
        });
        QSignalSpy ended(m_connection.get(), &Connection::ended);
        [[maybe_unused]] const bool hasEnded = ended.wait(20'000);
        writer.join();
        reader.join();
        return received;
    }

    const Limits m_limits {.readChunk = 5'000, .queueHighWater = 100'000, .queueLowWater = 20'000};
    std::unique_ptr<RecordedCapture> m_recorded;
    std::unique_ptr<ConnectionContext> m_context;
    Echo m_echo;
    std::unique_ptr<Connection> m_connection;
    int m_far = -1;
};

void TestStreamFilter::bytesPassThroughTheFilter()
{
    m_connection->send("hi");
    char four[4];
    QCOMPARE(::read(m_far, four, 4), 4);
    QCOMPARE(QByteArray(four, 4), QByteArray("hhii"));
    QCOMPARE(::write(m_far, "yyoo", 4), 4);
    QVERIFY(QTest::qWaitFor([&] { return ::recv(m_far, four, 4, MSG_DONTWAIT) == 4; }));
    QCOMPARE(QByteArray(four, 4), QByteArray("yyoo"));
}

void TestStreamFilter::nothingIsLostUnderBackpressure()
{
    const QByteArray bytes = doubled(someBytes(3'000'000));
    QVERIFY(exchanged(bytes) == bytes);
}

/// The capture holds what passed above the filter, and the end.
void TestStreamFilter::endsPassThroughTheFilter()
{
    QCOMPARE(exchanged(doubled("bye")), doubled("bye"));
    const CaptureSnapshotPtr capture = m_recorded->publish();
    QByteArray received;
    for (qint64 index = 0; index < capture->records.end(); ++index) {
        const CaptureRecord& record = capture->records[index];
        if (record.kind == RecordKind::Data && record.direction == Direction::In)
            received += bytesOf(*capture, index);
    }
    QCOMPARE(received, QByteArray("bye"));
    QCOMPARE(capture->records[newestRecord(*capture)].reason, EndReason::ClosedByPeer);
}

EPOLL_TEST_MAIN(TestStreamFilter)
#include "tst_streamfilter.moc"
