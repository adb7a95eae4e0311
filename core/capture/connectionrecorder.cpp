// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/connectionrecorder.h"

#include <algorithm>

namespace {
/// A client of ours can be gone before the server of ours accepts it; more than a listen backlog of
/// them (net.core.somaxconn is 4,096) cannot wait.
constexpr std::size_t maxLingering = 4096;

constexpr Direction directions[] = {Direction::In, Direction::Out};

quint32 clampedLength(qint64 bytes)
{
    return quint32(std::min<qint64>(bytes, std::numeric_limits<quint32>::max()));
}
}

ConnectionRecorder::ConnectionRecorder(CaptureJournal& journal)
    : m_journal(journal)
{
}

ConnectionId ConnectionRecorder::open(
    EndpointId endpoint, Role role, const QString& target, qint64 time)
{
    m_connections.push_back(std::make_unique<RecordedConnection>());
    const ConnectionId id {quint32(m_connections.size())};
    RecordedConnection& connection = at(id);
    connection.history.id = id;
    connection.isInFile = m_journal.isRecording();
    connection.end = role == Role::Client ? FlowEnd::Client : FlowEnd::Server;
    EventDetails details;
    details.endpoint = endpoint;
    details.role = role;
    details.target = target;
    connection.history.openedDetails = m_journal.appendEvent(
        event(id, RecordKind::ConnectionOpened, TcpState::Unknown, time), &details);
    return id;
}

void ConnectionRecorder::connected(ConnectionId id, const SocketAddress& local,
    const SocketAddress& peer, ConnectionId pair, TcpState state, qint64 time)
{
    RecordedConnection& connection = at(id);
    Q_ASSERT(!connection.flow);
    EventDetails details;
    details.local = local;
    details.peer = peer;
    details.pair = pair;
    connection.history.connectedDetails
        = m_journal.appendEvent(event(id, RecordKind::Connected, state, time), &details);
    RecordedConnection* const other = find(pair);
    if (other && other->flow)
        joinFlow(id, *other);
    else
        startFlow(id, local, peer, other ? pair : ConnectionId());
}

void ConnectionRecorder::startFlow(
    ConnectionId id, const SocketAddress& local, const SocketAddress& peer, ConnectionId pair)
{
    RecordedConnection& connection = at(id);
    const bool isClient = connection.end == FlowEnd::Client;
    connection.flow = std::make_shared<RecordedFlow>(
        RecordedFlow {TcpFlow(isClient ? local : peer, isClient ? peer : local, id)});
    connection.isPaired = pair.isValid();
    TcpFlow& tcp = connection.flow->tcp;
    tcp.setOwnEnd(connection.end, id);
    if (connection.isPaired)
        tcp.setOwnEnd(otherEnd(connection.end), pair);
    else
        tcp.setForeignEnd(otherEnd(connection.end), id);
    tcp.writeHandshake(m_journal.out(), m_journal.time());
}

void ConnectionRecorder::joinFlow(ConnectionId id, RecordedConnection& pair)
{
    RecordedConnection& connection = at(id);
    connection.flow = pair.flow;
    connection.end = otherEnd(pair.end);
    connection.isPaired = pair.isPaired = true;
    connection.flow->tcp.setOwnEnd(connection.end, id);
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

void ConnectionRecorder::peerFinished(ConnectionId id, TcpState state, qint64 time)
{
    RecordedConnection& connection = at(id);
    m_journal.appendEvent(event(id, RecordKind::PeerFinished, state, time));
    connection.history.hasPeerFinished = true;
    // If the other end is ours too, it has mostly written its FIN itself.
    connection.flow->tcp.writeFin(m_journal.out(), m_journal.time(), otherEnd(connection.end));
}

void ConnectionRecorder::finished(ConnectionId id, TcpState state, qint64 time)
{
    RecordedConnection& connection = at(id);
    m_journal.appendEvent(event(id, RecordKind::Finished, state, time));
    connection.history.hasFinished = true;
    connection.flow->tcp.writeFin(m_journal.out(), m_journal.time(), connection.end);
}

void ConnectionRecorder::ended(ConnectionId id, EndReason reason, const Error& error, qint64 time,
    const SocketAddress& local, const SocketAddress& peer)
{
    CaptureRecord record = event(id, RecordKind::Ended, TcpState::Closed, time);
    record.reason = reason;
    EventDetails details;
    details.error = error;
    if (!at(id).flow) { // else its Connected record says where
        details.local = local;
        details.peer = peer;
    }
    const bool hasDetails
        = details.peer.isValid() || details.local.isValid() || error.code != ErrorCode::None;
    ConnectionHistory& history = at(id).history;
    history.hasEnded = true;
    history.reason = reason;
    history.endedDetails = m_journal.appendEvent(record, hasDetails ? &details : nullptr);
    if (at(id).isInFile)
        m_unsafeEnds.push_back(history);
    writeEnd(id, reason, local, peer);
    release(id);
}

void ConnectionRecorder::writeEnd(
    ConnectionId id, EndReason reason, const SocketAddress& local, const SocketAddress& peer)
{
    const RecordedConnection& connection = at(id);
    CaptureBuffer* const out = m_journal.out();
    const qint64 time = m_journal.time();
    if (connection.flow) {
        if (reason == EndReason::ResetByPeer)
            connection.flow->tcp.writeReset(out, time, otherEnd(connection.end));
        else if (reason == EndReason::ResetByUs)
            connection.flow->tcp.writeReset(out, time, connection.end);
    } else if (local.isValid() && peer.isValid()) {
        TcpFlow tcp(local, peer, id);
        tcp.setOwnEnd(FlowEnd::Client, id);
        tcp.setForeignEnd(FlowEnd::Server, id);
        if (reason == EndReason::Refused)
            tcp.writeRefusal(out, time);
        else if (reason == EndReason::TimedOut)
            tcp.writeAttempt(out, time);
    }
}

/// Lets go of an ended connection, at once or, where a pair may yet join its flow, a while later.
void ConnectionRecorder::release(ConnectionId id)
{
    const RecordedConnection& connection = at(id);
    if (connection.isPaired || !connection.flow) {
        m_connections[id.value - 1].reset();
        return;
    }
    m_lingering.push_back(id);
    if (m_lingering.size() > maxLingering) {
        m_connections[m_lingering.front().value - 1].reset();
        m_lingering.pop_front();
    }
}

void ConnectionRecorder::refused(ConnectionId id, qint64 bytes, qint64 time)
{
    CaptureRecord record = event(id, RecordKind::Refused, TcpState::Unknown, time);
    record.length = clampedLength(bytes);
    record.direction = Direction::Out;
    m_journal.appendEvent(record);
}

void ConnectionRecorder::repeatEvents()
{
    for (const ConnectionHistory& ended : m_unsafeEnds)
        ended.repeat(m_journal);
    for (const auto& connection : m_connections) {
        if (!connection || connection->history.hasEnded)
            continue;
        connection->history.repeat(m_journal);
        connection->isInFile = true;
    }
}

void ConnectionRecorder::flushed()
{
    if (m_journal.isRecording())
        m_unsafeEnds.clear();
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

/// A record of an event, after those of the bytes that passed unrecorded before it.
CaptureRecord ConnectionRecorder::event(
    ConnectionId id, RecordKind kind, TcpState state, qint64 time)
{
    CaptureRecord record;
    record.time = m_journal.stamp(time);
    record.subject = id.value;
    record.kind = kind;
    record.tcpState = state;
    recordSkippedBytes(id);
    return record;
}

RecordedConnection& ConnectionRecorder::at(ConnectionId id)
{
    RecordedConnection* const connection = find(id);
    Q_ASSERT(connection);
    return *connection;
}

RecordedConnection* ConnectionRecorder::find(ConnectionId id)
{
    return id.isValid() && id.value <= m_connections.size() ? m_connections[id.value - 1].get()
                                                            : nullptr;
}
