// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyzer.h"
#include "core/capture/capturereader.h"
#include "tests/fuzz/fuzztarget.h"

#include <QtEndian>

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>

// A capture file, opened and taken for messages. Input: whether its blocks are made whole; the
// file.

namespace {

/// A file in memory.
class MemoryFile
{
public:
    explicit MemoryFile(const QByteArray& bytes)
        : m_descriptor(::memfd_create("fuzz", 0))
    {
        const ssize_t written = ::write(m_descriptor, bytes.data(), std::size_t(bytes.size()));
        require(written == bytes.size(), "there is memory for a file");
    }
    ~MemoryFile() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(MemoryFile)

    [[nodiscard]] QString path() const
    {
        return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor);
    }

private:
    int m_descriptor;
};

/// The same blocks with lengths that are sound, so that what is in them is looked at.
QByteArray withWholeBlocks(QByteArray bytes)
{
    qsizetype at = 0;
    while (bytes.size() - at >= 12) {
        const quint32 wanted = qFromUnaligned<quint32>(bytes.constData() + at + 4) % 4096;
        const quint32 size = std::min<quint32>(std::max(12U, wanted), bytes.size() - at) & ~3U;
        qToUnaligned(size, bytes.data() + at + 4);
        qToUnaligned(size, bytes.data() + at + size - 4);
        at += size;
    }
    return bytes;
}

/// Every byte that the records tell of can be asked for.
void checkRecords(const CaptureSnapshot& capture)
{
    qint64 time = 0;
    for (qint64 index = capture.records.first(); index < capture.records.end(); ++index) {
        const CaptureRecord& record = capture.records[index];
        require(record.time >= time, "times never run backwards");
        time = record.time;
        require(record.previousPayload <= index, "records lean on records");
        if (record.kind != RecordKind::Data)
            continue;
        const QByteArray bytes
            = capture.bytes(index, {record.streamOffset, record.streamOffset + record.length});
        require(record.fileOffset < 0 || bytes.size() == record.length, "payloads are there");
    }
}

void checkMessages(const CaptureSnapshotPtr& capture, const char* framing)
{
    DecodeRules rules;
    rules.set({}, DecodeRules::parse(QString::fromLatin1(framing)).value());
    Analyzer analyzer;
    analyzer.restart(std::make_shared<DecodeRules>(rules));
    analyzer.advance(capture);
    const AnalysisSnapshotPtr analysis = analyzer.snapshot(analyzer.analyzedTime());
    require(analysis->totals.liveConnections == 0, "nothing lives in a file");
    for (qint64 index = 0; index < analysis->messages.end(); ++index) {
        const Message& message = analysis->messages[index];
        require(message.range.start <= message.range.end, "messages have a size");
        require(analysis->bytes(message, 100).size() <= 100, "messages can be shown");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzInput input(data, size);
    const bool isWhole = input.choice() & 1;
    const MemoryFile file(isWhole ? withWholeBlocks(input.rest()) : input.rest());
    const auto opened = CaptureReader::open(file.path());
    const auto inSlices = CaptureReader::open(file.path());
    if (!opened)
        return 0;
    require((*opened)->advance(), "a small file is read at once");
    while (!(*inSlices)->advance(CaptureReader::Deadline())) { }
    const CaptureSnapshotPtr capture = (*opened)->snapshot();
    require((*inSlices)->snapshot()->records.end() == capture->records.end(),
        "the slices do not matter");
    checkRecords(*capture);
    for (const char* framing : {"auto", "raw", "lines"})
        checkMessages(capture, framing);
    return 0;
}
