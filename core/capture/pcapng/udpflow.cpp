// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/pcapng/udpflow.h"

#include "core/capture/pcapng/pcapngblocks.h"

#include <algorithm>

qint64 UdpFlow::writePayload(CaptureBuffer& out, qint64 time, FlowEnd from, const Payload& payload)
{
    const qsizetype sentSize = payload.bytes.size() + payload.unseen;
    const UdpDatagram datagram {payload.bytes, std::min(sentSize, maxPayload())};
    const qsizetype headerSize = builder().headerSize(datagram);
    const pcapng::Packet packet {.time = time,
        .size = headerSize + payload.bytes.size(),
        .unseen = payload.unseen,
        .id = payload.cause.value};
    builder().write(pcapng::appendPacket(out, packet), from, datagram);
    return pcapng::positionInPacket(out, packet, headerSize);
}
