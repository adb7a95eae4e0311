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

/// As much of a datagram as fits in a packet.
PacketFlow::Payload beginningOf(const StreamRecorder::Transfer& what, qsizetype most)
{
    const QByteArrayView shown = what.bytes.first(std::min(what.bytes.size(), most));
    return {shown, false, what.cause, what.bytes.size() - shown.size() + what.unread};
}
}

StreamRecorder::StreamRecorder(CaptureJournal& journal, RecordedConnections& connections)
    : m_journal(journal)
    , m_connections(connections)
{
}

void StreamRecorder::transferred(
    RecordedConnection& connection, Direction direction, const Transfer& what)
{
    const Transport transport = connection.history.traits.transport;
    if (what.bytes.isEmpty() && !keepsBoundaries(transport))
        return;
    if (!m_journal.makeRoom())
        skipTransfer(connection, direction, what);
    else if (what.bytes.isEmpty() && !isDatagram(transport))
        recordEmpty(connection, direction, what.cause);
    else if (connection.isRecorder(direction))
        record(connection, direction, what);
    else if (isDatagram(transport))
        recordDatagramOfPair(connection, what);
    else
        recordReadOfPair(connection, what);
}

/// It is not recorded, but no longer unread.
void StreamRecorder::skipTransfer(
    RecordedConnection& connection, Direction direction, const Transfer& what)
{
    skip(connection, direction, what.bytes.size());
    if (connection.isRecorder(direction))
        return;
    if (isDatagram(connection.history.traits.transport)) {
        SentDatagrams& unread = connection.flow->unreadFrom(connection.sender(direction));
        static_cast<void>(unread.take(what.bytes));
    } else {
        connection.passedIn(direction) += what.unread;
    }
}

/// `isStray`: the connection has read it, and the pair's other end, which sent it, has not told.
void StreamRecorder::record(
    RecordedConnection& connection, Direction direction, const Transfer& what, bool isStray)
{
    const qint64 start = connection.passedIn(direction);
    const qsizetype most = connection.flow->packets->maxPayload();
    const bool isTooLarge
        = isDatagram(connection.history.traits.transport) && what.bytes.size() + what.unread > most;
    CaptureRecord record;
    record.time = m_journal.time();
    record.subject = connection.history.id.value;
    record.cause = what.cause;
    record.direction = direction;
    QByteArrayView rest = what.bytes;
    do {
        if (!m_journal.makeRoom()) {
            skip(connection, direction, rest.size());
            return;
        }
        const QByteArrayView piece = rest.first(std::min(rest.size(), most));
        rest = rest.sliced(piece.size());
        record.continues = !rest.isEmpty();
        record.isCut = what.unread > 0 && rest.isEmpty();
        record.streamOffset = connection.passedIn(direction);
        record.length = quint32(piece.size());
        record.fileOffset = isTooLarge
            ? plaintextblock::append(
                *m_journal.out(), record, record.streamOffset + piece.size(), piece)
            : appendPacket(connection, record,
                {piece, record.continues, what.cause, rest.isEmpty() ? what.unread : 0}, isStray);
        appendPayload(connection, record, isStray);
    } while (!rest.isEmpty());
    if (isTooLarge)
        appendPacket(connection, record, beginningOf(what, most), isStray);
    if (direction == Direction::Out && connection.remembersSent())
        rememberSent(connection, what.bytes, start);
}

/// A record of bytes that are in the file.
void StreamRecorder::appendPayload(
    RecordedConnection& connection, CaptureRecord record, bool isStray)
{
    RecordedStream& stream = connection.flow->stream(connection.sender(record.direction));
    qint64& newestPayload = isStray ? connection.newestStray : stream.newestPayload;
    record.previousPayload = RecordedStream::back(m_journal.nextRecord(), newestPayload);
    newestPayload = m_journal.append(record);
    stream.recorded.end += isStray ? 0 : record.length;
    connection.passedIn(record.direction) += record.length;
}

qint64 StreamRecorder::appendPacket(RecordedConnection& connection, const CaptureRecord& record,
    const PacketFlow::Payload& payload, bool isStray)
{
    PacketFlow& packets = *connection.flow->packets;
    CaptureBuffer& out = *m_journal.out();
    const FlowEnd from = connection.sender(record.direction);
    return isStray
        ? packets.writeForeignPayload(out, record.time, from, payload, record.connection())
        : packets.writePayload(out, record.time, from, payload);
}

/// For the end of ours that may receive it; `start`: in the stream of what is sent.
void StreamRecorder::rememberSent(
    RecordedConnection& connection, QByteArrayView bytes, qint64 start)
{
    const qint64 newest = connection.flow->stream(connection.end).newestPayload;
    connection.flow->unreadFrom(connection.end).add(bytes, start, newest, connection.mostUnread());
}

/// A message without a byte, of a transport whose packets are TCP's here: an event.
void StreamRecorder::recordEmpty(RecordedConnection& connection, Direction direction, Cause cause)
{
    CaptureRecord record;
    record.time = m_journal.time();
    record.streamOffset = connection.passedIn(direction);
    record.subject = connection.history.id.value;
    record.cause = cause;
    record.direction = direction;
    m_journal.appendWithBlock(record);
}

/// The pair's other end has written it as it sent it, unless nothing was recorded then.
void StreamRecorder::recordDatagramOfPair(RecordedConnection& connection, const Transfer& what)
{
    SentDatagrams& unread = connection.flow->unreadFrom(connection.sender(Direction::In));
    const auto sent = what.unread > 0 ? std::nullopt : unread.take(what.bytes);
    if (!sent) {
        record(connection, Direction::In, what, true);
        return;
    }
    CaptureRecord record;
    record.time = m_journal.time();
    record.streamOffset = sent->offset;
    record.subject = connection.history.id.value;
    record.length = quint32(what.bytes.size());
    record.previousPayload = RecordedStream::back(m_journal.nextRecord(), sent->record);
    record.cause = what.cause;
    m_journal.appendWithBlock(record);
    qint64& passed = connection.passedIn(Direction::In);
    passed = std::max(passed, sent->offset + what.bytes.size());
}

/// The pair's other end has written the bytes as it sent them; all of them, unless recording began
/// or stopped while they were on their way.
void StreamRecorder::recordReadOfPair(RecordedConnection& connection, const Transfer& what)
{
    constexpr Direction direction = Direction::In;
    const RecordedStream& stream = connection.flow->stream(connection.sender(direction));
    const qint64 start = connection.passedIn(direction);
    const qint64 end = start + what.bytes.size();
    const ByteRange known = ByteRange {start, end}.intersected(stream.recorded);
    if (known.isEmpty()) {
        skip(connection, direction, what.bytes.size() + what.unread);
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
    record.cause = what.cause;
    record.direction = direction;
    record.isCut = what.unread > 0;
    m_journal.appendWithBlock(record);
    connection.passedIn(direction) = known.end;
    if (known.end < end)
        skip(connection, direction, end - known.end);
    connection.passedIn(direction) += what.unread; // gone with the rest of its message
}

void StreamRecorder::skip(RecordedConnection& connection, Direction direction, qint64 bytes)
{
    noteSkipping(connection);
    connection.unrecordedIn(direction) += bytes;
    connection.passedIn(direction) += bytes;
    m_journal.addUnrecordedBytes(bytes);
    if (connection.isRecorder(direction)) {
        const FlowEnd from = connection.sender(direction);
        connection.flow->packets->skipPayload(from, bytes);
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
        connection.newestStray = -1;
        if (connection.flow) {
            std::ranges::for_each(connection.flow->streams, forget);
            std::ranges::for_each(connection.flow->unread, &SentDatagrams::clear);
        }
        if (connection.plaintext)
            std::ranges::for_each(*connection.plaintext, forget);
    });
}
