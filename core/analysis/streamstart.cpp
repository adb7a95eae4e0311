// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/streamstart.h"

#include <algorithm>

namespace {

bool isEnd(RecordKind kind)
{
    return kind == RecordKind::PeerFinished || kind == RecordKind::Finished
        || kind == RecordKind::Ended;
}

} // namespace

StreamStart streamStart(const CaptureSnapshot& capture, qint64 index, qint64 maxSize, qint64 until)
{
    constexpr qint64 maxRecords = 16'384;
    const qint64 limit = index + maxRecords;
    const qint64 end = std::min(capture.records.end(), limit);
    const CaptureRecord& first = capture.records[index];
    qint64 last = -1; // index of the newest record whose bytes are in `range`
    ByteRange range;
    StreamStart start;
    for (; index < end && !start.isFinal; ++index) {
        const CaptureRecord& record = capture.records[index];
        const bool isOfConnection = !record.isEndpointEvent() && record.subject == first.subject;
        const bool isOfStream = isOfConnection && record.kind == RecordKind::Data
            && record.direction == first.direction;
        const bool isBehindGap = isOfStream && last >= 0 && record.streamOffset != range.end;
        start.isFinal
            = isBehindGap || record.time >= until || (isOfConnection && isEnd(record.kind));
        if (start.isFinal || !isOfStream)
            continue;
        if (last < 0)
            range = {record.streamOffset, record.streamOffset};
        range.end += record.length;
        last = index;
        start.isFinal = range.size() >= maxSize;
    }
    start.isFinal = start.isFinal || end == limit;
    range.end = std::min(range.end, range.start + maxSize);
    if (last >= 0)
        start.bytes = capture.bytes(last, range);
    return start;
}
