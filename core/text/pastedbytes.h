// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringView>

/// The bytes that a person gives as digits, in any form that programs print them in:
///
/// - hexadecimal digits in pairs, with blanks, line feeds, ',' ':' '-' ';' and "0x" between them;
/// - dumps with offsets and texts (HexDump);
/// - string literals of C and Python, several in a row too: b'\x01abc', "a\n" \ "b";
/// - \x01\x02;
/// - arrays: `unsigned char x[] = { 0x01, 255, 'a' };`, `bytes([1, 2])`, with comments.
///
/// What is none of these is refused, never taken for something else.
/// Errors: InvalidArgument with the offset of what is wrong.
[[nodiscard]] Result<QByteArray> bytesFromPaste(QStringView text);
