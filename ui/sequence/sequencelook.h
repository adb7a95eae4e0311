// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTextFormat>

#include <array>

/// The fonts and colours of a sequence diagram: taken from the theme once, so that it can be drawn
/// in any thread. A value.
struct SequenceLook {
    /// GUI thread. `zoom` makes all of it larger or smaller.
    [[nodiscard]] static SequenceLook ofTheme(qreal zoom);

    std::array<QColor, std::size_t(ColorRole::Count)> colors;
    QFont font; ///< of what is said
    QFont strong;
    QFont small;
    QFont mono; ///< calls, states, addresses, times
    QTextCharFormat escape;
    qreal zoom = 1;

    [[nodiscard]] const QColor& color(ColorRole role) const { return colors[std::size_t(role)]; }
    [[nodiscard]] int scaled(int pixels) const { return qRound(pixels * zoom); }
};
