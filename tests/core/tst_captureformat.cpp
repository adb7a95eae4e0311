// SPDX-License-Identifier: GPL-3.0-or-later

// Conversations as tshark reads them. Without tshark these tests fail.

#include "tests/core/capturesupport.h"
#include "tests/core/tsharkreader.h"

#include <QProcess>
#include <QTest>

#include <functional>

namespace {

const SocketAddress server = serverAddress();
const SocketAddress client = clientAddress();
const QByteArray clientSource = "127.0.0.1 51927";

const QString handshake = QStringLiteral("51927 SYN, 65432 SYN ACK, 51927 ACK");

/// What happens in a capture before tshark reads it.
using Steps = std::function<void(RecordedCapture&)>;

}
Q_DECLARE_METATYPE(Steps)

class tst_CaptureFormat : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void fileHeader();
    void times();
    void handshake_data();
    void handshake();
    void teardown_data();
    void teardown();
    void neverConnected_data();
    void neverConnected();
    void pairIsOneConversation_data();
    void pairIsOneConversation();
    void addressesUsedAgain();
    void causes();
};

void tst_CaptureFormat::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_CaptureFormat::fileHeader()
{
    RecordedCapture capture;
    QProcess capinfos;
    capinfos.start(QStringLiteral("capinfos"), {capture.path()});
    QVERIFY(capinfos.waitForFinished());
    const QString report = QString::fromUtf8(capinfos.readAllStandardOutput());
    QVERIFY2(capinfos.exitCode() == 0, capinfos.readAllStandardError().constData());
    for (const char* part : {"pcapng", "Ethernet", "nanoseconds", "Name = socketscope",
             "Socketscope capture, format 2", "Capture application: Socketscope", "synthesised"})
        QVERIFY2(report.contains(QLatin1String(part)), qPrintable(report));
}

void tst_CaptureFormat::times()
{
    RecordedCapture capture;
    const ConnectionId id = capture.openConnected(Role::Server, server, client);
    capture.writer.received(id, "x", 1'700'000'001'123'456'789);
    capture.publish();
    const TsharkReader shark(capture.path());
    QCOMPARE(shark.packets().last().time, QByteArray("1700000001.123456789"));
}

void tst_CaptureFormat::handshake_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Role>("role");
    QTest::newRow("accepted, IPv4") << QStringLiteral("10.9.8.7") << Role::Server;
    QTest::newRow("accepted, IPv6") << QStringLiteral("2001:db8::7") << Role::Server;
    QTest::newRow("asked for, IPv4") << QStringLiteral("10.9.8.7") << Role::Client;
    QTest::newRow("asked for, IPv6") << QStringLiteral("2001:db8::7") << Role::Client;
}

void tst_CaptureFormat::handshake()
{
    QFETCH(const QString, host);
    QFETCH(const Role, role);
    const SocketAddress local = SocketAddress::fromHostAddress(QHostAddress(host), 1111);
    const SocketAddress peer = SocketAddress::fromHostAddress(QHostAddress(host), 2222);
    RecordedCapture capture;
    const ConnectionId id = capture.openConnected(role, local, peer);
    capture.receive(id, "question");
    capture.send(id, "answer");
    capture.publish();

    const TsharkReader shark(capture.path());
    QCOMPARE(shark.exitStatus(), 0);
    QCOMPARE(shark.complaints(), QStringList());
    QCOMPARE(shark.story(),
        role == Role::Server
            ? QStringLiteral("2222 SYN, 1111 SYN ACK, 2222 ACK, 2222 PSH ACK 8, 1111 PSH ACK 6")
            : QStringLiteral("1111 SYN, 2222 SYN ACK, 1111 ACK, 2222 PSH ACK 8, 1111 PSH ACK 6"));
    QCOMPARE(shark.sentBy(host.toLatin1() + " 1111"), QByteArray("answer"));
    QCOMPARE(shark.sentBy(host.toLatin1() + " 2222"), QByteArray("question"));
}

void tst_CaptureFormat::teardown_data()
{
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QString>("story");
    const auto row = [](const char* name, const QString& story,
                         std::function<void(RecordedCapture&, ConnectionId)> steps) {
        QTest::newRow(name) << Steps([steps](RecordedCapture& capture) {
            steps(capture, capture.openConnected(Role::Server, server, client));
        }) << (story.isEmpty() ? ::handshake : ::handshake + QStringLiteral(", ") + story);
    };
    row("closed by the peer", QStringLiteral("51927 FIN ACK, 65432 ACK, 65432 FIN ACK, 51927 ACK"),
        [](RecordedCapture& capture, ConnectionId id) {
            capture.finishPeer(id);
            capture.finish(id);
            capture.end(id, EndReason::ClosedByPeer);
        });
    row("closed by us", QStringLiteral("65432 FIN ACK, 51927 ACK, 51927 FIN ACK, 65432 ACK"),
        [](RecordedCapture& capture, ConnectionId id) {
            capture.finish(id);
            capture.finishPeer(id);
            capture.end(id, EndReason::ClosedByUs);
        });
    row("half-closed by the peer, then answered",
        QStringLiteral("51927 PSH ACK 2, 51927 FIN ACK, 65432 ACK, 65432 PSH ACK 3, "
                       "65432 FIN ACK, 51927 ACK"),
        [](RecordedCapture& capture, ConnectionId id) {
            capture.receive(id, "hi");
            capture.finishPeer(id);
            capture.send(id, "hey");
            capture.finish(id);
            capture.end(id, EndReason::ClosedByPeer);
        });
    row("half-closed by us, then answered",
        QStringLiteral("65432 FIN ACK, 51927 ACK, 51927 PSH ACK 2, 51927 FIN ACK, 65432 ACK"),
        [](RecordedCapture& capture, ConnectionId id) {
            capture.finish(id);
            capture.receive(id, "hi");
            capture.finishPeer(id);
            capture.end(id, EndReason::ClosedByUs);
        });
    row("reset by the peer", QStringLiteral("51927 RST ACK"),
        [](RecordedCapture& capture, ConnectionId id) { capture.end(id, EndReason::ResetByPeer); });
    row("reset by us after its FIN", QStringLiteral("51927 FIN ACK, 65432 ACK, 65432 RST ACK"),
        [](RecordedCapture& capture, ConnectionId id) {
            capture.finishPeer(id);
            capture.end(id, EndReason::ResetByUs);
        });
    row("reset after both FINs",
        QStringLiteral("51927 FIN ACK, 65432 ACK, 65432 FIN ACK, 51927 ACK"),
        [](RecordedCapture& capture, ConnectionId id) {
            capture.finishPeer(id);
            capture.finish(id);
            capture.end(id, EndReason::ResetByPeer);
        });
    row("closed by us, the peer's FIN never seen", QStringLiteral("65432 FIN ACK, 51927 ACK"),
        [](RecordedCapture& capture, ConnectionId id) {
            capture.finish(id);
            capture.end(id, EndReason::ClosedByUs);
        });
    row("timed out", QString(),
        [](RecordedCapture& capture, ConnectionId id) { capture.end(id, EndReason::TimedOut); });
}

void tst_CaptureFormat::teardown()
{
    QFETCH(const Steps, steps);
    QFETCH(const QString, story);
    RecordedCapture capture;
    steps(capture);
    capture.publish();
    const TsharkReader shark(capture.path());
    QCOMPARE(shark.story(), story);
    QCOMPARE(shark.complaints(), QStringList());
}

void tst_CaptureFormat::neverConnected_data()
{
    QTest::addColumn<EndReason>("reason");
    QTest::addColumn<SocketAddress>("peer");
    QTest::addColumn<QString>("story");
    QTest::newRow("refused") << EndReason::Refused << server
                             << QStringLiteral("51927 SYN, 65432 RST ACK");
    QTest::newRow("timed out") << EndReason::TimedOut << server << QStringLiteral("51927 SYN");
    QTest::newRow("given up by us") << EndReason::ClosedByUs << server << QString();
    QTest::newRow("host not found") << EndReason::HostNotFound << SocketAddress() << QString();
}

void tst_CaptureFormat::neverConnected()
{
    QFETCH(const EndReason, reason);
    QFETCH(const SocketAddress, peer);
    QFETCH(const QString, story);
    RecordedCapture capture;
    capture.end(capture.open(Role::Client), reason, client, peer);
    capture.publish();
    const TsharkReader shark(capture.path());
    QCOMPARE(shark.exitStatus(), 0);
    QCOMPARE(shark.story(), story);
    QCOMPARE(shark.complaints(), QStringList());
}

void tst_CaptureFormat::pairIsOneConversation_data()
{
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QString>("end");
    const auto row = [](const char* name, const QString& end,
                         std::function<void(RecordedCapture&, const CapturedPair&)> steps) {
        QTest::newRow(name) << Steps([steps](RecordedCapture& capture) {
            const CapturedPair pair(capture);
            capture.send(pair.ours, "question");
            capture.receive(pair.accepted, "question");
            capture.send(pair.accepted, "answer");
            capture.receive(pair.ours, "answer");
            steps(capture, pair);
        }) << end;
    };
    row("closed by the client",
        QStringLiteral(", 51927 FIN ACK, 65432 ACK, 65432 FIN ACK, 51927 ACK"),
        [](RecordedCapture& capture, const CapturedPair& pair) {
            capture.finish(pair.ours);
            capture.finishPeer(pair.accepted);
            capture.finish(pair.accepted);
            capture.end(pair.accepted, EndReason::ClosedByPeer);
            capture.finishPeer(pair.ours);
            capture.end(pair.ours, EndReason::ClosedByUs);
        });
    row("reset by the client", QStringLiteral(", 51927 RST ACK"),
        [](RecordedCapture& capture, const CapturedPair& pair) {
            capture.end(pair.ours, EndReason::ResetByUs);
            capture.end(pair.accepted, EndReason::ResetByPeer);
        });
    row("reset by the client, then closed by the server", QStringLiteral(", 51927 RST ACK"),
        [](RecordedCapture& capture, const CapturedPair& pair) {
            capture.end(pair.ours, EndReason::ResetByUs);
            capture.finish(pair.accepted);
            capture.end(pair.accepted, EndReason::ResetByPeer);
        });
    row("FIN that only the server tells", QStringLiteral(", 51927 FIN ACK, 65432 ACK"),
        [](RecordedCapture& capture, const CapturedPair& pair) {
            capture.end(pair.ours, EndReason::ClosedByUs);
            capture.finishPeer(pair.accepted);
        });
    row("FIN that the server tells first", QStringLiteral(", 51927 FIN ACK, 65432 ACK"),
        [](RecordedCapture& capture, const CapturedPair& pair) {
            capture.finishPeer(pair.accepted);
            capture.finish(pair.ours);
        });
    row("reset that only the server tells",
        QStringLiteral(", 51927 FIN ACK, 65432 ACK, 51927 RST ACK"),
        [](RecordedCapture& capture, const CapturedPair& pair) {
            capture.finish(pair.ours);
            capture.end(pair.ours, EndReason::ClosedByUs);
            capture.end(pair.accepted, EndReason::ResetByPeer);
        });
}

void tst_CaptureFormat::pairIsOneConversation()
{
    QFETCH(const Steps, steps);
    QFETCH(const QString, end);
    RecordedCapture capture;
    steps(capture);
    capture.publish();
    const TsharkReader shark(capture.path());
    QCOMPARE(shark.streamCount(), 1);
    QCOMPARE(shark.story(),
        QString(::handshake + QStringLiteral(", 51927 PSH ACK 8, 65432 PSH ACK 6") + end));
    QCOMPARE(shark.complaints(), QStringList());
}

void tst_CaptureFormat::addressesUsedAgain()
{
    RecordedCapture capture;
    for (const char* text : {"first", "second"}) {
        const ConnectionId id = capture.openConnected(Role::Server, server, client);
        capture.receive(id, text);
        capture.finishPeer(id);
        capture.finish(id);
        capture.end(id, EndReason::ClosedByPeer);
    }
    capture.publish();
    const TsharkReader shark(capture.path());
    QCOMPARE(shark.streamCount(), 2);
    QCOMPARE(shark.sentBy(clientSource, 0), QByteArray("first"));
    QCOMPARE(shark.sentBy(clientSource, 1), QByteArray("second"));
    for (const QString& complaint : shark.complaints())
        QVERIFY2(complaint.contains(QStringLiteral("port")), qPrintable(complaint));
}

/// frame.packet_id finds a question with its answers, and what one command sent to many.
void tst_CaptureFormat::causes()
{
    RecordedCapture capture;
    constexpr quint32 command = Cause::firstCommand + 5;
    const ConnectionId asked = capture.openConnected(Role::Server, server, client);
    const ConnectionId other
        = capture.openConnected(Role::Server, server, socketAddress("127.0.0.1", 4000));
    capture.writer.received(asked, "question", capture.tick(), {7});
    capture.writer.sent(asked, someBytes(100'000), capture.tick(), {7});
    for (const ConnectionId id : {asked, other})
        capture.writer.sent(id, "to all", capture.tick(), {command});
    capture.receive(other, "unknown");
    capture.publish();
    const TsharkReader shark(capture.path());
    QVector<quint64> ids;
    for (const SharkPacket& packet : shark.packets()) {
        if (!packet.payload.isEmpty())
            ids.append(packet.id);
        else
            QCOMPARE(packet.id, 0u);
    }
    const QVector<quint64> wanted {7, 7, 7, command, command, 0};
    QCOMPARE(ids, wanted);
    QCOMPARE(shark.complaints(), QStringList());
    QCOMPARE(shark.exitStatus(), 0);
}

QTEST_GUILESS_MAIN(tst_CaptureFormat)
#include "tst_captureformat.moc"
