// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/pcapng/packetflow.h"

#include <QtEndian>

namespace {
/// Locally administered (bit 1 of the first byte, IEEE 802), then who, then the connection's id.
PacketBuilder::HardwareAddress hardwareAddress(char who, ConnectionId id)
{
    PacketBuilder::HardwareAddress address {0x02, uchar(who)};
    qToBigEndian(id.value, address.data() + 2);
    return address;
}
}

void PacketFlow::setOwnEnd(FlowEnd end, ConnectionId id)
{
    m_builder.setHardwareAddress(end, hardwareAddress('S', id));
}

void PacketFlow::setForeignEnd(FlowEnd end, ConnectionId id)
{
    m_builder.setHardwareAddress(end, hardwareAddress('P', id));
}

qint64 PacketFlow::writeForeignPayload(
    CaptureBuffer& out, qint64 time, FlowEnd from, const Payload& payload, ConnectionId reader)
{
    const PacketBuilder::HardwareAddress own = m_builder.hardwareAddress(from);
    setForeignEnd(from, reader);
    const qint64 offset = writePayload(out, time, from, payload);
    m_builder.setHardwareAddress(from, own);
    return offset;
}
