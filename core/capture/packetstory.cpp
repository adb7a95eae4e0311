// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/packetstory.h"

#include "core/capture/pcapng/tcpflow.h"
#include "core/capture/pcapng/unixaddress.h"

#include <tuple>

namespace {
/// More that ended are not kept: packets that stand twice in a file stand close together.
constexpr std::size_t maxEnded = 4096;

/// What a segment without a SYN before it tells of its stream's beginning.
struct StreamStart {
    FlowEnd sender = FlowEnd::Client;
    quint32 bytesBefore = std::numeric_limits<quint32>::max();
};

/// Initial sequence numbers follow from the id of either end and from who connected to whom: the
/// nearest one before this segment's is its own.
StreamStart nearestStart(const ReadSegment& segment)
{
    StreamStart nearest;
    for (const ConnectionId id : {segment.source.connection, segment.destination.connection}) {
        for (const FlowEnd sender : {FlowEnd::Client, FlowEnd::Server}) {
            const quint32 first = TcpFlow::initialSequence(id, sender) + 1;
            if (segment.sequence - first < nearest.bytesBefore)
                nearest = {sender, segment.sequence - first};
        }
    }
    return nearest;
}

/// The sequence number where the stream of this segment begins, as far as can be told.
quint32 streamStart(const ReadSegment& segment)
{
    constexpr quint32 farthest = quint32(1) << 31;
    const quint32 bytesBefore = nearestStart(segment).bytesBefore;
    return bytesBefore < farthest ? segment.sequence - bytesBefore : segment.sequence;
}

/// Which end has sent it.
FlowEnd senderOf(const ReadSegment& segment)
{
    if (segment.isDatagram) // the first one of a client makes the connection
        return FlowEnd::Client;
    if (!segment.has(TcpSegment::Syn))
        return nearestStart(segment).sender;
    return segment.has(TcpSegment::Ack) ? FlowEnd::Server : FlowEnd::Client;
}

/// As far as can be told: what stands for a Unix domain socket is one.
Transport transportOf(const ReadSegment& segment)
{
    const bool isUnix = unixaddress::isMadeUp(segment.source.address)
        || unixaddress::isMadeUp(segment.destination.address);
    if (segment.isDatagram)
        return isUnix ? Transport::UnixDatagram : Transport::Udp;
    return isUnix ? Transport::UnixStream : Transport::Tcp;
}
}

void PacketStory::add(const ReadSegment& segment)
{
    const PacketEnd& source = segment.source;
    const PacketEnd& destination = segment.destination;
    const Name receiver {destination.connection, destination.address, source.address};
    if (!source.isOurs) {
        const Name served {source.connection, destination.address, source.address};
        add(Side {segment, served, Direction::In, {}});
        return;
    }
    const Name sender {source.connection, source.address, destination.address};
    add(Side {segment, sender, Direction::Out, destination.isOurs ? receiver : Name()});
    if (destination.isOurs)
        add(Side {segment, receiver, Direction::In, sender});
}

void PacketStory::add(const Side& side)
{
    const ReadSegment& segment = side.segment;
    Connection* const connection = connectionOf(side);
    if (!connection)
        return;
    if (connection->hasEnded) {
        countRepeated(side);
        return;
    }
    if (segment.isDatagram) {
        connect(side, *connection);
        addDatagram(side, *connection);
        return;
    }
    if (segment.has(TcpSegment::Syn)) {
        Stream& stream = connection->streams[std::size_t(side.direction)];
        stream.next = stream.next.value_or(segment.sequence + 1);
        if (segment.has(TcpSegment::Ack))
            connect(side, *connection);
        return;
    }
    if (segment.sentLength > 0)
        connect(side, *connection);
    const bool endsStream = segment.has(TcpSegment::Fin | TcpSegment::Rst);
    if (connection->isConnected && (segment.sentLength > 0 || endsStream))
        takeBytes(side, *connection);
    if (segment.has(TcpSegment::Rst))
        reset(side, *connection);
    else if (segment.has(TcpSegment::Fin))
        finish(side, *connection);
}

/// Opens one that is new. Null where the packet says too little for that.
PacketStory::Connection* PacketStory::connectionOf(const Side& side)
{
    const auto found = m_connections.find(side.name);
    if (found != m_connections.end() && !isOpenedAgain(side, found->second))
        return &found->second;
    const ReadSegment& segment = side.segment;
    if (!segment.isDatagram && !segment.has(TcpSegment::Syn) && segment.sentLength == 0)
        return nullptr;
    Connection& connection = m_connections[side.name];
    open(side, connection);
    return &connection;
}

/// Not by a packet that stands there twice.
bool PacketStory::isOpenedAgain(const Side& side, const Connection& connection)
{
    const ReadSegment& segment = side.segment;
    const bool isAttempt = segment.has(TcpSegment::Syn) && !segment.has(TcpSegment::Ack);
    return isAttempt && connection.hasEnded && segment.packet.time != connection.opened;
}

void PacketStory::open(const Side& side, Connection& connection)
{
    const bool isSender = side.direction == Direction::Out;
    const bool isClient = (senderOf(side.segment) == FlowEnd::Client) == isSender;
    connection = Connection();
    connection.id = m_index.freeId(side.name.id);
    connection.opened = side.segment.packet.time;
    connection.role = isClient ? Role::Client : Role::Server;
    EventDetails details;
    details.endpoint = endpointOf(side, connection.role);
    details.role = connection.role;
    details.transport = transportOf(side.segment);
    details.target = m_names.named(side.name.peer).toString();
    tell(side, connection, RecordKind::ConnectionOpened, details);
}

/// Nothing if it is connected already.
void PacketStory::connect(const Side& side, Connection& connection)
{
    const auto other = m_connections.find(side.otherName);
    if (side.isPair() && other != m_connections.end() && !connection.pair.isValid()) {
        connection.pair = other->second.id;
        other->second.pair = connection.id;
    }
    if (std::exchange(connection.isConnected, true))
        return;
    EventDetails details;
    details.local = m_names.named(side.name.local);
    details.peer = m_names.named(side.name.peer);
    details.pair = connection.pair;
    tell(side, connection, RecordKind::Connected, details);
}

/// The receiving end of a pair has got it as it was sent.
void PacketStory::addDatagram(const Side& side, Connection& connection)
{
    ReadPacket packet = side.segment.packet;
    packet.connection = connection.id;
    packet.direction = side.direction;
    Stream& stream = connection.streams[std::size_t(side.direction)];
    if (side.direction == Direction::In && side.isPair() && connection.pair.isValid())
        tellRead(packet, stream.passed);
    else
        m_index.add(packet);
    stream.passed += packet.length;
}

/// What is missing before the segment is told, and what was there before is left out.
void PacketStory::takeBytes(const Side& side, Connection& connection)
{
    const ReadSegment& segment = side.segment;
    Stream& stream = connection.streams[std::size_t(side.direction)];
    if (!stream.next)
        stream.next = streamStart(segment);
    const quint32 ahead = segment.sequence - *stream.next;
    const quint32 behind = *stream.next - segment.sequence;
    const bool isRepeated = behind > 0 && behind < ahead && behind <= stream.passed;
    const quint32 known = isRepeated ? std::min(behind, segment.sentLength) : 0;
    if (isRepeated && known == segment.sentLength) {
        countRepeated(side);
        return;
    }
    if (!isRepeated)
        skip(side, connection, ahead);
    addBytes(side, connection, known);
    stream.next = segment.sequence + segment.sentLength + (segment.has(TcpSegment::Fin) ? 1 : 0);
}

/// Once for both sides of a packet.
void PacketStory::countRepeated(const Side& side)
{
    if (side.segment.sentLength > 0 && side.direction == side.segment.packet.direction)
        ++m_repeatedPackets;
}

/// `known` bytes of the payload are there already; what was cut off its end is told.
void PacketStory::addBytes(const Side& side, Connection& connection, quint32 known)
{
    ReadPacket packet = side.segment.packet;
    const quint32 left = std::min(known, packet.length);
    packet.connection = connection.id;
    packet.direction = side.direction;
    packet.fileOffset += left;
    packet.length -= left;
    Stream& stream = connection.streams[std::size_t(side.direction)];
    if (packet.length > 0 && side.direction == Direction::In && connection.pair.isValid()) {
        tellRead(packet, stream.passed);
    } else if (packet.length > 0) {
        m_index.add(packet);
    }
    stream.passed += packet.length;
    skip(side, connection, side.segment.sentLength - known - packet.length);
}

/// The receiving end of a pair has read what the packet holds.
void PacketStory::tellRead(const ReadPacket& packet, qint64 streamOffset)
{
    ReadEvent read;
    read.record.time = packet.time;
    read.record.subject = packet.connection.value;
    read.record.direction = Direction::In;
    read.record.streamOffset = streamOffset;
    read.record.length = packet.length;
    read.record.continues = packet.continues;
    read.record.isCut = packet.isCut;
    read.record.cause = packet.cause;
    m_index.add(read);
}

/// `bytes` passed and are not in the file.
void PacketStory::skip(const Side& side, Connection& connection, quint32 bytes)
{
    if (bytes == 0)
        return;
    Stream& stream = connection.streams[std::size_t(side.direction)];
    ReadEvent gap;
    gap.record.kind = RecordKind::Unrecorded;
    gap.record.time = side.segment.packet.time;
    gap.record.subject = connection.id.value;
    gap.record.direction = side.direction;
    gap.record.streamOffset = stream.passed;
    gap.record.length = bytes;
    m_index.add(gap);
    stream.passed += bytes;
}

void PacketStory::finish(const Side& side, Connection& connection)
{
    const bool isOurs = side.direction == Direction::Out;
    if (std::exchange(connection.streams[std::size_t(side.direction)].hasFinished, true))
        return;
    tell(side, connection, isOurs ? RecordKind::Finished : RecordKind::PeerFinished);
    const Direction other = isOurs ? Direction::In : Direction::Out;
    if (connection.streams[std::size_t(other)].hasFinished)
        end(side, connection, isOurs ? EndReason::ClosedByPeer : EndReason::ClosedByUs);
}

void PacketStory::reset(const Side& side, Connection& connection)
{
    if (side.direction == Direction::Out)
        end(side, connection, EndReason::ResetByUs);
    else
        end(side, connection, connection.isConnected ? EndReason::ResetByPeer : EndReason::Refused);
}

void PacketStory::end(const Side& side, Connection& connection, EndReason reason)
{
    EventDetails details;
    details.local = m_names.named(side.name.local);
    details.peer = m_names.named(side.name.peer);
    if (reason == EndReason::Refused)
        details.error.code = ErrorCode::ConnectionRefused;
    tell(side, connection, RecordKind::Ended, details, reason);
    connection.hasEnded = true;
    m_ended.push_back(side.name);
    if (m_ended.size() <= maxEnded)
        return;
    const auto oldest = m_connections.find(m_ended.front());
    if (oldest != m_connections.end() && oldest->second.hasEnded)
        m_connections.erase(oldest);
    m_ended.pop_front();
}

void PacketStory::tell(const Side& side, const Connection& connection, RecordKind kind,
    const EventDetails& details, EndReason reason)
{
    ReadEvent event;
    event.record.kind = kind;
    event.record.time = side.segment.packet.time;
    event.record.subject = connection.id.value;
    event.record.reason = reason;
    event.details = details;
    m_index.add(event);
}

/// One server for each address that accepted, one client window for each that was connected to.
EndpointId PacketStory::endpointOf(const Side& side, Role role)
{
    const SocketAddress& address = role == Role::Server ? side.name.local : side.name.peer;
    const Transport transport = transportOf(side.segment);
    const auto [found, isNew] = m_endpoints.try_emplace({transport, role, address});
    if (!isNew)
        return found->second;
    found->second = m_lastEndpoint = EndpointId {m_lastEndpoint.value + 1};
    ReadEvent event;
    event.record.kind = RecordKind::EndpointOpened;
    event.record.time = side.segment.packet.time;
    event.record.subject = found->second.value;
    event.details.emplace();
    event.details->role = role;
    event.details->transport = transport;
    event.details->target = m_names.named(address).toString();
    event.details->framing = QStringLiteral("raw");
    m_index.add(event);
    if (role == Role::Server) {
        event.record.kind = RecordKind::EndpointListening;
        event.details->local = m_names.named(address);
        m_index.add(event);
    }
    return found->second;
}
