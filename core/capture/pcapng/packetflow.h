// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/capture/pcapng/packetbuilder.h"

class CaptureBuffer;

/// The packets by which a capture tells of one connection, or of a pair of them. What a transport
/// has no packet for, nothing is written for.
///
/// Where a function takes the buffer its packets go to as a pointer, null means that nothing is
/// recorded. Times are ns since 1970 UTC.
class PacketFlow
{
public:
    /// What a packet carries.
    struct Payload {
        QByteArrayView bytes;
        bool continues = false; ///< more of the same read or write follows
        Cause cause; ///< becomes the packet's epb_packetid
        qint64 unseen = 0; ///< bytes of the same message behind these that are not in the packet
    };

    PacketFlow(const SocketAddress& client, const SocketAddress& server)
        : m_builder(client, server)
    {
    }
    virtual ~PacketFlow() = default;
    Q_DISABLE_COPY_MOVE(PacketFlow)

    /// Marks the packets of `end` as sent by our connection `id` (by their hardware address, from
    /// which the connection of a packet can be told; see format.md).
    void setOwnEnd(FlowEnd end, ConnectionId id);
    /// Marks the packets of `end` as sent by the foreign peer of our connection `id`.
    void setForeignEnd(FlowEnd end, ConnectionId id);

    /// What both ends agree on before the first byte.
    virtual void writeHandshake(CaptureBuffer*, qint64) { }
    [[nodiscard]] virtual qsizetype maxPayload() const = 0;
    /// One packet with at most maxPayload() bytes from `from`; returns where in the file the
    /// payload stands.
    virtual qint64 writePayload(
        CaptureBuffer& out, qint64 time, FlowEnd from, const Payload& payload)
        = 0;
    /// Likewise, marked as what our connection `reader` has received from a foreign peer.
    qint64 writeForeignPayload(
        CaptureBuffer& out, qint64 time, FlowEnd from, const Payload& payload, ConnectionId reader);
    /// `bytes` went from `from` unseen.
    virtual void skipPayload(FlowEnd, qint64) { }
    /// `from` sends no more; nothing if that was told before, or after a reset.
    virtual void writeFin(CaptureBuffer*, qint64, FlowEnd) { }
    /// `from` has reset the connection; nothing if both ends had finished, or after a reset.
    virtual void writeReset(CaptureBuffer*, qint64, FlowEnd) { }

protected:
    [[nodiscard]] const PacketBuilder& builder() const { return m_builder; }

private:
    PacketBuilder m_builder;
};
