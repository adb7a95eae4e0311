// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/pcapng/tcpflow.h"

#include "core/capture/pcapng/pcapngblocks.h"

namespace {
/// Bytes after which the receiving end acknowledges even if it has nothing to send. Far below the
/// window, and few enough segments that readers keep track of all that wait.
constexpr quint32 acknowledgeAfter = 128 * 1024;
}

TcpFlow::TcpFlow(const SocketAddress& client, const SocketAddress& server, ConnectionId id)
    : PacketFlow(client, server)
{
    for (const FlowEnd which : {FlowEnd::Client, FlowEnd::Server}) {
        const quint32 initial = initialSequence(id, which);
        end(which) = {initial, initial};
    }
}

quint32 TcpFlow::initialSequence(ConnectionId id, FlowEnd end)
{
    constexpr quint32 goldenRatio = 0x9e3779b1; // spreads consecutive ids over all numbers
    return (id.value * 2 + quint32(end)) * goldenRatio;
}

void TcpFlow::writeHandshake(CaptureBuffer* out, qint64 time)
{
    writeControl(out, time, FlowEnd::Client, TcpSegment::Syn);
    writeControl(out, time, FlowEnd::Server, TcpSegment::Syn | TcpSegment::Ack);
    writeControl(out, time, FlowEnd::Client, TcpSegment::Ack);
}

void TcpFlow::writeAttempt(CaptureBuffer* out, qint64 time)
{
    writeControl(out, time, FlowEnd::Client, TcpSegment::Syn);
}

void TcpFlow::writeRefusal(CaptureBuffer* out, qint64 time)
{
    end(FlowEnd::Server).next = 0; // a closed port answers with sequence number 0
    writeControl(out, time, FlowEnd::Client, TcpSegment::Syn);
    writeControl(out, time, FlowEnd::Server, TcpSegment::Rst | TcpSegment::Ack);
}

qint64 TcpFlow::writePayload(CaptureBuffer& out, qint64 time, FlowEnd from, const Payload& payload)
{
    const quint8 flags = TcpSegment::Ack | (payload.continues ? 0 : TcpSegment::Psh);
    const qint64 offset = write(out, time, from, flags, payload);
    End& sender = end(from);
    sender.next += quint32(payload.bytes.size());
    if (sender.next - sender.acknowledged >= acknowledgeAfter)
        write(out, time, otherEnd(from), TcpSegment::Ack);
    return offset;
}

void TcpFlow::skipPayload(FlowEnd from, qint64 bytes)
{
    end(from).next += quint32(bytes);
}

void TcpFlow::writeFin(CaptureBuffer* out, qint64 time, FlowEnd from)
{
    if (end(from).isFinished || m_isReset)
        return;
    end(from).isFinished = true;
    writeControl(out, time, from, TcpSegment::Fin | TcpSegment::Ack);
    writeControl(out, time, otherEnd(from), TcpSegment::Ack);
}

void TcpFlow::writeReset(CaptureBuffer* out, qint64 time, FlowEnd from)
{
    if (m_isReset || (end(FlowEnd::Client).isFinished && end(FlowEnd::Server).isFinished))
        return;
    m_isReset = true;
    writeControl(out, time, from, TcpSegment::Rst | TcpSegment::Ack);
}

void TcpFlow::writeControl(CaptureBuffer* out, qint64 time, FlowEnd from, quint8 flags)
{
    if (out)
        write(*out, time, from, flags);
    if (flags & (TcpSegment::Syn | TcpSegment::Fin))
        ++end(from).next; // each counts as a byte (RFC 9293 section 3.4)
}

qint64 TcpFlow::write(
    CaptureBuffer& out, qint64 time, FlowEnd from, quint8 flags, const Payload& payload)
{
    TcpSegment segment {end(from).next, 0, flags, payload.bytes};
    if (flags & TcpSegment::Ack) {
        End& other = end(otherEnd(from));
        segment.acknowledgement = other.acknowledged = other.next;
    }
    const qsizetype headerSize = builder().headerSize(segment);
    const pcapng::Packet packet {.time = time,
        .size = headerSize + payload.bytes.size(),
        .unseen = payload.unseen,
        .id = payload.cause.value};
    builder().write(pcapng::appendPacket(out, packet), from, segment);
    return pcapng::positionInPacket(out, packet, headerSize);
}
