// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"

#include <QLatin1String>

/// What is wrong with a frame. Codes and meaning: core/framing/headercontent/headercontent.md, and
/// README.md for those of other framings.
enum class FaultCode : quint8 {
    None,
    HeaderLengthZero,
    HeaderNotUtf8,
    HeaderNotJson,
    HeaderNotObject,
    HeaderMissingMember,
    HeaderBadMember,
    ContentTooLong,
    ContentUnknownEncoding,
    ContentNotDecodable,
    ContentNotJson,
    Truncated,
    MessageTooLong, ///< this and what follows: framings other than header-content
    MessageUnterminated, ///< the next message starts before this one has ended
    HeaderTooLong, ///< text headers over their limit
    LengthMissing, ///< text headers without a Content-Length
    LengthInvalid, ///< a length that no message can have
    EscapeInvalid, ///< an escape that SLIP does not know
    CodeInvalid, ///< a COBS code that says more bytes than there are
};

/// The code as the protocol page and the command line write it: "header-length-zero", ...
[[nodiscard]] QLatin1String faultCodeName(FaultCode code);

/// The four required members of a header/content header, for faults that name one.
enum class HeaderMember : quint8 { None, ByteOrder, ContentLength, ContentType, ContentEncoding };

/// "byteorder", "content-length", ...; empty for None.
[[nodiscard]] QLatin1String headerMemberName(HeaderMember member);

enum class FrameKind : quint8 {
    Whole, ///< a message that is all there; it may still carry a fault (content-not-json, ...)
    Unframed, ///< bytes after a lost stream, or what a truncated message left
};

/// One piece of a stream as a framing sees it: where it is, not what it holds. The frames of a
/// stream follow one another without gap or overlap.
struct Frame {
    ByteRange range; ///< in the stream, delimiters and headers included
    ByteRange content; ///< the part of `range` that is the message proper
    qint64 faultOffset = 0; ///< in the stream; where `fault` is None: 0
    FrameKind kind = FrameKind::Whole;
    FaultCode fault = FaultCode::None;
    HeaderMember member = HeaderMember::None;

    bool operator==(const Frame&) const = default;
};
