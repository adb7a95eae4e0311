// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/streamstart.h"

#include <algorithm>

QByteArray streamStart(const CaptureSnapshot& capture, qint64 index, qint64 maxSize)
{
    constexpr qint64 maxRecords = 16'384;
    const qint64 end = std::min(capture.records.end(), index + maxRecords);
    const quint32 connection = capture.records[index].subject;
    const Direction direction = capture.records[index].direction;
    qint64 last = -1; // index of the newest record whose bytes are in `range`
    ByteRange range;
    for (; index < end && range.size() < maxSize; ++index) {
        const CaptureRecord& record = capture.records[index];
        const bool isOfStream = record.kind == RecordKind::Data && record.subject == connection
            && record.direction == direction;
        if (!isOfStream)
            continue;
        if (last < 0)
            range = {record.streamOffset, record.streamOffset};
        else if (record.streamOffset != range.end)
            break; // bytes are missing between them
        range.end += record.length;
        last = index;
    }
    range.end = std::min(range.end, range.start + maxSize);
    return last < 0 ? QByteArray() : capture.bytes(last, range);
}
