// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/captureindex.h"

#include <algorithm>
#include <limits>

namespace {
/// Numbers that leave room to calculate with: the year 2116, and an exabyte.
constexpr qint64 maxTime = qint64(1) << 62;
constexpr qint64 maxStreamOffset = qint64(1) << 60;

/// A gap is told in records of 32 bits; one of many records is no gap of ours.
constexpr int maxRecordsOfGap = 64;

/// Whether it is news, where it has been `told` or not.
bool tell(bool& told)
{
    return !std::exchange(told, true);
}

qint64 endOf(const CaptureRecord& record)
{
    return record.streamOffset + record.length;
}
}

void CaptureIndex::add(const ReadPacket& packet)
{
    Connection* const connection = m_connections.find(packet.connection);
    if (!connection || !connection->isTransferring())
        return;
    Stream& stream = connection->stream(packet.direction);
    CaptureRecord record;
    record.time = packet.time;
    record.fileOffset = packet.fileOffset;
    record.streamOffset = stream.passed;
    record.subject = packet.connection.value;
    record.length = packet.length;
    record.previousPayload = backTo(stream.newestPayload);
    record.cause = packet.cause;
    record.direction = packet.direction;
    record.continues = packet.continues;
    record.isCut = packet.isCut;
    stream.newestPayload = append(record);
    stream.passed += packet.length;
}

void CaptureIndex::add(const ReadEvent& event)
{
    const CaptureRecord& record = event.record;
    if (record.isEndpointEvent()) {
        if (record.endpoint().isValid()) // told again or not: it is how the endpoint is now
            appendEvent(event);
        return;
    }
    if (record.kind == RecordKind::KernelState) {
        if (m_connections.wasOpened(record.connection()))
            appendEvent(event);
        return;
    }
    Connection* const connection = record.kind == RecordKind::ConnectionOpened
        ? m_connections.place(record.connection())
        : m_connections.find(record.connection());
    if (!connection || connection->hasEnded)
        return;
    const bool isOnWire = record.layer == Layer::Wire;
    const auto addIf = [&](bool isNews) {
        if (isNews)
            appendEvent(event);
    };
    switch (record.kind) {
    case RecordKind::ConnectionOpened:
        addOpened(*connection, event);
        break;
    case RecordKind::Connected:
        addConnected(*connection, event);
        break;
    case RecordKind::Data:
        addRead(*connection, record);
        break;
    case RecordKind::Unrecorded:
        addUnrecorded(*connection, record);
        break;
    case RecordKind::PeerFinished:
        addIf(connection->isConnected && (!isOnWire || tell(connection->hasPeerFinished)));
        break;
    case RecordKind::Finished:
        addIf(connection->isConnected && (!isOnWire || tell(connection->hasFinished)));
        break;
    case RecordKind::Ended:
        addEnded(*connection, event);
        break;
    case RecordKind::Refused:
    case RecordKind::Dropped:
    case RecordKind::ConnectionLost:
    case RecordKind::ErrorTold:
    case RecordKind::ConnectionNote:
        addIf(connection->isOpened);
        break;
    default:
        break;
    }
}

void CaptureIndex::show(CaptureSnapshot& snapshot)
{
    m_records.giveUpOldest(m_shownEnd);
    m_records.show(snapshot);
    snapshot.unrecordedBytes = m_unrecordedBytes;
    snapshot.findings.lateRecords = m_lateRecords;
    m_shownEnd = m_records.end();
    m_shownBytes = m_records.bytes();
}

bool CaptureIndex::wantsShow() const
{
    return m_records.bytes() - m_shownBytes >= m_records.limit() / 4;
}

void CaptureIndex::addOpened(Connection& connection, ReadEvent event)
{
    if (connection.isOpened)
        return;
    m_connections.opened(connection);
    if (event.details)
        connection.transport = event.details->transport;
    // The other leg is there first.
    const quint32 id = event.record.subject;
    if (event.details && event.details->link.value >= id)
        event.details->link = {};
    appendEvent(event);
}

void CaptureIndex::addConnected(Connection& connection, ReadEvent event)
{
    const ConnectionId id = event.record.connection();
    const ConnectionId pairId = event.details ? event.details->pair : ConnectionId();
    if (!connection.isOpened)
        return;
    if (tell(connection.isConnected)) {
        Connection* const pair = pairId == id ? nullptr : m_connections.place(pairId);
        const bool isPair = pair && m_connections.pairUp(connection, *pair);
        if (event.details && !isPair)
            event.details->pair = {};
        appendEvent(event);
    }
    if (!event.offsets)
        return;
    CaptureRecord gap; // told by where the streams are now
    gap.time = event.record.time;
    gap.subject = event.record.subject;
    gap.direction = Direction::In;
    addGap(connection, gap, event.offsets->in);
    gap.direction = Direction::Out;
    addGap(connection, gap, event.offsets->out);
}

void CaptureIndex::addEnded(Connection& connection, const ReadEvent& event)
{
    if (!connection.isOpened)
        return;
    appendEvent(event);
    m_connections.ended(connection);
}

/// What has no packet: the receiving end of a pair has read what the sending end's packets hold, or
/// a message is empty.
void CaptureIndex::addRead(Connection& connection, CaptureRecord record)
{
    if (!connection.isTransferring() || record.layer != Layer::Wire)
        return;
    if (isDatagram(connection.transport))
        return addDatagramOfPair(connection, record);
    if (record.length == 0 && keepsBoundaries(connection.transport))
        return addEmpty(connection, record);
    Connection* const pair = m_connections.find(connection.pair);
    if (!pair || record.direction != Direction::In)
        return;
    const Stream& sent = pair->stream(Direction::Out);
    Stream& read = connection.stream(Direction::In);
    const bool isSound = record.length > 0 && record.streamOffset >= read.passed
        && record.streamOffset <= sent.passed - record.length;
    if (!isSound)
        return;
    record.previousPayload = backTo(sent.newestPayload);
    read.passed = record.streamOffset + record.length;
    append(record);
}

void CaptureIndex::addEmpty(Connection& connection, CaptureRecord record)
{
    const Stream& stream = connection.stream(record.direction);
    if (record.streamOffset == stream.passed)
        append(record);
}

/// Datagrams may be lost, or overtaken.
void CaptureIndex::addDatagramOfPair(Connection& connection, CaptureRecord record)
{
    Connection* const pair = m_connections.find(connection.pair);
    if (!pair || record.direction != Direction::In || record.streamOffset < 0)
        return;
    const Stream& sent = pair->stream(Direction::Out);
    if (record.streamOffset > sent.passed - record.length)
        return;
    record.previousPayload = backTo(payloadOf(record, sent.newestPayload));
    Stream& read = connection.stream(Direction::In);
    read.passed = std::max(read.passed, endOf(record));
    append(record);
}

/// The (last) record that holds the payload of a datagram that was read, at `newest` or before; -1
/// if it is gone.
qint64 CaptureIndex::payloadOf(const CaptureRecord& read, qint64 newest) const
{
    constexpr int mostLooked = 65'536; // more are never unread (RecordedConnection::mostUnread())
    qint64 index = newest;
    for (int looks = 0; looks < mostLooked && index >= m_records.first(); ++looks) {
        const CaptureRecord& record = m_records[index];
        if (endOf(record) == endOf(read) && (record.length == 0) == (read.length == 0))
            return index;
        if (record.previousPayload == 0 || endOf(record) < endOf(read))
            break;
        index -= record.previousPayload;
    }
    return -1;
}

void CaptureIndex::addPlaintext(CaptureRecord record)
{
    Connection* const connection = m_connections.find(record.connection());
    if (!connection || !connection->isTransferring())
        return;
    Stream& stream = connection->stream(record.direction, record.layer);
    if (record.streamOffset < stream.passed || record.streamOffset > maxStreamOffset)
        return;
    addGap(*connection, record, record.streamOffset);
    record.previousPayload = backTo(stream.newestPayload);
    stream.newestPayload = append(record);
    stream.passed = record.streamOffset + record.length;
}

void CaptureIndex::addUnrecorded(Connection& connection, const CaptureRecord& record)
{
    const bool isOfStream = connection.isTransferring() && record.length > 0
        && record.streamOffset >= 0 && record.streamOffset <= maxStreamOffset;
    if (!isOfStream)
        return;
    Stream& stream = connection.stream(record.direction, record.layer);
    if (record.streamOffset < stream.passed)
        return;
    stream.passed = record.streamOffset + record.length;
    if (record.layer == Layer::Wire)
        m_unrecordedBytes += record.length;
    append(record);
}

/// What passed while nothing was recorded, before `end` in the stream of `record`.
void CaptureIndex::addGap(Connection& connection, CaptureRecord record, qint64 end)
{
    constexpr qint64 maxLength = std::numeric_limits<quint32>::max();
    if (end > maxStreamOffset)
        return;
    const qint64 start = std::max(connection.stream(record.direction, record.layer).passed,
        std::max<qint64>(end, 0) - maxLength * maxRecordsOfGap);
    record.kind = RecordKind::Unrecorded;
    record.fileOffset = -1;
    record.cause = {};
    record.continues = false;
    for (qint64 at = start; at < end; at += record.length) {
        record.streamOffset = at;
        record.length = quint32(std::min(end - at, maxLength));
        addUnrecorded(connection, record);
    }
}

void CaptureIndex::appendEvent(const ReadEvent& event)
{
    m_records.append(stamped(event.record), event.details ? &*event.details : nullptr);
}

qint64 CaptureIndex::append(const CaptureRecord& record)
{
    return m_records.append(stamped(record));
}

/// With a time that does not run backwards.
CaptureRecord CaptureIndex::stamped(CaptureRecord record)
{
    m_lateRecords += record.time < m_time ? 1 : 0;
    m_time = std::clamp(record.time, m_time, maxTime);
    record.time = m_time;
    return record;
}

/// CaptureRecord::previousPayload of the record that comes next.
quint32 CaptureIndex::backTo(qint64 payload) const
{
    const qint64 distance = payload < 0 ? 0 : m_records.end() - payload;
    return distance <= std::numeric_limits<quint32>::max() ? quint32(distance) : 0;
}
