// SPDX-License-Identifier: GPL-3.0-or-later

// What packets alone tell of UDP and Unix domain sockets, where another program has left the event
// blocks out.

#include "tests/core/datagramsupport.h"
#include "tests/core/pcapngtools.h"

#include <QTest>

using namespace DatagramSupport;

class TestPacketStoryDatagrams : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void tellsOfUdp();
    void tellsOfUnix();
    void tellsOfPair();
};

void TestPacketStoryDatagrams::tellsOfUdp()
{
    RecordedCapture recorded;
    const ConnectionId served
        = openConnected(recorded, Transport::Udp, Role::Server, server, client);
    recorded.receive(served, "question");
    recorded.send(served, "answer");
    recorded.receive(served, {});
    const ConnectionId asking = openConnected(
        recorded, Transport::Udp, Role::Client, client, socketAddress("127.0.0.9", 53));
    recorded.send(asking, "who?");
    recorded.writer.received(asking, "part", recorded.tick(), {}, 100);
    recorded.publish();
    QTemporaryDir folder;
    const CaptureSnapshotPtr read
        = readAll(writeFile(folder, withoutEvents(contents(recorded.path()))));
    QVERIFY(read);
    QCOMPARE(saidBy(*read, served, Direction::In), (QList<QByteArray> {"question", {}}));
    QCOMPARE(saidBy(*read, served, Direction::Out), (QList<QByteArray> {"answer"}));
    QCOMPARE(saidBy(*read, asking, Direction::Out), (QList<QByteArray> {"who?"}));
    QCOMPARE(saidBy(*read, asking, Direction::In), (QList<QByteArray> {"part"}));
    QCOMPARE(recordsOf(*read, RecordKind::Data).last().isCut, true);
    QCOMPARE(read->unrecordedBytes, 0);
    const QVector<CaptureRecord> opened = recordsOf(*read, RecordKind::ConnectionOpened);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(read->detailsOf(opened[0])->transport, Transport::Udp);
    QCOMPARE(read->detailsOf(opened[0])->role, Role::Server);
    QCOMPARE(read->detailsOf(opened[1])->role, Role::Client);
    QCOMPARE(recordsOf(*read, RecordKind::Ended).size(), 0);
}

void TestPacketStoryDatagrams::tellsOfUnix()
{
    RecordedCapture recorded;
    const ConnectionId stream
        = openConnected(recorded, Transport::UnixStream, Role::Server, path, unnamed);
    recorded.receive(stream, "hello");
    recorded.finishPeer(stream);
    const ConnectionId datagrams
        = openConnected(recorded, Transport::UnixDatagram, Role::Server, path, unnamed);
    recorded.receive(datagrams, someBytes(100'000));
    recorded.publish();
    QTemporaryDir folder;
    const CaptureSnapshotPtr read
        = readAll(writeFile(folder, withoutEvents(contents(recorded.path()))));
    QVERIFY(read);
    const QVector<CaptureRecord> connected = recordsOf(*read, RecordKind::Connected);
    QCOMPARE(connected.size(), 2);
    for (const CaptureRecord& record : connected) {
        QCOMPARE(read->detailsOf(record)->local, path);
        QCOMPARE(read->detailsOf(record)->peer, unnamed);
    }
    const QVector<CaptureRecord> opened = recordsOf(*read, RecordKind::ConnectionOpened);
    QCOMPARE(read->detailsOf(opened[0])->transport, Transport::UnixStream);
    QCOMPARE(read->detailsOf(opened[1])->transport, Transport::UnixDatagram);
    QCOMPARE(saidBy(*read, stream, Direction::In), (QList<QByteArray> {"hello"}));
    // What fits in a packet.
    QCOMPARE(saidBy(*read, datagrams, Direction::In).value(0), someBytes(100'000).first(65'527));
    QCOMPARE(recordsOf(*read, RecordKind::Data).last().isCut, true);
}

void TestPacketStoryDatagrams::tellsOfPair()
{
    RecordedCapture recorded;
    const DatagramPair pair(recorded);
    recorded.send(pair.accepted, "answer");
    recorded.receive(pair.ours, "answer");
    recorded.publish();
    QTemporaryDir folder;
    const CaptureSnapshotPtr read
        = readAll(writeFile(folder, withoutEvents(contents(recorded.path()))));
    QVERIFY(read);
    // The first datagram was sent before the server's end was known.
    QCOMPARE(saidBy(*read, pair.ours, Direction::Out), (QList<QByteArray> {"first"}));
    QCOMPARE(saidBy(*read, pair.accepted, Direction::Out), (QList<QByteArray> {"answer"}));
    QCOMPARE(saidBy(*read, pair.ours, Direction::In), (QList<QByteArray> {"answer"}));
}

QTEST_GUILESS_MAIN(TestPacketStoryDatagrams)
#include "tst_packetstorydatagrams.moc"
