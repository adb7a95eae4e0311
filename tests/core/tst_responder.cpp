// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/responder.h"

#include "core/net/server.h"
#include "tests/core/capturesupport.h"
#include "tests/support/epollmain.h"
#include "tests/support/rawpeer.h"

#include <QRegularExpression>
#include <QSignalSpy>

#include <atomic>
#include <thread>

namespace {

constexpr qint64 limitOfPeer = 4'000'000; // bytes that may wait for one: who reads may be held up

/// Everybody gets what anybody sends; who does not read is dropped.
class Room : public Responder
{
public:
    explicit Room(QStringList& calls)
        : m_calls(calls)
    {
    }

    void peerConnected(Peer& peer) override
    {
        enter(QStringLiteral("connected %1").arg(peer.id().value));
        leave();
    }
    void bytesReceived(Peer&, QByteArrayView bytes) override
    {
        enter({});
        host().nextMessage();
        say(bytes.toByteArray());
        leave();
    }
    void peerGone(Peer& peer) override
    {
        enter(QStringLiteral("gone %1").arg(peer.id().value));
        leave();
    }
    void woken() override
    {
        enter(QStringLiteral("woken"));
        say("tick\n");
        leave();
    }
    void commanded(const ResponderCommand& command) override
    {
        enter(QStringLiteral("commanded"));
        if (command.name == QLatin1String("say"))
            say(command.values.value(QStringLiteral("text")).toUtf8());
        else if (command.name == QLatin1String("wake"))
            host().wakeAt(host().monotonicNs() + 1'000'000);
        leave();
    }

private:
    void say(const QByteArray& line)
    {
        for (Peer* peer : host().peers()) {
            peer->sendShared(line);
            if (peer->unsentBytes() <= limitOfPeer)
                continue;
            host().note(*peer, {{QStringLiteral("dropped"), QStringLiteral("does not read")}});
            peer->reset();
        }
    }
    void enter(const QString& call)
    {
        QVERIFY2(!m_isRunning, "called while it runs");
        m_isRunning = true;
        if (!call.isEmpty())
            m_calls.append(call);
    }
    void leave() { m_isRunning = false; }

    QStringList& m_calls;
    bool m_isRunning = false;
};

/// Nobody is read from.
class Deaf : public Responder
{
public:
    void peerConnected(Peer& peer) override { peer.setReading(false); }
    void bytesReceived(Peer&, QByteArrayView) override { }
};

/// What the capture has noted about a connection.
QList<Note> notesOf(const CaptureSnapshot& capture, ConnectionId id)
{
    QList<Note> notes;
    for (qint64 index = capture.records.first(); index < capture.records.end(); ++index) {
        const CaptureRecord& record = capture.records[index];
        if (record.kind == RecordKind::ConnectionNote && record.connection() == id)
            notes += capture.detailsOf(record)->notes;
    }
    return notes;
}

QByteArray line(int number)
{
    return QByteArray::number(number).rightJustified(7, '0') + '\n';
}

}

class TestResponder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aPeerThatDoesNotReadIsDroppedAndDelaysNobody();
    void timeAndPersonsAreHeard();
    void isReplacedWhilePeersAreLive();

private:
    RawPeer connectedPeer();
    void run(const std::function<void()>& peers);

    QStringList m_calls;
    std::unique_ptr<RecordedCapture> m_recorded;
    std::unique_ptr<ConnectionContext> m_context;
    std::unique_ptr<ConnectionPool> m_pool;
    std::unique_ptr<Server> m_server;
    quint16 m_port = 0;
    int m_peers = 0;
};

void TestResponder::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_calls.clear();
    m_peers = 0;
    m_recorded = std::make_unique<RecordedCapture>();
    m_context = std::make_unique<ConnectionContext>(m_recorded->writer, Limits());
    m_pool = std::make_unique<ConnectionPool>(*m_context);
    m_server = std::make_unique<Server>(EndpointId {1}, *m_context, *m_pool);
    EndpointConfig config;
    config.port = 0;
    m_server->start(config);
    m_server->setResponder(std::make_unique<Room>(m_calls));
    const CaptureSnapshotPtr capture = m_recorded->publish();
    const CaptureRecord& listening = capture->records[capture->records.end() - 1];
    QCOMPARE(listening.kind, RecordKind::EndpointListening);
    m_port = capture->detailsOf(listening)->local.port;
}

void TestResponder::cleanup()
{
    m_pool.reset();
    m_server.reset();
    m_context.reset();
    m_recorded.reset();
}

RawPeer TestResponder::connectedPeer()
{
    RawPeer peer = RawPeer::connectTo(m_port);
    ++m_peers;
    [[maybe_unused]] const bool isThere = QTest::qWaitFor(
        [this] { return m_calls.filter(QStringLiteral("connected")).size() >= m_peers; }, 10'000);
    return peer;
}

/// Runs the event loop while `peers` does blocking calls in a thread.
void TestResponder::run(const std::function<void()>& peers)
{
    std::atomic<bool> isDone = false;
    std::thread thread([&] {
        peers();
        isDone = true;
    });
    [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return isDone.load(); }, 30'000);
    thread.join();
}

void TestResponder::aPeerThatDoesNotReadIsDroppedAndDelaysNobody()
{
    constexpr int lines = 1'500'000; // 12 MB: more than the kernel holds for one that does not read
    RawPeer speaker = connectedPeer();
    RawPeer reader = connectedPeer();
    RawPeer deaf = connectedPeer();
    QByteArray sent;
    for (int number = 0; number < lines; ++number)
        sent += line(number);
    QByteArray heard;
    QByteArray own;
    run([&] {
        std::thread speaking([&] { speaker.send(sent); });
        std::thread hearing([&] { own = speaker.receive(sent.size()); });
        heard = reader.receive(sent.size());
        speaking.join();
        hearing.join();
    });
    QVERIFY(heard == sent);
    QVERIFY(own == sent);
    QCOMPARE(m_calls.filter(QStringLiteral("gone")), QStringList {QStringLiteral("gone 3")});
    bool wasReset = false;
    run([&] { deaf.receiveAll(&wasReset); });
    QVERIFY(wasReset);
    QCOMPARE(notesOf(*m_recorded->publish(), {3}),
        (QList<Note> {{QStringLiteral("dropped"), QStringLiteral("does not read")}}));
}

void TestResponder::timeAndPersonsAreHeard()
{
    RawPeer peer = connectedPeer();
    m_server->tellResponder(
        {QStringLiteral("say"), {{QStringLiteral("text"), QStringLiteral("welcome\n")}}});
    run([&] { QCOMPARE(peer.receive(8), QByteArray("welcome\n")); });
    m_server->tellResponder({QStringLiteral("wake"), {}});
    run([&] { QCOMPARE(peer.receive(5), QByteArray("tick\n")); });
}

void TestResponder::isReplacedWhilePeersAreLive()
{
    RawPeer first = connectedPeer();
    RawPeer second = connectedPeer();
    QStringList calls;
    m_server->setResponder(std::make_unique<Room>(calls));
    QCOMPARE(calls, (QStringList {QStringLiteral("connected 1"), QStringLiteral("connected 2")}));
    first.send("hello");
    run([&] { QCOMPARE(second.receive(5), QByteArray("hello")); });

    BehaviorSpec echo;
    echo.kind = BehaviorSpec::Kind::Echo;
    m_server->changeBehavior(echo);
    first.receive(5); // its own hello
    first.send("mine");
    run([&] { QCOMPARE(first.receive(4), QByteArray("mine")); });
    m_server->setResponder(std::make_unique<Deaf>());
    m_server->changeBehavior({});
    m_server->changeBehavior(echo); // hears those whom the other one did not
    first.send("heard");
    run([&] { QCOMPARE(first.receive(5), QByteArray("heard")); });
    m_server->changeBehavior({}); // nobody answers
    second.send("still?");
    second.finish();
    QTest::qWait(20);
    QVERIFY(m_server->hasConnections());
}

EPOLL_TEST_MAIN(TestResponder)
#include "tst_responder.moc"
