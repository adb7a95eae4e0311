// SPDX-License-Identifier: GPL-3.0-or-later

// Captures that other programs rewrote, and files of several captures.

#include "tests/core/pcapngtools.h"
#include "tests/core/readcapture.h"

#include <QRegularExpression>
#include <QTest>

namespace {

const SocketAddress server = serverAddress();
const SocketAddress client = clientAddress();

/// All bytes of one direction of a connection, with a '?' for each that is not in the file.
QByteArray streamOf(const CaptureSnapshot& capture, ConnectionId id, Direction direction)
{
    QByteArray bytes;
    for (qint64 index = capture.records.first(); index < capture.records.end(); ++index) {
        const CaptureRecord& record = capture.records[index];
        const bool isOfIt = record.hasStream() && record.layer == Layer::Wire
            && record.connection() == id && record.direction == direction;
        if (isOfIt && record.kind == RecordKind::Data)
            bytes += bytesOf(capture, index);
        else if (isOfIt)
            bytes += QByteArray(record.length, '?');
    }
    return bytes;
}

/// The kinds of a connection's records but for its bytes, and the reason of its end.
QString storyOf(const CaptureSnapshot& capture, ConnectionId id)
{
    QStringList story;
    for (qint64 index = capture.records.first(); index < capture.records.end(); ++index) {
        const CaptureRecord& record = capture.records[index];
        if (record.isEndpointEvent() || record.hasStream() || record.connection() != id)
            continue;
        const EventDetails* const details = capture.detailsOf(record);
        if (record.kind == RecordKind::ConnectionOpened)
            story += details->role == Role::Client ? QStringLiteral("client")
                                                   : QStringLiteral("server");
        else if (record.kind == RecordKind::Connected)
            story += details->local.toString() + u' ' + details->peer.toString();
        else if (record.kind == RecordKind::Finished)
            story += QStringLiteral("finished");
        else if (record.kind == RecordKind::PeerFinished)
            story += QStringLiteral("peer finished");
        else if (record.kind == RecordKind::Ended)
            story += endReasonName(record.reason);
    }
    return story.join(QStringLiteral(", "));
}

}

class tst_PacketStory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingButEvents();
    void ends_data();
    void ends();
    void pauseOfRecording();
    void beginningCutOff_data();
    void beginningCutOff();
    void packetsCutShort_data();
    void packetsCutShort();
    void missingInTheMiddle();
    void farIntoAStream();
    void sameIdTwice();
    void sameFileTwice();
    void foreignPackets();
    void otherClocks_data();
    void otherClocks();
    void severalSections();
    void sectionsOfBothKinds();
    void olderBehindNewer();

private:
    /// The file with these bytes, read.
    CaptureSnapshotPtr read(const QByteArray& file) { return readAll(writeFile(m_folder, file)); }

    QTemporaryDir m_folder;
};

void tst_PacketStory::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_PacketStory::everythingButEvents()
{
    RecordedCapture recorded;
    recordEverything(recorded);
    const CaptureSnapshotPtr written = recorded.publish();
    const CaptureSnapshotPtr alone = read(withoutEvents(contents(recorded.path())));
    QVERIFY(alone->findings.hasPacketsAlone);
    QCOMPARE(alone->findings.foreignPackets, 0);
    QCOMPARE(alone->findings.repeatedPackets, 0);
    QCOMPARE(alone->unreadableBytes, 0);
    int connections = 0;
    for (const CaptureRecord& record : recordsOf(*written, RecordKind::Connected)) {
        const ConnectionId id = record.connection();
        ++connections;
        for (const Direction direction : {Direction::In, Direction::Out})
            QCOMPARE(streamOf(*alone, id, direction), streamOf(*written, id, direction));
        QString story = storyOf(*written, id);
        if (id.value <= 2) // without a FIN of the server
            story.truncate(story.lastIndexOf(u','));
        QCOMPARE(storyOf(*alone, id), story);
    }
    QCOMPARE(connections, 3);
    QCOMPARE(recordsOf(*alone, RecordKind::ConnectionOpened).size(), 4); // and the refused one
    const auto sent = recordsOf(*alone, RecordKind::Data);
    QVERIFY(std::any_of(sent.begin(), sent.end(),
        [](const CaptureRecord& record) { return record.cause.value == Cause::firstCommand; }));
}

void tst_PacketStory::ends_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QList<int>>("steps"); // 1 we finish, 2 the peer does
    QTest::addColumn<EndReason>("reason");
    QTest::newRow("closed by us") << Role::Server << QList {1, 2} << EndReason::ClosedByUs;
    QTest::newRow("closed by the peer") << Role::Client << QList {2, 1} << EndReason::ClosedByPeer;
    QTest::newRow("reset by us") << Role::Server << QList<int>() << EndReason::ResetByUs;
    QTest::newRow("reset by the peer") << Role::Client << QList<int>() << EndReason::ResetByPeer;
    QTest::newRow("reset once the peer had finished")
        << Role::Server << QList {2} << EndReason::ResetByUs;
    QTest::newRow("half-closed and left") << Role::Client << QList {1} << EndReason::None;
    QTest::newRow("left") << Role::Server << QList<int>() << EndReason::None;
}

void tst_PacketStory::ends()
{
    QFETCH(const Role, role);
    QFETCH(const QList<int>, steps);
    QFETCH(const EndReason, reason);
    const bool isServer = role == Role::Server;
    RecordedCapture recorded;
    const ConnectionId id
        = recorded.openConnected(role, isServer ? server : client, isServer ? client : server);
    recorded.receive(id, "x");
    for (const int step : steps)
        step == 1 ? recorded.finish(id) : recorded.finishPeer(id);
    if (reason != EndReason::None)
        recorded.end(id, reason);
    const CaptureSnapshotPtr written = recorded.publish();
    const CaptureSnapshotPtr alone = read(withoutEvents(contents(recorded.path())));
    QCOMPARE(storyOf(*alone, id), storyOf(*written, id));
}

void tst_PacketStory::pauseOfRecording()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    recorded.receive(id, "one");
    recorded.writer.setRecording(false);
    recorded.receive(id, "two three");
    recorded.send(id, "gone");
    recorded.writer.setRecording(true);
    recorded.receive(id, "four");
    recorded.send(id, "five");
    recorded.publish();
    const CaptureSnapshotPtr alone = read(withoutEvents(contents(recorded.path())));
    QCOMPARE(streamOf(*alone, id, Direction::In), QByteArray("one?????????four"));
    QCOMPARE(streamOf(*alone, id, Direction::Out), QByteArray("????five"));
    QCOMPARE(alone->unrecordedBytes, 13);
}

void tst_PacketStory::beginningCutOff_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<int>("packets");
    for (const Role role : {Role::Server, Role::Client}) {
        const char* const name = role == Role::Server ? "server" : "client";
        QTest::addRow("%s, without its SYN", name) << role << 1;
        QTest::addRow("%s, without its handshake", name) << role << 3;
        QTest::addRow("%s, without its first bytes", name) << role << 5;
    }
}

void tst_PacketStory::beginningCutOff()
{
    QFETCH(const Role, role);
    QFETCH(const int, packets);
    const bool isServer = role == Role::Server;
    RecordedCapture recorded;
    const ConnectionId id
        = recorded.openConnected(role, isServer ? server : client, isServer ? client : server);
    recorded.receive(id, "one");
    recorded.send(id, "uno");
    recorded.receive(id, "two");
    recorded.send(id, "dos");
    recorded.finishPeer(id);
    recorded.publish();
    const CaptureSnapshotPtr alone
        = read(withoutPackets(withoutEvents(contents(recorded.path())), 0, packets));
    QCOMPARE(streamOf(*alone, id, Direction::In), QByteArray(packets == 5 ? "???two" : "onetwo"));
    QCOMPARE(streamOf(*alone, id, Direction::Out), QByteArray(packets == 5 ? "???dos" : "unodos"));
    QVERIFY(storyOf(*alone, id)
                .startsWith(isServer ? QStringLiteral("server, 127.0.0.1:65432 127.0.0.1:51927")
                                     : QStringLiteral("client, 127.0.0.1:51927 127.0.0.1:65432")));
}

void tst_PacketStory::packetsCutShort_data()
{
    QTest::addColumn<quint32>("size");
    QTest::addColumn<QByteArray>("in");
    QTest::newRow("some of the payload")
        << quint32(54 + 4) << QByteArray("0123????") + "4567???" + "ab";
    QTest::newRow("all of the payload") << quint32(54) << QByteArray(17, '?');
    QTest::newRow("nothing") << quint32(2000)
                             << QByteArray("01234567"
                                           "4567890"
                                           "ab");
}

void tst_PacketStory::packetsCutShort()
{
    QFETCH(const quint32, size);
    QFETCH(const QByteArray, in);
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    recorded.receive(id, "01234567");
    recorded.receive(id, "4567890");
    recorded.receive(id, "ab");
    recorded.publish();
    const CaptureSnapshotPtr alone = read(snapped(withoutEvents(contents(recorded.path())), size));
    QCOMPARE(streamOf(*alone, id, Direction::In), in);
}

void tst_PacketStory::missingInTheMiddle()
{
    RecordedCapture recorded;
    const CapturedPair pair(recorded);
    recorded.send(pair.ours, "one");
    recorded.receive(pair.accepted, "one");
    recorded.send(pair.ours, "two");
    recorded.receive(pair.accepted, "two");
    recorded.send(pair.ours, "three");
    recorded.receive(pair.accepted, "three");
    recorded.finish(pair.ours);
    recorded.publish();
    const QByteArray file = withoutEvents(contents(recorded.path()));
    const CaptureSnapshotPtr middle = read(withoutPackets(file, 4, 5));
    QCOMPARE(streamOf(*middle, pair.ours, Direction::Out), QByteArray("one???three"));
    QCOMPARE(streamOf(*middle, pair.accepted, Direction::In), QByteArray("one???three"));
    const CaptureSnapshotPtr end = read(withoutPackets(file, 5, 6));
    QCOMPARE(streamOf(*end, pair.accepted, Direction::In), QByteArray("onetwo?????"));
}

/// Sequence numbers have 32 bits: the gap's length is what they leave of it.
void tst_PacketStory::farIntoAStream()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    recorded.writer.setRecording(false);
    const QByteArray megabyte(1024 * 1024, 'x');
    for (int count = 0; count < 5 * 1024; ++count)
        recorded.receive(id, megabyte);
    recorded.writer.setRecording(true);
    recorded.receive(id, "here");
    recorded.publish();
    const CaptureSnapshotPtr alone
        = read(withoutPackets(withoutEvents(contents(recorded.path())), 0, 3));
    const auto data = recordsOf(*alone, RecordKind::Data);
    QCOMPARE(data.size(), 1);
    QCOMPARE(data.first().streamOffset, qint64(1) << 30);
    QCOMPARE(bytesOf(*alone, newestRecord(*alone)), QByteArray("here"));
}

void tst_PacketStory::sameIdTwice()
{
    const auto record = [](RecordedCapture& recorded, quint16 port, QByteArrayView bytes) {
        const ConnectionId id
            = recorded.openConnected(Role::Server, server, socketAddress("127.0.0.1", port));
        recorded.receive(id, bytes);
        recorded.finishPeer(id);
        recorded.finish(id);
        recorded.end(id, EndReason::ClosedByPeer);
        recorded.publish();
        return contents(recorded.path());
    };
    RecordedCapture first;
    RecordedCapture second;
    const QByteArray file = merged(record(first, 50001, "first"), record(second, 50002, "second"));
    const CaptureSnapshotPtr both = read(file);
    QCOMPARE(recordsOf(*both, RecordKind::ConnectionOpened).size(), 2);
    QCOMPARE(streamOf(*both, {1}, Direction::In), QByteArray("first"));
    QCOMPARE(streamOf(*both, {2}, Direction::In), QByteArray("second"));
    QVERIFY(storyOf(*both, {2}).endsWith(QLatin1String("closed-by-peer")));
    QCOMPARE(recordsOf(*both, RecordKind::EndpointOpened).size(), 1); // of the same server
    QCOMPARE(both->findings.repeatedPackets, 0);
}

void tst_PacketStory::sameFileTwice()
{
    RecordedCapture recorded;
    recordEverything(recorded);
    const CaptureSnapshotPtr written = recorded.publish();
    const QByteArray file = contents(recorded.path());
    const CaptureSnapshotPtr once = read(withoutEvents(file));
    const CaptureSnapshotPtr twice = read(merged(file, file));
    QCOMPARE(twice->records.end(), once->records.end());
    QCOMPARE_GT(twice->findings.repeatedPackets, 5);
    for (const CaptureRecord& record : recordsOf(*written, RecordKind::Connected)) {
        for (const Direction direction : {Direction::In, Direction::Out})
            QCOMPARE(streamOf(*twice, record.connection(), direction),
                streamOf(*written, record.connection(), direction));
    }
}

void tst_PacketStory::foreignPackets()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    recorded.receive(id, "hello");
    recorded.publish();
    const QByteArray ours = withoutEvents(contents(recorded.path()));
    QByteArray others;
    for (const QByteArray& block : blocksOf(ours)) {
        QByteArray packet = block;
        packet[28 + 6] = 0; // the source's hardware address
        others += isPacket(block) ? packet : QByteArray();
    }
    const CaptureSnapshotPtr mixed = read(ours + others);
    QCOMPARE(mixed->findings.foreignPackets, 4);
    QCOMPARE(streamOf(*mixed, id, Direction::In), QByteArray("hello"));
    QCOMPARE(recordsOf(*mixed, RecordKind::ConnectionOpened).size(), 1);
}

void tst_PacketStory::otherClocks_data()
{
    QTest::addColumn<QByteArray>("resolution"); // the option's value
    QTest::addColumn<quint64>("ticks"); // of 1,700,000,001.25 s
    QTest::newRow("nanoseconds") << QByteArray("\x09") << quint64(1'700'000'001'250'000'000);
    QTest::newRow("microseconds") << QByteArray("\x06") << quint64(1'700'000'001'250'000);
    QTest::newRow("hundredths") << QByteArray("\x02") << quint64(170'000'000'125);
    QTest::newRow("eighths") << QByteArray("\x83") << quint64(13'600'000'010);
    QTest::newRow("parts of 2^32")
        << QByteArray("\xa0") << quint64(1'700'000'001) * 4294967296 + 1073741824;
}

void tst_PacketStory::otherClocks()
{
    QFETCH(const QByteArray, resolution);
    QFETCH(const quint64, ticks);
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    recorded.receive(id, "hello");
    recorded.publish();
    QByteArray file;
    for (QByteArray block : blocksOf(withoutEvents(contents(recorded.path())))) {
        if (isPacket(block)) {
            qToUnaligned(quint32(ticks >> 32), block.data() + 12);
            qToUnaligned(quint32(ticks), block.data() + 16);
        } else if (typeOf(block) == 1) {
            block.replace(QByteArray("\x09\0\x01\0\x09", 5),
                QByteArray("\x09\0\x01\0", 4).append(resolution));
        }
        file += block;
    }
    const CaptureSnapshotPtr alone = read(file);
    QCOMPARE(streamOf(*alone, id, Direction::In), QByteArray("hello"));
    QCOMPARE(alone->records[newestRecord(*alone)].time, 1'700'000'001'250'000'000);
}

/// As `cat` puts them together, with all that was noted beside the packets.
void tst_PacketStory::severalSections()
{
    RecordedCapture first;
    recordEverything(first);
    const CaptureSnapshotPtr written = first.publish();
    RecordedCapture second;
    second.writer.endpointOpened(
        {1}, Role::Server, QStringLiteral("[::1]:7"), QStringLiteral("lines"), {}, first.tick());
    const ConnectionId id = second.writer.connectionOpened({1}, Role::Server, {}, first.tick());
    second.writer.connected(id, server, client, {}, TcpState::Established, first.tick());
    second.writer.received(id, "behind", first.tick());
    second.writer.plaintext(id, Direction::In, "plain", 6, first.tick());
    second.publish();
    const CaptureSnapshotPtr both = read(contents(first.path()) + contents(second.path()));
    QCOMPARE(both->unreadableBytes, 0);
    QVERIFY(!both->findings.hasPacketsAlone);
    QCOMPARE(sameRecords(*written, *both), written->records.end());
    const ConnectionId added {id.value + 4};
    QCOMPARE(streamOf(*both, added, Direction::In), QByteArray("behind"));
    const qint64 newest = newestRecord(*both);
    QCOMPARE(bytesOf(*both, newest), QByteArray("plain"));
    QCOMPARE(both->wireOffset(newest), 6);
    const auto opened = recordsOf(*both, RecordKind::ConnectionOpened);
    QCOMPARE(both->detailsOf(opened.last())->endpoint, EndpointId {3});
    const auto endpoints = recordsOf(*both, RecordKind::EndpointOpened);
    QCOMPARE(endpoints.last().endpoint(), EndpointId {3});
}

void tst_PacketStory::sectionsOfBothKinds()
{
    RecordedCapture recorded;
    const CapturedPair pair(recorded);
    recorded.send(pair.ours, "hello");
    recorded.receive(pair.accepted, "hello");
    recorded.publish();
    const QByteArray whole = contents(recorded.path());
    const QByteArray alone = withoutEvents(whole);
    const QList<QByteArray> files {whole + alone, alone + whole, alone + alone, whole + whole};
    for (const QByteArray& file : files) {
        const CaptureSnapshotPtr both = read(file);
        for (const quint32 before : {0, 2}) {
            QCOMPARE(
                streamOf(*both, {pair.ours.value + before}, Direction::Out), QByteArray("hello"));
            QCOMPARE(streamOf(*both, {pair.accepted.value + before}, Direction::In),
                QByteArray("hello"));
        }
        QCOMPARE(both->findings.hasPacketsAlone, file != files.last());
    }
}

void tst_PacketStory::olderBehindNewer()
{
    RecordedCapture older;
    RecordedCapture newer;
    for (RecordedCapture* recorded : {&older, &newer}) {
        const ConnectionId id = recorded->openConnected(Role::Server, server, client);
        recorded->receive(id, "x");
        recorded->publish();
    }
    const CaptureSnapshotPtr both = read(contents(newer.path()) + contents(older.path()));
    QCOMPARE_GT(both->findings.lateRecords, 0);
    QCOMPARE(read(contents(older.path()))->findings.lateRecords, 0);
    for (qint64 index = 1; index < both->records.end(); ++index)
        QCOMPARE_GE(both->records[index].time, both->records[index - 1].time);
}

QTEST_GUILESS_MAIN(tst_PacketStory)
#include "tst_packetstory.moc"
