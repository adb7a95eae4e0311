// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/captureindex.h"
#include "core/capture/unixnames.h"

#include <deque>
#include <map>

/// Tells a CaptureIndex what packets say of connections where a file has no events that do, because
/// a program that rewrote it (Wireshark, tshark, editcap, mergecap) left them out: who connected to
/// whom, how it ended, and what is missing, by the sequence numbers. Not thread-safe.
///
/// Merged files may have the same id for several connections: what has other addresses is another
/// one, and gets another id. Of datagrams nothing tells of an end.
class PacketStory
{
public:
    /// Endpoints for the connections to belong to get ids above `lastEndpoint`. `names`, which
    /// outlives the object: of made-up addresses.
    PacketStory(CaptureIndex& index, const UnixNames& names, EndpointId lastEndpoint)
        : m_index(index)
        , m_names(names)
        , m_lastEndpoint(lastEndpoint)
    {
    }

    void add(const ReadSegment& segment);
    [[nodiscard]] EndpointId lastEndpoint() const { return m_lastEndpoint; }
    /// Packets whose bytes were there before.
    [[nodiscard]] qint64 repeatedPackets() const { return m_repeatedPackets; }

private:
    /// A connection as the packets name it.
    struct Name {
        ConnectionId id;
        SocketAddress local;
        SocketAddress peer;

        auto operator<=>(const Name&) const = default;
    };
    struct Stream {
        std::optional<quint32> next; // sequence number
        qint64 passed = 0; // bytes so far
        bool hasFinished = false;
    };
    struct Connection {
        ConnectionId id; // in the index
        ConnectionId pair; // likewise
        qint64 opened = 0; // ns since 1970 UTC
        Role role = Role::Client;
        bool isConnected = false;
        bool hasEnded = false;
        std::array<Stream, 2> streams {}; // by Direction
    };

    /// One side of a packet.
    struct Side {
        const ReadSegment& segment;
        Name name;
        Direction direction;
        Name otherName; // of the other end, where that is ours too

        [[nodiscard]] bool isPair() const { return otherName.id.isValid(); }
    };

    void add(const Side& side);
    [[nodiscard]] Connection* connectionOf(const Side& side);
    [[nodiscard]] static bool isOpenedAgain(const Side& side, const Connection& connection);
    void open(const Side& side, Connection& connection);
    void connect(const Side& side, Connection& connection);
    void addDatagram(const Side& side, Connection& connection);
    void takeBytes(const Side& side, Connection& connection);
    void countRepeated(const Side& side);
    void addBytes(const Side& side, Connection& connection, quint32 known);
    void tellRead(const ReadPacket& packet, qint64 streamOffset);
    void skip(const Side& side, Connection& connection, quint32 bytes);
    void finish(const Side& side, Connection& connection);
    void reset(const Side& side, Connection& connection);
    void end(const Side& side, Connection& connection, EndReason reason);
    void tell(const Side& side, const Connection& connection, RecordKind kind,
        const EventDetails& details = {}, EndReason reason = EndReason::None);
    [[nodiscard]] EndpointId endpointOf(const Side& side, Role role);

    CaptureIndex& m_index;
    const UnixNames& m_names;
    std::map<Name, Connection> m_connections; // live ones, and those that ended last
    std::deque<Name> m_ended;
    std::map<std::tuple<Transport, Role, SocketAddress>, EndpointId>
        m_endpoints; // by the server's address
    EndpointId m_lastEndpoint;
    qint64 m_repeatedPackets = 0;
};
