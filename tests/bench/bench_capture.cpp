// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/capture/capturewriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <deque>
#include <thread>

// How fast reads and writes are recorded, index included, beside the plainest thing that could be
// done with the same bytes: copy them into a buffer and write(2) that. Usage: bench_capture
// [FOLDER] (where the file goes; on a tmpfs such as /dev/shm the disk has no part in it).

namespace {

constexpr qint64 publishAfter = 2 * 1024 * 1024; // bytes: some 50 to 200 times a second
constexpr std::size_t mostUnshown = 2; // published, and not in the file yet
constexpr qint64 blockOverhead = 100; // bytes: the headers of a packet

struct Seconds {
    double wall = 0;
    double processor = 0;
};

template<typename Work>
Seconds secondsOf(Work work)
{
    const qint64 start = monotonicTimeNs();
    const std::clock_t processorStart = std::clock();
    work();
    return {double(monotonicTimeNs() - start) / 1e9,
        double(std::clock() - processorStart) / CLOCKS_PER_SEC};
}

void report(const char* what, qint64 count, qint64 size, Seconds seconds)
{
    std::printf("%-28s %6lld bytes %8.2f million/s %7.2f GB/s   processor: %9.1f ns each\n", what,
        static_cast<long long>(size), double(count) / seconds.wall / 1e6,
        double(count * size) / seconds.wall / 1e9, seconds.processor / double(count) * 1e9);
}

SocketAddress loopback(quint16 port)
{
    SocketAddress address;
    address.bytes = {127, 0, 0, 1};
    address.port = port;
    address.family = SocketAddress::Family::IPv4;
    return address;
}

/// No faster than the file takes them, else nothing is recorded.
void waitForFile(const CaptureWriter& writer, std::deque<qint64>& unshown)
{
    while (unshown.size() > mostUnshown) {
        if (writer.snapshot()->records.end() >= unshown.front())
            unshown.pop_front();
        else
            std::this_thread::sleep_for(std::chrono::microseconds(50));
    }
}

/// `count` chunks of `size` bytes, read and written in turn on `connections` connections.
void benchRecording(
    const char* what, const QString& folder, qint64 count, qint64 size, quint32 connections)
{
    const QTemporaryDir files(folder + QStringLiteral("/bench_capture"));
    CaptureWriter writer;
    if (!writer.open(files.filePath(QStringLiteral("capture.pcapng"))))
        return;
    for (quint32 opened = 0; opened < connections; ++opened) {
        const ConnectionId id = writer.connectionOpened({1}, Role::Server, {}, currentTimeNs());
        writer.connected(id, loopback(1), loopback(quint16(opened + 2)), {}, TcpState::Established,
            currentTimeNs());
    }
    const QByteArray chunk(size, 'x');
    const qint64 period = publishAfter / (size + blockOverhead);
    const qint64 recordsEach = (size + 65'494) / 65'495;
    std::deque<qint64> unshown; // records
    report(what, count, size, secondsOf([&] {
        for (qint64 at = 0; at < count; ++at) {
            const ConnectionId id {1 + quint32(at / 2) % connections};
            if (at % 2 == 0)
                writer.received(id, chunk, at);
            else
                writer.sent(id, chunk, at);
            if (at % period == 0) {
                writer.publish();
                unshown.push_back(2 * connections + at * recordsEach);
                waitForFile(writer, unshown);
            }
        }
        writer.publish();
        writer.waitUntilShown();
    }));
    if (writer.snapshot()->unrecordedBytes > 0)
        std::printf("the file did not keep up\n");
}

void benchPlainWrite(const QString& folder, qint64 count, qint64 size)
{
    const QTemporaryDir files(folder + QStringLiteral("/bench_capture"));
    QFile file(files.filePath(QStringLiteral("plain")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    const QByteArray chunk(size, 'x');
    QByteArray buffer;
    constexpr qsizetype capacity = 1024 * 1024;
    buffer.reserve(capacity);
    report("plain write", count, size, secondsOf([&] {
        for (qint64 at = 0; at < count; ++at) {
            if (buffer.size() + size > capacity) {
                file.write(buffer);
                buffer.resize(0);
            }
            buffer.append(chunk);
        }
        file.write(buffer);
    }));
}

}

int main(int argc, char* argv[])
{
    const QString folder = argc > 1 ? QFile::decodeName(argv[1]) : QDir::tempPath();
    struct Load {
        qint64 count;
        qint64 size;
    };
    for (const auto [count, size] :
        {Load {10'000'000, 64}, Load {1'000'000, 1460}, Load {40'000, 65'536}}) {
        benchPlainWrite(folder, count, size);
        benchRecording("recorded, 1 connection", folder, count, size, 1);
        benchRecording("recorded, 10,000 connections", folder, count, size, 10'000);
    }
    return 0;
}
