// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/statelayout.h"

#include <algorithm>
#include <array>

namespace {

using enum TcpState;

constexpr qreal width = StateLayout::boxSize.width();
constexpr qreal height = StateLayout::boxSize.height();

constexpr StateLayout::Box box(TcpState state, qreal x, qreal y)
{
    return {state, {x, y, width, height}};
}

constexpr std::array boxes {
    box(Closed, 118, 2),
    box(Listen, 6, 44),
    box(SynSent, 232, 66),
    box(SynReceived, 6, 88),
    box(Established, 118, 130),
    box(FinWait1, 6, 178),
    box(CloseWait, 232, 178),
    box(Closing, 118, 204),
    box(FinWait2, 6, 230),
    box(LastAck, 232, 230),
    box(TimeWait, 118, 270),
};

constexpr std::array arrows {
    StateLayout::Arrow {Closed, Listen},
    StateLayout::Arrow {Closed, SynSent},
    StateLayout::Arrow {Listen, SynReceived},
    StateLayout::Arrow {SynSent, SynReceived},
    StateLayout::Arrow {SynSent, Established},
    StateLayout::Arrow {SynReceived, Established},
    StateLayout::Arrow {SynReceived, FinWait1},
    StateLayout::Arrow {Established, FinWait1},
    StateLayout::Arrow {Established, CloseWait},
    StateLayout::Arrow {FinWait1, FinWait2},
    StateLayout::Arrow {FinWait1, Closing},
    StateLayout::Arrow {FinWait2, TimeWait},
    StateLayout::Arrow {Closing, TimeWait},
    StateLayout::Arrow {CloseWait, LastAck},
};

/// Where a line from the middle of a box leaves it.
QPointF edgeOf(const QRectF& rect, const QLineF& line)
{
    const std::array sides {QLineF(rect.topLeft(), rect.topRight()),
        QLineF(rect.bottomLeft(), rect.bottomRight()), QLineF(rect.topLeft(), rect.bottomLeft()),
        QLineF(rect.topRight(), rect.bottomRight())};
    for (const QLineF& side : sides) {
        QPointF point;
        if (side.intersects(line, &point) == QLineF::BoundedIntersection)
            return point;
    }
    return rect.center();
}

} // namespace

std::span<const StateLayout::Box> StateLayout::boxes()
{
    return ::boxes;
}

std::span<const StateLayout::Arrow> StateLayout::arrows()
{
    return ::arrows;
}

QRectF StateLayout::boxOf(TcpState state)
{
    const auto found = std::ranges::find(::boxes, state, &Box::state);
    return found != ::boxes.end() ? found->rect : QRectF();
}

QLineF StateLayout::lineOf(TcpState from, TcpState to)
{
    const QRectF start = boxOf(from);
    const QRectF end = boxOf(to);
    const QLineF middles(start.center(), end.center());
    return {edgeOf(start, middles), edgeOf(end, middles)};
}

qreal StateLayout::resetLane()
{
    return 352;
}
