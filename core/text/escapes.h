// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringView>

/// The bytes a person means by text with the escapes of C and Python: \n \r \t \a \b \f \v \e \0 \'
/// \" \\ and \xNN, \NNN (three octal digits); for characters, which go as UTF-8, \uNNNN, \UNNNNNNNN
/// and \u{N} (one to six hexadecimal digits). All else goes as UTF-8.
///
/// Errors: InvalidArgument with the offset of the escape that is none.
[[nodiscard]] Result<QByteArray> bytesFromEscapedText(QStringView text);

/// As bytesFromEscapedText(), of text in any encoding that has ASCII in it: what is no escape goes
/// as it is. The offset of an error is in bytes.
[[nodiscard]] Result<QByteArray> bytesFromEscapedBytes(QByteArrayView text);

/// The bytes of hexadecimal digits, in pairs; white space, ',' ':' ';' '-' and "0x" between pairs
/// are free. Errors: InvalidArgument with the offset of what is no digit, or an odd number of
/// digits.
[[nodiscard]] Result<QByteArray> bytesFromHex(QStringView text);

/// What may stand between two pairs of hexadecimal digits.
[[nodiscard]] bool isHexSeparator(QChar character);
/// The value of a hexadecimal digit of ASCII, -1 if it is none.
[[nodiscard]] int hexDigit(char16_t character);

/// InvalidArgument: `what` is wrong at `offset` of a text.
[[nodiscard]] Error errorAt(qsizetype offset, const QString& what);
