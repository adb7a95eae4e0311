// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/capture/capturereader.h"
#include "tests/core/capturesupport.h"

#include <cstdio>

// How fast the index of a capture is made anew from its file, which is in the page cache. Usage:
// bench_reader [RECORDS]

namespace {

void bench(const char* what, qsizetype payload, qint64 count, quint32 connections)
{
    RecordedCapture recorded;
    for (quint32 opened = 0; opened < connections; ++opened)
        recorded.openConnected(Role::Server, serverAddress(), clientAddress());
    const QByteArray bytes = someBytes(payload);
    for (qint64 at = 0; at < count; ++at)
        recorded.receive({1 + quint32(at) % connections}, bytes);
    const CaptureSnapshotPtr written = recorded.publish();

    const qint64 start = monotonicTimeNs();
    const auto reader = CaptureReader::open(recorded.path());
    while (!(*reader)->advance()) { }
    const double seconds = double(monotonicTimeNs() - start) / 1e9;
    if ((*reader)->snapshot()->records.end() != written->records.end())
        qFatal("records are missing");
    std::printf("%-36s %8.2f million records/s %8.2f GB/s\n", what, double(count) / seconds / 1e6,
        double(written->fileSize) / seconds / 1e9);
}

} // namespace

int main(int argc, char** argv)
{
    const qint64 count = argc > 1 ? QByteArray(argv[1]).toLongLong() : 2'000'000;
    bench("64 B a record", 64, count, 1);
    bench("64 B a record, 1,000 connections", 64, count, 1000);
    bench("1 KiB a record", 1024, count / 4, 1);
    bench("64 KiB a record", 65'000, count / 200, 1);
    return 0;
}
