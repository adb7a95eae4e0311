// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/filesizelimit.h"
#include "tests/core/readcapture.h"
#include "tests/core/tsharkreader.h"

#include <QRegularExpression>
#include <QTest>

namespace {

const SocketAddress server = serverAddress();
const SocketAddress client = clientAddress();

}

/// Bytes of a layer above the wire.
class tst_CapturedPlaintext : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void streamsOfItsOwn();
    void longOnesAreSplit();
    void pause();
    void pauseUntilTheEnd();
    void fullDisk();
    void othersSkipIt();
};

void tst_CapturedPlaintext::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_CapturedPlaintext::streamsOfItsOwn()
{
    RecordedCapture recorded;
    CaptureWriter& writer = recorded.writer;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    recorded.receive(id, "SECRET1");
    writer.plaintext(id, Direction::In, "ab", 7, recorded.tick(), {3});
    writer.plaintext(id, Direction::Out, "XYZ", 0, recorded.tick(), {3});
    recorded.receive(id, "SECRET2");
    writer.plaintext(id, Direction::In, "cde", 14, recorded.tick());
    const CaptureSnapshotPtr capture = recorded.publish();
    for (const CaptureSnapshotPtr& each : {capture, readAll(recorded.path())}) {
        QCOMPARE(each->records.size(), 7);
        const CaptureRecord& newest = each->records[6];
        QCOMPARE(newest.layer, Layer::Plaintext);
        QCOMPARE(newest.streamOffset, 2);
        QCOMPARE(each->records[3].cause, Cause {3});
        QCOMPARE(each->bytes(6, {0, 5}), QByteArray("abcde"));
        QCOMPARE(bytesOf(*each, 4), QByteArray("XYZ"));
        QCOMPARE(each->bytes(5, {0, 14}), QByteArray("SECRET1SECRET2"));
        QCOMPARE(each->wireOffset(3), 7);
        QCOMPARE(each->wireOffset(6), 14);
        QCOMPARE(each->wireOffset(5), -1);
    }
    QCOMPARE(sameRecords(*capture, *readAll(recorded.path())), 7);
}

void tst_CapturedPlaintext::longOnesAreSplit()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    const QByteArray bytes = someBytes(200'001);
    recorded.writer.plaintext(id, Direction::Out, bytes, 9, recorded.tick());
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE(capture->records.size(), 6);
    QVERIFY(capture->records[2].continues && !capture->records[5].continues);
    QCOMPARE(capture->bytes(5, {0, bytes.size()}), bytes);
    QCOMPARE(sameRecords(*capture, *readAll(recorded.path())), 6);
}

void tst_CapturedPlaintext::pause()
{
    RecordedCapture recorded;
    CaptureWriter& writer = recorded.writer;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    const auto plaintext = [&](const char* bytes) {
        writer.plaintext(id, Direction::In, bytes, 0, recorded.tick());
    };
    plaintext("before");
    writer.setRecording(false);
    recorded.publish();
    plaintext("unseen");
    QVERIFY(writer.isDirty());
    recorded.publish();
    plaintext("unseen");
    writer.setRecording(true);
    plaintext("after");
    const CaptureSnapshotPtr written = recorded.publish();
    QCOMPARE(written->unrecordedBytes, 0);
    QCOMPARE(recordsOf(*written, RecordKind::Unrecorded).size(), 2);
    const CaptureSnapshotPtr read = readAll(recorded.path());
    const QVector<CaptureRecord> gap = recordsOf(*read, RecordKind::Unrecorded);
    QCOMPARE(gap.size(), 1);
    QCOMPARE(gap[0].layer, Layer::Plaintext);
    QCOMPARE(gap[0].streamOffset, 6);
    QCOMPARE(gap[0].length, 12u);
    QCOMPARE(read->unrecordedBytes, 0);
    for (const CaptureSnapshotPtr& each : {written, read}) {
        QCOMPARE(each->records[newestRecord(*each)].streamOffset, 18);
        QCOMPARE(bytesOf(*each, newestRecord(*each)), QByteArray("after"));
    }
}

void tst_CapturedPlaintext::pauseUntilTheEnd()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    recorded.writer.setRecording(false);
    recorded.writer.plaintext(id, Direction::Out, "unseen", 0, recorded.tick());
    recorded.end(id, EndReason::ClosedByPeer);
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE(capture->records[2].kind, RecordKind::Unrecorded);
    QCOMPARE(capture->records[2].layer, Layer::Plaintext);
    QCOMPARE(capture->records[3].kind, RecordKind::Ended);
}

void tst_CapturedPlaintext::fullDisk()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    const qint64 size = recorded.publish()->fileSize;
    {
        const FileSizeLimit limit(size + 10);
        recorded.writer.plaintext(id, Direction::In, "lost", 4, recorded.tick());
        QCOMPARE(recorded.publish()->recordingError.code, ErrorCode::DiskFull);
    }
    const CaptureSnapshotPtr full = recorded.writer.snapshot();
    QCOMPARE(full->records[2].kind, RecordKind::Unrecorded);
    QCOMPARE(full->unrecordedBytes, 0);
    recorded.writer.setRecording(true);
    recorded.writer.plaintext(id, Direction::In, "kept", 8, recorded.tick());
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE(bytesOf(*capture, newestRecord(*capture)), QByteArray("kept"));
    QCOMPARE(capture->records[newestRecord(*capture)].streamOffset, 4);
    QCOMPARE(capture->bytes(newestRecord(*capture), {0, 8}), QByteArray());
}

void tst_CapturedPlaintext::othersSkipIt()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    recorded.receive(id, "wire");
    recorded.writer.plaintext(id, Direction::In, someBytes(99), 4, recorded.tick());
    recorded.receive(id, "more");
    recorded.publish();
    const TsharkReader shark(recorded.path());
    QCOMPARE(shark.exitStatus(), 0);
    QCOMPARE(shark.complaints(), QStringList());
    QCOMPARE(shark.sentBy("127.0.0.1 51927"), QByteArray("wiremore"));
}

QTEST_GUILESS_MAIN(tst_CapturedPlaintext)
#include "tst_capturedplaintext.moc"
