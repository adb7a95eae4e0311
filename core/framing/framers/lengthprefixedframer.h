// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/field.h"
#include "core/framing/framer.h"
#include "core/framing/framers/lengthprefix.h"
#include "core/framing/framers/prefixedframer.h"
#include "core/framing/messagereaders.h"
#include "core/framing/streamrole.h"

/// Messages with their length in front, as LengthPrefix says. The content is what follows the gap:
/// as many bytes as the length says, plus `adjust`, and minus the bytes before the content where
/// these count. A length that comes to less than nothing, a varint of more than 64 bits and what is
/// no digit are length-invalid, a length over the limit message-too-long, both at the length's
/// first byte, or at what is no digit; a content without its trailer is trailer-invalid, at the
/// first byte that is another. The stream is lost then.
///
/// The first message of a stream can be of another framing: of each (`first`), or of the client's
/// (`client-first`).
class LengthPrefixedFramer : public PrefixedFramer
{
public:
    static constexpr FaultType trailerInvalid {
        "trailer-invalid", QT_TRANSLATE_NOOP("FaultType", "other bytes stand behind the content")};

    LengthPrefixedFramer(LengthPrefix prefix, qint64 startOffset);
    static FramingParameterList parameters() { return LengthPrefix::parameters(); }
    static FaultTypeList faults();
    static FramerResult make(const FramingParameters& given, const FramerStart& start);
    /// The bytes before the length and between it and the content are zeros.
    static Result<QByteArray> encode(const FramingParameters& given, QByteArrayView content);
    /// Fields: `prefix`, the bytes before the length; `length`; `gap`, the bytes between it and
    /// the content; `trailer`.
    [[nodiscard]] static Dissector makeDissector(const FramingParameters& given);

protected:
    std::optional<Header> readHeader(
        QByteArrayView bytes, qint64 position, qsizetype& taken) override;
    const FaultType* checkTrailer(QByteArrayView bytes, qint64 position, qsizetype& at) override;

private:
    LengthPrefix m_prefix;
    LengthReader m_length;
};
