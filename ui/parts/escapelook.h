// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/safetext.h"

#include <QTextLayout>

/// How escapes look, like nothing that a peer can send.
namespace EscapeLook {

/// The same text with room round its escapes, so that their fill lies on no letter beside them;
/// what is written from the right does not tear them apart (UAX #9, LRI and PDI).
[[nodiscard]] MarkedText spaced(const MarkedText& text);

/// How one is drawn, in the theme as it is now.
[[nodiscard]] QTextCharFormat format();

/// What the escapes of a spaced text are drawn with.
[[nodiscard]] QVector<QTextLayout::FormatRange> formats(const MarkedText& text);
[[nodiscard]] QVector<QTextLayout::FormatRange> formats(
    const MarkedText& text, const QTextCharFormat& format);

/// A part of a text, with the escapes that begin in it.
[[nodiscard]] MarkedText part(const MarkedText& text, ByteRange range);

}
