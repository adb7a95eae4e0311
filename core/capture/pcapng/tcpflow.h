// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/capture/pcapng/packetbuilder.h"

class CaptureBuffer;

/// The TCP conversation that a capture tells of one connection, or of a pair of them: sequence
/// numbers, acknowledgements, handshake and teardown as a reader of packets expects them.
///
/// Every function takes the buffer its packets go to; without one (null: nothing is recorded) only
/// the numbers go on. Times are ns since 1970 UTC.
class TcpFlow
{
public:
    /// What a segment carries.
    struct Payload {
        QByteArrayView bytes;
        bool continues = false; ///< more of the same read or write follows: PSH is not set
        Cause cause; ///< becomes the packet's epb_packetid
    };

    /// `id` seeds the initial sequence numbers.
    TcpFlow(const SocketAddress& client, const SocketAddress& server, ConnectionId id);

    /// Any number will do; this one differs from connection to connection and says which it is.
    [[nodiscard]] static quint32 initialSequence(ConnectionId id, FlowEnd end);

    /// Marks the packets of `end` as sent by our connection `id` (by their hardware address, from
    /// which the connection of a packet can be told; see format.md).
    void setOwnEnd(FlowEnd end, ConnectionId id);
    /// Marks the packets of `end` as sent by the foreign peer of our connection `id`.
    void setForeignEnd(FlowEnd end, ConnectionId id);

    /// SYN, SYN/ACK, ACK.
    void writeHandshake(CaptureBuffer* out, qint64 time);
    /// A SYN that nobody answered.
    void writeAttempt(CaptureBuffer* out, qint64 time);
    /// A SYN and the RST that answered it.
    void writeRefusal(CaptureBuffer* out, qint64 time);

    [[nodiscard]] qsizetype maxPayload() const { return m_builder.maxPayload(); }
    /// One segment of at most maxPayload() bytes from `from`, and now and then the other end's ACK;
    /// returns where in the file the payload stands.
    qint64 writePayload(CaptureBuffer& out, qint64 time, FlowEnd from, const Payload& payload);
    /// `bytes` went from `from` unseen.
    void skipPayload(FlowEnd from, qint64 bytes);

    /// FIN from `from` and its ACK; nothing if that was before, or after a reset.
    void writeFin(CaptureBuffer* out, qint64 time, FlowEnd from);
    /// RST from `from`; nothing if both ends had finished, or after a reset.
    void writeReset(CaptureBuffer* out, qint64 time, FlowEnd from);

private:
    struct End {
        quint32 next = 0; // sequence number of the next byte it sends
        quint32 acknowledged = 0; // what the other end's newest packet acknowledged
        bool isFinished = false;
    };

    [[nodiscard]] End& end(FlowEnd which) { return m_ends[std::size_t(which)]; }
    qint64 write(CaptureBuffer& out, qint64 time, FlowEnd from, quint8 flags,
        const Payload& payload = {{}, false, {}});
    void writeControl(CaptureBuffer* out, qint64 time, FlowEnd from, quint8 flags);

    PacketBuilder m_builder;
    std::array<End, 2> m_ends;
    bool m_isReset = false;
};
