// SPDX-License-Identifier: GPL-3.0-or-later

// UDP and Unix domain sockets in the capture: what is written is what is read again.

#include "core/capture/pcapng/unixaddress.h"
#include "tests/core/datagramsupport.h"
#include "tests/core/pcapngtools.h"

#include <QTest>

using namespace DatagramSupport;

namespace {

/// The file says all that the index in memory says.
void compareWithFile(RecordedCapture& recorded)
{
    const CaptureSnapshotPtr live = recorded.publish();
    const CaptureSnapshotPtr read = readAll(recorded.path());
    QVERIFY(read);
    QCOMPARE(sameRecords(*live, *read), live->records.end());
    QCOMPARE(read->records.end(), live->records.end());
    QCOMPARE(read->unreadableBytes, 0);
    QCOMPARE(read->unrecordedBytes, live->unrecordedBytes);
}

}

class tst_CapturedDatagrams : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachIsARecord_data();
    void eachIsARecord();
    void costsAPacketEach();
    void cutOnes();
    void pairWritesEachOnce();
    void pairTellsTheLostFromTheOvertaken();
    void pairReadsWhatNobodyTold();
    void pairReadsWhileNothingIsRecorded();
    void pairOfUnixDatagrams();
    void largeUnixDatagrams_data();
    void largeUnixDatagrams();
    void seqpackets();
    void cutSeqpacketOfAPair();
    void addresses();
    void namesOnceInAFile();
    void namesAfterAPause();
    void eventsOfDatagrams();
    void pauses_data();
    void pauses();
};

void tst_CapturedDatagrams::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_CapturedDatagrams::eachIsARecord_data()
{
    QTest::addColumn<SocketAddress>("local");
    QTest::addColumn<SocketAddress>("peer");
    QTest::addColumn<qsizetype>("longest");
    QTest::newRow("IPv4") << server << client << qsizetype(65'507);
    QTest::newRow("IPv6") << socketAddress("::1", 5000) << socketAddress("::1", 6000)
                          << qsizetype(65'527);
    QTest::newRow("multicast") << socketAddress("239.255.1.1", 5000) << client << qsizetype(65'507);
}

void tst_CapturedDatagrams::eachIsARecord()
{
    QFETCH(const SocketAddress, local);
    QFETCH(const SocketAddress, peer);
    QFETCH(const qsizetype, longest);
    RecordedCapture recorded;
    const ConnectionId id = openConnected(recorded, Transport::Udp, Role::Server, local, peer);
    const QList<QByteArray> datagrams {"a", {}, someBytes(longest), {}, {}, "b"};
    for (const QByteArray& datagram : datagrams) {
        recorded.receive(id, datagram);
        recorded.send(id, datagram);
    }
    recorded.end(id, EndReason::ClosedByUs);
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE(saidBy(*capture, id, Direction::In), datagrams);
    QCOMPARE(saidBy(*capture, id, Direction::Out), datagrams);
    for (const CaptureRecord& record : recordsOf(*capture, RecordKind::Data)) {
        QVERIFY(record.fileOffset > 0);
        QVERIFY(!record.continues && !record.isCut);
    }
    compareWithFile(recorded);
}

void tst_CapturedDatagrams::costsAPacketEach()
{
    RecordedCapture recorded;
    const ConnectionId id = openConnected(recorded, Transport::Udp, Role::Server, server, client);
    const qint64 before = recorded.publish()->fileSize;
    recorded.receive(id, "four");
    constexpr qint64 frame = 14 + 20 + 8 + 4;
    QCOMPARE(recorded.publish()->fileSize - before, 28 + 48 + 4);
    QCOMPARE((frame + 3) / 4 * 4, 48);
    recorded.end(id, EndReason::ClosedByUs); // no packet says so
    qsizetype packets = 0;
    recorded.publish();
    for (const QByteArray& block : blocksOf(contents(recorded.path())))
        packets += isPacket(block) ? 1 : 0;
    QCOMPARE(packets, 1);
}

void tst_CapturedDatagrams::cutOnes()
{
    RecordedCapture recorded;
    const ConnectionId id = openConnected(recorded, Transport::Udp, Role::Server, server, client);
    recorded.writer.received(id, "beginning", recorded.tick(), {}, 2000);
    recorded.writer.received(id, "whole", recorded.tick(), {}, 5);
    const CaptureSnapshotPtr capture = recorded.publish();
    const QVector<CaptureRecord> read = recordsOf(*capture, RecordKind::Data);
    QCOMPARE(read[0].isCut, true);
    QCOMPARE(read[0].length, 9u);
    QCOMPARE(read[1].isCut, false);
    compareWithFile(recorded);
}

void tst_CapturedDatagrams::pairWritesEachOnce()
{
    RecordedCapture recorded;
    const DatagramPair pair(recorded);
    const qint64 before = recorded.publish()->fileSize;
    const QByteArray data = someBytes(60'000);
    recorded.send(pair.ours, data);
    recorded.receive(pair.accepted, data);
    recorded.send(pair.accepted, {});
    recorded.receive(pair.ours, {});
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE_LT(capture->fileSize - before, data.size() + 1000);
    QCOMPARE(saidBy(*capture, pair.accepted, Direction::In), (QList<QByteArray> {"first", data}));
    QCOMPARE(saidBy(*capture, pair.ours, Direction::In), (QList<QByteArray> {{}}));
    QCOMPARE(recordsOf(*capture, RecordKind::Data).last().fileOffset, -1);
    compareWithFile(recorded);
}

void tst_CapturedDatagrams::pairTellsTheLostFromTheOvertaken()
{
    RecordedCapture recorded;
    const DatagramPair pair(recorded);
    for (const char* const datagram : {"one", "two", "three", "four", "five"})
        recorded.send(pair.ours, datagram);
    const qint64 before = recorded.publish()->fileSize;
    const QList<QByteArray> received {"four", "two", "five", "one"};
    for (const QByteArray& datagram : received)
        recorded.receive(pair.accepted, datagram);
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE(saidBy(*capture, pair.accepted, Direction::In).sliced(1), received);
    QList<qint64> offsets;
    for (const CaptureRecord& record : recordsOf(*capture, RecordKind::Data)) {
        if (record.connection() == pair.accepted)
            offsets.append(record.streamOffset);
    }
    QCOMPARE(offsets, (QList<qint64> {0, 16, 8, 20, 5}));
    QCOMPARE_LT(capture->fileSize - before, 4 * 50); // no packet is written again
    compareWithFile(recorded);
}

void tst_CapturedDatagrams::pairReadsWhatNobodyTold()
{
    RecordedCapture recorded;
    const DatagramPair pair(recorded);
    recorded.writer.setRecording(false);
    recorded.send(pair.ours, "unseen");
    recorded.writer.setRecording(true);
    recorded.send(pair.ours, "seen");
    for (const char* const datagram : {"unseen", "seen", "of another", "too"})
        recorded.receive(pair.accepted, datagram);
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE(saidBy(*capture, pair.accepted, Direction::In),
        (QList<QByteArray> {"first", "unseen", "seen", "of another", "too"}));
    compareWithFile(recorded);
}

// What was read then is not what is read later, though it be the same.
void tst_CapturedDatagrams::pairReadsWhileNothingIsRecorded()
{
    RecordedCapture recorded;
    const DatagramPair pair(recorded);
    recorded.send(pair.ours, "ping");
    recorded.writer.setRecording(false);
    recorded.receive(pair.accepted, "ping");
    recorded.writer.setRecording(true);
    recorded.send(pair.ours, "ping");
    recorded.receive(pair.accepted, "ping");
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE(capture->records[newestRecord(*capture)].streamOffset, 9);
    QCOMPARE(capture->records[newestRecord(*capture)].previousPayload, 1u);
    const CaptureSnapshotPtr read = readAll(recorded.path());
    QCOMPARE(saidBy(*read, pair.accepted, Direction::In), (QList<QByteArray> {"first", "ping"}));
}

void tst_CapturedDatagrams::pairOfUnixDatagrams()
{
    RecordedCapture recorded;
    const DatagramPair pair(
        recorded, Transport::UnixDatagram, path, SocketAddress::ofUnix(QByteArray("\0x", 2)));
    const QByteArray large = someBytes(200'000);
    for (const QByteArray& datagram : {large, QByteArray(), QByteArray("small")}) {
        recorded.send(pair.ours, datagram);
        recorded.receive(pair.accepted, datagram);
    }
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE(saidBy(*capture, pair.accepted, Direction::In),
        (QList<QByteArray> {"first", large, {}, "small"}));
    compareWithFile(recorded);
}

void tst_CapturedDatagrams::largeUnixDatagrams_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("unread");
    QTest::newRow("fits") << qsizetype(65'527) << qsizetype(0);
    QTest::newRow("a byte more") << qsizetype(65'528) << qsizetype(0);
    QTest::newRow("largest") << qsizetype(212'000) << qsizetype(0);
    QTest::newRow("cut") << qsizetype(100'000) << qsizetype(100'000);
    QTest::newRow("cut where it would have fitted") << qsizetype(10) << qsizetype(65'527);
}

void tst_CapturedDatagrams::largeUnixDatagrams()
{
    QFETCH(const qsizetype, size);
    QFETCH(const qsizetype, unread);
    RecordedCapture recorded;
    const ConnectionId id
        = openConnected(recorded, Transport::UnixDatagram, Role::Server, path, unnamed);
    const QByteArray data = someBytes(size);
    recorded.writer.received(id, data, recorded.tick(), {}, size + unread);
    recorded.receive(id, "next");
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE(saidBy(*capture, id, Direction::In).join().size(), size + 4);
    const QVector<CaptureRecord> records = recordsOf(*capture, RecordKind::Data);
    const CaptureRecord& last = records[records.size() - 2];
    QCOMPARE(last.isCut, unread > 0);
    QVERIFY(!last.continues);
    QCOMPARE(capture->bytes(newestRecord(*capture) - 1, {0, size}), data);
    compareWithFile(recorded);
}

void tst_CapturedDatagrams::seqpackets()
{
    RecordedCapture recorded;
    const ConnectionId foreign
        = openConnected(recorded, Transport::UnixSeqpacket, Role::Server, path, unnamed);
    const ConnectionId ours
        = openConnected(recorded, Transport::UnixSeqpacket, Role::Client, unnamed, path);
    const ConnectionId accepted
        = openConnected(recorded, Transport::UnixSeqpacket, Role::Server, path, unnamed, ours);
    const QList<QByteArray> messages {"a", {}, "b", someBytes(100'000), {}};
    for (const QByteArray& message : messages) {
        recorded.receive(foreign, message);
        recorded.send(ours, message);
        recorded.receive(accepted, message);
    }
    recorded.finish(ours);
    recorded.finishPeer(accepted);
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE(saidBy(*capture, accepted, Direction::In), messages);
    QCOMPARE(saidBy(*capture, foreign, Direction::In).size(), messages.size() + 1); // two segments
    compareWithFile(recorded);
}

void tst_CapturedDatagrams::cutSeqpacketOfAPair()
{
    RecordedCapture recorded;
    const ConnectionId ours
        = openConnected(recorded, Transport::UnixSeqpacket, Role::Client, unnamed, path);
    const ConnectionId accepted
        = openConnected(recorded, Transport::UnixSeqpacket, Role::Server, path, unnamed, ours);
    recorded.send(ours, "long message");
    recorded.writer.received(accepted, "long", recorded.tick(), {}, 12);
    recorded.send(ours, "next");
    recorded.receive(accepted, "next");
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE(saidBy(*capture, accepted, Direction::In), (QList<QByteArray> {"long", "next"}));
    QCOMPARE(capture->unrecordedBytes, 0);
    compareWithFile(recorded);
}

void tst_CapturedDatagrams::addresses()
{
    const QByteArray abstract("\0service\0x", 10);
    RecordedCapture recorded;
    const auto details = [&](const SocketAddress& local, const SocketAddress& peer) {
        openConnected(recorded, Transport::UnixStream, Role::Server, local, peer);
        const CaptureSnapshotPtr capture = recorded.publish();
        const CaptureSnapshotPtr read = readAll(recorded.path());
        return *read->detailsOf(read->records[newestRecord(*read)]);
    };
    const EventDetails named = details(path, SocketAddress::ofUnix(abstract));
    QCOMPARE(named.local, path);
    QCOMPARE(named.peer.path, abstract);
    const EventDetails nameless = details(SocketAddress::ofUnix(QByteArray(107, 'x')), unnamed);
    QCOMPARE(nameless.local.path, QByteArray(107, 'x'));
    QVERIFY(nameless.peer.isUnix() && nameless.peer.path.isEmpty());

    // One path has one address, in any capture; "Decode As" wants its port.
    const SocketAddress made = unixaddress::inPackets(path, {7}, FlowEnd::Server);
    QCOMPARE(made, unixaddress::inPackets(path, {9}, FlowEnd::Client));
    QCOMPARE(made.addressText(), QStringLiteral("fd53::1a5f:35e6:cb91:a4f3"));
    QVERIFY(made.port >= 49'152);
    QVERIFY(unixaddress::inPackets(unnamed, {7}, FlowEnd::Client)
        != unixaddress::inPackets(unnamed, {7}, FlowEnd::Server));
    QCOMPARE(unixaddress::inPackets(client, {7}, FlowEnd::Client), client);
    for (const SocketAddress& address : {path, unnamed, SocketAddress::ofUnix(abstract)})
        QVERIFY(unixaddress::ofName(unixaddress::nameOf(address, {3})).isUnix());
    QCOMPARE(unixaddress::ofName(unixaddress::nameOf(path, {3})), path);
    QCOMPARE(unixaddress::nameOf(unnamed, {7}), QByteArray("unix:unnamed-7"));
    QCOMPARE(unixaddress::nameOf(SocketAddress::ofUnix("/a\nb"), {}), QByteArray("unix:/a?b"));
}

void tst_CapturedDatagrams::namesOnceInAFile()
{
    RecordedCapture recorded;
    for (int count = 0; count < 3; ++count)
        openConnected(recorded, Transport::UnixStream, Role::Server, path, unnamed);
    recorded.publish();
    QList<QByteArray> names;
    bool isPacketBefore = false;
    for (const QByteArray& block : blocksOf(contents(recorded.path()))) {
        isPacketBefore = isPacketBefore || isPacket(block);
        if (typeOf(block) == 4) {
            QVERIFY(!names.isEmpty() || !isPacketBefore);
            names.append(QByteArray(block.constData() + 28));
        }
    }
    QCOMPARE(names,
        (QList<QByteArray> {
            "unix:/run/app.sock", "unix:unnamed-1", "unix:unnamed-2", "unix:unnamed-3"}));
}

void tst_CapturedDatagrams::namesAfterAPause()
{
    RecordedCapture recorded;
    recorded.writer.setRecording(false);
    const ConnectionId id
        = openConnected(recorded, Transport::UnixDatagram, Role::Server, path, unnamed);
    recorded.writer.setRecording(true);
    recorded.receive(id, "x");
    recorded.publish();
    QVERIFY(contents(recorded.path()).contains("unix:/run/app.sock"));
    QVERIFY(contents(recorded.path()).contains("unix:unnamed-1"));
}

void tst_CapturedDatagrams::eventsOfDatagrams()
{
    RecordedCapture recorded;
    CaptureWriter& writer = recorded.writer;
    writer.endpointOpened({1}, Role::Server, QStringLiteral("udp:127.0.0.1:65432"),
        QStringLiteral("raw"), {}, recorded.tick(), Transport::Udp);
    writer.endpointListening({1}, server, recorded.tick());
    const ConnectionId id = openConnected(recorded, Transport::Udp, Role::Client, client, server);
    writer.errorTold(id,
        {ErrorCode::ConnectionRefused, QStringLiteral("recvmsg: Connection refused")},
        recorded.tick());
    writer.lost(id, 12, recorded.tick());
    writer.lost(EndpointId {1}, 344, recorded.tick());
    recorded.send(id, "still there");
    const CaptureSnapshotPtr capture = recorded.publish();
    const CaptureRecord told = recordsOf(*capture, RecordKind::ErrorTold).value(0);
    QCOMPARE(capture->detailsOf(told)->error.code, ErrorCode::ConnectionRefused);
    QCOMPARE(recordsOf(*capture, RecordKind::ConnectionLost).value(0).length, 12u);
    const CaptureRecord lost = recordsOf(*capture, RecordKind::EndpointLost).value(0);
    QCOMPARE(lost.length, 344u);
    QCOMPARE(lost.endpoint(), EndpointId {1});
    compareWithFile(recorded);
}

void tst_CapturedDatagrams::pauses_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::newRow("UDP") << Transport::Udp;
    QTest::newRow("Unix datagrams") << Transport::UnixDatagram;
    QTest::newRow("seqpacket") << Transport::UnixSeqpacket;
    QTest::newRow("Unix stream") << Transport::UnixStream;
}

/// With a foreign peer.
void tst_CapturedDatagrams::pauses()
{
    QFETCH(const Transport, transport);
    RecordedCapture recorded;
    const bool isUnixSocket = isUnix(transport);
    const ConnectionId id = openConnected(recorded, transport, Role::Server,
        isUnixSocket ? path : server, isUnixSocket ? unnamed : client);
    recorded.receive(id, "before");
    recorded.writer.setRecording(false);
    recorded.receive(id, "unseen");
    recorded.send(id, "answer");
    recorded.writer.setRecording(true);
    recorded.receive(id, "after");
    const CaptureSnapshotPtr live = recorded.publish();
    const CaptureSnapshotPtr read = readAll(recorded.path());
    QCOMPARE(live->unrecordedBytes, 12);
    QCOMPARE(read->unrecordedBytes, 12);
    QCOMPARE(saidBy(*read, id, Direction::In), (QList<QByteArray> {"before", "after"}));
    QCOMPARE(recordsOf(*read, RecordKind::Data).last().streamOffset, 12);
    QCOMPARE(read->detailsOf(read->records[0])->transport, transport);
}

QTEST_GUILESS_MAIN(tst_CapturedDatagrams)
#include "tst_captureddatagrams.moc"
