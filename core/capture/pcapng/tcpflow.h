// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/pcapng/packetflow.h"

/// The TCP conversation that a capture tells of one connection, or of a pair of them: sequence
/// numbers, acknowledgements, handshake and teardown as a reader of packets expects them. Where
/// nothing is recorded, the numbers go on.
class TcpFlow final : public PacketFlow
{
public:
    /// `id` seeds the initial sequence numbers.
    TcpFlow(const SocketAddress& client, const SocketAddress& server, ConnectionId id);

    /// Any number will do; this one differs from connection to connection and says which it is.
    [[nodiscard]] static quint32 initialSequence(ConnectionId id, FlowEnd end);

    /// SYN, SYN/ACK, ACK.
    void writeHandshake(CaptureBuffer* out, qint64 time) override;
    /// A SYN that nobody answered.
    void writeAttempt(CaptureBuffer* out, qint64 time);
    /// A SYN and the RST that answered it.
    void writeRefusal(CaptureBuffer* out, qint64 time);

    [[nodiscard]] qsizetype maxPayload() const override { return builder().maxSegment(); }
    /// A segment, with PSH unless more of the same follows, and now and then the other end's ACK.
    qint64 writePayload(
        CaptureBuffer& out, qint64 time, FlowEnd from, const Payload& payload) override;
    void skipPayload(FlowEnd from, qint64 bytes) override;

    /// FIN from `from` and its ACK.
    void writeFin(CaptureBuffer* out, qint64 time, FlowEnd from) override;
    /// RST from `from`.
    void writeReset(CaptureBuffer* out, qint64 time, FlowEnd from) override;

private:
    struct End {
        quint32 next = 0; // sequence number of the next byte it sends
        quint32 acknowledged = 0; // what the other end's newest packet acknowledged
        bool isFinished = false;
    };

    [[nodiscard]] End& end(FlowEnd which) { return m_ends[std::size_t(which)]; }
    qint64 write(CaptureBuffer& out, qint64 time, FlowEnd from, quint8 flags,
        const Payload& payload = {{}, false, {}, 0});
    void writeControl(CaptureBuffer* out, qint64 time, FlowEnd from, quint8 flags);

    std::array<End, 2> m_ends;
    bool m_isReset = false;
};
