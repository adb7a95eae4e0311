// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringView>

#include <optional>

/// Bytes with an offset in front of each line and, maybe, their text behind it.
namespace HexDump {

/// The bytes of a dump as xxd, `hexdump -C`, `od -t x1` (with z or without) and Wireshark print
/// them, or of some lines of one; offsets are hexadecimal, decimal or octal. None if the text has
/// no offsets. Errors: InvalidArgument with the offset in the text of a line that is none of those,
/// of an offset that does not fit the bytes before it, or of a text column that says something
/// else.
[[nodiscard]] std::optional<Result<QByteArray>> bytesOf(QStringView text);

/// As `hexdump -C` prints them; empty if there are none.
[[nodiscard]] QString dumpOf(QByteArrayView bytes);

}
