// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"

#include <QLineF>
#include <QRectF>

#include <span>

/// Where the states and arrows of RFC 9293's figure 5 stand in a picture of `StateLayout::size`.
namespace StateLayout {

inline constexpr QSizeF size {364, 294};
inline constexpr QSizeF boxSize {106, 21};

struct Box {
    TcpState state;
    QRectF rect;
};

/// An arrow of the figure.
struct Arrow {
    TcpState from;
    TcpState to;
};

/// The eleven states.
[[nodiscard]] std::span<const Box> boxes();
/// Empty for Unknown.
[[nodiscard]] QRectF boxOf(TcpState state);
[[nodiscard]] std::span<const Arrow> arrows();
/// From the edge of one box to the edge of the other.
[[nodiscard]] QLineF lineOf(TcpState from, TcpState to);
/// The corner that an RST's way from a state to CLOSED goes round, at the right of all boxes.
[[nodiscard]] qreal resetLane();

} // namespace StateLayout
