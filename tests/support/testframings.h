// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framingregistry.h"

/// Framings that there are in tests alone: what one more framing needs, and where it is seen then.
/// Each is registered with the first call, before anything else uses framings.
namespace TestFramings {

/// `note`: messages with two fields of their own, `kind` and `label`.
///
///     size   1 byte   of the content, unsigned
///     kind   1 byte   T text, W text in UTF-16 (big-endian), J JSON, B binary
///     label  4 bytes  ASCII, spaces at its end
///     content
///
/// A kind that is none of these is the fault `note-kind-unknown`; the stream goes on.
void registerNote();

/// `ask-answer`: two directions, of which one cannot be read without the other. The client asks for
/// N bytes by a byte N, 1 to 0xFD; the server answers each in order with as many. After the byte
/// 0xFF all that the client sends is lines, and so is what the server sends after its answer to
/// that, one byte. After the byte 0xFE both are lines at once.
///
/// Bytes that nobody asked for, and a question for 0, are the faults `answer-unasked` and
/// `question-empty`; the stream is lost.
void registerAskAnswer();

/// A message of `note`; `label` is filled up to four bytes.
[[nodiscard]] QByteArray note(char kind, const QByteArray& label, const QByteArray& content);

extern const FaultType noteKindUnknown;
extern const FaultType answerUnasked;
extern const FaultType questionEmpty;

} // namespace TestFramings
