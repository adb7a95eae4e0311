// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/streamstart.h"

#include <algorithm>

namespace {

bool isEnd(RecordKind kind)
{
    return kind == RecordKind::PeerFinished || kind == RecordKind::Finished
        || kind == RecordKind::Ended;
}

/// The bytes of one direction, as its records come.
class Collector
{
public:
    /// False if bytes are missing before those of the record.
    [[nodiscard]] bool add(qint64 index, const CaptureRecord& record)
    {
        if (m_last < 0)
            m_range = {record.streamOffset, record.streamOffset};
        if (record.streamOffset != m_range.end)
            return false;
        m_range.end += record.length;
        m_last = index;
        return true;
    }
    [[nodiscard]] qint64 size() const { return m_range.size(); }
    [[nodiscard]] QByteArray bytes(const CaptureSnapshot& capture, qint64 maxSize) const
    {
        if (m_last < 0)
            return {};
        const qint64 end = std::min(m_range.end, m_range.start + maxSize);
        return capture.bytes(m_last, {m_range.start, end});
    }

private:
    qint64 m_last = -1; // index of the newest record whose bytes are in m_range
    ByteRange m_range;
};

} // namespace

StreamStart streamStart(const CaptureSnapshot& capture, qint64 index, qint64 maxSize, qint64 until)
{
    constexpr qint64 maxRecords = 16'384;
    const qint64 limit = index + maxRecords;
    const qint64 end = std::min(capture.records.end(), limit);
    const CaptureRecord& first = capture.records[index];
    Collector own;
    Collector other;
    bool isOtherWhole = true; // so far
    StreamStart start;
    for (; index < end && !start.isFinal; ++index) {
        const CaptureRecord& record = capture.records[index];
        const bool isOfConnection = !record.isEndpointEvent() && record.subject == first.subject;
        const bool isData = isOfConnection && record.kind == RecordKind::Data;
        start.isFinal = record.time >= until || (isOfConnection && isEnd(record.kind));
        if (start.isFinal || !isData)
            continue;
        if (record.direction == first.direction)
            start.isFinal = !own.add(index, record) || own.size() >= maxSize;
        else
            isOtherWhole = isOtherWhole && other.size() < maxSize && other.add(index, record);
    }
    start.isFinal = start.isFinal || end == limit;
    start.bytes = own.bytes(capture, maxSize);
    start.otherBytes = other.bytes(capture, maxSize);
    return start;
}
