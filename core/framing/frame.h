// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"
#include "core/framing/faulttype.h"

#include <QLatin1String>

enum class FrameKind : quint8 {
    Whole, ///< a message that is all there; it may still carry a fault (content-not-json, ...)
    Unframed, ///< bytes after a lost stream, or what a truncated message left
};

/// One piece of a stream as a framing sees it: where it is, not what it holds. The frames of a
/// stream follow one another without gap or overlap.
struct Frame {
    ByteRange range; ///< in the stream, delimiters and headers included
    ByteRange content; ///< the part of `range` that is the message proper
    qint64 faultOffset = 0; ///< in the stream; 0 where there is no fault
    FrameKind kind = FrameKind::Whole;
    const FaultType* fault = nullptr; ///< null: none

    bool operator==(const Frame&) const = default;
};
