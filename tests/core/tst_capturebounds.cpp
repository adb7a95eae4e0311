// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/readconnections.h"
#include "core/capture/recordedconnections.h"
#include "core/capture/recordindex.h"
#include "tests/core/capturesupport.h"
#include "tests/core/readcapture.h"

#include <QRegularExpression>
#include <QTest>

#include <fcntl.h>

namespace {

constexpr qint64 segment = RecordLog::segmentSize;
constexpr qint64 recordSize = sizeof(CaptureRecord);

/// Takes all and keeps nothing.
class NoFile final : public OutputFile
{
public:
    [[nodiscard]] qint64 write(const uchar*, qint64 size) override { return size; }
    void cutTo(qint64) override { }
};

/// Connects, receives a byte and ends; the time goes on by a microsecond.
void addShortConnection(CaptureWriter& writer, qint64& time)
{
    const SocketAddress local = serverAddress();
    const SocketAddress peer = clientAddress();
    const ConnectionId id = writer.connectionOpened({1}, Role::Server, {}, time += 1000);
    writer.connected(id, local, peer, {}, TcpState::Established, time);
    writer.received(id, "x", time);
    writer.ended(id, EndReason::ClosedByPeer, {ErrorCode::None, {}}, time);
}

/// Opened and connected.
ReadConnection& addRead(ReadConnections& connections, quint32 id)
{
    ReadConnection& connection = *connections.place({id});
    connections.opened(connection);
    connection.isConnected = true;
    return connection;
}

} // namespace

class TestCaptureBounds : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void detailsGoWithTheirRecords()
    {
        constexpr qint64 limit = 2 * segment * recordSize;
        RecordIndex index(limit);
        EventDetails details;
        for (qint64 at = 0; at < 4 * segment; ++at) {
            details.wireOffset = at;
            CaptureRecord record;
            record.kind = RecordKind::Ended;
            index.append(record, &details);
        }
        const qint64 all = index.bytes();
        QCOMPARE_GT(all, 4 * segment * (recordSize + qint64(sizeof(EventDetails)) - 1));
        index.giveUpOldest();
        QCOMPARE(index.first(), 3 * segment); // details weigh more than records
        QCOMPARE(index.bytes(), all / 4);
        CaptureSnapshot snapshot;
        index.show(snapshot);
        QCOMPARE(snapshot.droppedRecords(), 3 * segment);
        QCOMPARE(snapshot.details.first(), 3 * segment);
        for (qint64 at = snapshot.records.first(); at < snapshot.records.end(); ++at)
            QCOMPARE(snapshot.detailsOf(snapshot.records[at])->wireOffset, at);
    }

    void recordsWithoutDetailsStay()
    {
        RecordIndex index(segment * recordSize);
        for (qint64 at = 0; at < 3 * segment; ++at)
            index.append(CaptureRecord());
        index.giveUpOldest(segment - 1); // not whole yet
        QCOMPARE(index.first(), 0);
        index.giveUpOldest(2 * segment - 1);
        QCOMPARE(index.first(), segment);
        index.giveUpOldest();
        QCOMPARE(index.first(), 2 * segment);
        QCOMPARE(index.bytes(), segment * recordSize);
        index.setLimit(0);
        index.giveUpOldest();
        QCOMPARE(index.first(), 2 * segment); // the one that is being filled stays
    }

    void idsAreRuns()
    {
        ConnectionIdSet ids;
        for (quint32 id = 1; id <= 1000; id += 2)
            ids.add({id});
        QCOMPARE(ids.runs(), 500U);
        QVERIFY(!ids.contains({2}) && ids.contains({3}) && !ids.contains({1001}));
        for (quint32 id = 1000; id >= 2; id -= 2)
            ids.add({id});
        QCOMPARE(ids.runs(), 1U);
        QVERIFY(!ids.contains({0}) && ids.contains({1}) && ids.contains({1000}));
        QVERIFY(!ids.contains({1001}));
    }

    void idsBetweenTheOldestRunsGo()
    {
        ConnectionIdSet ids;
        for (quint32 at = 0; at <= ConnectionIdSet::maxRuns; ++at)
            ids.add({1 + 2 * at});
        QCOMPARE(ids.runs(), ConnectionIdSet::maxRuns);
        QVERIFY(ids.contains({2}) && !ids.contains({4}));
    }

    void readerKeepsLiveConnectionsAlone()
    {
        ReadConnections connections;
        addRead(connections, 1);
        for (quint32 id = 2; id <= 100'000; ++id)
            connections.ended(addRead(connections, id));
        QVERIFY(connections.find({1}));
        QCOMPARE(connections.size(), 1U + 4096U);
        QCOMPARE(connections.place({2}), nullptr); // it has ended
        QVERIFY(connections.place({100'001}));
    }

    void readerKeepsWhatAPairReads()
    {
        ReadConnections connections;
        ReadConnection& sender = addRead(connections, 1);
        QVERIFY(connections.pairUp(sender, addRead(connections, 2)));
        QVERIFY(!connections.pairUp(addRead(connections, 3), sender));
        connections.ended(sender);
        const auto endOthers = [&connections](quint32 first) {
            for (quint32 id = first; id < first + 5000; ++id)
                connections.ended(addRead(connections, id));
        };
        endOthers(10);
        QVERIFY(connections.find({1}));
        connections.ended(*connections.find({2}));
        endOthers(10'000);
        QVERIFY(!connections.find({1}) && !connections.find({2}));
        QVERIFY(connections.find({3}));
    }

    void aMillionShortConnections()
    {
        constexpr qint64 count = 1'000'000;
        constexpr qint64 recordsEach = 4;
        Limits limits;
        limits.index = 8 * 1024 * 1024;
        qint64 time = 1'700'000'000'000'000'000;
        CaptureWriter writer(limits);
        QVERIFY(writer.open(std::make_unique<NoFile>(),
            std::make_shared<CaptureFile>(
                ::open("/dev/null", O_RDONLY | O_CLOEXEC), QStringLiteral("none"))));
        const ConnectionId live = writer.connectionOpened({1}, Role::Server, {}, time);
        writer.connected(live, serverAddress(), clientAddress(), {}, TcpState::Established, time);
        for (qint64 at = 0; at < count; ++at) {
            addShortConnection(writer, time);
            if (at % 1000 == 0) {
                writer.publish();
                QVERIFY(writer.waitUntilShown());
            }
        }
        writer.received(live, "still there", time);
        writer.publish();
        QVERIFY(writer.waitUntilShown());
        const CaptureSnapshotPtr shown = writer.snapshot();
        QVERIFY(shown->isRecording);
        QCOMPARE(shown->unrecordedBytes, 0);
        QCOMPARE(shown->records.end(), 2 + count * recordsEach + 1);
        QCOMPARE(shown->droppedRecords(), shown->records.first());
        const qint64 kept = shown->records.size() * recordSize
            + shown->details.size() * qint64(sizeof(EventDetails));
        QCOMPARE_GT(kept, limits.index / 2);
        QCOMPARE_LT(kept, limits.index + segment * 4 * recordSize + qint64(1) * 1024 * 1024);
        QCOMPARE(shown->records[newestRecord(*shown)].connection(), live);
    }

    void writerKnowsLiveConnectionsAlone()
    {
        RecordedConnections connections;
        const ConnectionId live = connections.add().history.id;
        for (int at = 0; at < 100'000; ++at)
            connections.release(connections.add().history.id);
        QCOMPARE(connections.size(), 1U);
        const ConnectionId newest = connections.add().history.id;
        QCOMPARE(newest.value, 100'002U);
        std::vector<ConnectionId> visited;
        connections.forEach(
            [&visited](RecordedConnection& each) { visited.push_back(each.history.id); });
        QCOMPARE(visited, (std::vector {live, newest}));
    }

    void limitsChangeWhileItRecords()
    {
        RecordedCapture recorded;
        const ConnectionId id
            = recorded.openConnected(Role::Server, serverAddress(), clientAddress());
        for (qint64 count = 0; count < 3 * segment; ++count)
            recorded.receive(id, "x");
        QCOMPARE(recorded.publish()->droppedRecords(), 0);
        recorded.writer.setLimits(recordLimit(segment));
        QVERIFY(recorded.writer.isDirty());
        QCOMPARE(recorded.publish()->droppedRecords(), 2 * segment);
    }

    void fileOfManyConnectionsIsReadWithinItsBound()
    {
        RecordedCapture recorded(recordLimit(1));
        qint64 time = recorded.tick();
        const ConnectionId live
            = recorded.openConnected(Role::Server, serverAddress(), clientAddress());
        for (int at = 0; at < 20'000; ++at)
            addShortConnection(recorded.writer, time);
        recorded.receive(live, "still there");
        recorded.publish();
        Limits limits;
        limits.index = 1024 * 1024;
        const auto reader = CaptureReader::open(recorded.path(), limits);
        qint64 shown = 0;
        qint64 most = 0;
        for (bool isDone = false; !isDone;) {
            isDone = (*reader)->advance();
            const CaptureSnapshotPtr snapshot = (*reader)->snapshot();
            QCOMPARE_LE(snapshot->records.first(), shown); // each is in one of them at least
            shown = snapshot->records.end();
            most = std::max(most, snapshot->records.size());
        }
        const CaptureSnapshotPtr read = (*reader)->snapshot();
        QCOMPARE(read->records.end(), 2 + 20'000 * 4 + 1);
        QCOMPARE_GT(read->droppedRecords(), 0);
        QCOMPARE_LT(most, 4 * segment);
        QCOMPARE(bytesOf(*read, newestRecord(*read)), QByteArray("still there"));
    }
};

QTEST_GUILESS_MAIN(TestCaptureBounds)
#include "tst_capturebounds.moc"
