// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framingparameter.h"

#include <QByteArray>

#include <optional>

class ParameterReader;

/// How a length stands before a message: its parameters, by the names they have on the command
/// line.
///
///     offset bytes | length | gap bytes | content | trailer
struct LengthPrefix {
    enum class Form : quint8 {
        Binary, ///< `size` bytes in `order`
        Varint, ///< LEB128, at most 64 bits
        Decimal, ///< ASCII digits, `width` of them, or up to `width` of them and then `until`
        Hex, ///< likewise, of either case
    };
    enum class Order : quint8 { Big, Little };
    /// What fills up `width` where a length is written. Read are zeros, spaces and NULs on either
    /// side, whatever this says.
    enum class Padding : quint8 {
        Zeros,
        Before, ///< spaces before the digits
        After, ///< spaces after them
    };

    Form form = Form::Binary;
    int size = 4; ///< Binary: 1 to 8 bytes
    Order order = Order::Big; ///< Binary
    int width = 4; ///< digits: 1 to 255 bytes
    Padding padding = Padding::Zeros; ///< digits without `until`
    std::optional<char> until; ///< the byte that ends the digits
    qint64 offset = 0; ///< bytes before the length
    qint64 gap = 0; ///< bytes between the length and the content
    bool isInclusive = false; ///< the length counts itself, what is before it, and the gap
    qint64 adjust = 0; ///< added to the length (bytes that it does not count, or counts too many)
    qint64 bare = -1; ///< lengths up to this one are messages that end with their length
    QByteArray trailer; ///< what stands behind each content, and is not counted
    qint64 limit = 0; ///< most bytes of content

    [[nodiscard]] static FramingParameterList parameters();
    /// Of parameters(); what is wrong is in the reader's error().
    [[nodiscard]] static LengthPrefix read(ParameterReader& reader);

    [[nodiscard]] bool isDigits() const { return form == Form::Decimal || form == Form::Hex; }
    /// Bytes that an inclusive length counts beside the content, if it has `lengthSize` bytes.
    [[nodiscard]] qint64 countedSize(int lengthSize) const
    {
        return isInclusive ? offset + lengthSize + gap : 0;
    }
    /// The length's bytes before a content of `contentSize` bytes; empty if none say so many.
    [[nodiscard]] QByteArray write(qint64 contentSize) const;
};

/// Reads one length, byte by byte.
class LengthReader
{
public:
    /// Far over every limit, and far from where sums with it overflow; no greater value is told.
    static constexpr quint64 greatest = quint64(1) << 62;

    /// Takes the length's next byte; `prefix` is the same for all of them.
    void take(const LengthPrefix& prefix, uchar byte);

    /// Whether all bytes of the length are there, or one that is in no length.
    [[nodiscard]] bool isDone() const { return m_isDone; }
    [[nodiscard]] int size() const { return m_size; } ///< bytes taken
    [[nodiscard]] quint64 value() const { return m_value < greatest ? m_value : greatest; }
    /// Where, in the length, something stands that is in none; -1: nowhere.
    [[nodiscard]] int invalidAt() const { return m_invalidAt; }

private:
    void takeBinary(const LengthPrefix& prefix, uchar byte);
    void takeVarint(uchar byte);
    void takeDigit(const LengthPrefix& prefix, uchar byte);
    void finishDigits();
    void fail(int position);

    quint64 m_value = 0;
    int m_size = 0;
    int m_digits = 0;
    int m_invalidAt = -1;
    bool m_isDone = false;
    bool m_isPadded = false; // behind its digits
};
