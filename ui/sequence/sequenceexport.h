// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/sequence/sequenceheights.h"
#include "ui/sequence/sequencelook.h"

#include <QString>

/// A sequence diagram as a picture in a file.
namespace SequenceExport {

enum class Format : quint8 { Svg, Png };

// Bounds of one picture: what is over them is left out, and told.
constexpr qint64 mostRows = 20'000;
constexpr int mostHeight = 1'000'000; ///< pixels, of an SVG
constexpr int mostPngHeight = 16'000; ///< pixels, of a PNG at twice the size of the screen

struct Picture {
    SequenceRows rows;
    SequenceHeights measures; ///< as the view has them
    SequenceLook look;
    int width = 0; ///< pixels
    qint64 from = 0; ///< position of the first row
    qint64 end = 0; ///< behind the last one
    Format format = Format::Svg;
};

/// Draws it and writes the file, which is there whole or not at all. Returns how many rows were
/// left out at the end. Any thread. Errors: CannotWrite.
[[nodiscard]] Result<qint64> write(const Picture& picture, const QString& path);

} // namespace SequenceExport
