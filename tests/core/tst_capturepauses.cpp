// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/filesizelimit.h"
#include "tests/core/readcapture.h"

#include <QRegularExpression>
#include <QTest>

namespace {

const SocketAddress server = serverAddress();
const SocketAddress client = clientAddress();

}

/// What a file tells of what happened while nothing was recorded.
class tst_CapturePauses : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pause();
    void connectionsThatCameDuringAPause();
    void recordingStartsLate();
    void endsDuringAPause();
    void endsThatAFullDiskLost();

private:
    QTemporaryDir m_folder;
};

void tst_CapturePauses::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_CapturePauses::pause()
{
    RecordedCapture recorded;
    recorded.writer.endpointOpened(
        {1}, Role::Server, {}, QStringLiteral("lines"), {}, recorded.tick());
    const CapturedPair pair(recorded);
    recorded.send(pair.ours, "before");
    recorded.receive(pair.accepted, "before");
    recorded.writer.setRecording(false);
    recorded.send(pair.ours, "unseen");
    recorded.finishPeer(pair.ours);
    recorded.writer.setRecording(true);
    recorded.send(pair.ours, "after");
    recorded.receive(pair.accepted, "unseenafter");
    const CaptureSnapshotPtr written = recorded.publish();
    const CaptureSnapshotPtr read = readAll(recorded.path());
    for (const ConnectionId id : {pair.ours, pair.accepted}) {
        for (const Direction direction : {Direction::In, Direction::Out})
            QCOMPARE(bytesPassed(*read, id, direction), bytesPassed(*written, id, direction));
    }
    QCOMPARE(read->unrecordedBytes, 12);
    QCOMPARE(recordsOf(*read, RecordKind::PeerFinished).size(), 1);
    QCOMPARE(recordsOf(*read, RecordKind::Connected).size(), 2);
    const qint64 newest = newestRecord(*read);
    QCOMPARE(read->records[newest].connection(), pair.accepted);
    QCOMPARE(read->records[newest].streamOffset, 12);
    QCOMPARE(bytesOf(*read, newest), QByteArray("after"));
    QCOMPARE(read->bytes(newest, {12, 16}), QByteArray("afte"));
    QCOMPARE(read->bytes(newest, {3, 16}), QByteArray("ore"));
}

void tst_CapturePauses::connectionsThatCameDuringAPause()
{
    RecordedCapture recorded;
    recorded.writer.setRecording(false);
    const ConnectionId gone = recorded.openConnected(Role::Server, server, client);
    recorded.end(gone, EndReason::ClosedByUs);
    const CapturedPair pair(recorded);
    recorded.send(pair.ours, "unseen");
    recorded.writer.setRecording(true);
    recorded.send(pair.ours, "seen");
    recorded.receive(pair.accepted, "unseenseen");
    recorded.publish();
    const CaptureSnapshotPtr read = readAll(recorded.path());
    QCOMPARE(recordsOf(*read, RecordKind::ConnectionOpened).size(), 2);
    QCOMPARE(recordsOf(*read, RecordKind::ConnectionOpened)[0].connection(), pair.ours);
    QCOMPARE(bytesPassed(*read, pair.ours, Direction::Out), 10);
    QCOMPARE(bytesPassed(*read, pair.accepted, Direction::In), 10);
    QCOMPARE(bytesOf(*read, newestRecord(*read)), QByteArray("seen"));
}

void tst_CapturePauses::recordingStartsLate()
{
    CaptureWriter writer;
    const QString path = m_folder.filePath(QStringLiteral("late.pcapng"));
    writer.endpointOpened({7}, Role::Server, {}, QStringLiteral("lines"), {}, 1);
    writer.endpointListening({7}, server, 2);
    const ConnectionId id = writer.connectionOpened({7}, Role::Server, {}, 3);
    writer.connected(id, server, client, {}, TcpState::Established, 4);
    writer.received(id, "unseen", 5);
    QVERIFY(writer.open(path));
    writer.received(id, "seen", 6);
    writer.publish();
    QVERIFY(writer.waitUntilShown());
    const CaptureSnapshotPtr read = readAll(path);
    QCOMPARE(recordsOf(*read, RecordKind::EndpointListening).size(), 1);
    QCOMPARE(read->detailsOf(recordsOf(*read, RecordKind::Connected).at(0))->peer, client);
    QCOMPARE(bytesPassed(*read, id, Direction::In), 10);
    QCOMPARE(bytesOf(*read, newestRecord(*read)), QByteArray("seen"));
}

void tst_CapturePauses::endsDuringAPause()
{
    RecordedCapture recorded;
    const CapturedPair pair(recorded);
    const ConnectionId connecting = recorded.open(Role::Client);
    const ConnectionId live = recorded.openConnected(Role::Server, server, client);
    recorded.writer.setRecording(false);
    recorded.send(pair.ours, "unseen");
    recorded.finish(pair.ours);
    recorded.end(pair.ours, EndReason::ClosedByUs);
    recorded.end(pair.accepted, EndReason::ResetByPeer);
    recorded.writer.ended(connecting, EndReason::Refused,
        {ErrorCode::ConnectionRefused, QStringLiteral("refused")}, recorded.tick(), client, server);
    recorded.publish();
    const qint64 resumed = recorded.tick();
    recorded.writer.setRecording(true);
    recorded.receive(live, "seen");
    recorded.publish();
    const CaptureSnapshotPtr read = readAll(recorded.path());
    const QVector<CaptureRecord> ends = recordsOf(*read, RecordKind::Ended);
    QCOMPARE(ends.size(), 3);
    QCOMPARE(ends[0].connection(), pair.ours);
    QCOMPARE(ends[0].reason, EndReason::ClosedByUs);
    QCOMPARE(ends[0].tcpState, TcpState::Closed);
    QCOMPARE_GE(ends[0].time + 1'000'000, resumed);
    QCOMPARE(ends[1].reason, EndReason::ResetByPeer);
    QCOMPARE(ends[2].reason, EndReason::Refused);
    QCOMPARE(read->detailsOf(ends[2])->error.detail, QStringLiteral("refused"));
    QCOMPARE(recordsOf(*read, RecordKind::Finished).size(), 1);
    QCOMPARE(bytesPassed(*read, pair.ours, Direction::Out), 6);
    QCOMPARE(bytesOf(*read, newestRecord(*read)), QByteArray("seen"));

    const qint64 sizeBefore = QFile(recorded.path()).size();
    recorded.writer.setRecording(false);
    recorded.writer.setRecording(true);
    recorded.publish();
    QCOMPARE(recordsOf(*readAll(recorded.path()), RecordKind::Ended).size(), 3);
    QCOMPARE_LT(QFile(recorded.path()).size() - sizeBefore, 300); // the live one alone
}

void tst_CapturePauses::endsThatAFullDiskLost()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    const qint64 fileSize = recorded.publish()->fileSize;
    {
        const FileSizeLimit limit(fileSize + 10);
        recorded.end(id, EndReason::ClosedByPeer);
        QVERIFY(!recorded.publish()->isRecording);
    }
    QCOMPARE(recordsOf(*readAll(recorded.path()), RecordKind::Ended).size(), 0);
    recorded.writer.setRecording(true);
    recorded.publish();
    const QVector<CaptureRecord> ends = recordsOf(*readAll(recorded.path()), RecordKind::Ended);
    QCOMPARE(ends.size(), 1);
    QCOMPARE(ends[0].reason, EndReason::ClosedByPeer);
}

QTEST_GUILESS_MAIN(tst_CapturePauses)
#include "tst_capturepauses.moc"
