// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/pcapng/byteorder.h"

#include <QString>

/// What the first bytes of a file, and the two blocks that every section of a capture starts with,
/// tell.
namespace CaptureHead {

/// Bytes of a file that tell what it is.
constexpr qint64 size = 12; // of the Section Header: type, length, byte order magic

/// What the file is that starts with these bytes, `size` of them unless it is shorter; empty if it
/// is a pcapng file.
[[nodiscard]] QString nameOfForeignFile(QByteArrayView head);

/// The program that wrote a section, as the body of its header tells; empty if it does not.
[[nodiscard]] QString applicationOf(QByteArrayView sectionHeader, FileByteOrder byteOrder);
/// What a file is whose first section that program wrote.
[[nodiscard]] QString nameOf(const QString& application);

/// The version of the format that the body of an Interface Description tells; 1 if it tells none.
[[nodiscard]] int formatOf(QByteArrayView interface, FileByteOrder byteOrder);

}
