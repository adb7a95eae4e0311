// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturewriter.h"

#include "tests/core/capturesupport.h"

#include <QTest>

namespace {

const SocketAddress server = serverAddress();
const SocketAddress client = clientAddress();

}

class tst_CaptureWriter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingYet();
    void endpointEvents();
    void connectionEvents();
    void dirtyUntilPublished();
    void whatWaitsNow();
    void snapshotStaysAsItWas();
    void timesNeverRunBackwards();
    void bytesOfEachRecord();
    void bytesAcrossRecords_data();
    void bytesAcrossRecords();
    void longReadIsSplit_data();
    void longReadIsSplit();
    void bufferIsWrittenWhenFull();
    void oldestRecordsGo();
};

void tst_CaptureWriter::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_CaptureWriter::nothingYet()
{
    CaptureWriter writer;
    QVERIFY(writer.snapshot());
    QVERIFY(writer.snapshot()->records.isEmpty());
    QVERIFY(!writer.isRecording());
    QVERIFY(!writer.isDirty());
}

void tst_CaptureWriter::endpointEvents()
{
    RecordedCapture recorded;
    CaptureWriter& writer = recorded.writer;
    const Error busy {ErrorCode::TooManyOpenFiles, QStringLiteral("accept: Too many open files")};
    const Error taken {ErrorCode::AddressInUse, QStringLiteral("bind: Address already in use")};
    writer.endpointOpened({7}, Role::Server, QStringLiteral(":65432"), QStringLiteral("lines"),
        QStringLiteral("echo"), recorded.tick());
    writer.endpointListening({7}, server, recorded.tick());
    writer.endpointPaused({7}, busy, recorded.tick());
    writer.endpointResumed({7}, recorded.tick());
    writer.endpointStopped({7}, recorded.tick());
    writer.endpointFailed({7}, taken, recorded.tick());
    const CaptureSnapshotPtr capture = recorded.publish();

    const QVector<RecordKind> kinds {RecordKind::EndpointOpened, RecordKind::EndpointListening,
        RecordKind::EndpointPaused, RecordKind::EndpointResumed, RecordKind::EndpointStopped,
        RecordKind::EndpointFailed};
    QCOMPARE(capture->records.size(), kinds.size());
    for (qint64 index = 0; index < kinds.size(); ++index) {
        QCOMPARE(capture->records[index].kind, kinds[index]);
        QCOMPARE(capture->records[index].endpoint(), EndpointId {7});
    }
    const EventDetails* const opened = capture->detailsOf(capture->records[0]);
    QCOMPARE(opened->role, Role::Server);
    QCOMPARE(opened->target, QStringLiteral(":65432"));
    QCOMPARE(opened->framing, QStringLiteral("lines"));
    QCOMPARE(opened->behavior, QStringLiteral("echo"));
    QCOMPARE(capture->detailsOf(capture->records[1])->local, server);
    QCOMPARE(capture->detailsOf(capture->records[2])->error, busy);
    QCOMPARE(capture->detailsOf(capture->records[3]), nullptr);
    QCOMPARE(capture->detailsOf(capture->records[5])->error, taken);
}

void tst_CaptureWriter::connectionEvents()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Client, client, server);
    QCOMPARE(id, ConnectionId {1});
    recorded.writer.refused(id, 12345, recorded.tick());
    recorded.finishPeer(id);
    recorded.finish(id);
    const Error error {ErrorCode::Other, QStringLiteral("recv: odd")};
    recorded.writer.ended(id, EndReason::Error, error, recorded.tick());
    const CaptureSnapshotPtr capture = recorded.publish();

    QCOMPARE(capture->records.size(), 6);
    const EventDetails* const opened = capture->detailsOf(capture->records[0]);
    QCOMPARE(capture->records[0].kind, RecordKind::ConnectionOpened);
    QCOMPARE(opened->endpoint, EndpointId {1});
    QCOMPARE(opened->role, Role::Client);
    QCOMPARE(opened->target, QStringLiteral("localhost:5000"));
    const EventDetails* const connected = capture->detailsOf(capture->records[1]);
    QCOMPARE(capture->records[1].kind, RecordKind::Connected);
    QCOMPARE(capture->records[1].tcpState, TcpState::Established);
    QCOMPARE(connected->local, client);
    QCOMPARE(connected->peer, server);
    QCOMPARE(capture->records[2].kind, RecordKind::Refused);
    QCOMPARE(capture->records[2].length, 12345u);
    QCOMPARE(capture->records[3].kind, RecordKind::PeerFinished);
    QCOMPARE(capture->records[3].tcpState, TcpState::CloseWait);
    QCOMPARE(capture->records[4].kind, RecordKind::Finished);
    QCOMPARE(capture->records[5].kind, RecordKind::Ended);
    QCOMPARE(capture->records[5].reason, EndReason::Error);
    QCOMPARE(capture->detailsOf(capture->records[5])->error, error);
    QCOMPARE(recorded.open(Role::Client), ConnectionId {2});
}

void tst_CaptureWriter::dirtyUntilPublished()
{
    RecordedCapture recorded;
    recorded.publish();
    QVERIFY(!recorded.writer.isDirty());
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    recorded.publish();
    recorded.receive(id, {});
    QVERIFY(!recorded.writer.isDirty());
    recorded.receive(id, "a");
    QVERIFY(recorded.writer.isDirty());
    recorded.publish();
    recorded.writer.setRecording(false);
    QVERIFY(recorded.writer.isDirty());
    recorded.publish();
    recorded.receive(id, "b");
    QVERIFY(recorded.writer.isDirty());
}

void tst_CaptureWriter::whatWaitsNow()
{
    RecordedCapture recorded;
    const CaptureSnapshotPtr before = recorded.publish();
    QVERIFY(before->now->connections.empty());
    NowTable table;
    table.connections.push_back({{7}, 1, 100, {}, {}, false});
    const auto now = std::make_shared<const NowTable>(table);
    recorded.writer.setNow(now);
    QVERIFY(recorded.writer.isDirty());
    QVERIFY(before->now->connections.empty());
    QCOMPARE(recorded.publish()->now, now);
    recorded.writer.setNow(NowTable::empty());
    QVERIFY(recorded.publish()->now->connections.empty());
}

void tst_CaptureWriter::snapshotStaysAsItWas()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    recorded.receive(id, "first");
    const CaptureSnapshotPtr before = recorded.publish();
    const qint64 size = before->fileSize;
    recorded.receive(id, "second");
    QCOMPARE(recorded.writer.snapshot(), before);
    const CaptureSnapshotPtr after = recorded.publish();
    QCOMPARE(before->records.size(), 3);
    QCOMPARE(before->fileSize, size);
    QCOMPARE(after->records.size(), 4);
    QCOMPARE_GT(after->fileSize, size);
    QCOMPARE(QFile(recorded.path()).size(), after->fileSize);
}

void tst_CaptureWriter::timesNeverRunBackwards()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    recorded.writer.received(id, "late", 2'000'000'000'000'000'000);
    recorded.writer.sent(id, "early", 1'000'000'000'000'000'000);
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE(capture->records[2].time, 2'000'000'000'000'000'000);
    QCOMPARE(capture->records[3].time, 2'000'000'000'000'000'000);
}

void tst_CaptureWriter::bytesOfEachRecord()
{
    RecordedCapture recorded;
    const ConnectionId one = recorded.openConnected(Role::Server, server, client);
    const ConnectionId other
        = recorded.openConnected(Role::Server, server, socketAddress("127.0.0.1", 4000));
    recorded.receive(one, "ab");
    recorded.receive(other, "CDE");
    recorded.send(one, "fghi");
    recorded.receive(one, "jklmn");
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE(bytesOf(*capture, 4), QByteArray("ab"));
    QCOMPARE(bytesOf(*capture, 5), QByteArray("CDE"));
    QCOMPARE(bytesOf(*capture, 6), QByteArray("fghi"));
    QCOMPARE(bytesOf(*capture, 7), QByteArray("jklmn"));
    QCOMPARE(capture->records[7].streamOffset, 2);
    QCOMPARE(capture->records[7].previousPayload, 3u);
    QCOMPARE(capture->records[6].direction, Direction::Out);
    QCOMPARE(capture->records[6].previousPayload, 0u);
}

void tst_CaptureWriter::bytesAcrossRecords_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("end");
    for (qint64 start = 0; start < 12; ++start) {
        for (qint64 end = start; end <= 12; ++end)
            QTest::addRow("%d to %d", int(start), int(end)) << start << end;
    }
}

void tst_CaptureWriter::bytesAcrossRecords()
{
    QFETCH(const qint64, start);
    QFETCH(const qint64, end);
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    const QByteArray stream = "abcdefghijkl";
    for (qsizetype piece = 0; piece < stream.size(); piece += 4) {
        recorded.receive(id, QByteArrayView(stream).sliced(piece, 4));
        recorded.send(id, "in between");
    }
    const CaptureSnapshotPtr capture = recorded.publish();
    const qint64 newestReceived = newestRecord(*capture) - 1;
    QCOMPARE(capture->bytes(newestReceived, {start, end}), stream.mid(start, end - start));
}

void tst_CaptureWriter::longReadIsSplit_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<quint32>("maxPayload");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1") << 65'495u;
    QTest::newRow("IPv6") << QStringLiteral("::1") << 65'515u;
}

void tst_CaptureWriter::longReadIsSplit()
{
    QFETCH(const QString, address);
    QFETCH(const quint32, maxPayload);
    const auto at = [&address](quint16 port) {
        return SocketAddress::fromHostAddress(QHostAddress(address), port);
    };
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, at(1), at(2));
    const QByteArray data = someBytes(qsizetype(maxPayload) * 2 + 1);
    recorded.send(id, data);
    recorded.send(id, QByteArrayView(data).first(maxPayload));
    const CaptureSnapshotPtr capture = recorded.publish();
    const QVector<CaptureRecord> records = recordsOf(*capture, RecordKind::Data);
    const QVector<quint32> lengths {maxPayload, maxPayload, 1, maxPayload};
    const QVector<bool> continued {true, true, false, false};
    QCOMPARE(records.size(), lengths.size());
    for (qsizetype index = 0; index < records.size(); ++index) {
        QCOMPARE(records[index].length, lengths[index]);
        QCOMPARE(records[index].continues, continued[index]);
    }
    QCOMPARE(capture->bytes(newestRecord(*capture) - 1, {0, data.size()}), data);
    QCOMPARE(bytesOf(*capture, newestRecord(*capture)), data.first(maxPayload));
}

void tst_CaptureWriter::bufferIsWrittenWhenFull()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    const QByteArray data = someBytes(3'000'000);
    for (qsizetype at = 0; at < data.size(); at += 10'000)
        recorded.receive(id, QByteArrayView(data).sliced(at, 10'000));
    QTRY_COMPARE_GT(QFile(recorded.path()).size(), 2'000'000);
    QCOMPARE(wholeBlocks(recorded.path()), QFile(recorded.path()).size());
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE(capture->bytes(newestRecord(*capture), {0, data.size()}), data);
}

void tst_CaptureWriter::oldestRecordsGo()
{
    constexpr qint64 segment = 8192;
    RecordedCapture recorded(recordLimit(segment));
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    for (qint64 count = 0; count < 3 * segment; ++count)
        recorded.receive(id, "x");
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE(capture->records.first(), 2 * segment);
    const qint64 newest = newestRecord(*capture);
    QCOMPARE(newest, 3 * segment + 1);
    QCOMPARE(bytesOf(*capture, newest), QByteArray("x"));
    const qint64 streamEnd = 3 * segment;
    const qint64 oldestKept = capture->records[capture->records.first()].streamOffset;
    QCOMPARE(capture->bytes(newest, {oldestKept, streamEnd}).size(), streamEnd - oldestKept);
    QCOMPARE(capture->bytes(newest, {oldestKept - 1, streamEnd}), QByteArray());
}

QTEST_GUILESS_MAIN(tst_CaptureWriter)
#include "tst_capturewriter.moc"
