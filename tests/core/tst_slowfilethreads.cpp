// SPDX-License-Identifier: GPL-3.0-or-later

// A capture whose file stalls and fails now and then, for ThreadSanitizer: one thread writes,
// another reads what is shown, a third holds the file back. No QtTest, whose watchdog thread it
// reports.

#include "tests/core/gatedfile.h"
#include "tests/core/readcapture.h"

#include <atomic>
#include <cstdio>
#include <thread>

namespace {

constexpr int rounds = 2000;
constexpr qint64 megabyte = 1024 * 1024;

/// Bytes that say where they stand in their stream.
QByteArray payloadAt(qint64 offset)
{
    return QByteArray::number(offset).rightJustified(16, '0').repeated(1000);
}

/// Whether all that is shown is there, and is what it should be.
bool isSound(const CaptureSnapshot& capture, qint64 from)
{
    for (qint64 index = std::max(from, capture.records.first()); index < capture.records.end();
         ++index) {
        const CaptureRecord& record = capture.records[index];
        const bool isIn = record.kind == RecordKind::Data && record.direction == Direction::In;
        if (isIn && bytesOf(capture, index) != payloadAt(record.streamOffset))
            return false;
    }
    return true;
}

void write(CaptureWriter& writer, std::atomic<bool>& isPublishWanted)
{
    const ConnectionId id = writer.connectionOpened({1}, Role::Server, {}, 1);
    writer.connected(id, serverAddress(), clientAddress(), {}, TcpState::Established, 1);
    qint64 offset = 0;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray payload = payloadAt(offset);
        offset += payload.size();
        writer.received(id, payload, round);
        writer.sent(id, "answer", round);
        if (round % 100 == 99)
            writer.setRecording(true); // should it have failed
        if (round % 3 == 0 || isPublishWanted.exchange(false)) {
            writer.publish();
            std::this_thread::sleep_for(std::chrono::microseconds(200));
        }
    }
    do {
        isPublishWanted = false;
        writer.publish();
        writer.waitUntilShown();
    } while (isPublishWanted);
}

/// False if anything that was shown is not sound, or goes back.
bool read(const CaptureWriter& writer, const std::atomic<bool>& isDone)
{
    qint64 seen = 0;
    bool wasDone = false;
    while (!wasDone) {
        wasDone = isDone;
        const CaptureSnapshotPtr capture = writer.snapshot();
        if (capture->records.end() < seen || !isSound(*capture, seen))
            return false;
        seen = capture->records.end();
    }
    return seen > rounds / 10; // the rest passed in a few runs, unrecorded
}

void holdBack(Gate& gate, const std::atomic<bool>& isDone)
{
    for (int turn = 0; !isDone; ++turn) {
        gate.close();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        gate.failAfter(100'000, turn % 4 == 0 ? EIO : 0);
        gate.open();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    gate.failAfter(0, 0);
    gate.open();
}

}

int main()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pcapng"));
    const auto gate = std::make_shared<Gate>();
    std::atomic<bool> isPublishWanted = false;
    std::atomic<qint64> newestTold = 0;
    bool isToldInOrder = true;
    Limits limits;
    limits.recorder = 4 * megabyte;
    CaptureWriter writer(
        limits,
        [&](const CaptureSnapshotPtr& snapshot) { // one call at a time
            isToldInOrder = isToldInOrder && snapshot->records.end() >= newestTold;
            newestTold = snapshot->records.end();
        },
        [&] { isPublishWanted = true; });
    auto file = std::make_unique<GatedFile>(path, gate);
    if (!writer.open(std::move(file), GatedFile::reading(path)))
        return 1;

    std::atomic<bool> isDone = false;
    bool isReadSound = false;
    std::thread reader([&] { isReadSound = read(writer, isDone); });
    std::thread holder([&] { holdBack(*gate, isDone); });
    std::thread recorder([&] {
        write(writer, isPublishWanted);
        isDone = true;
    });
    recorder.join();
    reader.join();
    holder.join();
    const CaptureSnapshotPtr capture = writer.snapshot();
    const CaptureSnapshotPtr fromFile = readAll(path);
    const bool isAllThere = newestTold == capture->records.end()
        && bytesPassed(*capture, {1}, Direction::In) == rounds * payloadAt(0).size();
    const bool isFileSound = fromFile && isSound(*fromFile, 0);
    if (!isReadSound || !isToldInOrder || !isAllThere || !isFileSound) {
        std::fprintf(stderr, "FAIL: read %d, told in order %d, all there %d, file %d\n",
            isReadSound, isToldInOrder, isAllThere, isFileSound);
        return 1;
    }
    std::printf("%lld bytes unrecorded\n", static_cast<long long>(capture->unrecordedBytes));
    return 0;
}
