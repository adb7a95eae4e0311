// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/gatedfile.h"
#include "tests/core/readcapture.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

namespace {

constexpr qint64 megabyte = 1024 * 1024;

const SocketAddress server = serverAddress();
const SocketAddress client = clientAddress();

Limits smallRecorder()
{
    Limits limits;
    limits.recorder = 4 * megabyte;
    return limits;
}

/// A capture whose file takes bytes when its gate is open.
struct GatedCapture {
    GatedCapture()
    {
        const QString path = this->path();
        auto file = std::make_unique<GatedFile>(path, gate);
        if (!writer.open(std::move(file), GatedFile::reading(path)))
            qFatal("no temporary file");
        id = writer.connectionOpened({1}, Role::Server, {}, tick());
        writer.connected(id, server, client, {}, TcpState::Established, tick());
        publish();
        writer.waitUntilShown();
    }
    ~GatedCapture() { gate->open(); }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("a.pcapng")); }
    [[nodiscard]] qint64 tick() { return time += 1'000'000; }
    void receive(const QByteArray& bytes)
    {
        received += bytes.size();
        writer.received(id, bytes, tick());
    }
    void receiveMany(qint64 bytes)
    {
        const QByteArray piece = someBytes(50'000);
        for (qint64 at = 0; at < bytes; at += piece.size())
            receive(piece);
    }
    CaptureSnapshotPtr publish()
    {
        writer.publish();
        return writer.snapshot();
    }
    /// As one who publishes when it is wanted.
    CaptureSnapshotPtr openGate()
    {
        gate->open();
        do {
            wanted = false;
            writer.publish();
            writer.waitUntilShown();
        } while (wanted);
        return writer.snapshot();
    }

    QTemporaryDir folder;
    std::shared_ptr<Gate> gate = std::make_shared<Gate>();
    std::atomic<bool> wanted = false;
    qint64 time = 1'700'000'000'123'456'789;
    qint64 received = 0;
    ConnectionId id;
    CaptureWriter writer {smallRecorder(), {}, [this] { wanted = true; }};
};

}

/// Files that take less than passes, for a while.
class tst_SlowFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void shortStall();
    void tooSlow();
    void whatWaitsIsBounded();
    void whatWaitsNow();
    void switchedOffMeanwhile();
    void failsMeanwhile();
    void manyConnectionsAreToldAgain();
    void pairReadsOn();
    void endsMeanwhile();
    void noFunctionWaits();
};

void tst_SlowFile::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

/// Nothing is lost, and nothing is shown that is not in the file.
void tst_SlowFile::shortStall()
{
    GatedCapture c;
    c.receive("shown");
    c.publish();
    QVERIFY(c.writer.waitUntilShown());
    const qint64 shown = c.writer.snapshot()->records.end();
    c.gate->close();
    for (int round = 0; round < 20; ++round) {
        c.receive("later");
        QCOMPARE(c.publish()->records.end(), shown);
        QVERIFY(c.writer.snapshot()->isRecording);
    }
    const CaptureSnapshotPtr all = c.openGate();
    QCOMPARE(all->records.end(), shown + 20);
    QCOMPARE(all->unrecordedBytes, 0);
    QCOMPARE(bytesOf(*all, newestRecord(*all)), QByteArray("later"));
}

/// It is said while it is so; what was shown stays; recording goes on by itself.
void tst_SlowFile::tooSlow()
{
    GatedCapture c;
    c.receive("shown");
    c.publish();
    QVERIFY(c.writer.waitUntilShown());
    const qint64 shown = c.writer.snapshot()->records.end();
    c.gate->close();
    c.receiveMany(8 * megabyte);
    QVERIFY(!c.writer.isRecording());
    const CaptureSnapshotPtr stalled = c.publish();
    QCOMPARE(stalled->recordingError.code, ErrorCode::FileTooSlow);
    QVERIFY(!stalled->isRecording);
    QCOMPARE_GT(stalled->unrecordedBytes, 3 * megabyte);
    QCOMPARE(stalled->records.end(), shown);
    QCOMPARE(bytesOf(*stalled, shown - 1), QByteArray("shown"));

    const CaptureSnapshotPtr goesOn = c.openGate();
    QVERIFY(goesOn->isRecording);
    QCOMPARE(goesOn->recordingError.code, ErrorCode::None);
    c.receive("again");
    const CaptureSnapshotPtr all = c.openGate();
    QCOMPARE(bytesOf(*all, newestRecord(*all)), QByteArray("again"));
    QCOMPARE(all->unrecordedBytes, goesOn->unrecordedBytes);
    const CaptureSnapshotPtr read = readAll(c.path());
    for (const CaptureSnapshotPtr& each : {all, read}) {
        QCOMPARE(bytesPassed(*each, c.id, Direction::In), c.received);
        QCOMPARE(each->unrecordedBytes, all->unrecordedBytes);
        for (qint64 index = shown; index < each->records.end() - 1; ++index) {
            if (each->records[index].kind == RecordKind::Data)
                QCOMPARE(bytesOf(*each, index), someBytes(50'000));
        }
    }
    QCOMPARE(recordsOf(*read, RecordKind::Connected).size(), 1);
}

void tst_SlowFile::whatWaitsIsBounded()
{
    GatedCapture c;
    c.gate->close();
    const qint64 before = QFile(c.path()).size();
    c.receiveMany(20 * megabyte);
    const CaptureSnapshotPtr all = c.openGate();
    const qint64 waited = all->fileSize - before;
    QCOMPARE_LE(waited, smallRecorder().recorder);
    QCOMPARE_GT(waited, smallRecorder().recorder / 2);
}

/// It is of this moment, and is not held back with the file.
void tst_SlowFile::whatWaitsNow()
{
    GatedCapture c;
    c.gate->close();
    c.receive("first");
    c.publish();
    NowTable table;
    table.endpoints.push_back({{3}, 1, 5});
    const auto now = std::make_shared<const NowTable>(table);
    c.writer.setNow(now);
    QCOMPARE(c.publish()->now, now);
    QCOMPARE(c.openGate()->now, now);
}

void tst_SlowFile::switchedOffMeanwhile()
{
    GatedCapture c;
    c.gate->close();
    c.receiveMany(6 * megabyte);
    c.writer.setRecording(true); // it is on, as far as the person is concerned
    QVERIFY(!c.writer.isRecording());
    c.writer.setRecording(false);
    c.publish();
    QCOMPARE(c.publish()->recordingError.code, ErrorCode::None);
    QVERIFY(!c.openGate()->isRecording);
    c.receive("unseen");
    QVERIFY(!c.openGate()->isRecording);
    c.writer.setRecording(true);
    c.receive("seen");
    const CaptureSnapshotPtr all = c.openGate();
    QCOMPARE(bytesOf(*all, newestRecord(*all)), QByteArray("seen"));
    QCOMPARE(bytesPassed(*readAll(c.path()), c.id, Direction::In), c.received);
}

void tst_SlowFile::failsMeanwhile()
{
    GatedCapture c;
    c.gate->close();
    c.receiveMany(6 * megabyte);
    c.gate->failAfter(megabyte, ENOSPC);
    CaptureSnapshotPtr failed = c.openGate();
    QCOMPARE(failed->recordingError.code, ErrorCode::DiskFull);
    QVERIFY(!failed->isRecording);
    QCOMPARE(QFile(c.path()).size(), failed->fileSize);
    QCOMPARE(wholeBlocks(c.path()), failed->fileSize);
    QCOMPARE(bytesPassed(*failed, c.id, Direction::In), c.received);
    c.receive("more");
    failed = c.openGate();
    QCOMPARE(failed->recordingError.code, ErrorCode::DiskFull); // not by itself
    c.gate->failAfter(0, 0);
    c.writer.setRecording(true);
    c.receive("kept");
    const CaptureSnapshotPtr all = c.openGate();
    QCOMPARE(bytesOf(*all, newestRecord(*all)), QByteArray("kept"));
    QCOMPARE(bytesPassed(*readAll(c.path()), c.id, Direction::In), c.received);
}

/// What has to be told again may be more than may wait.
void tst_SlowFile::manyConnectionsAreToldAgain()
{
    GatedCapture c;
    const QString target(4000, u'x');
    for (int count = 0; count < 2000; ++count) {
        c.writer.connectionOpened({1}, Role::Client, target, c.tick());
        c.publish();
        if (count % 100 == 0)
            c.writer.waitUntilShown();
    }
    c.gate->close();
    c.receiveMany(6 * megabyte);
    QVERIFY(!c.writer.isRecording());
    QVERIFY(c.openGate()->isRecording);
    c.receiveMany(megabyte);
    QVERIFY(c.writer.isRecording());
    const CaptureSnapshotPtr all = c.openGate();
    QCOMPARE(bytesOf(*all, newestRecord(*all)), someBytes(50'000));
}

/// The end that reads is not told to have missed what was written by the end that sent.
void tst_SlowFile::pairReadsOn()
{
    GatedCapture c;
    const ConnectionId ours = c.writer.connectionOpened({1}, Role::Client, {}, c.tick());
    c.writer.connected(ours, client, server, {}, TcpState::Established, c.tick());
    const ConnectionId accepted = c.writer.connectionOpened({1}, Role::Server, {}, c.tick());
    c.writer.connected(accepted, server, client, ours, TcpState::Established, c.tick());
    c.writer.sent(ours, "sent before", c.tick());
    c.gate->close();
    c.receiveMany(6 * megabyte);
    c.openGate();
    QVERIFY(c.writer.isRecording());
    c.writer.received(accepted, "sent before", c.tick());
    const CaptureSnapshotPtr all = c.openGate();
    QCOMPARE(all->records[newestRecord(*all)].connection(), accepted);
    QCOMPARE(bytesOf(*all, newestRecord(*all)), QByteArray("sent before"));
}

void tst_SlowFile::endsMeanwhile()
{
    GatedCapture c;
    c.gate->close();
    c.receiveMany(6 * megabyte);
    c.writer.ended(c.id, EndReason::ResetByPeer, {ErrorCode::None, {}}, c.tick());
    const CaptureSnapshotPtr all = c.openGate();
    QCOMPARE(recordsOf(*all, RecordKind::Ended).size(), 1);
    const CaptureSnapshotPtr read = readAll(c.path());
    QCOMPARE(recordsOf(*read, RecordKind::Ended).size(), 1);
    QCOMPARE(bytesPassed(*read, c.id, Direction::In), c.received);
}

void tst_SlowFile::noFunctionWaits()
{
    GatedCapture c;
    c.gate->close();
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < 200; ++round) {
        c.receive(someBytes(50'000));
        c.publish();
        c.writer.setRecording(round % 2 == 0);
    }
    QCOMPARE_LT(timer.elapsed(), 1000);
    c.openGate();
}

QTEST_GUILESS_MAIN(tst_SlowFile)
#include "tst_slowfile.moc"
