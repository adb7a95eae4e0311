// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// UTF-8 (RFC 3629; the Unicode Standard, table 3-7): no surrogates, nothing over U+10FFFF, no
/// overlong forms. Pure functions, any thread.
namespace Utf8 {

[[nodiscard]] bool isValid(QByteArrayView bytes);

/// The length of the sequence that `lead` begins, whatever follows; 1 where it can begin none.
[[nodiscard]] qsizetype lengthAfter(char lead);

/// The length of the well-formed sequence at the start of `bytes`; 0 if there is none.
[[nodiscard]] qsizetype sequenceLength(QByteArrayView bytes);

/// The code point of the well-formed sequence that `bytes` are.
[[nodiscard]] char32_t codePoint(QByteArrayView bytes);

/// How many bytes at the end of `bytes` begin a sequence that is not all there: 0 to 3.
[[nodiscard]] qsizetype unfinishedTail(QByteArrayView bytes);

} // namespace Utf8
