// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/pcapng/eventblock.h"

#include "core/base/zones.h"
#include "core/capture/pcapng/options.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace {
/// The part of the block's body that every event has, as it stands in the file.
struct FixedPart {
    qint64 time;
    qint64 streamOffset;
    quint32 subject;
    quint32 length;
    quint8 kind;
    quint8 direction;
    quint8 reason;
    quint8 tcpState;
    quint8 flags;
    quint8 layer;
    quint8 transport;
    quint8 reserved;
};
static_assert(sizeof(FixedPart) == 32);

constexpr qsizetype bodyOffset = 8; // after type and length
constexpr qsizetype maxTextLength = 4096; // UTF-16 units; all texts together fit into a block

using pcapng::addOption;

template<typename T>
void addNumber(QByteArray& options, eventblock::Option code, T value)
{
    addOption(options, code, {reinterpret_cast<const char*>(&value), qsizetype(sizeof value)});
}

void addText(QByteArray& options, eventblock::Option code, const QString& text)
{
    if (text.isEmpty())
        return;
    addOption(options, code, QStringView(text).left(maxTextLength).toUtf8());
}

qsizetype sizeOf(SocketAddress::Family family)
{
    switch (family) {
    case SocketAddress::Family::IPv4:
        return 4;
    case SocketAddress::Family::IPv6:
        return 16;
    case SocketAddress::Family::Both:
    case SocketAddress::Family::Unix:
    case SocketAddress::Family::None:
        return 0;
    }
    Q_UNREACHABLE();
}

/// The options that say where an end of a connection is.
struct AddressOptions {
    eventblock::Option address;
    eventblock::Option zone;
    eventblock::Option path;
};
constexpr AddressOptions localOptions {
    eventblock::LocalOption, eventblock::LocalZoneOption, eventblock::LocalPathOption};
constexpr AddressOptions peerOptions {
    eventblock::PeerOption, eventblock::PeerZoneOption, eventblock::PeerPathOption};

void addAddress(QByteArray& options, const AddressOptions& codes, const SocketAddress& address)
{
    if (address.isUnix())
        addOption(options, codes.path, address.path);
    if (!address.isIP())
        return;
    QByteArray value;
    value.append(char(address.port >> 8));
    value.append(char(address.port & 0xff));
    value.append(reinterpret_cast<const char*>(address.bytes.data()), sizeOf(address.family));
    addOption(options, codes.address, value);
    if (address.zone != 0)
        addText(options, codes.zone, Zones::nameOf(address.zone));
}

QByteArray optionsOf(
    const CaptureRecord& record, const EventDetails* details, const StreamOffsets* repeatedAt)
{
    using namespace eventblock;
    QByteArray options;
    if (details) {
        if (details->endpoint.isValid())
            addNumber(options, EndpointOption, details->endpoint.value);
        if (record.kind == RecordKind::EndpointOpened
            || record.kind == RecordKind::ConnectionOpened)
            addNumber(options, RoleOption, quint8(details->role));
        addAddress(options, localOptions, details->local);
        addAddress(options, peerOptions, details->peer);
        if (details->pair.isValid())
            addNumber(options, PairOption, details->pair.value);
        if (details->link.isValid())
            addNumber(options, LinkOption, details->link.value);
        addText(options, TargetOption, details->target);
        addText(options, FramingOption, details->framing);
        addText(options, FramingOutOption, details->framingOut);
        addText(options, BehaviorOption, details->behavior);
        if (details->error.code != ErrorCode::None)
            addText(options, ErrorNameOption, errorCodeName(details->error.code));
        addText(options, ErrorDetailOption, details->error.detail);
        if (details->wireOffset >= 0)
            addNumber(options, WireOffsetOption, details->wireOffset);
        for (const Note& note : details->notes.first(std::min(maxNotes, details->notes.size())))
            addText(options, NoteOption, note.key + u'=' + note.value);
    }
    if (repeatedAt && record.kind == RecordKind::Connected)
        addNumber(options, StreamOffsetsOption, *repeatedAt);
    if (record.cause.isValid())
        addNumber(options, CauseOption, record.cause.value);
    if (!options.isEmpty())
        addOption(options, pcapng::endOfOptions, {});
    return options;
}

FixedPart fixedPartOf(const CaptureRecord& record, Transport transport, bool isRepeated)
{
    quint8 flags = 0;
    if (record.continues)
        flags |= eventblock::Continues;
    if (record.isCut)
        flags |= eventblock::Cut;
    if (isRepeated)
        flags |= eventblock::Repeated;
    return {record.time, record.hasStream() ? record.streamOffset : 0, record.subject,
        record.length, quint8(record.kind), quint8(record.direction), quint8(record.reason),
        quint8(record.tcpState), flags, quint8(record.layer), quint8(transport), {}};
}
}

void appendEventBlock(CaptureBuffer& out, const CaptureRecord& record, const EventDetails* details,
    const StreamOffsets* repeatedAt)
{
    QByteArray options;
    if (details || repeatedAt || record.cause.isValid())
        options = optionsOf(record, details, repeatedAt);
    const FixedPart fixed
        = fixedPartOf(record, details ? details->transport : Transport::Tcp, repeatedAt != nullptr);
    const quint32 size = quint32(bodyOffset + qsizetype(sizeof fixed) + options.size() + 4);
    uchar* at = out.append(size);
    std::memcpy(at, &eventblock::type, 4);
    std::memcpy(at + 4, &size, 4);
    at += bodyOffset;
    std::memcpy(at, &fixed, sizeof fixed);
    at += sizeof fixed;
    if (!options.isEmpty())
        std::memcpy(at, options.constData(), std::size_t(options.size()));
    std::memcpy(at + options.size(), &size, 4);
}
