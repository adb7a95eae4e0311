// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/pcapng/eventblockreader.h"

#include "core/base/zones.h"
#include "core/capture/pcapng/options.h"

#include <algorithm>
#include <array>

namespace {
constexpr qsizetype fixedSize = 32; // offsets: core/capture/format.md, less 8

/// The enumerator of that number; `fallback` if there is none.
template<typename Enum>
Enum enumerator(quint8 number, Enum last, Enum fallback)
{
    return number <= quint8(last) ? Enum(number) : fallback;
}

/// Format 1 has numbers for error codes, in the order that they had then.
ErrorCode errorCodeOfFormat1(quint8 number)
{
    using enum ErrorCode;
    constexpr std::array codes {None, AddressInUse, AddressNotAvailable, PermissionDenied,
        HostNotFound, ConnectionRefused, TimedOut, Unreachable, TooManyOpenFiles, LimitReached,
        DiskFull, CannotWrite, CannotRead, InvalidArgument, Canceled, Other, NotACapture};
    return number < codes.size() ? codes[number] : Other;
}

SocketAddress::Family familyOf(qsizetype addressSize)
{
    using Family = SocketAddress::Family;
    switch (addressSize) {
    case 0:
        return Family::Both;
    case 4:
        return Family::IPv4;
    case 16:
        return Family::IPv6;
    default:
        return Family::None;
    }
}

SocketAddress readAddress(QByteArrayView value)
{
    constexpr qsizetype portSize = 2;
    SocketAddress address;
    address.family = familyOf(value.size() - portSize);
    if (!address.isValid())
        return address;
    address.port = qFromBigEndian<quint16>(value.data());
    std::copy(value.begin() + portSize, value.end(), address.bytes.begin());
    return address;
}

/// Of a Unix domain socket; none if it is longer than any of one.
SocketAddress readPath(QByteArrayView value)
{
    constexpr qsizetype longest = 108; // sun_path, unix(7)
    return value.size() <= longest ? SocketAddress::ofUnix(value.toByteArray()) : SocketAddress();
}

void readNote(QList<Note>& notes, const QString& text)
{
    const Note note {text.section(u'=', 0, 0), text.section(u'=', 1)};
    if (!note.key.isEmpty() && notes.size() < eventblock::maxNotes)
        notes.append(note.bounded());
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
        } else if (code == CauseOption) {
            m_event.record.cause.value = number<quint32>(value);
        } else if (!m_event.record.hasStream()) {
            readDetail(details(), code, value);
        }
    }
    void readTransport(quint8 number)
    {
        if (number != 0 && !m_event.record.hasStream())
            details().transport = enumerator(number, Transport::UnixDatagram, Transport::Tcp);
    }

    /// After the last option. The name of an error that is not known stays in the detail.
    void finish()
    {
        if (m_unknownError.isEmpty())
            return;
        QString& detail = m_event.details->error.detail;
        detail = detail.isEmpty() ? m_unknownError : QString(m_unknownError + u": " + detail);
    }

private:
    EventDetails& details()
    {
        if (!m_event.details)
            m_event.details.emplace();
        return *m_event.details;
    }

    void readErrorName(Error& error, const QString& name)
    {
        const std::optional<ErrorCode> code = errorCodeOfName(name);
        error.code = code.value_or(ErrorCode::Other);
        m_unknownError = code ? QString() : name;
    }

    void readDetail(EventDetails& into, quint16 code, QByteArrayView value)
    {
        using namespace eventblock;
        switch (code) {
        case EndpointOption:
            into.endpoint.value = number<quint32>(value);
            break;
        case RoleOption:
            into.role = enumerator(number<quint8>(value), Role::Client, Role::Server);
            break;
        case LocalOption:
            into.local = readAddress(value);
            break;
        case PeerOption:
            into.peer = readAddress(value);
            break;
        case LocalPathOption:
            into.local = readPath(value);
            break;
        case PeerPathOption:
            into.peer = readPath(value);
            break;
        case LocalZoneOption:
            into.local.zone = Zones::numberOf(QString::fromUtf8(value));
            break;
        case PeerZoneOption:
            into.peer.zone = Zones::numberOf(QString::fromUtf8(value));
            break;
        case PairOption:
            into.pair.value = number<quint32>(value);
            break;
        case TargetOption:
            into.target = QString::fromUtf8(value);
            break;
        case FramingOption:
            into.framing = QString::fromUtf8(value);
            break;
        case FramingOutOption:
            into.framingOut = QString::fromUtf8(value);
            break;
        case BehaviorOption:
            into.behavior = QString::fromUtf8(value);
            break;
        case ErrorNumberOption:
            into.error.code = errorCodeOfFormat1(number<quint8>(value));
            break;
        case ErrorNameOption:
            readErrorName(into.error, QString::fromUtf8(value));
            break;
        case ErrorDetailOption:
            into.error.detail = QString::fromUtf8(value);
            break;
        case LinkOption:
            into.link.value = number<quint32>(value);
            break;
        case WireOffsetOption:
            into.wireOffset = std::max<qint64>(-1, number<qint64>(value));
            break;
        case NoteOption:
            readNote(into.notes, QString::fromUtf8(value));
            break;
        default:
            break;
        }
    }

    template<typename T>
    [[nodiscard]] T number(QByteArrayView value) const
    {
        return m_byteOrder.read<T>(value);
    }

    ReadEvent& m_event;
    const FileByteOrder m_byteOrder;
    QString m_unknownError; // name of an error of a later version
};
}

std::optional<ReadEvent> readEventBlock(QByteArrayView body, FileByteOrder byteOrder)
{
    if (body.size() < fixedSize)
        return {};
    const char* const at = body.data();
    const auto byte = [at](qsizetype offset) { return quint8(at[offset]); };
    const bool isKnown = byte(24) <= quint8(RecordKind::ErrorTold)
        && byte(25) <= quint8(Direction::Out) && byte(29) <= quint8(Layer::Plaintext);
    if (!isKnown)
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
    record.isCut = byte(28) & eventblock::Cut;
    event.isRepeated = byte(28) & eventblock::Repeated;
    record.layer = Layer(byte(29));
    if (record.hasStream())
        record.streamOffset = byteOrder.read<qint64>(at + 8);
    OptionReader reader(event, byteOrder);
    reader.readTransport(byte(30));
    pcapng::forEachOption(body.sliced(fixedSize), byteOrder,
        [&reader](quint16 code, QByteArrayView value) { reader.read(code, value); });
    reader.finish();
    return event;
}
