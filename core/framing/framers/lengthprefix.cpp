// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/lengthprefix.h"

#include "core/framing/parameterreader.h"

#include <algorithm>
#include <array>

namespace {

constexpr qint64 greatestOffset = 65'535;
constexpr qint64 greatestAdjust = 1'000'000'000;
constexpr int greatestVarintSize = 10; // bytes of 7 bits that hold 64
constexpr int greatestWidth = 255;

/// What the parameter `size` can be, in its order.
struct SizeChoice {
    LengthPrefix::Form form;
    int size;
};
using Form = LengthPrefix::Form;
constexpr std::array sizeChoices {SizeChoice {Form::Binary, 1}, SizeChoice {Form::Binary, 2},
    SizeChoice {Form::Binary, 3}, SizeChoice {Form::Binary, 4}, SizeChoice {Form::Binary, 8},
    SizeChoice {Form::Varint, 0}, SizeChoice {Form::Decimal, 0}, SizeChoice {Form::Hex, 0}};

QByteArray varintBytes(quint64 value)
{
    QByteArray bytes;
    for (; value >= 0x80; value >>= 7)
        bytes += char(value | 0x80);
    return bytes + char(value);
}

/// Empty if they are more than fit.
QByteArray binaryBytes(quint64 value, const LengthPrefix& prefix)
{
    if (prefix.size < 8 && value >> (8 * prefix.size) != 0)
        return {};
    QByteArray bytes(prefix.size, Qt::Uninitialized);
    for (int i = 0; i < prefix.size; ++i, value >>= 8)
        bytes[prefix.order == LengthPrefix::Order::Little ? i : prefix.size - 1 - i] = char(value);
    return bytes;
}

/// Likewise.
QByteArray digitBytes(quint64 value, const LengthPrefix& prefix)
{
    const QByteArray digits = QByteArray::number(value, prefix.form == Form::Hex ? 16 : 10);
    if (digits.size() > prefix.width)
        return {};
    if (prefix.until)
        return digits + *prefix.until;
    switch (prefix.padding) {
    case LengthPrefix::Padding::Zeros:
        return digits.rightJustified(prefix.width, '0');
    case LengthPrefix::Padding::Before:
        return digits.rightJustified(prefix.width, ' ');
    case LengthPrefix::Padding::After:
        return digits.leftJustified(prefix.width, ' ');
    }
    Q_UNREACHABLE();
}

QByteArray lengthBytes(quint64 value, const LengthPrefix& prefix)
{
    if (prefix.isDigits())
        return digitBytes(value, prefix);
    return prefix.form == Form::Varint ? varintBytes(value) : binaryBytes(value, prefix);
}

/// -1 for what is no digit.
int digitValue(uchar byte, Form form)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    const int letter = byte | 0x20;
    return form == Form::Hex && letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

bool isPadding(uchar byte)
{
    return byte == ' ' || byte == '\0';
}

} // namespace

FramingParameterList LengthPrefix::parameters()
{
    using Kind = FramingParameter::Kind;
    static constexpr std::array list {
        FramingParameter {.key = "size",
            .kind = Kind::Choice,
            .fallback = "4",
            .description
            = QT_TRANSLATE_NOOP("FramingParameter", "Bytes of the length, a varint, or digits"),
            .choiceList = "1|2|3|4|8|varint|decimal|hex"},
        FramingParameter {.key = "order",
            .kind = Kind::Choice,
            .fallback = "big",
            .description = QT_TRANSLATE_NOOP("FramingParameter", "Byte order of the length"),
            .choiceList = "big|little"},
        FramingParameter {.key = "width",
            .kind = Kind::Number,
            .fallback = "4",
            .description = QT_TRANSLATE_NOOP("FramingParameter", "Digits of the length"),
            .least = 1,
            .most = greatestWidth},
        FramingParameter {.key = "padding",
            .kind = Kind::Choice,
            .fallback = "zeros",
            .description = QT_TRANSLATE_NOOP(
                "FramingParameter", "Zeros, or spaces before or after the digits we send"),
            .choiceList = "zeros|before|after"},
        FramingParameter {.key = "until",
            .kind = Kind::Byte,
            .fallback = "",
            .description = QT_TRANSLATE_NOOP(
                "FramingParameter", "Byte that ends the digits, if they are not all there")},
        FramingParameter {.key = "offset",
            .kind = Kind::Number,
            .fallback = "0",
            .description = QT_TRANSLATE_NOOP("FramingParameter", "Bytes before the length"),
            .least = 0,
            .most = greatestOffset},
        FramingParameter {.key = "gap",
            .kind = Kind::Number,
            .fallback = "0",
            .description
            = QT_TRANSLATE_NOOP("FramingParameter", "Bytes between the length and the content"),
            .least = 0,
            .most = greatestOffset},
        FramingParameter {.key = "inclusive",
            .kind = Kind::Choice,
            .fallback = "no",
            .description = QT_TRANSLATE_NOOP(
                "FramingParameter", "Whether the length counts all that is before the content"),
            .choiceList = "no|yes"},
        FramingParameter {.key = "adjust",
            .kind = Kind::Number,
            .fallback = "0",
            .description = QT_TRANSLATE_NOOP("FramingParameter", "Bytes added to the length"),
            .least = -greatestAdjust,
            .most = greatestAdjust},
        FramingParameter {.key = "bare",
            .kind = Kind::Number,
            .fallback = "-1",
            .description = QT_TRANSLATE_NOOP("FramingParameter",
                "Lengths up to this one have no content and count nothing (-1: none)"),
            .least = -1,
            .most = greatestOffset},
        FramingParameter {.key = "trailer",
            .kind = Kind::Bytes,
            .fallback = "",
            .description = QT_TRANSLATE_NOOP("FramingParameter", "Bytes behind each content")},
        FramingParameter {.key = "first",
            .kind = Kind::Framing,
            .fallback = "",
            .description = QT_TRANSLATE_NOOP("FramingParameter",
                "Framing of the first message of each direction, as in fixed/size=68")},
        FramingParameter {.key = "client-first",
            .kind = Kind::Framing,
            .fallback = "",
            .description = QT_TRANSLATE_NOOP(
                "FramingParameter", "Framing of the client's first message, as in fixed/size=8")},
        limitParameter("67108864"),
    };
    return list;
}

LengthPrefix LengthPrefix::read(ParameterReader& reader)
{
    LengthPrefix prefix;
    const SizeChoice choice = sizeChoices.at(std::size_t(reader.choice("size")));
    prefix.form = choice.form;
    prefix.size = choice.size;
    if (prefix.form == Form::Binary)
        prefix.order = Order(reader.choice("order"));
    prefix.width = int(reader.number("width"));
    prefix.padding = Padding(reader.choice("padding"));
    prefix.until = reader.byte("until");
    prefix.offset = reader.number("offset");
    prefix.gap = reader.number("gap");
    prefix.isInclusive = reader.choice("inclusive") == 1;
    prefix.adjust = reader.number("adjust");
    prefix.bare = reader.number("bare");
    prefix.trailer = reader.bytes("trailer");
    prefix.limit = reader.number("limit");
    if (prefix.until
        && (digitValue(uchar(*prefix.until), Form::Hex) >= 0 || isPadding(*prefix.until)))
        reader.fail(QStringLiteral("until is a digit, a space or a zero byte"));
    return prefix;
}

QByteArray LengthPrefix::write(qint64 contentSize) const
{
    // The size of a length that has no fixed one depends on what it says, and if it counts itself
    // what it says on its size: the one that fits is the one it then has.
    const int mostSize = std::max(greatestVarintSize, width + 1);
    for (int lengthSize = 1; lengthSize <= mostSize; ++lengthSize) {
        const qint64 length = contentSize + countedSize(lengthSize) - adjust;
        if (length <= bare || length < 0)
            continue;
        const QByteArray bytes = lengthBytes(quint64(length), *this);
        if (bytes.size() == lengthSize)
            return bytes;
    }
    return {};
}

void LengthReader::take(const LengthPrefix& prefix, uchar byte)
{
    switch (prefix.form) {
    case Form::Binary:
        takeBinary(prefix, byte);
        break;
    case Form::Varint:
        takeVarint(byte);
        break;
    case Form::Decimal:
    case Form::Hex:
        takeDigit(prefix, byte);
        break;
    }
    ++m_size;
}

void LengthReader::takeBinary(const LengthPrefix& prefix, uchar byte)
{
    if (prefix.order == LengthPrefix::Order::Little)
        m_value |= quint64(byte) << (8 * m_size);
    else
        m_value = m_value << 8 | byte;
    m_isDone = m_size + 1 == prefix.size;
}

void LengthReader::takeVarint(uchar byte)
{
    const bool isLastPosition = m_size == greatestVarintSize - 1;
    m_value |= quint64(byte & 0x7F) << (7 * m_size);
    m_isDone = byte < 0x80 || isLastPosition;
    if (isLastPosition && byte > 1) // over 64 bits
        fail(0);
}

void LengthReader::takeDigit(const LengthPrefix& prefix, uchar byte)
{
    const quint64 base = prefix.form == Form::Hex ? 16 : 10;
    const int digit = digitValue(byte, prefix.form);
    if (prefix.until && byte == uchar(*prefix.until)) {
        finishDigits();
    } else if (digit >= 0 && !m_isPadded && m_size < prefix.width) {
        const bool isHuge = m_value >= greatest / 16;
        m_value = isHuge ? greatest : m_value * base + quint64(digit);
        ++m_digits;
    } else if (isPadding(byte) && !prefix.until) {
        m_isPadded = m_digits > 0;
    } else {
        fail(m_size);
    }
    if (!prefix.until && m_size + 1 == prefix.width && !m_isDone)
        finishDigits();
}

/// Padding alone is no length.
void LengthReader::finishDigits()
{
    m_isDone = true;
    if (m_digits == 0)
        fail(0);
}

void LengthReader::fail(int position)
{
    m_invalidAt = position;
    m_isDone = true;
}
