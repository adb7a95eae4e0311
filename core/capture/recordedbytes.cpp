// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/connectionrecorder.h"

#include <algorithm>

// The part of ConnectionRecorder that is about bytes: those recorded, and those skipped while
// nothing was.

namespace {
constexpr Direction directions[] = {Direction::In, Direction::Out};

quint32 clampedLength(qint64 bytes)
{
    return quint32(std::min<qint64>(bytes, std::numeric_limits<quint32>::max()));
}
}

void ConnectionRecorder::transferred(
    ConnectionId id, Direction direction, QByteArrayView bytes, qint64 time)
{
    if (bytes.isEmpty())
        return;
    m_journal.stamp(time);
    if (!m_journal.isRecording())
        skip(id, direction, bytes.size());
    else if (at(id).isRecorder(direction))
        record(id, direction, bytes);
    else
        recordReadOfPair(id, direction, bytes.size());
}

void ConnectionRecorder::record(ConnectionId id, Direction direction, QByteArrayView bytes)
{
    RecordedConnection& connection = at(id);
    RecordedFlow& flow = *connection.flow;
    const FlowEnd from = connection.sender(direction);
    RecordedStream& stream = flow.stream(from);
    CaptureRecord record;
    record.time = m_journal.time();
    record.subject = id.value;
    record.direction = direction;
    do {
        const QByteArrayView piece = bytes.first(std::min(bytes.size(), flow.tcp.maxPayload()));
        bytes = bytes.sliced(piece.size());
        record.continues = !bytes.isEmpty();
        record.fileOffset
            = flow.tcp.writePayload(*m_journal.out(), record.time, from, piece, record.continues);
        record.streamOffset = stream.recorded.end;
        record.length = quint32(piece.size());
        record.previousPayload = stream.payloadBefore(m_journal.nextRecord());
        stream.newestPayload = m_journal.append(record);
        stream.recorded.end += piece.size();
        connection.passedIn(direction) += piece.size();
    } while (!bytes.isEmpty());
}

/// The pair's other end has written the bytes as it sent them; all of them, unless recording began
/// or stopped while they were on their way.
void ConnectionRecorder::recordReadOfPair(ConnectionId id, Direction direction, qint64 bytes)
{
    RecordedConnection& connection = at(id);
    const RecordedStream& stream = connection.flow->stream(connection.sender(direction));
    const qint64 start = connection.passedIn(direction);
    const ByteRange known = ByteRange {start, start + bytes}.intersected(stream.recorded);
    if (known.isEmpty()) {
        skip(id, direction, bytes);
        return;
    }
    if (known.start > start) {
        skip(id, direction, known.start - start);
        recordSkippedBytes(id);
    }
    CaptureRecord record;
    record.time = m_journal.time();
    record.streamOffset = known.start;
    record.subject = id.value;
    record.length = quint32(known.size());
    record.previousPayload = stream.payloadBefore(m_journal.nextRecord());
    record.direction = direction;
    m_journal.appendWithBlock(record);
    connection.passedIn(direction) = known.end;
    if (known.end < start + bytes)
        skip(id, direction, start + bytes - known.end);
}

void ConnectionRecorder::skip(ConnectionId id, Direction direction, qint64 bytes)
{
    RecordedConnection& connection = at(id);
    if (connection.unrecorded == std::array<qint64, 2> {})
        m_skipping.push_back(id);
    connection.unrecordedIn(direction) += bytes;
    connection.passedIn(direction) += bytes;
    m_journal.addUnrecordedBytes(bytes);
    if (connection.isRecorder(direction)) {
        const FlowEnd from = connection.sender(direction);
        connection.flow->tcp.skipPayload(from, bytes);
        connection.flow->stream(from).skip(bytes);
    }
}

void ConnectionRecorder::recordSkippedBytes()
{
    const std::vector<ConnectionId> skipping = std::exchange(m_skipping, {});
    for (const ConnectionId id : skipping) {
        if (find(id))
            recordSkippedBytes(id);
    }
}

void ConnectionRecorder::recordSkippedBytes(ConnectionId id)
{
    RecordedConnection& connection = at(id);
    for (const Direction direction : directions) {
        qint64& unrecorded = connection.unrecordedIn(direction);
        while (unrecorded > 0) {
            CaptureRecord record;
            record.time = m_journal.time();
            record.streamOffset = connection.passedIn(direction) - unrecorded;
            record.subject = id.value;
            record.length = clampedLength(unrecorded);
            record.kind = RecordKind::Unrecorded;
            record.direction = direction;
            m_journal.appendWithBlock(record);
            unrecorded -= record.length;
        }
    }
}

void ConnectionRecorder::refused(ConnectionId id, qint64 bytes, qint64 time)
{
    CaptureRecord record = event(id, RecordKind::Refused, TcpState::Unknown, time);
    record.length = clampedLength(bytes);
    record.direction = Direction::Out;
    m_journal.appendEvent(record);
}

void ConnectionRecorder::forgetRecordedBytes()
{
    for (const auto& connection : m_connections) {
        if (!connection || !connection->flow)
            continue;
        for (RecordedStream& stream : connection->flow->streams) {
            stream.newestPayload = -1;
            stream.skip(0);
        }
    }
}
