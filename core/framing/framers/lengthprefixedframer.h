// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framer.h"
#include "core/framing/framers/prefixedframer.h"
#include "core/framing/framingparameter.h"

/// How a length stands before a message.
struct LengthPrefix {
    enum class Order : quint8 { Big, Little };

    static constexpr int varint = 0;

    int size = 4; ///< bytes of the length: 1, 2, 3, 4, 8, or varint (LEB128, at most 64 bits)
    Order order = Order::Big; ///< not of a varint
    qint64 offset = 0; ///< bytes before the length
    bool isInclusive = false; ///< the length counts itself and what is before it
    qint64 adjust = 0; ///< added to the length (bytes that it does not count, or counts too many)
    qint64 limit = 0; ///< most bytes of content
};

/// Messages with their length, an unsigned integer, in front. The content is what follows the
/// length: as many bytes as it says, plus `adjust`, and minus the bytes up to and with the length
/// where these count. Parameters: LengthPrefix's. A length that comes to less than nothing, or a
/// varint of more than 64 bits, is length-invalid, one over the limit message-too-long, both at the
/// length's first byte; the stream is lost.
class LengthPrefixedFramer : public PrefixedFramer
{
public:
    LengthPrefixedFramer(const LengthPrefix& prefix, qint64 startOffset);
    static FramingParameterList parameters();
    static FaultTypeList faults();
    static FramerResult make(const FramingParameters& given, qint64 startOffset);
    /// The bytes before the length are zeros.
    static Result<QByteArray> encode(const FramingParameters& given, QByteArrayView content);

protected:
    std::optional<Header> readHeader(
        QByteArrayView bytes, qint64 position, qsizetype& taken) override;

private:
    [[nodiscard]] bool takeLengthByte(uchar byte, int position);
    [[nodiscard]] Header headerOf(int lengthSize) const;

    LengthPrefix m_prefix;
    quint64 m_length = 0; // as far as it is read
    bool m_isInvalid = false; // a varint over 64 bits
};
