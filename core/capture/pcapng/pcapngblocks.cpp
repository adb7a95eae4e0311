// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/pcapng/pcapngblocks.h"

#include "core/capture/capturesnapshot.h"
#include "core/capture/pcapng/options.h"

#include <QByteArray>

#include <cstring>

namespace {
using pcapng::addOption;

constexpr quint32 snapLength = 262144; // the longest packet readers take

template<typename T>
uchar* put(uchar* to, T value)
{
    std::memcpy(to, &value, sizeof value);
    return to + sizeof value;
}

template<typename T>
void add(QByteArray& body, T value)
{
    body.append(reinterpret_cast<const char*>(&value), sizeof value);
}

void appendBlock(CaptureBuffer& out, quint32 type, const QByteArray& body)
{
    const quint32 size = quint32(body.size() + 12);
    uchar* at = out.append(size);
    at = put(at, type);
    at = put(at, size);
    std::memcpy(at, body.data(), std::size_t(body.size()));
    put(at + body.size(), size);
}

QByteArray sectionHeader()
{
    QByteArray body;
    add(body, pcapng::byteOrderMagic);
    add<quint16>(body, 1); // version 1.0
    add<quint16>(body, 0);
    add<qint64>(body, -1); // length of the section: unknown
    addOption(body, 1, // opt_comment
        QByteArrayLiteral("The bytes are what Socketscope read from its sockets and wrote to "
                          "them, at the times of those calls. The Ethernet, IP and TCP headers "
                          "are synthesised: segment bounds, sequence numbers, "
                          "acknowledgements and windows are not those of the network."));
    addOption(
        body, pcapng::applicationOption, QByteArrayLiteral("Socketscope " SOCKETSCOPE_VERSION));
    addOption(body, 0, {});
    return body;
}

QByteArray interfaceDescription()
{
    QByteArray body;
    add(body, pcapng::ethernet);
    add<quint16>(body, 0);
    add(body, snapLength);
    addOption(body, 2, QByteArrayLiteral("socketscope")); // if_name
    const QByteArray format = QByteArray::number(CaptureSnapshot::newestFormat);
    addOption(body, pcapng::descriptionOption, QByteArray(pcapng::formatPrefix + format));
    addOption(body, 9, QByteArray(1, 9)); // if_tsresol: 10^-9 s
    addOption(body, 0, {});
    return body;
}
}

void pcapng::appendFileHeader(CaptureBuffer& out)
{
    appendBlock(out, pcapng::sectionHeaderType, sectionHeader());
    appendBlock(out, pcapng::interfaceType, interfaceDescription());
}

void pcapng::appendName(
    CaptureBuffer& out, const std::array<quint8, 16>& address, const QByteArray& name)
{
    QByteArray record(reinterpret_cast<const char*>(address.data()), qsizetype(address.size()));
    record.append(name).append('\0');
    QByteArray body;
    addOption(body, ipv6NameRecord, record); // records have the form of options
    addOption(body, endOfOptions, {});
    appendBlock(out, nameResolutionType, body);
}

uchar* pcapng::appendPacket(CaptureBuffer& out, const Packet& packet)
{
    const qsizetype optionsOffset = packetOffset + padded(packet.size);
    const quint32 blockSize = quint32(optionsOffset + packetOptionsSize(packet.id) + 4);
    uchar* const block = out.append(blockSize);
    uchar* at = put(block, pcapng::enhancedPacketType);
    at = put(at, blockSize);
    at = put<quint32>(at, 0); // interface
    at = put(at, quint32(quint64(packet.time) >> 32));
    at = put(at, quint32(packet.time));
    at = put(at, quint32(packet.size)); // captured
    put(at, quint32(packet.size + packet.unseen)); // on the wire
    put<quint32>(block + optionsOffset - 4, 0); // padding, where the packet does not reach
    if (packet.id != 0) {
        at = put(block + optionsOffset, packetIdOption);
        at = put(at, quint16(sizeof packet.id));
        at = put(at, packet.id);
        put<quint32>(at, 0); // end of options
    }
    put(block + blockSize - 4, blockSize);
    return block + packetOffset;
}

qint64 pcapng::positionInPacket(const CaptureBuffer& out, const Packet& packet, qsizetype offset)
{
    return out.position() - 4 - packetOptionsSize(packet.id) - padded(packet.size) + offset;
}
