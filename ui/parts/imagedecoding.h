// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

/// Images that come from peers: what is too large to decode safely is not decoded, nor anything
/// that imageTypeOf() does not know. Any thread.
namespace ImageDecoding {

constexpr qint64 maxBytes = 16 * 1024 * 1024; ///< of an encoded image
constexpr int maxSide = 16'384; ///< pixels, of a decoded one

/// The image no larger than `box`, its proportions kept. Null if it is none, or over the limits.
[[nodiscard]] QImage decoded(const QByteArray& bytes, QSize box);
/// The size that decoded() will have, by the beginning of the bytes; empty if that does not tell.
[[nodiscard]] QSize sizeOf(const QByteArray& start, QSize box);

} // namespace ImageDecoding
