// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QSize>

class QFontMetrics;
class QPainter;
class QRect;
class QRectF;
class QString;

/// The small shape in front of a pill's word: a state is never told by colour alone.
enum class PillShape : quint8 {
    Dot, ///< ● works
    Ring, ///< ○ is not there
    HalfDot, ///< ◐ half of it
    Dots, ///< … on its way
    Cross, ///< ✕ broke
    Tick, ///< ✓ went well
    Mark, ///< ! to be looked at
};

/// The colours of a pill: of its shape and word, and of the band behind them.
struct PillColors {
    ColorRole text = ColorRole::Quiet;
    ColorRole fill = ColorRole::QuietFill;
};

/// Draws a pill at the left of `rect`, centred vertically, no wider than `rect` (the word is elided
/// at its end then); an empty `text` draws the shape alone. Uses the painter's font.
void paintPill(
    QPainter* painter, const QRect& rect, const QString& text, PillShape shape, PillColors colors);

/// Draws the shape alone, without a pill round it, in the middle of `box`.
void paintPillShape(QPainter* painter, const QRectF& box, PillShape shape, ColorRole role);

/// The size that a pill takes.
[[nodiscard]] QSize pillSize(const QFontMetrics& metrics, const QString& text);
