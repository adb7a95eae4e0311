// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/lengthprefixedframer.h"

#include "core/framing/faults.h"
#include "core/framing/framers/encodeerrors.h"
#include "core/framing/parameterreader.h"

#include <array>

namespace {

constexpr qint64 greatestOffset = 65'535;
constexpr qint64 greatestAdjust = 1'000'000'000;
constexpr int greatestVarintSize = 10; // bytes of 7 bits that hold 64
constexpr std::array lengthSizes {1, 2, 3, 4, 8, LengthPrefix::varint};

LengthPrefix readPrefix(ParameterReader& reader)
{
    LengthPrefix prefix;
    prefix.size = lengthSizes.at(std::size_t(reader.choice("size")));
    if (prefix.size != LengthPrefix::varint)
        prefix.order = LengthPrefix::Order(reader.choice("order"));
    prefix.offset = reader.number("offset");
    prefix.isInclusive = reader.choice("inclusive") == 1;
    prefix.adjust = reader.number("adjust");
    prefix.limit = reader.number("limit");
    return prefix;
}

QByteArray varintBytes(quint64 value)
{
    QByteArray bytes;
    for (; value >= 0x80; value >>= 7)
        bytes += char(value | 0x80);
    return bytes + char(value);
}

QByteArray lengthBytes(quint64 value, const LengthPrefix& prefix)
{
    if (prefix.size == LengthPrefix::varint)
        return varintBytes(value);
    QByteArray bytes(prefix.size, Qt::Uninitialized);
    for (int i = 0; i < prefix.size; ++i, value >>= 8)
        bytes[prefix.order == LengthPrefix::Order::Little ? i : prefix.size - 1 - i] = char(value);
    return bytes;
}

/// The length field of a message; empty if no length of this prefix says so many bytes.
QByteArray lengthField(qint64 contentSize, const LengthPrefix& prefix)
{
    const bool isVarint = prefix.size == LengthPrefix::varint;
    // A varint that counts itself: the size that fits is the one it then has.
    for (int size = isVarint ? 1 : prefix.size; size <= greatestVarintSize; ++size) {
        const qint64 counted = prefix.isInclusive ? prefix.offset + size : 0;
        const qint64 length = contentSize + counted - prefix.adjust;
        if (length < 0)
            return {};
        if (!isVarint && size < 8 && length >> (8 * size) != 0)
            return {};
        const QByteArray bytes = lengthBytes(quint64(length), prefix);
        if (bytes.size() == size)
            return bytes;
    }
    return {};
}

} // namespace

FramingParameterList LengthPrefixedFramer::parameters()
{
    using Kind = FramingParameter::Kind;
    static constexpr std::array list {
        FramingParameter {.key = "size",
            .kind = Kind::Choice,
            .fallback = "4",
            .description = QT_TRANSLATE_NOOP("FramingParameter", "Bytes of the length"),
            .choiceList = "1|2|3|4|8|varint"},
        FramingParameter {.key = "order",
            .kind = Kind::Choice,
            .fallback = "big",
            .description = QT_TRANSLATE_NOOP("FramingParameter", "Byte order of the length"),
            .choiceList = "big|little"},
        FramingParameter {.key = "offset",
            .kind = Kind::Number,
            .fallback = "0",
            .description = QT_TRANSLATE_NOOP("FramingParameter", "Bytes before the length"),
            .least = 0,
            .most = greatestOffset},
        FramingParameter {.key = "inclusive",
            .kind = Kind::Choice,
            .fallback = "no",
            .description = QT_TRANSLATE_NOOP(
                "FramingParameter", "Whether the length counts itself and what is before it"),
            .choiceList = "no|yes"},
        FramingParameter {.key = "adjust",
            .kind = Kind::Number,
            .fallback = "0",
            .description = QT_TRANSLATE_NOOP("FramingParameter", "Bytes added to the length"),
            .least = -greatestAdjust,
            .most = greatestAdjust},
        limitParameter("67108864"),
    };
    return list;
}

LengthPrefixedFramer::LengthPrefixedFramer(const LengthPrefix& prefix, qint64 startOffset)
    : PrefixedFramer(startOffset)
    , m_prefix(prefix)
{
}

FaultTypeList LengthPrefixedFramer::faults()
{
    static constexpr const FaultType* list[] {
        &Faults::truncated, &Faults::messageTooLong, &Faults::lengthInvalid};
    return list;
}

FramerResult LengthPrefixedFramer::make(const FramingParameters& given, qint64 startOffset)
{
    ParameterReader reader(given, parameters());
    const LengthPrefix prefix = readPrefix(reader);
    if (const auto error = reader.error())
        return *error;
    return FramerResult(std::make_unique<LengthPrefixedFramer>(prefix, startOffset));
}

Result<QByteArray> LengthPrefixedFramer::encode(
    const FramingParameters& given, QByteArrayView content)
{
    ParameterReader reader(given, parameters());
    const LengthPrefix prefix = readPrefix(reader);
    if (content.size() > prefix.limit)
        return tooLongFor(prefix.limit, content);
    const QByteArray field = lengthField(content.size(), prefix);
    if (field.isEmpty()) {
        return cannotCarry(
            QStringLiteral("no length of this prefix says %1 bytes").arg(content.size()));
    }
    return QByteArray(QByteArray(prefix.offset, 0) + field + content);
}

std::optional<PrefixedFramer::Header> LengthPrefixedFramer::readHeader(
    QByteArrayView bytes, qint64 position, qsizetype& taken)
{
    taken = qsizetype(std::clamp<qint64>(m_prefix.offset - position, 0, bytes.size()));
    while (taken < bytes.size()) {
        const int lengthPosition = int(position + taken - m_prefix.offset);
        if (takeLengthByte(uchar(bytes[taken++]), lengthPosition)) {
            const Header header = headerOf(lengthPosition + 1);
            m_length = 0;
            return header;
        }
    }
    return std::nullopt;
}

/// Takes the length's byte at `position`; whether it is its last.
bool LengthPrefixedFramer::takeLengthByte(uchar byte, int position)
{
    if (m_prefix.size == LengthPrefix::varint) {
        const bool isLastPosition = position == greatestVarintSize - 1;
        m_isInvalid = isLastPosition && byte > 1;
        m_length |= quint64(byte & 0x7F) << (7 * position);
        return byte < 0x80 || isLastPosition;
    }
    if (m_prefix.order == LengthPrefix::Order::Little)
        m_length |= quint64(byte) << (8 * position);
    else
        m_length = m_length << 8 | byte;
    return position + 1 == m_prefix.size;
}

PrefixedFramer::Header LengthPrefixedFramer::headerOf(int lengthSize) const
{
    Header header {.faultOffset = m_prefix.offset};
    const qint64 counted = m_prefix.isInclusive ? m_prefix.offset + lengthSize : 0;
    // Far over every limit, and far from where the sum below overflows.
    constexpr quint64 greatest = quint64(1) << 62;
    if (m_isInvalid) {
        header.fault = &Faults::lengthInvalid;
    } else if (m_length >= greatest) {
        header.fault = &Faults::messageTooLong;
    } else {
        const qint64 contentSize = qint64(m_length) + m_prefix.adjust - counted;
        if (contentSize < 0)
            header.fault = &Faults::lengthInvalid;
        else if (contentSize > m_prefix.limit)
            header.fault = &Faults::messageTooLong;
        else
            header.contentSize = contentSize;
    }
    return header;
}
