// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/snapshotboard.h"

#include <QTest>

namespace {

CaptureSnapshot snapshotOf(qint64 fileSize, qint64 unrecordedBytes = 0)
{
    CaptureSnapshot snapshot;
    snapshot.fileSize = fileSize;
    snapshot.isRecording = true;
    snapshot.unrecordedBytes = unrecordedBytes;
    return snapshot;
}

/// A board with the sizes of what it told.
struct Board {
    std::vector<qint64> told;
    SnapshotBoard board {
        [this](const CaptureSnapshotPtr& snapshot) { told.push_back(snapshot->fileSize); }};

    void publish(qint64 fileSize, qint64 unrecordedBytes = 0)
    {
        board.publish(snapshotOf(fileSize, unrecordedBytes));
    }
};

}

class tst_SnapshotBoard : public QObject
{
    Q_OBJECT

private slots:
    void nothingYet();
    void shownOnceWritten();
    void newestAlone();
    void firstIsNotStarved();
    void stateOfALaggingFile();
    void failure();
};

void tst_SnapshotBoard::nothingYet()
{
    const SnapshotBoard board;
    QVERIFY(board.snapshot());
    QCOMPARE(board.snapshot()->fileSize, 0);
}

void tst_SnapshotBoard::shownOnceWritten()
{
    Board b;
    b.board.written(100);
    b.publish(100);
    const std::vector<qint64> atOnce {100};
    QCOMPARE(b.told, atOnce);
    b.publish(200);
    QCOMPARE(b.board.snapshot()->fileSize, 100);
    b.board.written(199);
    QCOMPARE(b.board.snapshot()->fileSize, 100);
    b.board.written(250);
    QCOMPARE(b.board.snapshot()->fileSize, 200);
}

void tst_SnapshotBoard::newestAlone()
{
    Board b;
    b.publish(0);
    for (const qint64 size : {100, 200, 300})
        b.publish(size);
    b.board.written(300);
    const std::vector<qint64> told {0, 300};
    QCOMPARE(b.told, told);
}

/// However fast newer ones come, there is always one that the file is about to reach.
void tst_SnapshotBoard::firstIsNotStarved()
{
    Board b;
    b.publish(0);
    for (qint64 size = 100; size <= 1000; size += 100)
        b.publish(size);
    b.board.written(100);
    QCOMPARE(b.board.snapshot()->fileSize, 100);
    b.board.written(999);
    QCOMPARE(b.board.snapshot()->fileSize, 100);
    b.board.written(1000);
    QCOMPARE(b.board.snapshot()->fileSize, 1000);
}

void tst_SnapshotBoard::stateOfALaggingFile()
{
    Board b;
    b.publish(0);
    b.publish(100);
    b.publish(200, 7);
    QCOMPARE(b.board.snapshot()->fileSize, 0);
    QCOMPARE(b.board.snapshot()->unrecordedBytes, 7);
    CaptureSnapshot slow = snapshotOf(300, 9);
    slow.isRecording = false;
    slow.recordingError = {ErrorCode::FileTooSlow, {}};
    b.board.publish(slow);
    QCOMPARE(b.board.snapshot()->recordingError.code, ErrorCode::FileTooSlow);
    QVERIFY(!b.board.snapshot()->isRecording);
    b.board.written(100); // what was published first does not take that back
    QCOMPARE(b.board.snapshot()->fileSize, 100);
    QCOMPARE(b.board.snapshot()->recordingError.code, ErrorCode::FileTooSlow);
    QCOMPARE(b.board.snapshot()->unrecordedBytes, 9);
}

void tst_SnapshotBoard::failure()
{
    Board b;
    b.board.written(100);
    b.publish(100);
    b.publish(200);
    b.board.failed(150, {ErrorCode::DiskFull, {}});
    QCOMPARE(b.board.snapshot()->fileSize, 100);
    QCOMPARE(b.board.snapshot()->recordingError.code, ErrorCode::DiskFull);
    QVERIFY(!b.board.snapshot()->isRecording);
    b.publish(300); // by one who does not know yet
    b.board.resumed();
    b.board.written(400);
    QCOMPARE(b.board.snapshot()->fileSize, 100);
    b.publish(350);
    QCOMPARE(b.board.snapshot()->fileSize, 350);
    QCOMPARE(b.board.snapshot()->recordingError.code, ErrorCode::None);
}

QTEST_GUILESS_MAIN(tst_SnapshotBoard)
#include "tst_snapshotboard.moc"
