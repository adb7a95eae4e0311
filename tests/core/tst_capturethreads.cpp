// SPDX-License-Identifier: GPL-3.0-or-later

// What the capture shares between threads, for ThreadSanitizer: one writer, two readers, and no
// QtTest, whose watchdog thread it reports.

#include "tests/core/capturesupport.h"

#include <atomic>
#include <cstdio>
#include <thread>

namespace {

constexpr int rounds = 400;
constexpr int recordsPerRound = 100;
constexpr qint64 maxRecords = 9'000; // so that old segments go while they are read

/// The payload that stands at `offset` of a stream: it says so itself.
QByteArray payloadAt(qint64 offset)
{
    return QByteArray::number(offset).rightJustified(16, '0');
}

/// Whether each record of a snapshot that is new since `from` has its bytes, and they are its own.
bool isSound(const CaptureSnapshot& capture, qint64 from)
{
    for (qint64 index = std::max(from, capture.records.first()); index < capture.records.end();
         ++index) {
        const CaptureRecord& record = capture.records[index];
        if (record.kind == RecordKind::Data) {
            if (record.fileOffset + record.length > capture.fileSize
                || bytesOf(capture, index) != payloadAt(record.streamOffset))
                return false;
        } else if (!capture.detailsOf(record)) {
            return false;
        }
    }
    return true;
}

/// Connections come, talk and stay; every round is published.
void write(RecordedCapture& capture)
{
    const SocketAddress local = socketAddress("127.0.0.1", 5000);
    ConnectionId id;
    for (int round = 0; round < rounds; ++round) {
        if (round % 10 == 0)
            id = capture.openConnected(
                Role::Server, local, socketAddress("127.0.0.1", quint16(10'000 + round)));
        for (int count = 0; count < recordsPerRound; ++count) {
            const QByteArray payload = payloadAt((round % 10 * recordsPerRound + count) * 16);
            capture.receive(id, payload);
        }
        capture.writer.publish();
    }
}

/// Looks at every snapshot it can get until the writer is done; false if one is not sound.
bool read(const CaptureWriter& writer, const std::atomic_bool& isDone)
{
    qint64 seen = 0;
    bool wasDone = false;
    while (!wasDone) {
        wasDone = isDone;
        const CaptureSnapshotPtr capture = writer.snapshot();
        if (!isSound(*capture, seen))
            return false;
        seen = capture->records.end();
    }
    return seen >= rounds * recordsPerRound;
}

}

int main()
{
    RecordedCapture capture(recordLimit(maxRecords));
    std::atomic_bool isDone = false;
    std::array<bool, 2> results {};
    std::array<std::thread, 2> readers;
    for (std::size_t index = 0; index < readers.size(); ++index)
        readers[index] = std::thread([&, index] { results[index] = read(capture.writer, isDone); });
    std::thread writer([&] {
        write(capture);
        capture.writer.waitUntilShown();
        isDone = true;
    });
    writer.join();
    for (std::thread& reader : readers)
        reader.join();
    const bool isEvicting = capture.writer.snapshot()->records.first() > 0;
    if (!results[0] || !results[1] || !isEvicting) {
        std::fprintf(
            stderr, "FAIL: readers %d %d, evicting %d\n", results[0], results[1], isEvicting);
        return 1;
    }
    return 0;
}
