// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/streamrecorder.h"

#include "core/capture/pcapng/plaintextblock.h"

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
    if (!m_journal.makeRoom())
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
        if (!m_journal.makeRoom()) {
            skip(connection, direction, bytes.size());
            return;
        }
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
    noteSkipping(connection);
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
    connection.isSkipping = false;
    CaptureRecord record;
    record.time = m_journal.time();
    record.subject = connection.history.id.value;
    record.kind = RecordKind::Unrecorded;
    for (const Direction direction : directions) {
        record.direction = direction;
        record.layer = Layer::Wire;
        recordSkipped(record, connection.passedIn(direction), connection.unrecordedIn(direction));
        if (!connection.plaintext)
            continue;
        RecordedPlaintext& stream = connection.plaintextIn(direction);
        record.layer = Layer::Plaintext;
        recordSkipped(record, stream.recorded.end, stream.unrecorded);
    }
}

/// The newest `unrecorded` bytes of a stream that now ends at `end`.
void StreamRecorder::recordSkipped(CaptureRecord record, qint64 end, qint64& unrecorded)
{
    while (unrecorded > 0) {
        record.streamOffset = end - unrecorded;
        record.length = clampedLength(unrecorded);
        m_journal.appendWithBlock(record);
        unrecorded -= record.length;
    }
}

void StreamRecorder::noteSkipping(RecordedConnection& connection)
{
    if (!std::exchange(connection.isSkipping, true))
        m_skipping.push_back(connection.history.id);
}

void StreamRecorder::plaintext(RecordedConnection& connection, Direction direction,
    QByteArrayView bytes, qint64 wireOffset, Cause cause)
{
    if (bytes.isEmpty())
        return;
    RecordedPlaintext& stream = connection.plaintextIn(direction);
    CaptureRecord record;
    record.time = m_journal.time();
    record.subject = connection.history.id.value;
    record.cause = cause;
    record.direction = direction;
    record.layer = Layer::Plaintext;
    do {
        if (!m_journal.makeRoom()) {
            noteSkipping(connection);
            stream.unrecorded += bytes.size();
            stream.skip(bytes.size());
            m_journal.addUnrecordedBytes(0); // those on the wire are counted
            return;
        }
        const QByteArrayView piece
            = bytes.first(std::min(bytes.size(), plaintextblock::maxPayload));
        bytes = bytes.sliced(piece.size());
        record.continues = !bytes.isEmpty();
        record.streamOffset = stream.recorded.end;
        record.length = quint32(piece.size());
        record.fileOffset = plaintextblock::append(*m_journal.out(), record, wireOffset, piece);
        record.previousPayload = stream.payloadBefore(m_journal.nextRecord());
        stream.newestPayload = m_journal.append(record);
        stream.recorded.end += piece.size();
    } while (!bytes.isEmpty());
}

void StreamRecorder::forgetRecordedBytes()
{
    const auto forget = [](RecordedStream& stream) {
        stream.newestPayload = -1;
        stream.skip(0);
    };
    m_connections.forEach([&forget](RecordedConnection& connection) {
        if (connection.flow)
            std::ranges::for_each(connection.flow->streams, forget);
        if (connection.plaintext)
            std::ranges::for_each(*connection.plaintext, forget);
    });
}
