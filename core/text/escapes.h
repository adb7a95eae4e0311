// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringView>

/// The bytes a person means by text with the escapes \n \r \t \0 \xNN \\ ; all else goes as UTF-8.
/// Errors: InvalidArgument with the offset of the escape that is none.
[[nodiscard]] Result<QByteArray> bytesFromEscapedText(QStringView text);

/// The bytes of hexadecimal digits, in pairs; white space, ',' ':' and "0x" between pairs are free.
/// Errors: InvalidArgument with the offset of what is no digit, or an odd number of digits.
[[nodiscard]] Result<QByteArray> bytesFromHex(QStringView text);

/// What may stand between two pairs of hexadecimal digits.
[[nodiscard]] bool isHexSeparator(QChar character);

/// InvalidArgument: `what` is wrong at `offset` of a text.
[[nodiscard]] Error errorAt(qsizetype offset, const QString& what);
