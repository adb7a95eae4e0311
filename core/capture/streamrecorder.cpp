// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/streamrecorder.h"

#include <algorithm>

namespace {
constexpr Direction directions[] = {Direction::In, Direction::Out};

quint32 clampedLength(qint64 bytes)
{
    return quint32(std::min<qint64>(bytes, std::numeric_limits<quint32>::max()));
}
}

StreamRecorder::StreamRecorder(CaptureJournal& journal, RecordedConnections& connections)
    : m_journal(journal)
    , m_connections(connections)
{
}

void StreamRecorder::transferred(
    RecordedConnection& connection, Direction direction, QByteArrayView bytes, Cause cause)
{
    if (bytes.isEmpty())
        return;
    if (!m_journal.isRecording())
        skip(connection, direction, bytes.size());
    else if (connection.isRecorder(direction))
        record(connection, direction, bytes, cause);
    else
        recordReadOfPair(connection, direction, bytes.size(), cause);
}

void StreamRecorder::record(
    RecordedConnection& connection, Direction direction, QByteArrayView bytes, Cause cause)
{
    RecordedFlow& flow = *connection.flow;
    const FlowEnd from = connection.sender(direction);
    RecordedStream& stream = flow.stream(from);
    CaptureRecord record;
    record.time = m_journal.time();
    record.subject = connection.history.id.value;
    record.cause = cause;
    record.direction = direction;
    do {
        const QByteArrayView piece = bytes.first(std::min(bytes.size(), flow.tcp.maxPayload()));
        bytes = bytes.sliced(piece.size());
        record.continues = !bytes.isEmpty();
        record.fileOffset = flow.tcp.writePayload(
            *m_journal.out(), record.time, from, {piece, record.continues, cause});
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
void StreamRecorder::recordReadOfPair(
    RecordedConnection& connection, Direction direction, qint64 bytes, Cause cause)
{
    const RecordedStream& stream = connection.flow->stream(connection.sender(direction));
    const qint64 start = connection.passedIn(direction);
    const ByteRange known = ByteRange {start, start + bytes}.intersected(stream.recorded);
    if (known.isEmpty()) {
        skip(connection, direction, bytes);
        return;
    }
    if (known.start > start) {
        skip(connection, direction, known.start - start);
        recordSkippedBytes(connection);
    }
    CaptureRecord record;
    record.time = m_journal.time();
    record.streamOffset = known.start;
    record.subject = connection.history.id.value;
    record.length = quint32(known.size());
    record.previousPayload = stream.payloadBefore(m_journal.nextRecord());
    record.cause = cause;
    record.direction = direction;
    m_journal.appendWithBlock(record);
    connection.passedIn(direction) = known.end;
    if (known.end < start + bytes)
        skip(connection, direction, start + bytes - known.end);
}

void StreamRecorder::skip(RecordedConnection& connection, Direction direction, qint64 bytes)
{
    if (connection.unrecorded == std::array<qint64, 2> {})
        m_skipping.push_back(connection.history.id);
    connection.unrecordedIn(direction) += bytes;
    connection.passedIn(direction) += bytes;
    m_journal.addUnrecordedBytes(bytes);
    if (connection.isRecorder(direction)) {
        const FlowEnd from = connection.sender(direction);
        connection.flow->tcp.skipPayload(from, bytes);
        connection.flow->stream(from).skip(bytes);
    }
}

void StreamRecorder::recordSkippedBytes()
{
    const std::vector<ConnectionId> skipping = std::exchange(m_skipping, {});
    for (const ConnectionId id : skipping) {
        if (RecordedConnection* const connection = m_connections.find(id))
            recordSkippedBytes(*connection);
    }
}

void StreamRecorder::recordSkippedBytes(RecordedConnection& connection)
{
    for (const Direction direction : directions) {
        qint64& unrecorded = connection.unrecordedIn(direction);
        while (unrecorded > 0) {
            CaptureRecord record;
            record.time = m_journal.time();
            record.streamOffset = connection.passedIn(direction) - unrecorded;
            record.subject = connection.history.id.value;
            record.length = clampedLength(unrecorded);
            record.kind = RecordKind::Unrecorded;
            record.direction = direction;
            m_journal.appendWithBlock(record);
            unrecorded -= record.length;
        }
    }
}

void StreamRecorder::forgetRecordedBytes()
{
    m_connections.forEach([](RecordedConnection& connection) {
        if (!connection.flow)
            return;
        for (RecordedStream& stream : connection.flow->streams) {
            stream.newestPayload = -1;
            stream.skip(0);
        }
    });
}
