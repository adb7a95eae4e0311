// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"
#include "core/base/ids.h"
#include "core/base/notes.h"
#include "core/base/result.h"
#include "core/base/socketaddress.h"

#include <QString>

/// What one entry of a capture's index tells.
enum class RecordKind : quint8 {
    // about an endpoint (CaptureRecord::subject is an EndpointId)
    EndpointOpened, ///< first mention; details: role, transport, target (as typed), framing,
    ///< behavior
    EndpointListening, ///< details: local
    EndpointPaused, ///< accepting waits (out of descriptors); details: error
    EndpointResumed, ///< accepting goes on
    EndpointStopped,
    EndpointFailed, ///< could not start; details: error
    // about a connection (CaptureRecord::subject is a ConnectionId)
    ConnectionOpened, ///< first mention; details: endpoint, role, transport, target, link
    Connected, ///< details: local, peer, pair
    Data, ///< bytes in the file
    Unrecorded, ///< bytes that passed while nothing was recorded
    PeerFinished, ///< the peer's FIN was read
    Finished, ///< our FIN went out (half-close, or the start of a close)
    Ended, ///< gone; reason says why, details (if any): error
    Refused, ///< `length` bytes that were to be sent were never taken (backlog limit)
    // of both sorts
    EndpointNote, ///< about an endpoint; details: notes
    ConnectionNote, ///< about a connection; details: notes
    Dropped, ///< `length` bytes that were taken to be sent were lost when the connection ended
    KernelState, ///< the kernel was seen to say `tcpState`; may come after Ended, since it keeps a
    ///< connection for longer than we do: then Closed says that it has forgotten it
    EndpointLost, ///< about an endpoint: `length` datagrams that the kernel threw away before they
    ///< were read, because the receive buffer of its socket was full
    ConnectionLost, ///< about a connection that has a socket of its own: likewise
    ErrorTold, ///< about a connection: by the network (ICMP) or the system, and it ends nothing;
    ///< details: error
};

/// One entry of the index, 48 bytes. Times never run backwards from one record to the next.
struct CaptureRecord {
    qint64 time = 0; ///< ns since 1970 UTC
    qint64 fileOffset = -1; ///< Data: where the payload stands in the file; -1 if it is the bytes
                            ///< of the paired connection's own record (see `previousPayload`)
    union {
        qint64 streamOffset = 0; ///< Data, Unrecorded: of the first byte, in its direction's stream
        qint64 details; ///< other kinds: index into CaptureSnapshot::details(), -1 for none
    };
    quint32 subject = 0; ///< ConnectionId or EndpointId, by kind
    /// Data, Unrecorded, Refused, Dropped: bytes. Ended: one more than the bytes of ours that the
    /// peer's kernel had not acknowledged; 0 if that is not known.
    /// EndpointLost, ConnectionLost: datagrams.
    quint32 length = 0;
    /// Data: how many records back the payload before this one of the same stream stands; for a
    /// record without payload of its own, the newest payload at that time, or that of the very
    /// datagram that it is about. 0 for none.
    quint32 previousPayload = 0;
    /// What made the bytes go out (Data, Refused, Dropped); of bytes that were received, the cause
    /// that answers to them have.
    Cause cause;
    RecordKind kind = RecordKind::Data;
    Direction direction = Direction::In;
    EndReason reason = EndReason::None; ///< Ended
    TcpState tcpState = TcpState::Unknown; ///< connection events: the kernel's state right after
    bool continues
        = false; ///< Data: the next Data record of this stream is of the same read or write
    bool isCut = false; ///< Data: of a datagram that was longer than what was read of it
    /// Data, Unrecorded: which stream of its direction; other connection events: where it was seen;
    /// ConnectionOpened: the topmost, where its messages are.
    Layer layer = Layer::Wire;

    [[nodiscard]] ConnectionId connection() const { return {subject}; }
    [[nodiscard]] EndpointId endpoint() const { return {subject}; }
    /// Whether `subject` is an endpoint.
    [[nodiscard]] bool isEndpointEvent() const
    {
        switch (kind) {
        case RecordKind::EndpointOpened:
        case RecordKind::EndpointListening:
        case RecordKind::EndpointPaused:
        case RecordKind::EndpointResumed:
        case RecordKind::EndpointStopped:
        case RecordKind::EndpointFailed:
        case RecordKind::EndpointNote:
        case RecordKind::EndpointLost:
            return true;
        default:
            return false;
        }
    }
    /// Whether it tells of bytes of a stream, and so has no details.
    [[nodiscard]] bool hasStream() const
    {
        return kind == RecordKind::Data || kind == RecordKind::Unrecorded;
    }
};
static_assert(sizeof(CaptureRecord) <= 48);

/// What a connection is from its opening on.
struct ConnectionTraits {
    Transport transport = Transport::Tcp;
    Layer layer = Layer::Wire; ///< the topmost, where its messages are
    ConnectionId link; ///< the connection that is its other leg, if it is relayed

    bool operator==(const ConnectionTraits&) const = default;
};

/// What an event has to say beyond its record; rare, so kept apart from the index.
struct EventDetails {
    EndpointId endpoint;
    Role role = Role::Server;
    SocketAddress local;
    SocketAddress peer;
    ConnectionId pair; ///< the connection that is our own other end, if there is one
    ConnectionId link; ///< the connection that is its other leg, if it is relayed
    Transport transport = Transport::Tcp; ///< of the Opened events
    QString target; ///< host and port as the person gave them
    QString framing; ///< FramingSpec::toString()
    QString framingOut; ///< of what is sent, likewise; empty: the same
    QString behavior; ///< behaviorName()
    Error error {ErrorCode::None, {}};
    qint64 wireOffset = -1; ///< of an event above the wire: where on the wire it ends; -1: unknown
    QList<Note> notes;
};
