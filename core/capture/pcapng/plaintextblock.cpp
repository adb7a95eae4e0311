// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/pcapng/plaintextblock.h"

#include "core/capture/pcapng/eventblock.h"
#include "core/capture/pcapng/pcapngblocks.h"

#include <cstring>

namespace {
/// The part of the block's body in front of the bytes, as it stands in the file.
struct FixedPart {
    qint64 time;
    qint64 streamOffset;
    qint64 wireOffset;
    quint32 connection;
    quint32 length;
    quint32 cause;
    quint8 layer;
    quint8 direction;
    quint8 flags;
    quint8 reserved;
};
static_assert(sizeof(FixedPart) == 40);

quint8 flagsOf(const CaptureRecord& record)
{
    return quint8(
        (record.continues ? eventblock::Continues : 0) | (record.isCut ? eventblock::Cut : 0));
}

constexpr qsizetype bodyOffset = 8; // after type and length
static_assert(bodyOffset + sizeof(FixedPart) == plaintextblock::payloadOffset);
}

qint64 plaintextblock::append(
    CaptureBuffer& out, const CaptureRecord& record, qint64 wireOffset, QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() <= maxPayload);
    const qsizetype paddedSize = pcapng::padded(bytes.size());
    const auto size = quint32(payloadOffset + paddedSize + 4);
    const FixedPart fixed {record.time, record.streamOffset, wireOffset, record.subject,
        quint32(bytes.size()), record.cause.value, quint8(record.layer), quint8(record.direction),
        flagsOf(record), 0};
    uchar* const block = out.append(size);
    std::memcpy(block, &type, 4);
    std::memcpy(block + 4, &size, 4);
    std::memcpy(block + bodyOffset, &fixed, sizeof fixed);
    std::memset(block + payloadOffset + paddedSize - 4, 0, 4); // padding
    std::memcpy(block + payloadOffset, bytes.data(), std::size_t(bytes.size()));
    std::memcpy(block + size - 4, &size, 4);
    return out.position() - size + payloadOffset;
}

qint64 plaintextblock::wireOffset(const std::array<char, payloadOffset>& head)
{
    const FileByteOrder byteOrder {qFromUnaligned<quint32>(head.data()) != type};
    return byteOrder.read<qint64>(head.data() + bodyOffset + offsetof(FixedPart, wireOffset));
}

std::optional<CaptureRecord> plaintextblock::read(
    const BlockReader::Block& block, FileByteOrder byteOrder)
{
    const QByteArrayView body = block.body;
    if (body.size() < qsizetype(sizeof(FixedPart)))
        return {};
    const auto byte = [body](std::size_t offset) { return quint8(body[qsizetype(offset)]); };
    const quint8 layer = byte(offsetof(FixedPart, layer));
    const quint8 direction = byte(offsetof(FixedPart, direction));
    CaptureRecord record;
    record.length = byteOrder.read<quint32>(body.data() + offsetof(FixedPart, length));
    const bool isSound = layer <= quint8(Layer::Plaintext) && direction <= quint8(Direction::Out)
        && record.length > 0 && record.length <= body.size() - qsizetype(sizeof(FixedPart));
    if (!isSound)
        return {};
    record.time = byteOrder.read<qint64>(body.data() + offsetof(FixedPart, time));
    record.streamOffset = byteOrder.read<qint64>(body.data() + offsetof(FixedPart, streamOffset));
    record.subject = byteOrder.read<quint32>(body.data() + offsetof(FixedPart, connection));
    record.cause.value = byteOrder.read<quint32>(body.data() + offsetof(FixedPart, cause));
    record.layer = Layer(layer);
    record.direction = Direction(direction);
    record.continues = byte(offsetof(FixedPart, flags)) & eventblock::Continues;
    record.isCut = byte(offsetof(FixedPart, flags)) & eventblock::Cut;
    record.fileOffset = block.bodyOffset + qint64(sizeof(FixedPart));
    return record;
}
