// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes of streams as tshark reads them. Without tshark these tests fail.

#include "core/capture/pcapng/tcpflow.h"
#include "tests/core/capturesupport.h"
#include "tests/core/tsharkreader.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

namespace {

const SocketAddress server = serverAddress();
const SocketAddress client = clientAddress();
const QByteArray clientSource = "127.0.0.1 51927";

}

class tst_CapturedStreams : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void randomChunks_data();
    void randomChunks();
    void sequenceNumbersWrap();
    void oneWayStreamIsAcknowledged();
    void follow();
    void cutFile();
    void recordingPaused();
};

void tst_CapturedStreams::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_CapturedStreams::randomChunks_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isPair");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1") << false;
    QTest::newRow("IPv6") << QStringLiteral("::1") << false;
    QTest::newRow("IPv4 pair") << QStringLiteral("127.0.0.1") << true;
    QTest::newRow("IPv6 pair") << QStringLiteral("::1") << true;
}

void tst_CapturedStreams::randomChunks()
{
    QFETCH(const QString, host);
    QFETCH(const bool, isPair);
    QRandomGenerator chance(20240607);
    constexpr int connections = 10;
    const SocketAddress listening = SocketAddress::fromHostAddress(QHostAddress(host), 1000);
    RecordedCapture capture;
    std::array<ConnectionId, connections> clients;
    std::array<ConnectionId, connections> servers;
    std::array<QByteArray, connections> questions;
    std::array<QByteArray, connections> answers;
    for (std::size_t index = 0; index < connections; ++index) {
        const SocketAddress calling
            = SocketAddress::fromHostAddress(QHostAddress(host), quint16(2000 + index));
        if (isPair)
            clients[index] = capture.openConnected(Role::Client, calling, listening);
        servers[index] = capture.openConnected(Role::Server, listening, calling, clients[index]);
    }
    for (int round = 0; round < 200; ++round) {
        const std::size_t index = chance.bounded(quint32(connections));
        const qsizetype size = chance.bounded(2) ? chance.bounded(100) : chance.bounded(300'000);
        const QByteArray bytes = someBytes(size, chance.generate());
        if (chance.bounded(2)) {
            questions[index] += bytes;
            if (isPair)
                capture.send(clients[index], bytes);
            capture.receive(servers[index], bytes);
        } else {
            answers[index] += bytes;
            capture.send(servers[index], bytes);
            if (isPair)
                capture.receive(clients[index], bytes);
        }
    }
    capture.publish();
    const TsharkReader shark(capture.path());
    QCOMPARE(shark.exitStatus(), 0);
    QCOMPARE(shark.complaints(), QStringList());
    QCOMPARE(shark.streamCount(), connections);
    for (std::size_t index = 0; index < connections; ++index) {
        const QByteArray port = QByteArray::number(2000 + int(index));
        QVERIFY(shark.sentBy(host.toLatin1() + ' ' + port, int(index)) == questions[index]);
        QVERIFY(shark.sentBy(host.toLatin1() + " 1000", int(index)) == answers[index]);
    }
}

void tst_CapturedStreams::sequenceNumbersWrap()
{
    constexpr quint32 before = 200'000; // bytes to the wrap of the client's numbers, or fewer
    RecordedCapture capture;
    ConnectionId id = capture.open(Role::Server);
    while (TcpFlow::initialSequence(id, FlowEnd::Client) < 0u - before)
        id = capture.open(Role::Server);
    capture.connect(id, server, client);
    const QByteArray data = someBytes(400'000);
    for (qsizetype at = 0; at < data.size(); at += 1000)
        capture.receive(id, QByteArrayView(data).sliced(at, 1000));
    capture.finishPeer(id);
    capture.publish();
    const TsharkReader shark(capture.path());
    QCOMPARE(shark.complaints(), QStringList());
    QVERIFY(shark.sentBy(clientSource) == data);
}

void tst_CapturedStreams::oneWayStreamIsAcknowledged()
{
    RecordedCapture capture;
    const ConnectionId in = capture.openConnected(Role::Server, server, client);
    const ConnectionId out
        = capture.openConnected(Role::Server, server, socketAddress("127.0.0.1", 2));
    const QByteArray small = someBytes(64);
    for (int count = 0; count < 30'000; ++count) {
        capture.receive(in, small);
        capture.send(out, small);
    }
    capture.publish();
    const TsharkReader shark(capture.path());
    QCOMPARE(shark.complaints(), QStringList());
    qsizetype unanswered = 0;
    for (const SharkPacket& packet : shark.packets()) {
        if (packet.stream != 0)
            continue;
        unanswered = packet.source == clientSource ? unanswered + packet.payload.size() : 0;
        QCOMPARE_LE(unanswered, 256 * 1024);
    }
}

void tst_CapturedStreams::follow()
{
    RecordedCapture capture;
    const ConnectionId id = capture.openConnected(Role::Server, server, client);
    capture.receive(id, "question");
    capture.send(id, "answer");
    capture.publish();
    QProcess tshark;
    tshark.start(QStringLiteral("tshark"),
        {QStringLiteral("-r"), capture.path(), QStringLiteral("-q"), QStringLiteral("-z"),
            QStringLiteral("follow,tcp,ascii,0")});
    QVERIFY(tshark.waitForFinished());
    const QByteArray text = tshark.readAllStandardOutput();
    QVERIFY2(
        text.contains("Node 0: 127.0.0.1:51927\nNode 1: 127.0.0.1:65432\n8\nquestion\n\t6\nanswer"),
        text.constData());
}

void tst_CapturedStreams::cutFile()
{
    RecordedCapture capture;
    const ConnectionId id = capture.openConnected(Role::Server, server, client);
    for (int count = 1; count <= 20; ++count)
        capture.receive(id, someBytes(count * 7));
    const qint64 wholeSize = capture.publish()->fileSize;
    QFile file(capture.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    const qint64 firstPayload = capture.writer.snapshot()->records[2].fileOffset;
    QRandomGenerator chance(1);
    for (int round = 0; round < 15; ++round) {
        const qint64 size = firstPayload + chance.bounded(wholeSize - firstPayload);
        QVERIFY(file.resize(0) && file.seek(0) && file.write(bytes.first(size)) == size
            && file.flush());
        qint64 whole = 0;
        for (qint64 index = 2; index < capture.writer.snapshot()->records.end(); ++index) {
            const CaptureRecord& record = capture.writer.snapshot()->records[index];
            const qint64 blockEnd = (record.fileOffset + record.length + 3) / 4 * 4 + 4;
            whole += blockEnd <= size;
        }
        const TsharkReader shark(capture.path());
        const QString story = shark.story();
        QCOMPARE(story.count(QStringLiteral("PSH")), whole);
        QCOMPARE(shark.complaints(), QStringList());
    }
}

void tst_CapturedStreams::recordingPaused()
{
    RecordedCapture capture;
    const ConnectionId id = capture.openConnected(Role::Server, server, client);
    capture.receive(id, "before");
    capture.writer.setRecording(false);
    capture.receive(id, "while off");
    const ConnectionId other
        = capture.openConnected(Role::Server, server, socketAddress("127.0.0.1", 9));
    capture.writer.setRecording(true);
    capture.receive(id, "after");
    capture.receive(other, "other");
    capture.publish();
    const TsharkReader shark(capture.path());
    QCOMPARE(shark.exitStatus(), 0);
    QCOMPARE(shark.sentBy(clientSource, 0), QByteArray("beforeafter"));
    QCOMPARE(shark.sentBy("127.0.0.1 9", 1), QByteArray("other"));
    // The gap is there to be seen: of just the bytes that passed unrecorded.
    QCOMPARE(shark.complaints().size(), 1);
    QVERIFY2(shark.complaints().first().contains(QStringLiteral("revious segment")),
        qPrintable(shark.complaints().first()));
}

QTEST_GUILESS_MAIN(tst_CapturedStreams)
#include "tst_capturedstreams.moc"
