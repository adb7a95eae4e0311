// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/pcapng/eventblockreader.h"

#include "core/capture/pcapng/pcapngblocks.h"

#include <algorithm>

namespace {
constexpr qsizetype fixedSize = 32; // offsets: core/capture/format.md, less 8
constexpr qsizetype optionHeadSize = 4;

/// The enumerator of that number; `fallback` if there is none.
template<typename Enum>
Enum enumerator(quint8 number, Enum last, Enum fallback)
{
    return number <= quint8(last) ? Enum(number) : fallback;
}

SocketAddress readAddress(QByteArrayView value)
{
    constexpr qsizetype portSize = 2;
    SocketAddress address;
    const qsizetype size = value.size() - portSize;
    if (size != 4 && size != 16)
        return address;
    address.port = qFromBigEndian<quint16>(value.data());
    std::copy(value.begin() + portSize, value.end(), address.bytes.begin());
    address.family = size == 4 ? SocketAddress::Family::IPv4 : SocketAddress::Family::IPv6;
    return address;
}

/// Takes in one option of an event; one of a wrong length, or not known, is as if it were not
/// there.
class OptionReader
{
public:
    OptionReader(ReadEvent& event, FileByteOrder byteOrder)
        : m_event(event)
        , m_byteOrder(byteOrder)
    {
    }

    void read(quint16 code, QByteArrayView value)
    {
        using namespace eventblock;
        if (code == StreamOffsetsOption) {
            if (value.size() == 16)
                m_event.offsets = {number<qint64>(value), number<qint64>(value.sliced(8))};
            return;
        }
        if (!m_event.details)
            m_event.details.emplace();
        EventDetails& details = *m_event.details;
        switch (code) {
        case EndpointOption:
            details.endpoint.value = number<quint32>(value);
            break;
        case RoleOption:
            details.role = enumerator(number<quint8>(value), Role::Client, Role::Server);
            break;
        case LocalOption:
            details.local = readAddress(value);
            break;
        case PeerOption:
            details.peer = readAddress(value);
            break;
        case PairOption:
            details.pair.value = number<quint32>(value);
            break;
        case TargetOption:
            details.target = QString::fromUtf8(value);
            break;
        case FramingOption:
            details.framing = QString::fromUtf8(value);
            break;
        case BehaviorOption:
            details.behavior = QString::fromUtf8(value);
            break;
        case ErrorCodeOption:
            details.error.code
                = enumerator(number<quint8>(value), ErrorCode::NotACapture, ErrorCode::Other);
            break;
        case ErrorDetailOption:
            details.error.detail = QString::fromUtf8(value);
            break;
        default:
            break;
        }
    }

private:
    template<typename T>
    [[nodiscard]] T number(QByteArrayView value) const
    {
        return value.size() >= qsizetype(sizeof(T)) ? m_byteOrder.read<T>(value.data()) : T {};
    }

    ReadEvent& m_event;
    const FileByteOrder m_byteOrder;
};

void readOptions(ReadEvent& event, QByteArrayView options, FileByteOrder byteOrder)
{
    OptionReader reader(event, byteOrder);
    while (options.size() >= optionHeadSize) {
        const auto code = byteOrder.read<quint16>(options.data());
        const auto size = byteOrder.read<quint16>(options.data() + 2);
        options = options.sliced(optionHeadSize);
        if (code == eventblock::EndOfOptions || size > options.size())
            return;
        reader.read(code, options.first(size));
        options = options.sliced(std::min(pcapng::padded(size), options.size()));
    }
}

/// Whether the record has a stream, or a direction.
bool hasBytes(RecordKind kind)
{
    return kind == RecordKind::Data || kind == RecordKind::Unrecorded;
}
}

std::optional<ReadEvent> readEventBlock(QByteArrayView body, FileByteOrder byteOrder)
{
    if (body.size() < fixedSize)
        return {};
    const char* const at = body.data();
    const auto byte = [at](qsizetype offset) { return quint8(at[offset]); };
    if (byte(24) > quint8(RecordKind::Refused) || byte(25) > quint8(Direction::Out))
        return {};
    ReadEvent event;
    CaptureRecord& record = event.record;
    record.time = byteOrder.read<qint64>(at);
    record.subject = byteOrder.read<quint32>(at + 16);
    record.length = byteOrder.read<quint32>(at + 20);
    record.kind = RecordKind(byte(24));
    record.direction = Direction(byte(25));
    record.reason = enumerator(byte(26), EndReason::Error, EndReason::Error);
    record.tcpState = enumerator(byte(27), TcpState::Closing, TcpState::Unknown);
    record.continues = byte(28) & eventblock::Continues;
    event.isRepeated = byte(28) & eventblock::Repeated;
    if (hasBytes(record.kind))
        record.streamOffset = byteOrder.read<qint64>(at + 8);
    else
        readOptions(event, body.sliced(fixedSize), byteOrder);
    return event;
}
