// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/capture/pcapng/blockreader.h"

/// What the first bytes of a file, and the two blocks that every capture starts with, tell.
namespace CaptureHead {

/// Bytes of a file that tell its byte order.
constexpr qint64 size = 12; // of the Section Header: type, length, byte order magic

/// The byte order of the file that starts with these bytes, `size` of them unless it is shorter.
/// Errors: NotACapture with what the file is.
[[nodiscard]] Result<FileByteOrder> byteOrderOf(QByteArrayView head);

/// Reads both blocks and returns the version of the format. Errors: NotACapture with what the file
/// is.
[[nodiscard]] Result<int> readFormat(BlockReader& blocks);

}
