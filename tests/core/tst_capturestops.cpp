// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturewriter.h"

#include "tests/core/capturesupport.h"
#include "tests/core/filesizelimit.h"

#include <QTest>

#include <unistd.h>

namespace {

const SocketAddress server = serverAddress();
const SocketAddress client = clientAddress();

}

class tst_CaptureStops : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void unrecordedBytesAreCounted();
    void unrecordedBytesComeBeforeEvents();
    void bytesEndAtAGap();
    void withoutAFile();
    void openFails_data();
    void openFails();
    void openWithoutPermission();
    void openEmptiesTheFile();
    void diskFull();
    void diskFullBetweenPublishes();
    void recordingGoesOnAfterDiskFull();
};

void tst_CaptureStops::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_CaptureStops::unrecordedBytesAreCounted()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    recorded.receive(id, "seen");
    recorded.writer.setRecording(false);
    QVERIFY(!recorded.writer.isRecording());
    const qint64 sizeBefore = recorded.publish()->fileSize;
    for (int count = 0; count < 1000; ++count)
        recorded.receive(id, "not seen");
    recorded.send(id, "nor this");
    CaptureSnapshotPtr capture = recorded.publish();
    const QVector<CaptureRecord> unrecorded = recordsOf(*capture, RecordKind::Unrecorded);
    QCOMPARE(unrecorded.size(), 2);
    QCOMPARE(unrecorded[0].direction, Direction::In);
    QCOMPARE(unrecorded[0].streamOffset, 4);
    QCOMPARE(unrecorded[0].length, 8000u);
    QCOMPARE(unrecorded[1].direction, Direction::Out);
    QCOMPARE(unrecorded[1].streamOffset, 0);
    QCOMPARE(unrecorded[1].length, 8u);
    QCOMPARE(capture->unrecordedBytes, 8008);
    QCOMPARE(capture->fileSize, sizeBefore);
    QVERIFY(!capture->isRecording);
    QCOMPARE(capture->recordingError.code, ErrorCode::None);

    recorded.writer.setRecording(true);
    recorded.receive(id, "again");
    capture = recorded.publish();
    QVERIFY(capture->isRecording);
    QCOMPARE(capture->records[newestRecord(*capture)].streamOffset, 8004);
    QCOMPARE(bytesOf(*capture, newestRecord(*capture)), QByteArray("again"));
}

void tst_CaptureStops::unrecordedBytesComeBeforeEvents()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    recorded.writer.setRecording(false);
    recorded.receive(id, "last words");
    recorded.finishPeer(id);
    recorded.end(id, EndReason::ClosedByPeer);
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE(capture->records.size(), 5);
    QCOMPARE(capture->records[2].kind, RecordKind::Unrecorded);
    QCOMPARE(capture->records[3].kind, RecordKind::PeerFinished);
    QCOMPARE(capture->records[4].kind, RecordKind::Ended);
}

void tst_CaptureStops::bytesEndAtAGap()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    recorded.receive(id, "abcd");
    recorded.writer.setRecording(false);
    recorded.receive(id, "efgh");
    recorded.writer.setRecording(true);
    recorded.receive(id, "ijkl");
    const CaptureSnapshotPtr capture = recorded.publish();
    const qint64 newest = newestRecord(*capture);
    QCOMPARE(capture->bytes(newest, {8, 12}), QByteArray("ijkl"));
    QCOMPARE(capture->bytes(newest, {2, 12}), QByteArray("cd"));
    QCOMPARE(capture->bytes(newest, {6, 12}), QByteArray());
}

void tst_CaptureStops::withoutAFile()
{
    CaptureWriter writer;
    writer.setRecording(true);
    QVERIFY(!writer.isRecording());
    const ConnectionId id = writer.connectionOpened({1}, Role::Server, {}, 1);
    writer.connected(id, server, client, {}, TcpState::Established, 2);
    writer.received(id, "abc", 3);
    writer.ended(id, EndReason::ClosedByPeer, {ErrorCode::None, {}}, 4);
    writer.publish();
    const CaptureSnapshotPtr capture = writer.snapshot();
    QCOMPARE(capture->records.size(), 4);
    QCOMPARE(capture->unrecordedBytes, 3);
    QVERIFY(!capture->file);
}

void tst_CaptureStops::openFails_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such folder")
        << QStringLiteral("/nonexistent/a.pcapng") << ErrorCode::CannotWrite;
    QTest::newRow("a folder") << QDir::tempPath() << ErrorCode::CannotWrite;
    QTest::newRow("a device") << QStringLiteral("/dev/null") << ErrorCode::CannotWrite;
    QTest::newRow("a device that is full") << QStringLiteral("/dev/full") << ErrorCode::CannotWrite;
}

void tst_CaptureStops::openFails()
{
    QFETCH(const QString, path);
    QFETCH(const ErrorCode, code);
    CaptureWriter writer;
    const Result<> result = writer.open(path);
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY2(result.error().detail.contains(path), qPrintable(result.error().detail));
    QVERIFY(!writer.isRecording());
    writer.publish();
    QCOMPARE(writer.snapshot()->recordingError, result.error());
}

void tst_CaptureStops::openWithoutPermission()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pcapng"));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const uid_t user = ::geteuid();
    constexpr uid_t nobody = 65534; // root may write anywhere
    QVERIFY(user != 0 || ::seteuid(nobody) == 0);
    CaptureWriter writer;
    const Result<> result = writer.open(path);
    QCOMPARE(::seteuid(user), 0);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::PermissionDenied);
}

void tst_CaptureStops::openEmptiesTheFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pcapng")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    CaptureWriter writer;
    QVERIFY(writer.open(file.fileName()));
    writer.publish();
    QCOMPARE(file.size(), writer.snapshot()->fileSize);
    QCOMPARE(wholeBlocks(file.fileName()), file.size());
}

void tst_CaptureStops::diskFull()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    recorded.receive(id, "before");
    const CaptureSnapshotPtr before = recorded.publish();
    CaptureSnapshotPtr full;
    {
        const FileSizeLimit limit(before->fileSize + 500);
        recorded.receive(id, QByteArray(300, 'a'));
        recorded.receive(id, QByteArray(300, 'b'));
        full = recorded.publish();
    }
    QVERIFY(!full->isRecording);
    QVERIFY(!recorded.writer.isRecording());
    QCOMPARE(full->recordingError.code, ErrorCode::DiskFull);
    QVERIFY(full->recordingError.detail.contains(recorded.path()));
    QCOMPARE(QFile(recorded.path()).size(), full->fileSize);
    QCOMPARE(wholeBlocks(recorded.path()), full->fileSize);

    const qint64 newest = newestRecord(*full);
    QCOMPARE(full->records[newest - 1].kind, RecordKind::Data); // the block that still had room
    QCOMPARE(bytesOf(*full, newest - 1), QByteArray(300, 'a'));
    QCOMPARE(full->records[newest].kind, RecordKind::Unrecorded);
    QCOMPARE(full->records[newest].length, 300u);
    QCOMPARE(full->unrecordedBytes, 300);
    QCOMPARE(bytesOf(*before, newestRecord(*before)), QByteArray("before"));

    recorded.receive(id, "more");
    full = recorded.publish();
    QCOMPARE(full->unrecordedBytes, 304);
    QCOMPARE(QFile(recorded.path()).size(), full->fileSize);
}

void tst_CaptureStops::diskFullBetweenPublishes()
{
    RecordedCapture recorded;
    const CapturedPair pair(recorded);
    const qint64 sizeBefore = recorded.publish()->fileSize;
    constexpr int count = 100;
    const QByteArray data = someBytes(50'000);
    CaptureSnapshotPtr full;
    {
        const FileSizeLimit limit(sizeBefore + 2'000'000);
        for (int round = 0; round < count; ++round) {
            recorded.send(pair.ours, data);
            recorded.receive(pair.accepted, data);
        }
        full = recorded.publish();
        QVERIFY(!recorded.writer.isRecording());
    }
    QCOMPARE_LE(full->fileSize, sizeBefore + 2'000'000);
    QCOMPARE(QFile(recorded.path()).size(), full->fileSize);
    qint64 bytes = 0;
    qint64 unrecorded = 0;
    for (qint64 index = 4; index < full->records.end(); ++index) {
        const CaptureRecord& record = full->records[index];
        bytes += record.length;
        if (record.kind == RecordKind::Unrecorded)
            unrecorded += record.length;
        else
            QCOMPARE(bytesOf(*full, index), data);
    }
    QCOMPARE(bytes, 2 * count * data.size());
    QCOMPARE(unrecorded, full->unrecordedBytes);
    QCOMPARE_GT(bytes, unrecorded);
}

void tst_CaptureStops::recordingGoesOnAfterDiskFull()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    const qint64 sizeBefore = recorded.publish()->fileSize;
    {
        const FileSizeLimit limit(sizeBefore + 10);
        recorded.receive(id, "lost");
        QCOMPARE(recorded.publish()->recordingError.code, ErrorCode::DiskFull);
    }
    recorded.writer.setRecording(true);
    recorded.receive(id, "kept");
    const CaptureSnapshotPtr capture = recorded.publish();
    QCOMPARE(capture->recordingError.code, ErrorCode::None);
    QVERIFY(capture->isRecording);
    QCOMPARE(bytesOf(*capture, newestRecord(*capture)), QByteArray("kept"));
    QCOMPARE(capture->records[newestRecord(*capture)].previousPayload, 0u);
    QCOMPARE(capture->records[newestRecord(*capture)].streamOffset, 4);
    QCOMPARE(wholeBlocks(recorded.path()), QFile(recorded.path()).size());
    QCOMPARE(QFile(recorded.path()).size(), capture->fileSize);
}

QTEST_GUILESS_MAIN(tst_CaptureStops)
#include "tst_capturestops.moc"
