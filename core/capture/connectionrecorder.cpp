// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/connectionrecorder.h"

#include "core/capture/pcapng/pcapngblocks.h"
#include "core/capture/pcapng/tcpflow.h"
#include "core/capture/pcapng/udpflow.h"
#include "core/capture/pcapng/unixaddress.h"

#include <algorithm>
#include <limits>

namespace {
constexpr qint64 never = std::numeric_limits<qint64>::max();
constexpr qsizetype mostNames = 65'536; // with more, a file may have a name twice

quint32 clampedCount(qint64 count)
{
    return quint32(std::min<qint64>(count, std::numeric_limits<quint32>::max()));
}
}

ConnectionRecorder::ConnectionRecorder(CaptureJournal& journal)
    : m_journal(journal)
    , m_streams(journal, m_connections)
{
}

ConnectionId ConnectionRecorder::open(EndpointId endpoint, Role role, const QString& target,
    qint64 time, const ConnectionTraits& traits)
{
    RecordedConnection& connection = m_connections.add();
    connection.isInFile = m_journal.isRecording();
    connection.end = role == Role::Client ? FlowEnd::Client : FlowEnd::Server;
    ConnectionHistory& history = connection.history;
    history.endpoint = endpoint;
    history.role = role;
    history.target = target;
    history.traits = traits;
    CaptureRecord record = event(connection, RecordKind::ConnectionOpened, TcpState::Unknown, time);
    record.layer = traits.layer;
    const EventDetails details = history.openedDetails();
    m_journal.appendEvent(record, &details);
    return history.id;
}

void ConnectionRecorder::connected(ConnectionId id, const SocketAddress& local,
    const SocketAddress& peer, ConnectionId pair, TcpState state, qint64 time)
{
    RecordedConnection& connection = at(id);
    Q_ASSERT(!connection.flow);
    ConnectionHistory& history = connection.history;
    history.isConnected = true;
    history.local = local;
    history.peer = peer;
    history.pair = pair;
    const EventDetails details = history.connectedDetails();
    m_journal.appendEvent(event(connection, RecordKind::Connected, state, time), &details);
    RecordedConnection* const other = m_connections.find(pair);
    if (other && other->flow)
        joinFlow(id, *other);
    else
        startFlow(id, local, peer, other ? pair : ConnectionId());
}

void ConnectionRecorder::startFlow(
    ConnectionId id, const SocketAddress& local, const SocketAddress& peer, ConnectionId pair)
{
    RecordedConnection& connection = at(id);
    connection.flow
        = std::make_shared<RecordedFlow>(RecordedFlow {makePackets(connection, local, peer)});
    connection.isPaired = pair.isValid();
    PacketFlow& packets = *connection.flow->packets;
    packets.setOwnEnd(connection.end, id);
    if (connection.isPaired)
        packets.setOwnEnd(otherEnd(connection.end), pair);
    else
        packets.setForeignEnd(otherEnd(connection.end), id);
    writeNames(connection);
    packets.writeHandshake(m_journal.out(), m_journal.time());
}

std::unique_ptr<PacketFlow> ConnectionRecorder::makePackets(
    const RecordedConnection& connection, const SocketAddress& local, const SocketAddress& peer)
{
    const bool isClient = connection.end == FlowEnd::Client;
    const ConnectionId id = connection.history.id;
    const auto client = unixaddress::inPackets(isClient ? local : peer, id, FlowEnd::Client);
    const auto server = unixaddress::inPackets(isClient ? peer : local, id, FlowEnd::Server);
    if (isDatagram(connection.history.traits.transport))
        return std::make_unique<UdpFlow>(client, server);
    return std::make_unique<TcpFlow>(client, server, id);
}

/// Before the first packet that needs them.
void ConnectionRecorder::writeNames(const RecordedConnection& connection)
{
    const ConnectionHistory& history = connection.history;
    if (!isUnix(history.traits.transport))
        return;
    writeName(history.local, history.id, connection.end);
    writeName(history.peer, history.id, otherEnd(connection.end));
}

/// Once into a file.
void ConnectionRecorder::writeName(const SocketAddress& address, ConnectionId id, FlowEnd end)
{
    const bool isTold = !address.path.isEmpty() && m_namesInFile.contains(address.path);
    if (!m_journal.isRecording() || !address.isUnix() || isTold)
        return;
    pcapng::appendName(*m_journal.out(), unixaddress::inPackets(address, id, end).bytes,
        unixaddress::nameOf(address, id));
    if (!address.path.isEmpty() && m_namesInFile.size() < mostNames)
        m_namesInFile.insert(address.path);
}

void ConnectionRecorder::joinFlow(ConnectionId id, RecordedConnection& pair)
{
    RecordedConnection& connection = at(id);
    connection.flow = pair.flow;
    connection.end = otherEnd(pair.end);
    connection.isPaired = pair.isPaired = true;
    connection.flow->packets->setOwnEnd(connection.end, id);
}

void ConnectionRecorder::transferred(ConnectionId id, Direction direction, QByteArrayView bytes,
    qint64 time, Cause cause, qint64 sentSize)
{
    m_journal.stamp(time);
    const qint64 unread = std::max<qint64>(0, sentSize - bytes.size());
    m_streams.transferred(at(id), direction, {bytes, cause, unread});
}

void ConnectionRecorder::plaintext(ConnectionId id, Direction direction, QByteArrayView bytes,
    qint64 wireOffset, qint64 time, Cause cause)
{
    m_journal.stamp(time);
    m_streams.plaintext(at(id), direction, bytes, wireOffset, cause);
}

void ConnectionRecorder::peerFinished(ConnectionId id, TcpState state, qint64 time)
{
    RecordedConnection& connection = at(id);
    m_journal.appendEvent(event(connection, RecordKind::PeerFinished, state, time));
    connection.history.hasPeerFinished = true;
    // If the other end is ours too, it has mostly written its FIN itself.
    connection.flow->packets->writeFin(m_journal.out(), m_journal.time(), otherEnd(connection.end));
}

void ConnectionRecorder::finished(ConnectionId id, TcpState state, qint64 time)
{
    RecordedConnection& connection = at(id);
    m_journal.appendEvent(event(connection, RecordKind::Finished, state, time));
    connection.history.hasFinished = true;
    connection.flow->packets->writeFin(m_journal.out(), m_journal.time(), connection.end);
}

void ConnectionRecorder::ended(ConnectionId id, EndReason reason, const Error& error, qint64 time,
    const SocketAddress& local, const SocketAddress& peer, qint64 unacknowledged)
{
    RecordedConnection& connection = at(id);
    ConnectionHistory& history = connection.history;
    history.hasEnded = true;
    history.reason = reason;
    history.unacknowledged = unacknowledged;
    CaptureRecord record = event(connection, RecordKind::Ended, TcpState::Closed, time);
    record.reason = reason;
    record.length = history.endedLength();
    history.error = error;
    if (!history.isConnected) {
        history.local = local;
        history.peer = peer;
    }
    const std::optional<EventDetails> details = history.endedDetails();
    m_journal.appendEvent(record, details ? &*details : nullptr);
    if (connection.isInFile)
        m_unsafeEnds.push_back({history, m_journal.isRecording() ? m_journal.position() : never});
    writeEnd(id, reason, local, peer);
    m_connections.release(id);
}

void ConnectionRecorder::writeEnd(
    ConnectionId id, EndReason reason, const SocketAddress& local, const SocketAddress& peer)
{
    const RecordedConnection& connection = at(id);
    CaptureBuffer* const out = m_journal.out();
    const qint64 time = m_journal.time();
    if (connection.flow) {
        if (reason == EndReason::ResetByPeer)
            connection.flow->packets->writeReset(out, time, otherEnd(connection.end));
        else if (reason == EndReason::ResetByUs)
            connection.flow->packets->writeReset(out, time, connection.end);
    } else if (local.isValid() && peer.isValid()
        && !isDatagram(connection.history.traits.transport)) {
        writeNames(connection);
        TcpFlow tcp(unixaddress::inPackets(local, id, FlowEnd::Client),
            unixaddress::inPackets(peer, id, FlowEnd::Server), id);
        tcp.setOwnEnd(FlowEnd::Client, id);
        tcp.setForeignEnd(FlowEnd::Server, id);
        if (reason == EndReason::Refused)
            tcp.writeRefusal(out, time);
        else if (reason == EndReason::TimedOut)
            tcp.writeAttempt(out, time);
    }
}

void ConnectionRecorder::unsent(
    ConnectionId id, RecordKind kind, qint64 bytes, Cause cause, qint64 time)
{
    CaptureRecord record = event(at(id), kind, TcpState::Unknown, time);
    record.length = clampedCount(bytes);
    record.cause = cause;
    record.direction = Direction::Out;
    m_journal.appendEvent(record);
}

void ConnectionRecorder::lost(ConnectionId id, qint64 datagrams, qint64 time)
{
    CaptureRecord record = event(at(id), RecordKind::ConnectionLost, TcpState::Unknown, time);
    record.length = clampedCount(datagrams);
    m_journal.appendEvent(record);
}

void ConnectionRecorder::errorTold(ConnectionId id, const Error& error, qint64 time)
{
    EventDetails details;
    details.error = error;
    m_journal.appendEvent(event(at(id), RecordKind::ErrorTold, TcpState::Unknown, time), &details);
}

void ConnectionRecorder::note(ConnectionId id, const QList<Note>& notes, qint64 time, Cause cause)
{
    RecordedConnection& connection = at(id);
    CaptureRecord record = event(connection, RecordKind::ConnectionNote, TcpState::Unknown, time);
    record.cause = cause;
    m_journal.appendNotes(record, notes);
    if (!m_journal.isRecording())
        connection.history.untoldNotes.setFacts(notes);
}

void ConnectionRecorder::kernelState(ConnectionId id, TcpState state, qint64 time)
{
    CaptureRecord record;
    record.time = m_journal.stamp(time);
    record.subject = id.value;
    record.kind = RecordKind::KernelState;
    record.tcpState = state;
    m_journal.appendEvent(record);
}

void ConnectionRecorder::repeatEvents()
{
    for (UnsafeEnd& ended : m_unsafeEnds) {
        ended.history.repeat(m_journal);
        ended.safeAt = m_journal.position();
    }
    m_connections.forEach([this](RecordedConnection& connection) {
        if (connection.history.hasEnded)
            return;
        connection.history.repeat(m_journal);
        connection.history.untoldNotes = {};
        writeNames(connection);
        connection.isInFile = true;
    });
}

void ConnectionRecorder::written(qint64 fileSize)
{
    while (!m_unsafeEnds.empty() && m_unsafeEnds.front().safeAt <= fileSize)
        m_unsafeEnds.pop_front();
}

void ConnectionRecorder::fileFailed(qint64 fileSize)
{
    for (UnsafeEnd& ended : m_unsafeEnds) {
        if (ended.safeAt > fileSize)
            ended.safeAt = never;
    }
    m_streams.forgetRecordedBytes();
}

/// A record of an event, after those of the bytes that passed unrecorded before it.
CaptureRecord ConnectionRecorder::event(
    RecordedConnection& connection, RecordKind kind, TcpState state, qint64 time)
{
    CaptureRecord record;
    record.time = m_journal.stamp(time);
    record.subject = connection.history.id.value;
    record.kind = kind;
    record.tcpState = state;
    m_streams.recordSkippedBytes(connection);
    return record;
}
