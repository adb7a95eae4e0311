// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturewriter.h"

#include "tests/core/capturesupport.h"

#include <QTest>

namespace {

const SocketAddress server = serverAddress();
const SocketAddress client = clientAddress();

}

class tst_CapturedPair : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pairWritesEachByteOnce();
    void pairReadsInOtherPieces();
    void pairKnownAfterTheFirstBytes();
    void pairNamedBeforeItIsConnected();
    void pairGoneBeforeItIsAccepted();
    void pairReadsWhatPassedUnrecorded();
    void connectionsEndWhileNothingIsRecorded();
};

void tst_CapturedPair::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_CapturedPair::pairWritesEachByteOnce()
{
    RecordedCapture recorded;
    const CapturedPair pair(recorded);
    const qint64 before = recorded.publish()->fileSize;
    const QByteArray data = someBytes(60'000);
    recorded.send(pair.ours, data);
    recorded.receive(pair.accepted, data);
    recorded.send(pair.accepted, "answer");
    recorded.receive(pair.ours, "answer");
    recorded.send(pair.ours, "more");
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE_LT(capture->fileSize - before, data.size() + 1000);

    const CaptureRecord& received = capture->records[5];
    QCOMPARE(received.connection(), pair.accepted);
    QCOMPARE(received.direction, Direction::In);
    QCOMPARE(received.fileOffset, -1);
    QCOMPARE(received.previousPayload, 1u);
    QCOMPARE(bytesOf(*capture, 5), data);
    QCOMPARE(bytesOf(*capture, 7), QByteArray("answer"));
    QCOMPARE(capture->records[8].previousPayload, 4u); // records without payload are not in a chain
    QCOMPARE(capture->detailsOf(capture->records[3])->pair, pair.ours);
    QCOMPARE(capture->unrecordedBytes, 0);
}

void tst_CapturedPair::pairReadsInOtherPieces()
{
    RecordedCapture recorded;
    const CapturedPair pair(recorded);
    const QByteArray data = someBytes(200'000);
    recorded.send(pair.ours, QByteArrayView(data).first(150'000));
    recorded.receive(pair.accepted, QByteArrayView(data).first(10));
    recorded.send(pair.ours, QByteArrayView(data).sliced(150'000));
    recorded.receive(pair.accepted, QByteArrayView(data).sliced(10, 149'995));
    recorded.receive(pair.accepted, QByteArrayView(data).sliced(150'005));
    const CaptureSnapshotPtr capture = recorded.publish();
    const qint64 newest = newestRecord(*capture);
    QCOMPARE(bytesOf(*capture, newest), data.mid(150'005));
    QCOMPARE(bytesOf(*capture, newest - 1), data.mid(10, 149'995));
    QCOMPARE(capture->bytes(newest, {0, data.size()}), data);
    QCOMPARE(capture->bytes(newest - 1, {5, 150'001}), data.mid(5, 149'996));
}

void tst_CapturedPair::pairKnownAfterTheFirstBytes()
{
    RecordedCapture recorded;
    const ConnectionId ours = recorded.openConnected(Role::Client, client, server);
    recorded.send(ours, "early");
    const ConnectionId accepted = recorded.openConnected(Role::Server, server, client, ours);
    recorded.receive(accepted, "early");
    const CaptureSnapshotPtr capture = recorded.publish();
    const CaptureRecord& record = capture->records[newestRecord(*capture)];
    QCOMPARE(record.fileOffset, -1);
    QCOMPARE(bytesOf(*capture, newestRecord(*capture)), QByteArray("early"));
}

void tst_CapturedPair::pairNamedBeforeItIsConnected()
{
    RecordedCapture recorded;
    const ConnectionId ours = recorded.open(Role::Client);
    const ConnectionId accepted = recorded.openConnected(Role::Server, server, client, ours);
    recorded.send(accepted, "welcome");
    recorded.connect(ours, client, server, accepted);
    recorded.receive(ours, "welcome");
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE(capture->records[newestRecord(*capture)].fileOffset, -1);
    QCOMPARE(bytesOf(*capture, newestRecord(*capture)), QByteArray("welcome"));
}

void tst_CapturedPair::pairGoneBeforeItIsAccepted()
{
    RecordedCapture recorded;
    const ConnectionId ours = recorded.openConnected(Role::Client, client, server);
    recorded.send(ours, "hello");
    recorded.finish(ours);
    recorded.end(ours, EndReason::ClosedByUs);
    const ConnectionId accepted = recorded.openConnected(Role::Server, server, client, ours);
    recorded.receive(accepted, "hello");
    recorded.finishPeer(accepted);
    const CaptureSnapshotPtr capture = recorded.publish();
    const QVector<CaptureRecord> records = recordsOf(*capture, RecordKind::Data);
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.last().fileOffset, -1);
    QCOMPARE(bytesOf(*capture, newestRecord(*capture) - 1), QByteArray("hello"));
}

void tst_CapturedPair::pairReadsWhatPassedUnrecorded()
{
    RecordedCapture recorded;
    const CapturedPair pair(recorded);
    recorded.writer.setRecording(false);
    recorded.send(pair.ours, "unseen");
    recorded.writer.setRecording(true);
    recorded.send(pair.ours, "seen");
    recorded.receive(pair.accepted, "unseenseen");
    const CaptureSnapshotPtr capture = recorded.publish();
    const qint64 newest = newestRecord(*capture);
    const CaptureRecord& unseen = capture->records[newest - 1];
    QCOMPARE(unseen.kind, RecordKind::Unrecorded);
    QCOMPARE(unseen.connection(), pair.accepted);
    QCOMPARE(unseen.length, 6u);
    QCOMPARE(capture->records[newest].streamOffset, 6);
    QCOMPARE(bytesOf(*capture, newest), QByteArray("seen"));
}

void tst_CapturedPair::connectionsEndWhileNothingIsRecorded()
{
    RecordedCapture recorded;
    const CapturedPair pair(recorded);
    recorded.writer.setRecording(false);
    recorded.send(pair.ours, "hello");
    recorded.finish(pair.ours);
    recorded.end(pair.ours, EndReason::ClosedByUs);
    recorded.receive(pair.accepted, "hello");
    recorded.end(pair.accepted, EndReason::ResetByPeer);
    recorded.writer.setRecording(true);
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE(recordsOf(*capture, RecordKind::Ended).size(), 2);
    QCOMPARE(recordsOf(*capture, RecordKind::Unrecorded).size(), 2);
    QCOMPARE(capture->unrecordedBytes, 10);
}

QTEST_GUILESS_MAIN(tst_CapturedPair)
#include "tst_capturedpair.moc"
