// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/safetext.h"
#include "ui/sequence/sequencelook.h"

class QPainter;
class QRect;

/// Lines of text in a sequence diagram, in the middle of a rectangle's height and elided where they
/// are wider. Any thread.
namespace SequenceTextLine {

/// Safe to show.
void paint(QPainter* painter, const QRect& rect, const QString& text, const QFont& font,
    const QColor& color, Qt::Alignment horizontal);
/// In the middle, with escapes in their own look.
void paintMarked(QPainter* painter, const QRect& rect, const MarkedText& text,
    const SequenceLook& look, const QColor& color);

} // namespace SequenceTextLine
