// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyle>

/// Where a rectangle stands that is laid out for writing from left to right: as it is, or on the
/// other side of `bounds` in a language that is written from right to left. What a painter aligns
/// left or right it mirrors by itself.
inline QRect mirrored(const QPainter* painter, const QRect& bounds, const QRect& rect)
{
    return QStyle::visualRect(painter->layoutDirection(), bounds, rect);
}
